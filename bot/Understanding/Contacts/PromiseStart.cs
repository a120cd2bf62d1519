using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Contacts;

/// <summary>Finds where in a clause a promise begins, and whose it is.</summary>
internal static class PromiseStart
{
    /// <summary>Words between "by" and its day.</summary>
    private const int LongestBy = 3;

    /// <summary>The value of phrases by which they promise something to us.</summary>
    private const int ToUs = 1;

    /// <summary>The value of those whose verb stands at the end of the clause.</summary>
    private const int ToUsWithVerb = 2;

    /// <summary>The words of promising, or null.</summary>
    public static SaidPromise? In(Clause clause)
    {
        var message = clause.Message;
        var denied = 0;
        int? theirs = null;
        for (var i = clause.From; i < clause.To; i++)
        {
            if (message.Find(i, LexiconTag.NotPromise, out var not) && !(not.Value == ToUsWithVerb && message.Is(i - 1, WordClass.Speaker)))
            {
                denied = Math.Max(denied, i + not.Length);
                var isTheirs = not.Value == ToUs || (not.Value == ToUsWithVerb && clause.Part(i, clause.To).Has(LexiconTag.Promise));
                theirs ??= isTheirs && message[i].Mark == Mark.None ? i : null;
            }

            if (i < denied || message[i].Mark != Mark.None)
            {
                continue;
            }

            // "Litware will uns … schicken": who promises stands at the head, the verb at the end.
            if (message.Find(i, LexiconTag.Promise, out var hit) && !(denied > 0 && hit.Length == 1 && IsLast(clause, i + 1))
                && !(i > clause.From && message.Is(i - 1, LexiconTag.Question)))
            {
                return Found(clause, i, hit);
            }

            if ((message.Is(i, WordClass.Tells) && IsTold(clause, i + 1)) || (!clause.Has(LexiconTag.Promise) && IsUndertaken(clause, i)))
            {
                return new SaidPromise(i, PromiseStanding.Ours);
            }
        }

        // "Proseware promised us a reference by Friday"
        return theirs is { } said
            ? new SaidPromise(AfterFacts(clause, said), PromiseStanding.Learned)
            : null;
    }

    private static SaidPromise Found(Clause clause, int verb, Hit hit)
    {
        if (hit.Length == 1 && clause.Message.Is(verb - 1, WordClass.Per | WordClass.All))
        {
            // "kept every promise" speaks of those that were made before.
            return new SaidPromise(AfterFacts(clause, verb), PromiseStanding.Learned);
        }

        var isLast = IsLast(clause, verb + hit.Length);
        var standing = PromiseMaker.Of(clause, verb, verb + hit.Length, isLast);
        if (standing != PromiseStanding.Ours)
        {
            return new SaidPromise(AfterFacts(clause, verb), standing);
        }

        return new SaidPromise(isLast ? VerbLast(clause, verb) : FromSubject(clause, verb), standing);
    }

    /// <summary>"I will | get them the numbers": the subject and its auxiliary are neither facts nor learned.</summary>
    private static int FromSubject(Clause clause, int verb)
    {
        while (verb > clause.From && clause.Message[verb - 1].Mark == Mark.None
            && (clause.Message.Is(verb - 1, WordClass.Speaker | WordClass.Would) || clause.Message.Is(verb - 1, PromiseWord.Auxiliary)))
        {
            verb--;
        }

        return verb;
    }

    /// <summary>Nothing but an auxiliary follows.</summary>
    private static bool IsLast(Clause clause, int next)
    {
        while (next < clause.To && clause.Message.Is(next, PromiseWord.Auxiliary))
        {
            next++;
        }

        return next >= clause.To;
    }

    /// <summary>
    /// A promise whose verb comes last ("Contoso bis Dienstag ein Angebot versprochen") begins behind the customer; where nothing stands
    /// between, the next clause says what it is.
    /// </summary>
    private static int VerbLast(Clause clause, int verb)
    {
        var start = clause.From;
        for (var i = clause.From; i < verb; i++)
        {
            if (clause.Message[i].Mark == Mark.Customer && clause.Message.Is(i - 1, LexiconTag.And)
                && clause.Part(start, i).Unknown > 0 && clause.Part(clause.From, i).Has(Mark.Customer))
            {
                // "Fabrikam ein Angebot und Litware eine Demo versprochen"
                break;
            }

            var begins = clause.Message[i].Mark is Mark.Customer or Mark.Minutes
                || ((clause.Message.Is(i, LexiconTag.And) || clause.Message.Is(i, WordClass.InsightLink))
                    && clause.Message.Is(i + 1, WordClass.Speaker));
            start = begins ? i + 1 : start;
        }

        var said = clause.Part(start, verb);
        if (Titled.IsAll(clause.Message, start, verb))
        {
            return verb;
        }

        return said.Unknown > 0 || said.Has(Mark.Day) || said.Has(Mark.Approach) ? start : verb;
    }

    private static int AfterFacts(Clause clause, int verb)
    {
        var start = clause.From;
        for (var i = clause.From; i < verb; i++)
        {
            start = clause.Message[i].Mark is Mark.Customer or Mark.Minutes or Mark.Day ? i + 1 : start;
        }

        return start;
    }

    /// <summary>"told Contoso that we would …".</summary>
    private static bool IsTold(Clause clause, int i)
    {
        var message = clause.Message;
        while (i < clause.To && (message[i].Mark == Mark.Customer || message.Is(i, WordClass.TellsWhom)))
        {
            i++;
        }

        // "told Contoso they would have the documents by Friday"
        var isSubject = message.Is(i, WordClass.Speaker) || (message.Is(i, PromiseWord.Third) && clause.Has(LexiconTag.By));
        return i + 2 < clause.To && isSubject && message.Is(i + 1, WordClass.Would);
    }

    /// <summary>"Wir klären bis Montag …": the speaker at the head, and a day by which it is done.</summary>
    private static bool IsUndertaken(Clause clause, int i)
    {
        var message = clause.Message;
        var isHead = i == clause.From || message[i - 1].Mark != Mark.None || message.Is(i - 1, LexiconTag.And);
        if (!isHead || !message.Is(i, WordClass.Speaker))
        {
            return false;
        }

        var verb = i + 1;
        while (verb < clause.To && message.Is(verb, PromiseWord.Whom))
        {
            verb++;
        }

        if (verb >= clause.To || !clause.IsUnknown(verb) || message.Is(verb, LexiconTag.Voice) || message.Is(verb, PromiseWord.Had))
        {
            return false;
        }

        for (var day = verb + 1; day < clause.To; day++)
        {
            if (message[day].Mark == Mark.Day && message[day - 1].Mark != Mark.Day && IsBy(message, verb, day))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBy(Message message, int from, int day)
    {
        for (var i = Math.Max(from, day - LongestBy); i < day; i++)
        {
            if (message.Find(i, LexiconTag.By, out var by) && i + by.Length <= day && !message.Is(i, WordClass.For))
            {
                return true;
            }
        }

        return false;
    }
}
