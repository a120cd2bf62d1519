using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Slots;
using CioCoachBot.Understanding.Text;
using NodaTime;

namespace CioCoachBot.Understanding.Contacts;

/// <summary>Reads the promises of a stretch: what, and by when. Days look ahead.</summary>
internal static class PromiseReader
{
    /// <summary>"By" and its like; a longer phrase of due is part of the text.</summary>
    private const int LongestBy = 3;

    /// <summary>Adds the promises between two tokens.</summary>
    public static void Read(Message message, SlotMatches slots, int from, int to, LocalDate today, List<ParsedPromise> promises)
    {
        var start = PromiseText.Start(message, from, to);
        while (start < to)
        {
            var due = slots.Days.FindIndex(day => day.From >= start && day.To <= to && IsDue(message, start, day));
            if (due < 0)
            {
                Add(message, start, to, null, promises);
                return;
            }

            var day = slots.Days[due];
            var end = TextEnd(message, start, day.From);
            if (end == start)
            {
                // "by Friday the roadmap": the day comes first.
                Add(message, day.To, to, day.Resolve(today, ahead: true), promises);
                return;
            }

            Add(message, start, end, day.Resolve(today, ahead: true), promises);
            var next = AfterDue(message, day.To, to);
            start = PromiseText.Start(message, next, to);
            if (start == next && !slots.Days.Exists(later => later.From >= next && later.To <= to))
            {
                // What follows the due day without one of its own belongs to the text before, not to another promise.
                return;
            }
        }
    }

    private static bool IsDue(Message message, int start, ParsedDay day) =>
        day.Kind != DayKind.Month
        && (day.From == start || !message.Has(day.To) || message.IsSign(day.To) || message.Is(day.To, LexiconTag.And)
            || DayWords.IsLed(message, day.From) || day.IsAhead || day.Kind == DayKind.Weekday);

    /// <summary>Before the words that lead in the due day.</summary>
    private static int TextEnd(Message message, int start, int end)
    {
        while (end > start && (DayWords.IsLed(message, end) || message.Is(end - 1, LexiconTag.EndOf)
            || message.IsSign(end - 1) || message.Is(end - 1, WordClass.DueLead)))
        {
            end--;
        }

        return end;
    }

    private static int AfterDue(Message message, int start, int to)
    {
        while (start < to && (message.Is(start, LexiconTag.And) || message.IsSign(start)
            || message[start].Mark == Mark.Day || message.Is(start, LexiconTag.DayPart)))
        {
            start++;
        }

        return start;
    }

    private static void Add(Message message, int start, int to, LocalDate? due, List<ParsedPromise> promises)
    {
        while (to > start && IsTail(message, start, to - 1))
        {
            to--;
        }

        var text = message.Said(start, to);
        if (text.Length > 0)
        {
            promises.Add(new ParsedPromise(text, due));
        }
    }

    /// <summary>A token at the end of a promise's text that is no part of it.</summary>
    private static bool IsTail(Message message, int start, int i) =>
        message.IsSign(i) ? message[i].Sign is not ('%' or ')')
            : message.Is(i, LexiconTag.And) || message.Is(i, LexiconTag.Promise) || message.Is(i, WordClass.PromiseTail)
                || (message.Is(i, LexiconTag.By) && message[i].WordLength <= LongestBy)
                || (message[i].Mark == Mark.Customer && i > start);
}
