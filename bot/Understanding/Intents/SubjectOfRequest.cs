using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Slots;

namespace CioCoachBot.Understanding.Intents;

/// <summary>
/// What an invitation or an offer is about: "the portal" of "invite Priya to the Contoso visit on Tuesday about the portal". Who, where
/// and when are told apart, so that the one who is asked reads no command.
/// </summary>
internal static class SubjectOfRequest
{
    private static readonly List<string> Phrases =
        [.. LexiconFile.Read("subjects.txt").SelectMany(static line => line.Phrases).OrderByDescending(static phrase => phrase.Length)];

    /// <summary>The subject; empty where none is said.</summary>
    /// <param name="message">The whole.</param>
    /// <param name="slots">What it names.</param>
    /// <param name="from">The first token behind the name.</param>
    public static string Of(Message message, SlotMatches slots, int from)
    {
        var to = End(message, slots, from);
        for (var i = from; i < to; i++)
        {
            if (!IsSlot(slots, i) && Leading(message.Said(i, to)) is > 0 and var length)
            {
                return message.Said(i, to)[length..].Trim();
            }
        }

        // What stands behind everything else, in words of its own.
        var tail = from;
        for (var i = from; i < message.Count; i++)
        {
            tail = IsSlot(slots, i) ? i + 1 : tail;
        }

        while (tail < message.Count && message.IsSign(tail))
        {
            tail++;
        }

        return tail > from && HasOwnWords(message, tail) ? message.Said(tail, message.Count) : string.Empty;
    }

    /// <summary>The words without those that say that a subject follows: "segmentation" of "about segmentation".</summary>
    public static string Without(string words) => words[Leading(words)..].Trim();

    private static int Leading(string words) => Phrases.Find(phrase =>
        words.StartsWith(phrase, StringComparison.OrdinalIgnoreCase)
        && words.Length > phrase.Length && !char.IsLetterOrDigit(words[phrase.Length]))?.Length ?? 0;

    /// <summary>Where the subject ends: before a customer, a day and what leads to them, where these stand last.</summary>
    private static int End(Message message, SlotMatches slots, int from)
    {
        var to = message.Count;
        while (to > from && (message.IsSign(to - 1) || IsSlot(slots, to - 1)
            || (to < message.Count && IsSlot(slots, to) && message.Longest(to - 1) > 0)))
        {
            to--;
        }

        return to;
    }

    private static bool HasOwnWords(Message message, int from)
    {
        for (var i = from; i < message.Count; i++)
        {
            if (message.IsWord(i) && message.Longest(i) == 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSlot(SlotMatches slots, int i) =>
        slots.Customers.Exists(customer => i >= customer.From && i < customer.To)
        || slots.Days.Exists(day => i >= day.From && i < day.To)
        || slots.Times.Exists(time => i >= time.From && i < time.To);
}
