using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Slots;

/// <summary>
/// Puts aside a length or a day that the same message takes back: "40 min, no, sorry, 50 min", "Monday, no wait, Tuesday", "1h instead of
/// 2h as planned".
/// </summary>
internal static class Corrections
{
    /// <summary>A shorter word may only be a pause for breath.</summary>
    private const int ShortestSure = 4;

    /// <summary>A tenth of an hour.</summary>
    private const int MinutesOfTenth = 6;

    /// <summary>"Was meant to be".</summary>
    private const int LongestLead = 5;

    /// <summary>A smaller bare number counts something else.</summary>
    private const int LeastMinutes = 5;

    public static void PutAside(Message message, List<Length> lengths, List<ParsedDay> days)
    {
        for (var i = 0; i < lengths.Count; i++)
        {
            lengths[i] = Meant(message, lengths[i]);
        }

        for (var i = lengths.Count - 1; i >= 0 && lengths.Count > 1; i--)
        {
            var isTakenBack = i + 1 < lengths.Count && IsTakenBack(message, lengths[i].To, lengths[i + 1].From);
            var isRange = i + 1 < lengths.Count && message.Is(lengths[i].From, LexiconTag.Length)
                && IsNear(message, lengths[i].To, lengths[i + 1].From);
            var isOther = isRange || IsTravel(message, lengths[i].From) || message.Is(lengths[i].To, LexiconTag.Planned);
            if (isTakenBack || isOther || IsDenied(message, lengths[i].From))
            {
                message.Use(lengths[i].From, isTakenBack ? lengths[i + 1].From : lengths[i].To, Mark.Aside);
                lengths.RemoveAt(i);
            }
        }

        for (var i = days.Count - 1; i >= 0 && days.Count > 1; i--)
        {
            var isTakenBack = i + 1 < days.Count && IsTakenBack(message, days[i].To, days[i + 1].From)
                && !IsLedDenial(message, days[i + 1].From);
            var plan = i + 1 < days.Count ? PlanBefore(message, days[i].From) : null;
            var isPlanned = i + 1 < days.Count && message.Is(days[i].To, LexiconTag.Planned);
            if (isTakenBack || plan is not null || isPlanned || IsDenied(message, days[i].From))
            {
                var to = isTakenBack ? days[i + 1].From : isPlanned ? days[i].To + 1 : days[i].To;
                message.Use(plan ?? days[i].From, to, Mark.Aside);
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
            if (IsCorrection(message, i, out var cue) && i + cue.Length <= to)
            {
                isTakenBack = true;
                i += cue.Length - 1;
                continue;
            }

            if (message.Is(i, LexiconTag.And) && message.IsMarked(i + 1, Mark.Customer))
            {
                // "30 min. Oh, and Fabrikam, 20 min": another contact.
                return false;
            }

            var takesBack = message.Is(i, WordClass.Corrects);
            isTakenBack |= takesBack;
            var isWhom = message[i].Mark is Mark.Customer or Mark.Day or Mark.Minutes || message.Is(i, LexiconTag.With);
            if (!takesBack && !isWhom && !message.IsSign(i) && !message.Is(i, LexiconTag.On) && !message.Is(i, WordClass.TellsWhom)
                && !message.Is(i, LexiconTag.At) && !message.Is(i, LexiconTag.Filler))
            {
                return false;
            }
        }

        return isTakenBack;
    }

    /// <summary>"Make that", "scratch that".</summary>
    private static bool IsCorrection(Message message, int i, out Hit cue)
    {
        cue = default;
        foreach (var hit in message.Has(i) ? message.HitsAt(i) : [])
        {
            cue = hit.Tag == LexiconTag.Cue && Cue.Intent(hit) == Intent.Edit && hit.Length > cue.Length ? hit : cue;
        }

        return cue.Length > 0;
    }

    /// <summary>"not 2h", "instead of 2h", "planned 30 min".</summary>
    private static bool IsDenied(Message message, int i) =>
        message.Is(i - 1, WordClass.NotThan) || IsLedByPlan(message, i)
        || (message.Is(i - 1, WordClass.Instead) && !message.Is(i - 1, WordClass.Denies))
        || (message.Is(i - 1, WordClass.InsteadOf) && message.Is(i - 2, WordClass.Instead));

    /// <summary>"planned 30 min", "was meant to be an hour".</summary>
    private static bool IsLedByPlan(Message message, int i) => PlanBefore(message, i) is not null;

    /// <summary>Where "was meant to be on" begins, right before the token; null without.</summary>
    private static int? PlanBefore(Message message, int i)
    {
        while (message.Is(i - 1, LexiconTag.On))
        {
            i--;
        }

        for (var lead = i - 1; lead >= Math.Max(0, i - LongestLead); lead--)
        {
            if (message.Find(lead, LexiconTag.Planned, out var planned) && lead + planned.Length == i)
            {
                return lead;
            }
        }

        return null;
    }

    /// <summary>
    /// "20 min, no, 40": a bare number in the place of the length; "30, or rather 50 minutes": one that the length replaces.
    /// </summary>
    private static Length Meant(Message message, Length said)
    {
        var from = said.To;
        while (message.IsMarked(from, Mark.Customer) || message.IsMarked(from, Mark.Day) || message.Is(from, LexiconTag.With)
            || message.Is(from, LexiconTag.On))
        {
            from++;
        }

        var next = After(message, from);
        if (next > from && message.Find(next, LexiconTag.Tenths, out var tenths) && !message.IsMarked(next, Mark.Minutes))
        {
            // "1 Stunde, nein, anderthalb"
            message.Use(from, next + tenths.Length, Mark.Aside);
            return said with { Minutes = tenths.Value * MinutesOfTenth };
        }

        if (next > from && !message.Is(next - 1, WordClass.Denies) && message.IsNumber(next)
            && message[next] is { Mark: Mark.None, Number: >= LeastMinutes and <= Length.Most }
            && (next + 1 >= message.Count || message.IsSign(next + 1, ',') || message.IsSign(next + 1, '.')))
        {
            message.Use(from, next + 1, Mark.Aside);
            return said with { Minutes = message[next].Number };
        }

        var before = said.From - 1;
        var instead = message.Is(before, WordClass.InsteadOf) ? before - 1 : before;
        var meant = message.IsNumber(instead - 1) ? instead - 1 : instead - 2;
        if (message.Is(instead, WordClass.Instead) && message.IsNumber(meant)
            && message[meant] is { Mark: Mark.None, Number: >= LeastMinutes and <= Length.Most })
        {
            // "20 instead of 45 minutes", "20 au lieu de 45 minutes"
            message.Use(meant, said.From, Mark.Aside);
            return said with { Minutes = message[meant].Number };
        }

        var corrects = false;
        while (message.Has(before) && (message.IsSign(before) || message.Is(before, WordClass.Corrects) || Begin(message, before) < before))
        {
            corrects |= !message.IsSign(before);
            before = Math.Min(before, Begin(message, before)) - 1;
        }

        if (corrects && message.IsNumber(before) && message[before] is { Mark: Mark.None, Number: >= LeastMinutes and <= Length.Most })
        {
            message.Use(before, said.From, Mark.Aside);
        }

        return said;
    }

    /// <summary>Where a phrase of correcting begins that ends at the token, "I tell a lie"; the token itself without one.</summary>
    private static int Begin(Message message, int last)
    {
        for (var from = Math.Max(0, last - LongestLead); from < last; from++)
        {
            if (IsCorrection(message, from, out var cue) && from + cue.Length == last + 1)
            {
                return from;
            }
        }

        return last;
    }

    /// <summary>After signs and at least one word of taking back; the token itself without any.</summary>
    private static int After(Message message, int from)
    {
        var (at, corrects) = (from, false);
        while (message.IsSign(at) || message.Is(at, WordClass.Corrects) || IsCorrection(message, at, out _))
        {
            corrects |= !message.IsSign(at);
            at += IsCorrection(message, at, out var cue) ? cue.Length : 1;
        }

        return corrects ? at : from;
    }

    /// <summary>
    /// Puts aside how it was, or who was there, where the same message takes that back: "on the phone - no, it was on Teams".
    /// </summary>
    public static void PutAside<T>(Message message, List<Sighting<T>> said)
    {
        for (var i = said.Count - 2; i >= 0; i--)
        {
            if (IsTakenBackNear(message, said[i].To, said[i + 1].From))
            {
                message.Use(said[i].From, said[i].To, Mark.Aside);
                message.Use(Head(message, said[i].To, said[i + 1].From), said[i + 1].From, Mark.Aside);
                said.RemoveAt(i);
            }
        }
    }

    /// <summary>Where the words of taking back begin, right before the second.</summary>
    private static int Head(Message message, int from, int to)
    {
        var head = to;
        while (head > from && message[head - 1].Mark == Mark.None
            && (IsSmall(message, head - 1) || message.Is(head - 1, WordClass.Corrects)))
        {
            head--;
        }

        return head;
    }

    /// <summary>Small words and words of taking back stand right before the second, two of these at least, or one sure one.</summary>
    private static bool IsTakenBackNear(Message message, int from, int to)
    {
        var (words, isSure) = (0, false);
        for (var i = Head(message, from, to); i < to; i++)
        {
            if (message.Is(i, WordClass.Corrects))
            {
                words++;
                isSure |= message[i].WordLength >= ShortestSure && !message.Is(i, LexiconTag.Met);
            }
        }

        return isSure || words > 1;
    }

    private static bool IsSmall(Message message, int i) => message.IsSign(i) ? message[i].Sign != '\n'
        : message.Is(i, WordClass.Was) || message.Is(i, LexiconTag.On) || message.Is(i, LexiconTag.Own) || message.Is(i, LexiconTag.Place)
            || message.Is(i, LexiconTag.With) || message.Is(i, LexiconTag.Article);

    /// <summary>"no el miércoles", "nicht am Mittwoch": the second is denied, not the first taken back.</summary>
    private static bool IsLedDenial(Message message, int i) =>
        message.Is(i - 1, WordClass.DeniedLead) && message.Is(i - 2, WordClass.Denies) && message.IsSign(i - 3);

    /// <summary>"All morning, 9 til 12:30": how long it was stands right behind it, more exactly.</summary>
    private static bool IsNear(Message message, int from, int to) =>
        message.IsNumber(to) && (from == to || (from + 1 == to && message.IsSign(from)));

    /// <summary>"drove 2 hours".</summary>
    private static bool IsTravel(Message message, int i) =>
        message.Is(i - 1, LexiconTag.Travels) || message.Is(i - 2, LexiconTag.Travels);
}
