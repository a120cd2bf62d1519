using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Slots;
using CioCoachBot.Understanding.Text;
using NodaTime;

namespace CioCoachBot.Understanding.Contacts;

/// <summary>Gives the length and the day at the end of what was learned back to the facts, where these have none.</summary>
internal static class TrailingFacts
{
    public static void GiveBack(Message message, Region[] regions, SlotMatches slots, LocalDate today)
    {
        var hasDay = slots.Days.Exists(day => regions[day.From] == Region.Facts && day.IsDay);
        GiveBackLength(message, regions, slots);
        for (var i = slots.Days.Count - 1; i >= 0 && !hasDay; i--)
        {
            hasDay = !slots.Days[i].IsAhead && !slots.Days[i].IsPerhapsAhead(today)
                && GiveBack(message, regions, slots.Days[i].From, slots.Days[i].To);
        }

        // Once more, for "… 30 min yesterday" said in that order.
        GiveBackLength(message, regions, slots);
    }

    private static void GiveBackLength(Message message, Region[] regions, SlotMatches slots)
    {
        var hasMinutes = slots.Lengths.Exists(length => regions[length.From] == Region.Facts);
        for (var i = slots.Lengths.Count - 1; i >= 0 && !hasMinutes; i--)
        {
            // "They pay after 90 days": what no contact can have lasted is not its length.
            hasMinutes = slots.Lengths[i].IsPossible && GiveBack(message, regions, slots.Lengths[i].From, slots.Lengths[i].To);
        }
    }

    private static bool GiveBack(Message message, Region[] regions, int from, int to)
    {
        var isMiddle = message.Has(to) && regions[to] == Region.Insight && !ClauseEnd.IsAt(message, to);
        if (from == 0 || regions[from] != Region.Insight || isMiddle || IsPartOfTelling(message, from - 1) || IsToCome(message, from))
        {
            return false;
        }

        Array.Fill(regions, Region.Facts, from, to - from);
        while (from > 0 && message.Is(from - 1, WordClass.LengthLead))
        {
            regions[--from] = Region.Facts;
        }

        return true;
    }

    /// <summary>"They send us their figures by Monday", "… lundi", "they will be there on Thursday": what they will do, and when.</summary>
    private static bool IsToCome(Message message, int day)
    {
        if (!message.IsMarked(day, Mark.Day) || !message.Is(day, LexiconTag.Weekday) || message.IsMarked(day - 1, Mark.Minutes))
        {
            return false;
        }

        var isBy = message.Is(day - 1, LexiconTag.By) && !message.Is(day - 1, WordClass.LengthLead);
        var (isThird, isForUs, isFuture) = (false, false, false);
        for (var i = day - 1; i >= 0 && !ClauseEnd.IsAt(message, i); i--)
        {
            isThird |= message.Is(i, PromiseWord.Third);
            isForUs |= message.Is(i, LexiconTag.Delivers);
            isFuture |= message.Is(i, LexiconTag.Future) && message[i].Mark == Mark.None;
        }

        return isBy || (isThird && isFuture) || (isThird && isForUs) || (isForUs && message.Is(day - 1, LexiconTag.On));
    }

    /// <summary>"takes 20 minutes", "took them 9 hours".</summary>
    private static bool IsPartOfTelling(Message message, int before) =>
        message.Is(before, LexiconTag.Measure)
        || (message.Is(before, WordClass.TellsWhom) && message.Is(before - 1, LexiconTag.Measure))
        || (message.Is(before, LexiconTag.Place) && !message.Is(before, WordClass.LengthLead));
}
