using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Slots;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Contacts;

/// <summary>"… cancelled, but we still had 20 minutes": a later clause tells that it took place after all.</summary>
internal static class Rescue
{
    /// <summary>How long it was, or that they were met and how long behind it.</summary>
    public static bool TellsOfContact(Message message, SlotMatches slots, int from, int to)
    {
        var (isLong, isMet) = (false, false);
        for (var i = from; i < to; i++)
        {
            if (message.Is(i, LexiconTag.Fell) || message.Is(i, LexiconTag.Awaits))
            {
                // "kam nicht, 25 Minuten umsonst da gesessen"
                return false;
            }

            isLong |= message[i].Mark == Mark.Minutes;
            isMet |= message.Is(i, LexiconTag.Met) || message.Is(i, WordClass.Only) || message.Is(i, LexiconTag.Mode);
        }

        return isMet && (isLong || IsMetBefore(message, slots, from, to));
    }

    /// <summary>"…, met them yesterday".</summary>
    private static bool IsMetBefore(Message message, SlotMatches slots, int from, int to)
    {
        var isMet = false;
        for (var i = from; i < to; i++)
        {
            isMet |= message[i].Mark == Mark.None && message.Is(i, LexiconTag.Met) && !message.Is(i, WordClass.Was);
        }

        return isMet && slots.Lengths.Exists(length => length.From >= to)
            && slots.Days.Exists(day => day is { Kind: DayKind.Offset, A: <= 0 } && day.From >= from && day.To <= to);
    }

    /// <summary>"only 45 min": what it came to is its length, no measure of anything else.</summary>
    public static void LeaveOutOnly(Message message, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (message.Is(i, WordClass.Only) && message[i].Mark == Mark.None)
            {
                message.Use(i, i + 1, Mark.Aside);
            }
        }
    }
}
