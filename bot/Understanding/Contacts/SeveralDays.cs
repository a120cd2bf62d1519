using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Slots;

namespace CioCoachBot.Understanding.Contacts;

/// <summary>
/// Contacts with one customer on several days: "Tuesday and Wednesday, 3 hours each day", "20 min on Friday and again 20 min yesterday".
/// </summary>
internal static class SeveralDays
{
    /// <summary>A length and a day for each contact; empty where the stretch tells of one.</summary>
    public static List<(int Minutes, ParsedDay Day)> Of(Message message, List<Length> lengths, List<ParsedDay> days, bool isEach)
    {
        var contacts = new List<(int, ParsedDay)>(0);
        if (days.Count < 2 || lengths.Count == 0 || !lengths.TrueForAll(length => length.IsPossible))
        {
            return contacts;
        }

        var areLinked = AreLinked(message, days);
        if (lengths.Count == 1 && areLinked)
        {
            var isOfDays = lengths[0].Minutes == days.Count * Length.Day;
            if (isEach || isOfDays)
            {
                contacts.AddRange(days.Select(day => (isEach ? lengths[0].Minutes : Length.Day, day)));
            }
        }
        else if (lengths.Count == days.Count && !areLinked && AlternatesFrom(lengths, days))
        {
            contacts.AddRange(days.Select((day, i) => (lengths[i].Minutes, day)));
        }

        return contacts;
    }

    private static bool AreLinked(Message message, List<ParsedDay> days)
    {
        for (var d = 1; d < days.Count; d++)
        {
            for (var i = days[d - 1].To; i < days[d].From; i++)
            {
                if (!message.Is(i, LexiconTag.And) && !message.Is(i, LexiconTag.On)
                    && !(message.IsSign(i) && message[i].Sign is ',' or '&' or '+' or '/'))
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>Each day stands beside its own length.</summary>
    private static bool AlternatesFrom(List<Length> lengths, List<ParsedDay> days)
    {
        for (var i = 1; i < days.Count; i++)
        {
            var before = Math.Max(lengths[i - 1].From, days[i - 1].From);
            if (lengths[i].From < before || days[i].From < before)
            {
                return false;
            }
        }

        return true;
    }
}
