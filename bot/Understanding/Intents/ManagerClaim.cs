using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Slots;

namespace CioCoachBot.Understanding.Intents;

/// <summary>"My manager is Priya Nair", "I report to Priya", "Priya is my boss": to whom the speaker reports, and nothing else.</summary>
internal static class ManagerClaim
{
    private const int BehindName = 1;
    private const int LongestName = 4;

    public static bool Is(Message message, SlotMatches slots)
    {
        if (slots.Lengths.Count > 0 || slots.Days.Count > 0 || slots.Customers.Exists(static customer => !customer.IsNew))
        {
            return false;
        }

        var end = message.Count;
        while (end > 0 && message.IsSign(end - 1))
        {
            end--;
        }

        if (message.Find(0, LexiconTag.Manages, out var head) && head.Value != BehindName)
        {
            return IsName(message, head.Length, end);
        }

        for (var i = 1; i < end; i++)
        {
            if (message.Find(i, LexiconTag.Manages, out var behind) && behind.Value == BehindName && i + behind.Length == end)
            {
                return IsName(message, 0, i);
            }
        }

        return false;
    }

    private static bool IsName(Message message, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (!message.IsWord(i) || (message.Longest(i) > 0 && !message.Is(i, LexiconTag.Title)))
            {
                return false;
            }
        }

        return to > from && to - from <= LongestName;
    }
}
