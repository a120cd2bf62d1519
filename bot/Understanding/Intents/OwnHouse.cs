using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Slots;
using CioCoachBot.Understanding.Text;
using CioCoachBot.Understanding.Topics;

namespace CioCoachBot.Understanding.Intents;

/// <summary>"30 minutes with our finance team": somebody was met, and only a department of the own house is named.</summary>
internal static class OwnHouse
{
    private const int LongestName = 6;

    /// <summary>The department as typed; null where none was met, or a customer was.</summary>
    public static string? Met(Message message, SlotMatches slots)
    {
        if (slots.Customers.Exists(static customer => !Departments.Known.IsOne(customer.Name ?? string.Empty)) || slots.Lengths.Count == 0)
        {
            return null;
        }

        for (var i = 0; i < message.Count; i++)
        {
            if ((IsLead(message, i) || message.Is(i, LexiconTag.Own)) && Named(message, IsLead(message, i) ? i + 1 : i) is { } name)
            {
                return name;
            }
        }

        return null;
    }

    private static bool IsLead(Message message, int i) => message[i].Mark == Mark.None
        && (message.Is(i, LexiconTag.With) || message.Is(i, LexiconTag.AtPlace) || message.Is(i, LexiconTag.Met)
            || message.Is(i, LexiconTag.Meets));

    private static string? Named(Message message, int from)
    {
        for (var to = Math.Min(from + LongestName, message.Count); to > from; to--)
        {
            if (message.IsWord(to - 1) && Departments.Known.IsOne(message.Said(from, to)))
            {
                return message.Said(from, to);
            }
        }

        return null;
    }
}
