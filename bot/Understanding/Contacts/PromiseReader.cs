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

    /// <summary>A verb with its pronoun.</summary>
    private const int LongestVerb = 2;

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
                // "by Friday the roadmap": the day comes first, and the next day ends what it is due for.
                end = NextDue(message, slots, day.To, to);
                Add(message, day.To, end, day.Resolve(today, ahead: true), promises);
                start = PromiseText.Start(message, AfterDue(message, end, to), to);
                continue;
            }

            var next = AfterDue(message, day.To, to);
            if (next >= WithoutTail(message, start, to))
            {
                // "den Bericht bis Freitag versprochen": nothing follows but the word that promises.
                Add(message, start, end, day.Resolve(today, ahead: true), promises);
                return;
            }

            var isAnother = next > day.To && message.Has(day.To) && (message.Is(day.To, LexiconTag.And) || message.IsSign(day.To));
            if (!isAnother && next < to && end - start <= LongestVerb)
            {
                // "kläre bis Montag die Preise ab": a verb alone says nothing without what follows.
                var last = WithoutTail(message, start, to);
                promises.Add(new ParsedPromise(message.Said(start, last), day.Resolve(today, ahead: true))
                {
                    Dayless = message.Said(start, end) + " " + message.Said(next, last),
                });
                return;
            }

            Add(message, start, end, day.Resolve(today, ahead: true), promises);
            start = PromiseText.Start(message, next, to);
            if (!isAnother && start == next && !slots.Days.Exists(later => later.From >= next && later.To <= to))
            {
                // What follows the due day without one of its own belongs to the text before, not to another promise.
                return;
            }
        }
    }

    /// <summary>Where "and by Monday an offer" begins; else the end.</summary>
    private static int NextDue(Message message, SlotMatches slots, int from, int to)
    {
        foreach (var day in slots.Days)
        {
            if (day.From > from && day.To < to && message.Is(day.From - 1, LexiconTag.By))
            {
                var lead = day.From - 1;
                while (lead > from && message.Is(lead, LexiconTag.By))
                {
                    lead--;
                }

                if (message.Is(lead, LexiconTag.And))
                {
                    return lead;
                }
            }
        }

        return to;
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
        var end = WithoutTail(message, start, to);
        var text = message.Said(start, end);
        if (text.Length > 0)
        {
            promises.Add(new ParsedPromise(text, due) { IsPointer = end == start + 1 && message.Is(start, LexiconTag.Pointer) });
        }
    }

    private static int WithoutTail(Message message, int start, int to)
    {
        while (to > start && IsTail(message, start, to - 1))
        {
            to--;
        }

        return to;
    }

    /// <summary>"… an Contoso", "… to Contoso"; else the word may be a part of its verb ("rufe sie an").</summary>
    private static bool IsBeforeWhom(Message message, int i) =>
        message.Is(i, WordClass.PromiseTail) && (message.IsMarked(i + 1, Mark.Customer) || !message.Is(i, WordClass.Whose));

    /// <summary>A token at the end of a promise's text that is no part of it.</summary>
    private static bool IsTail(Message message, int start, int i) =>
        message.IsSign(i) ? message[i].Sign is not ('%' or ')')
            : message.Is(i, LexiconTag.And) || message.Is(i, WordClass.PromiseOnly) || IsBeforeWhom(message, i)
                || (message.Is(i, LexiconTag.By) && message[i].WordLength <= LongestBy)
                || (message[i].Mark == Mark.Customer && i > start);
}
