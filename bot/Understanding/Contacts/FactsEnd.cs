using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Contacts;

/// <summary>Finds where the facts of a contact end without any stop.</summary>
internal static class FactsEnd
{
    /// <summary>Fewer tokens behind the facts tell nothing.</summary>
    private const int ShortestRest = 3;

    /// <summary>So far behind its subject stands a verb.</summary>
    private const int FarthestVerb = 6;

    /// <summary>What comes after the last fact: "met contoso 30 min onboarding is slow".</summary>
    public static int? BeforeRest(Clause clause)
    {
        var message = clause.Message;
        var last = clause.From;
        for (var i = clause.From; i < clause.To; i++)
        {
            last = message[i].Mark != Mark.None ? i + 1 : last;
        }

        while (last < clause.To && (message.Is(last, LexiconTag.And) || message.IsSign(last)))
        {
            last++;
        }

        if (last < clause.To && last > clause.From && message.Is(last, LexiconTag.NotPromise))
        {
            // "Contoso promised us a reference"
            return last;
        }

        var goesOn = message.Is(last, LexiconTag.Place) || message.Is(last, LexiconTag.With) || message.Is(last, LexiconTag.Of);
        return !goesOn && clause.To - last >= ShortestRest && clause.Part(last, clause.To).Unknown >= 2 ? last : null;
    }

    /// <summary>
    /// A sentence with a verb of its own behind the facts, though it holds a day or a length: "tailspin 30m checkout takes 20 minutes".
    /// </summary>
    public static int? BeforeSentence(Clause clause)
    {
        var message = clause.Message;
        var (hasCustomer, hasOther) = (false, false);
        for (var i = clause.From; i < clause.To - 2; i++)
        {
            var mark = message[i].Mark;
            hasCustomer |= mark == Mark.Customer;
            hasOther |= mark is Mark.Minutes or Mark.Day or Mark.Approach;
            var isEnd = hasCustomer && hasOther && mark != Mark.None && clause.IsUnknown(i + 1);
            if (isEnd && clause.Part(i + 1, clause.To) is var rest && !rest.Has(Mark.Customer) && HasVerb(rest))
            {
                return i + 1;
            }
        }

        return null;
    }

    private static bool HasVerb(Clause rest)
    {
        for (var i = rest.From + 1; i < Math.Min(rest.To - 1, rest.From + FarthestVerb); i++)
        {
            if (rest.Message[i].Mark is Mark.Minutes or Mark.Day)
            {
                return false;
            }

            if (rest.Message.Is(i, LexiconTag.Measure) && !rest.Message.Is(i, LexiconTag.Place))
            {
                return true;
            }
        }

        return false;
    }
}
