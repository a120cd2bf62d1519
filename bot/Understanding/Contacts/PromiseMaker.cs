using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Contacts;

/// <summary>Tells whose a promise is by what stands around its verb: the subject, a denial, a word that makes it one of the past.</summary>
internal static class PromiseMaker
{
    /// <summary>A subject such as "their new vendor" is at most so many tokens.</summary>
    private const int LongestSubject = 4;

    /// <summary>So near behind the verb stands to whom it is promised.</summary>
    private const int FarthestObject = 5;

    /// <param name="clause">The clause.</param>
    /// <param name="verb">Its words of promising.</param>
    /// <param name="next">The token behind them.</param>
    /// <param name="isLast">True where they end the clause, so that what is promised stands before them.</param>
    public static PromiseStanding Of(Clause clause, int verb, int next, bool isLast)
    {
        var before = BeforeAuxiliaries(clause, verb);
        if (IsOfOther(clause, before, verb, isLast))
        {
            return PromiseStanding.Learned;
        }

        if (clause.Message.Is(AfterWhom(clause, next), PromiseWord.Nothing)
            || IsDenied(clause, isLast ? AfterWhoAndWhen(clause, verb) : before, verb))
        {
            return TellsWhat(clause, verb, next) ? PromiseStanding.Learned : PromiseStanding.None;
        }

        return IsBroken(clause, next) ? PromiseStanding.Learned : PromiseStanding.Ours;
    }

    /// <summary>"We did not promise them a discount" is worth knowing, "promised nothing" is not.</summary>
    private static bool TellsWhat(Clause clause, int verb, int next)
    {
        for (var i = clause.From; i < clause.To; i++)
        {
            if ((i < verb || i >= next) && clause.IsUnknown(i) && !clause.Message.Is(i, PromiseWord.Nothing)
                && !clause.Message.Is(i, PromiseWord.Auxiliary))
            {
                return true;
            }
        }

        return false;
    }

    private static int AfterWhom(Clause clause, int i)
    {
        if (clause.Message.Is(i, PromiseWord.Auxiliary) && clause.Message.Is(i + 1, WordClass.Speaker))
        {
            // "versprochen haben wir nichts"
            i += 2;
        }

        while (i < clause.To && (clause.Message[i].Mark == Mark.Customer || clause.Message.Is(i, WordClass.TellsWhom)))
        {
            i++;
        }

        return i;
    }

    private static bool IsOfOther(Clause clause, int before, int verb, bool isLast)
    {
        var from = isLast ? clause.From : Math.Max(clause.From, before);
        if (IsOfPast(clause, from, verb) || IsLongAgo(clause, from) || IsConditional(clause, verb) || (isLast && IsReason(clause, verb))
            || IsOther(clause, before) || IsName(clause, before) || IsRelative(clause, before) || IsToUs(clause, before, verb))
        {
            return true;
        }

        return isLast ? HasOtherSubject(clause, verb) : IsNoun(clause, before);
    }

    /// <summary>"Microsoft promised them a fix": another house.</summary>
    private static bool IsName(Clause clause, int before) => before >= clause.From && clause.IsUnknown(before)
        && clause.Message[before].Capital && !clause.Message.Language.Has(LanguageTrait.CapitalNouns);

