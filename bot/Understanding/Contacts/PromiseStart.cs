using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Contacts;

/// <summary>Finds where in a clause a promise of the speaker begins.</summary>
internal static class PromiseStart
{
    /// <summary>The first token of the promise, or null.</summary>
    public static int? In(Clause clause)
    {
        var message = clause.Message;
        var denied = 0;
        for (var i = clause.From; i < clause.To; i++)
        {
            denied = message.Find(i, LexiconTag.NotPromise, out var not) ? Math.Max(denied, i + not.Length) : denied;
            if (i < denied || message[i].Mark != Mark.None)
            {
                continue;
            }

            if (message.Find(i, LexiconTag.Promise, out var hit) && !(i > clause.From && message.Is(i - 1, LexiconTag.Question)))
            {
                return i + hit.Length < clause.To ? i : i > clause.From ? VerbLast(clause, i) : null;
            }

            if (message.Is(i, WordClass.Tells) && IsTold(clause, i + 1))
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>A promise whose verb comes last ("Contoso bis Dienstag ein Angebot versprochen") begins behind the customer.</summary>
    private static int VerbLast(Clause clause, int verb)
    {
        for (var i = verb - 1; i >= clause.From; i--)
        {
            if (clause.Message[i].Mark == Mark.Customer)
            {
                return i + 1;
            }
        }

        return clause.From;
    }

    /// <summary>"told Contoso that we would …".</summary>
    private static bool IsTold(Clause clause, int i)
    {
        var message = clause.Message;
        while (i < clause.To && (message[i].Mark == Mark.Customer || message.Is(i, WordClass.TellsWhom)))
        {
            i++;
        }

        return i + 2 < clause.To && message.Is(i, WordClass.Speaker) && message.Is(i + 1, WordClass.Would);
    }
}
