using CioCoachBot.Understanding.Slots;
using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Text;
using NodaTime;

namespace CioCoachBot.Understanding;

/// <summary>Reads the promises of a stretch: what, and by when. Days look ahead.</summary>
internal static class ParsedPromises
{
    /// <summary>The promises between two tokens.</summary>
    public static List<ParsedPromise> Read(Message message, SlotMatches gathered, int from, int to, LocalDate today)
    {
        var promises = new List<ParsedPromise>(1);
        var start = AfterCue(message, from, to);
        while (start < to)
        {
            var due = gathered.Days.FindIndex(day => day.From >= start && day.To <= to && IsDue(message, start, day));
            if (due < 0)
            {
                Add(message, promises, start, to, null);
                break;
            }

            var day = gathered.Days[due];
            var end = day.From;
            while (end > start && (message.Is(end - 1, LexiconTag.By) || message.Is(end - 1, LexiconTag.Until) || message.Is(end - 1, LexiconTag.On) || message.Is(end - 1, LexiconTag.EndOf) || message[end - 1].Kind == TokenKind.Sign || (message[end - 1].Kind == TokenKind.Word && message.Word(end - 1) is "latest" or "d")))
            {
                end--;
            }

            if (end > start)
            {
                Add(message, promises, start, end, day.Resolve(today, ahead: true));
                start = day.To;
            }
            else
            {
                // "by Friday the roadmap": the day comes first.
                Add(message, promises, day.To, to, day.Resolve(today, ahead: true));
                break;
            }

            while (start < to && (message.Is(start, LexiconTag.And) || message[start].Kind == TokenKind.Sign || message[start].Mark == Mark.Day || message.Is(start, LexiconTag.DayPart)))
            {
                start++;
            }

            var again = AfterCue(message, start, to);
            if (again == start && !gathered.Days.Exists(later => later.From >= start && later.To <= to))
            {
                // What follows the due day without one of its own belongs to the text before, not to another promise.
                break;
            }

            start = again;
        }

        return promises;
    }

    private static bool IsDue(Message message, int start, ParsedDay day) =>
        day.Kind != DayKind.Month && (day.From == start || day.To == message.Count || message[day.To].Kind == TokenKind.Sign || message.Is(day.From - 1, LexiconTag.By) || message.Is(day.From - 1, LexiconTag.Until) || message.Is(day.From - 1, LexiconTag.On) || message.Is(day.To, LexiconTag.And) || day.IsAhead || day.Kind == DayKind.Weekday);

    private static int AfterCue(Message message, int from, int to)
    {
        if (message.Find(from, LexiconTag.Promise, out var cue) && from + cue.Length <= to)
        {
            // "will send the draft" keeps its verb: it is what was promised.
            var verb = from + cue.Length - 1;
            var isVerb = message.Word(verb) is not ("promised" or "owe" or "to" or "committed" or "we" or "i" or "will" or "versprochen" or "promis" or "prometi" or "debo" or "schulde" or "dois");
            from = isVerb && cue.Length > 1 && (message.Word(from) is "will" or "need" or "have" or "must") ? verb : from + cue.Length;
        }

        while (from < to && (message[from].Mark == Mark.Customer || (message[from].Kind == TokenKind.Word && IsLink(message.Word(from))) || message[from].Kind == TokenKind.Sign))
        {
            from++;
        }

        return from;
    }

    private static bool IsLink(ReadOnlySpan<char> word) =>
        word is "told" or "assured" or "them" or "to" or "that" or "we" or "i" or "will" or "would" or "id" or "wed" or "him" or "her" or "customer" or "ihnen" or "dass" or "wir" or "leur" or "que" or "les";

    private static void Add(Message message, List<ParsedPromise> promises, int from, int to, LocalDate? due)
    {
        while (to > from && (message[to - 1].Kind == TokenKind.Sign && message[to - 1].Sign is not ('%' or ')') || message.Is(to - 1, LexiconTag.And) || message.Is(to - 1, LexiconTag.Promise) || message.Is(to - 1, LexiconTag.By) && message[to - 1].WordLength <= 3 || (message[to - 1].Mark == Mark.Customer && to - 1 > from) || (message[to - 1].WordLength > 0 && message.Word(to - 1) is "to" or "an" or "habe" or "haben" or "wir" or "ich")))
        {
            to--;
        }

        var text = message.Said(from, to);
        if (text.Length > 0)
        {
            promises.Add(new ParsedPromise(text, due));
        }
    }
}
