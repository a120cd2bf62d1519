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

        if (before.HadCustomer && ToldSubject.Is(clause))
        {
            return clause.From;
        }

        if ((before.HadCustomer && ClauseHead.IsWhatWasSaid(clause.Message, clause.From)) || ClauseHead.FollowsQuoted(clause))
        {
            return clause.From;
        }

        if (TheirStep(clause) is { } step)
        {
            return step;
        }

        if (before.HadCustomer && ToldSubject.IsTheirPartner(clause))
        {
            return clause.From;
        }

        if (IsDeniedLength(clause))
        {
            return null;
        }

        if (IsAbsence(clause) || IsNod(clause) || IsHowOfAll(clause))
        {
            // "ihr CMO war krank" is worth knowing.
            return before.HadCustomer && IsAbsence(clause) && clause.Message.Is(clause.From, LexiconTag.Theirs) ? clause.From : null;
        }

        if (before.IsInsight && Continues(clause))
        {
            return clause.From;
        }

        if (Telling.In(clause, before.HadCustomer) is { } told)
        {
            return told;
        }

        if (NamesAgain(clause, before))
        {
            return clause.From;
        }

        if (clause.Unknown == 0)
        {
            return null;
        }

        if (IsContact(clause, before))
        {
            return Earlier(FactsEnd.BeforeSentence(clause), FactsEnd.BeforeRest(clause));
        }

        var isShort = clause.Unknown == 1 && clause.To - clause.From <= (ClauseHead.IsDescribed(clause) ? 1 : 2)
            && !before.IsInsight && !IsLedIn(clause) && !IsSubjectOf(clause, before);
        if (isShort || IsWhere(clause) || IsVisit(clause))
        {
            return null;
        }

        return ClauseHead.AfterApproach(clause) ?? AfterTimes(clause);
    }

    /// <summary>"Fabrikam | will let me know by Tuesday": what they will do, right behind their name.</summary>
    private static int? TheirStep(Clause clause)
    {
        for (var i = clause.From + 1; i < clause.To; i++)
        {
            if (clause.Message[i].Mark == Mark.Told && clause.Message[i - 1].Mark == Mark.Customer)
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>"All on the phone", "beide per Teams".</summary>
    private static bool IsHowOfAll(Clause clause)
    {
        var (isAll, isHow) = (false, false);
        for (var i = clause.From; i < clause.To; i++)
        {
            var isOfHow = clause.Message[i].Mark is Mark.Approach or Mark.Mode;
            var isWordOfAll = clause.Message.Is(i, WordClass.All);
            (isAll, isHow) = (isAll || isWordOfAll, isHow || isOfHow);
            var isOther = clause.Message[i].Mark is not (Mark.None or Mark.Day) || clause.IsUnknown(i);
            if (!isOfHow && !isWordOfAll && isOther)
            {
                return false;
            }
        }

        return isAll && isHow && clause.To - clause.From <= LongestWhere;
    }

    /// <summary>"Our CMO could not make it" says who was not there.</summary>
    private static bool IsAbsence(Clause clause)
    {
        if (IsWithout(clause))
        {
            return true;
        }

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

    /// <summary>"This time without our sales": a short clause of nothing but who was not there.</summary>
    private static bool IsWithout(Clause clause)
    {
        for (var i = clause.From; i + 1 < clause.To && clause.To - clause.From <= LongestWhere; i++)
        {
            if (clause.Message.Is(i, WordClass.Without))
            {
                return clause.Part(i, clause.To).Has(Mark.Partner) && !clause.Has(Mark.Customer) && !clause.Has(Mark.Minutes);
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

    /// <summary>"30 min: price: too high": what stands between two colons is what is spoken of.</summary>
    private static bool IsSubjectOf(Clause clause, ClauseBefore before) =>
        before.HadCustomer && clause.Message.IsSign(clause.To, ':') && clause.Message.IsSign(clause.From - 1, ':');

    /// <summary>"… Contoso renouvelle, | Litware non": whoever was met already is named again, and something is said of them.</summary>
    private static bool NamesAgain(Clause clause, ClauseBefore before)
    {
        var message = clause.Message;
        if (!before.HadCustomer || !message.IsMarked(clause.From, Mark.Customer) || clause.Has(Mark.Minutes) || clause.Has(Mark.Day)
            || clause.Has(Mark.Mode) || clause.HasMet || clause.To - clause.From > LongestHow
            || !(before.IsInsight || clause.IsUnknown(clause.To - 1)))
        {
            return false;
        }

        for (var i = 0; i < clause.From; i++)
        {
            if (message.IsMarked(i, Mark.Customer) && message.Word(i).SequenceEqual(message.Word(clause.From)))
            {
                return clause.To > clause.From + 1 && !message.IsMarked(clause.To - 1, Mark.Customer);
            }
        }

        return false;
    }

    /// <summary>"90 minutes, not the 30 in the diary": how long it was not.</summary>
    private static bool IsDeniedLength(Clause clause)
    {
        var message = clause.Message;
        if (!message.Is(clause.From, WordClass.Denies) || clause.To - clause.From > LongestWhere + 1)
        {
            return false;
        }

        var number = message.Is(clause.From + 1, PromiseWord.The) ? clause.From + 2 : clause.From + 1;
        return number < clause.To && (message.IsNumber(number) || message.IsMarked(number, Mark.Minutes)) && !clause.Has(LexiconTag.Voice);
    }

    /// <summary>"Re: pricing".</summary>
    private static bool IsLedIn(Clause clause) =>
        clause.Message.IsSign(clause.From - 1, ':') && clause.Message.Is(clause.From - 2, LexiconTag.Lead);

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
            // "Einarbeitung dauert", "Einarbeitung hat 9 Stunden gedauert"
            if (clause.IsUnknown(i) && (clause.Message.Is(i + 1, LexiconTag.Measure)
                || (i == clause.From && clause.Message.Is(clause.To - 1, LexiconTag.Measure))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWhere(Clause clause) =>
        (clause.Message.Is(clause.From, LexiconTag.With) || clause.Message.Is(clause.From, LexiconTag.Place))
        && clause.To - clause.From <= LongestWhere && clause.Message[clause.From].Mark == Mark.None
        && !clause.Message.Is(clause.From, LexiconTag.Condition);

    /// <summary>"Visited their plant in Ohio": where it was.</summary>
    private static bool IsVisit(Clause clause) =>
        clause.To - clause.From <= LongestWhere && clause.Message.Is(clause.From, LexiconTag.Met)
        && clause.Message.Find(clause.From, LexiconTag.Mode, out _) && clause.Message.Is(clause.From + 1, LexiconTag.Theirs);

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
