using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Slots;

/// <summary>
/// Puts aside a length or a day that the same message takes back: "40 min, no, sorry, 50 min", "Monday, no wait, Tuesday", "1h instead of
/// 2h as planned".
/// </summary>
internal static class Corrections
{
    public static void PutAside(Message message, List<Length> lengths, List<ParsedDay> days)
    {
        for (var i = lengths.Count - 1; i >= 0 && lengths.Count > 1; i--)
        {
            var isTakenBack = i + 1 < lengths.Count && IsTakenBack(message, lengths[i].To, lengths[i + 1].From);
            var isOther = IsTravel(message, lengths[i].From) || message.Is(lengths[i].To, LexiconTag.Planned);
            if (isTakenBack || isOther || IsDenied(message, lengths[i].From))
            {
                message.Use(lengths[i].From, isTakenBack ? lengths[i + 1].From : lengths[i].To, Mark.Aside);
                lengths.RemoveAt(i);
            }
        }

        for (var i = days.Count - 1; i >= 0 && days.Count > 1; i--)
        {
            var isTakenBack = i + 1 < days.Count && IsTakenBack(message, days[i].To, days[i + 1].From);
            if (isTakenBack || IsDenied(message, days[i].From))
            {
                message.Use(days[i].From, isTakenBack ? days[i + 1].From : days[i].To, Mark.Aside);
                days.RemoveAt(i);
            }
        }
    }

    /// <summary>Nothing but signs and words of taking back stands between, and at least one of these.</summary>
    private static bool IsTakenBack(Message message, int from, int to)
    {
        var isTakenBack = false;
        for (var i = from; i < to; i++)
        {
            var takesBack = message.Is(i, WordClass.Corrects);
            isTakenBack |= takesBack;
            if (!takesBack && !message.IsSign(i) && !message.Is(i, LexiconTag.On) && !message.Is(i, LexiconTag.Filler))
            {
                return false;
            }
        }

        return isTakenBack;
    }

    /// <summary>"not 2h", "instead of 2h", "planned 30 min".</summary>
    private static bool IsDenied(Message message, int i) =>
        message.Is(i - 1, WordClass.NotThan) || message.Is(i - 1, LexiconTag.Planned)
        || (message.Is(i - 1, WordClass.Instead) && !message.Is(i - 1, WordClass.Denies))
        || (message.Is(i - 1, WordClass.InsteadOf) && message.Is(i - 2, WordClass.Instead));

    /// <summary>"drove 2 hours".</summary>
    private static bool IsTravel(Message message, int i) =>
        message.Is(i - 1, LexiconTag.Travels) || message.Is(i - 2, LexiconTag.Travels);
}
