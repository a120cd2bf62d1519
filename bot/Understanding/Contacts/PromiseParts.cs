using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Slots;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Contacts;

/// <summary>Promises to several customers in one sentence: "promised Fabrikam a sandbox by Friday and Proseware a demo".</summary>
internal static class PromiseParts
{
    /// <summary>The "and" behind which what was promised to the second customer begins; null where both were promised the same.</summary>
    public static int? Link(Message message, Segments segments, NamedCustomer first, NamedCustomer second)
    {
        if (segments[second.From] != Region.Promise)
        {
            return null;
        }

        for (var i = second.From - 1; i >= first.To && segments[i] == Region.Promise; i--)
        {
            if (message.Is(i, LexiconTag.And))
            {
                return SaysWhat(message, segments, first.To, i) ? i : null;
            }
        }

        return null;
    }

    private static bool SaysWhat(Message message, Segments segments, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (segments.IsUnknown(i) || message[i].Mark is Mark.Day or Mark.Approach)
            {
                return true;
            }
        }

        return false;
    }
}
