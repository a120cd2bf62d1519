using System.Buffers;
using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Slots;

/// <summary>
/// Finds what somebody else said word for word: "I spent 2 hours in your chat and learned nothing". It is learned whole; its lengths, days
/// and names are none of the contact's. A few words in quotes are a name or a manner of speaking.
/// </summary>
internal static class Quotation
{
    private const int FewestWords = 3;
    private const int FewestSmall = 2;

    private static readonly SearchValues<char> Signs = SearchValues.Create("\"“”„«»‘'");

    /// <summary>Marks what is quoted, and takes its customers from the list, unless nothing stands beside it.</summary>
    public static void PutAside(Message message, List<NamedCustomer> customers)
    {
        if (!message.Text.AsSpan().ContainsAny(Signs))
        {
            return;
        }

        for (var i = 0; i < message.Count; i++)
        {
            if (!Opens(message, i) || End(message, i) is not { } end)
            {
                continue;
            }

            if ((IsSpeech(message, i + 1, end) || IsCommand(message, i + 1, end)) && (i > 0 || end + 1 < message.Count))
            {
                message.Use(i + 1, end, Mark.Told);
                customers.RemoveAll(customer => customer.From > i && customer.From < end);
            }

            i = end;
        }
    }

    private static bool Opens(Message message, int i) =>
        message.IsSign(i) && (message[i].Sign is '"' or '“' or '„' or '«' or '”'
            || (message[i].Sign is '\'' or '‘' && message[i].SpaceBefore && message.IsGlued(i + 1)));

    private static int? End(Message message, int opening)
    {
        var isSingle = message[opening].Sign is '\'' or '‘';
        for (var i = opening + 1; i < message.Count; i++)
        {
            if (message.IsSign(i) && (isSingle ? ClosesSingle(message, i) : message[i].Sign is '"' or '”' or '“' or '»'))
            {
                return i;
            }
        }

        return null;
    }

    private static bool ClosesSingle(Message message, int i) =>
        message[i].Sign is '\'' or '’' && message.IsGlued(i)
        && (!message.Has(i + 1) || message[i + 1].SpaceBefore || message.IsSign(i + 1));

    /// <summary>"undo", "forget me": quoted, it commands nothing.</summary>
    private static bool IsCommand(Message message, int from, int to) =>
        message.Find(from, LexiconTag.Cue, out var cue) && from + cue.Length == to;

    private static bool IsSpeech(Message message, int from, int to)
    {
        var (words, small, links, isLastSmall) = (0, 0, 0, false);
        for (var i = from; i < to; i++)
        {
            if (message.IsWord(i))
            {
                isLastSmall = !message[i].Capital;
                words++;
                small += isLastSmall ? 1 : 0;
                links += message.Is(i, WordClass.NameLink) ? 1 : 0;
            }
        }

        // "Bank of the West" is a name, "Thanks for nothing" is not.
        return words >= FewestWords && small >= FewestSmall && (isLastSmall || small - links >= FewestSmall);
    }
}
