using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Slots;

/// <summary>
/// Puts aside a customer whom the same sentence takes back: "with Litware yesterday, correction, Proseware", "with Litware, no, with
/// Proseware".
/// </summary>
internal static class CustomerCorrections
{
    /// <summary>A shorter word may only be a pause for breath: "um", "oh".</summary>
    private const int ShortestSure = 4;

    public static void PutAside(Message message, List<NamedCustomer> customers)
    {
        for (var i = customers.Count - 2; i >= 0; i--)
        {
            var (said, meant) = (customers[i], customers[i + 1]);
            if (Correction(message, said.To, meant.From) is not { } from || (HasLength(message, 0, from) && OwnLength(message, meant.To)))
            {
                continue;
            }

            message.Use(said.From, said.To, Mark.Aside);
            message.Use(from, meant.From, Mark.Aside);
            customers.RemoveAt(i);
        }
    }

    /// <summary>Where the words of taking back begin, right before the customer who is meant; null without any.</summary>
    private static int? Correction(Message message, int from, int to)
    {
        var start = to;
        while (start > from && (IsFree(message, start - 1, LexiconTag.With) || IsFree(message, start - 1, LexiconTag.AtPlace)))
        {
            start--;
        }

        var (words, isSure) = (0, false);
        for (; start > from && IsOfCorrection(message, start - 1); start--)
        {
            var word = start - 1;
            if (message.Is(word, WordClass.Corrects))
            {
                words++;
                isSure |= IsSure(message, word);
            }
        }

        return (isSure || words > 1) && AreFacts(message, from, start) && !IsSentence(message, from, to) ? start : null;
    }

    /// <summary>"The Contoso call was actually with Fabrikam": one sentence about a contact of the log.</summary>
    private static bool IsSentence(Message message, int from, int to)
    {
        var was = false;
        for (var i = from; i < to; i++)
        {
            was |= message.Is(i, WordClass.Was) && !message.Is(i, WordClass.Corrects) && !message.Is(i, WordClass.Speaker);
            if (message.IsSign(i))
            {
                return false;
            }
        }

        return was;
    }

    private static bool IsOfCorrection(Message message, int i) =>
        message[i].Mark == Mark.None && (message.IsSign(i) || message.Is(i, WordClass.Corrects | WordClass.Speaker | WordClass.Was));

    /// <summary>"No" takes back only between signs, else it denies what follows.</summary>
    private static bool IsSure(Message message, int i) =>
        message.Is(i, WordClass.Denies)
            ? message.IsSign(i - 1) && message.IsSign(i + 1)
            : message[i].WordLength >= ShortestSure && !message.Is(i, WordClass.Does) && !message.Is(i, LexiconTag.Met);

    /// <summary>Between the two stands nothing but when, how long and how.</summary>
    private static bool AreFacts(Message message, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            var isSmall = message.IsSign(i) || message.Is(i, LexiconTag.On) || message.Is(i, WordClass.For);
            if (message[i].Mark is Mark.None or Mark.Customer or Mark.Told && !isSmall && !message.Is(i, LexiconTag.Mode))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsFree(Message message, int i, LexiconTag tag) => message[i].Mark == Mark.None && message.Is(i, tag);

    private static bool HasLength(Message message, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (message[i].Mark == Mark.Minutes)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"… wait, Fabrikam 20 min": two contacts.</summary>
    private static bool OwnLength(Message message, int from) =>
        message.IsMarked(from, Mark.Minutes) || (message.IsSign(from) && message.IsMarked(from + 1, Mark.Minutes));
}
