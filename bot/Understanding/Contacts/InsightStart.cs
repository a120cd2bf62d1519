using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Slots;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Contacts;

/// <summary>Finds where in a clause what was learned begins.</summary>
internal static class InsightStart
{
    /// <summary>A clause of so many tokens that goes on where facts were said is where or with whom.</summary>
    private const int LongestWhere = 6;

    /// <summary>A shorter one that names a mode is how.</summary>
    private const int LongestHow = 3;

    /// <summary>The first token of what was learned, or null.</summary>
    public static int? In(Clause clause, ClauseBefore before)
    {
        if (clause.From >= clause.To)
        {
            return null;
        }

        if (!before.HadCustomer && !clause.Has(Mark.Customer) && clause.IsListening)
        {
            // "observed 20 shoppers in our Berlin store": whom and where, not what was learned.
            return null;
        }

        if (IsAbsence(clause) || IsNod(clause))
        {
            return null;
        }

        if (before.IsInsight && Continues(clause))
        {
            return clause.From;
        }

        if (Telling.In(clause, before.HadCustomer) is { } told)
        {
            return told;
        }

        if (clause.Unknown == 0)
        {
            return null;
        }

        if (IsContact(clause, before))
        {
            return Earlier(FactsEnd.BeforeSentence(clause), FactsEnd.BeforeRest(clause));
        }

        if (IsWhere(clause) || (clause.Unknown == 1 && clause.To - clause.From <= 2 && !before.IsInsight))
        {
            return null;
        }

        return AfterTimes(clause);
    }

    /// <summary>"Our CMO could not make it" says who was not there.</summary>
    private static bool IsAbsence(Clause clause)
    {
        for (var i = clause.From; i < clause.To; i++)
        {
            if (clause.Message[i].Mark == Mark.Partner && clause.Message[i + 1 < clause.To ? i + 1 : i].Mark != Mark.Partner
                && PartnerPresence.IsAbsent(clause.Message, i + 1) && !clause.Has(Mark.Minutes))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Thanks!" behind all that was said: nothing else stands there.</summary>
    private static bool IsNod(Clause clause)
    {
        var from = clause.From;
        while (from + 1 < clause.To && clause.Message.IsSign(from))
        {
            from++;
        }

        foreach (var hit in clause.Message.HitsAt(from))
        {
            var isNod = hit.Tag == LexiconTag.Greeting || (hit.Tag == LexiconTag.Cue && Cue.Intent(hit) == Intent.Thanks);
            if (isNod && from + hit.Length >= clause.To)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Continues(Clause clause) =>
        !clause.Has(Mark.Customer) && !clause.Has(Mark.Minutes) && !clause.Has(Mark.Day) && !clause.Has(Mark.Partner)
        && (clause.To - clause.From > LongestHow || !clause.Has(LexiconTag.Mode));

    /// <summary>A clause that tells of a contact.</summary>
    private static bool IsContact(Clause clause, ClauseBefore before)
    {
        var hasMinutes = clause.Has(Mark.Minutes);
        var hasMet = clause.HasMet;
        return (clause.Has(Mark.Customer) && (!before.HadCustomer || hasMinutes || hasMet))
            || (hasMet && (hasMinutes || !before.HadCustomer))
            || (hasMinutes && clause.Unknown <= 1 && !HasMeasure(clause));
    }

    private static bool HasMeasure(Clause clause)
    {
        for (var i = clause.From; i + 1 < clause.To; i++)
        {
            if (clause.IsUnknown(i) && clause.Message.Is(i + 1, LexiconTag.Measure))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWhere(Clause clause) =>
        (clause.Message.Is(clause.From, LexiconTag.With) || clause.Message.Is(clause.From, LexiconTag.Place))
        && clause.To - clause.From <= LongestWhere && clause.Message[clause.From].Mark == Mark.None;

    /// <summary>"yesterday we sketched an app": the day still belongs to the facts.</summary>
    private static int AfterTimes(Clause clause)
    {
        var start = clause.From;
        while (start < clause.To && (clause.Message[start].Mark is Mark.Day or Mark.Minutes or Mark.Time || clause.Message.IsSign(start)))
        {
            start++;
        }

        return start;
    }

    private static int? Earlier(int? one, int? other) => one is { } a && other is { } b ? Math.Min(a, b) : one ?? other;
}