    /// <summary>"Unsere Kampagne hat … versprochen".</summary>
    private static bool HasOtherSubject(Clause clause, int verb)
    {
        for (var i = clause.From + 1; i < verb; i++)
        {
            if (clause.Message.Is(i, WordClass.Does) && (IsOther(clause, i - 1) || IsNoun(clause, i - 1)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The last token before "have", "also" and their like; before the clause where there is none.</summary>
    private static int BeforeAuxiliaries(Clause clause, int verb)
    {
        var message = clause.Message;
        if (IsSpeaker(message, verb))
        {
            // "we promised" is one phrase.
            return verb;
        }

        var i = verb - 1;
        while (i >= clause.From && message[i].Mark == Mark.None && !IsSpeaker(message, i) && !IsPronoun(message, i)
            && (message.Is(i, PromiseWord.Auxiliary) || message.Is(i, PromiseWord.Nothing) || message.Is(i, WordClass.TellsWhom)))
        {
            i--;
        }

        return i;
    }

    private static bool IsSpeaker(Message message, int i) => message.Is(i, WordClass.Speaker);

    private static bool IsPronoun(Message message, int i) => message[i].Mark == Mark.None && message.Is(i, PromiseWord.Third);

    /// <summary>Behind the customer, the length and the day that stand before the verb.</summary>
    private static int AfterWhoAndWhen(Clause clause, int verb)
    {
        var from = clause.From;
        for (var i = clause.From; i < verb; i++)
        {
            from = clause.Message[i].Mark is Mark.Customer or Mark.Minutes ? i + 1 : from;
        }

        return from;
    }

    /// <summary>"Did not promise", "habe nichts versprochen".</summary>
    private static bool IsDenied(Clause clause, int before, int verb)
    {
        for (var i = Math.Max(clause.From, before); i < verb; i++)
        {
            if (clause.Message.Is(i, PromiseWord.Nothing))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Had promised", "was promised".</summary>
    private static bool IsOfPast(Clause clause, int before, int verb)
    {
        for (var i = Math.Max(clause.From, before); i < verb; i++)
        {
            if (clause.Message[i].Mark == Mark.None && clause.Message.Is(i, PromiseWord.Had))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"… weeks ago", "letztes Jahr": still open, it is what they wait for.</summary>
    private static bool IsLongAgo(Clause clause, int from)
    {
        for (var i = from; i < clause.To; i++)
        {
            var isLead = clause.Message.Is(i, LexiconTag.AgoLead) || clause.Message.Is(i, LexiconTag.Last);
            if (clause.Message.Is(i, PromiseWord.Past) || (isLead && clause.Message.Is(i + 1, LexiconTag.Period)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"If we don't deliver on Sundays".</summary>
    private static bool IsConditional(Clause clause, int verb)
    {
        for (var i = clause.From; i < verb; i++)
        {
            if (clause.Message.Is(i, LexiconTag.Condition))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"… weil wir zu langsam liefern": why they do something, and nothing that is to come.</summary>
    private static bool IsReason(Clause clause, int verb)
    {
        for (var i = clause.From; i < verb && !clause.Message.Is(verb, WordClass.PromiseOnly); i++)
        {
            if (clause.Message.Is(i, WordClass.Reason) && clause.Message[i].Mark == Mark.None)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"… and never did".</summary>
    private static bool IsBroken(Clause clause, int from)
    {
        for (var i = from; i < clause.To; i++)
        {
            // "… a callback in January and nobody ever rang", "… y siguen esperando"
            var isLeft = clause.Message.Is(i, LexiconTag.And) && (clause.Message.Is(i + 1, PromiseWord.Nothing)
                || clause.Message.Is(i + 1, LexiconTag.Awaits) || clause.Message.Is(i + 2, LexiconTag.Awaits));
            if (isLeft || clause.Message.Is(i, PromiseWord.Never))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"The newsletter we promised", "what we promised", "el informe que prometimos".</summary>
    private static bool IsRelative(Clause clause, int before)
    {
        var head = before >= clause.From && IsSpeaker(clause.Message, before) ? before - 1 : before;
        if (head < clause.From || clause.Message[head].Mark != Mark.None)
        {
            return false;
        }

        return clause.Message.Is(head, WordClass.AsBefore) || (head < before && clause.IsUnknown(head));
    }

    private static bool IsOther(Clause clause, int before) => before >= clause.From && IsPronoun(clause.Message, before);

    /// <summary>A word of the subject itself: "campaign", "CIO", "customer"; no small word.</summary>
    private static bool IsNounAt(Clause clause, int i) =>
        clause.IsUnknown(i) || clause.Message[i].Mark == Mark.Approach
        || (clause.Message[i] is { Mark: Mark.None, WordLength: > 2 } && clause.Message.Is(i, LexiconTag.Filler)
            && !clause.Message.Is(i, PromiseWord.Auxiliary) && !clause.Message.Is(i, LexiconTag.Place));

    /// <summary>"Contoso promised to send us their roadmap": the customer is the subject, and it is for us.</summary>
    private static bool IsToUs(Clause clause, int before, int verb)
    {
        var isCustomer = before >= clause.From && clause.Message[before].Mark == Mark.Customer;
        for (var i = verb + 1; isCustomer && i < Math.Min(clause.To, verb + FarthestObject); i++)
        {
            if (clause.Message.Is(i, PromiseWord.ToUs))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Our campaign promised".</summary>
    private static bool IsNoun(Clause clause, int before)
    {
        var nouns = 0;
        var isRole = false;
        for (var i = before; i >= clause.From && i > before - LongestSubject; i--)
        {
            isRole |= clause.Message[i].Mark == Mark.Partner;
            var isPart = clause.Message[i].Mark is Mark.None or Mark.Approach or Mark.Partner;
            if (!isPart || IsSpeaker(clause.Message, i))
            {
                return false;
            }

            var isDeterminer = clause.Message.Is(i, LexiconTag.Own) || clause.Message.Is(i, LexiconTag.Theirs)
                || clause.Message.Is(i, PromiseWord.The) || clause.Message.Is(i, LexiconTag.Article);
            if (isDeterminer)
            {
                return (nouns > 0 || (isRole && !clause.Message.Is(i, LexiconTag.Own))) && (i == clause.From || !clause.IsUnknown(i - 1));
            }

            nouns += IsNounAt(clause, i) ? 1 : 0;
        }

        return false;
    }
}
