using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Slots;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Contacts;

/// <summary>Several contacts with one customer, told as one: "3 calls, 20 minutes each", "two 30 minute calls".</summary>
internal static class CountedContacts
{
    private const int Most = 12;
    private const int Twice = 2;

    /// <summary>How many of the length there were; one where no number says more.</summary>
    public static int Of(Message message, Segments segments, Length length, int from, int to)
    {
        if (Count(message, length.From - 1) is { } before && IsHow(message, length.To))
        {
            return before;
        }

        var isEach = message.Is(length.To, LexiconTag.Each) || message.Is(length.To + 1, LexiconTag.Each)
            || message.Is(length.From - 1, LexiconTag.Each) || message.Is(length.From - 1, LexiconTag.Of);
        for (var i = from; isEach && i < to; i++)
        {
            if (segments.IsFact(i) && message.Is(i, WordClass.Double))
            {
                return Twice;
            }

            if (segments.IsFact(i) && (IsHow(message, i + 1) || IsHow(message, i + 2) || IsThingWith(message, i + 1))
                && Count(message, i) is { } count)
            {
                return count;
            }
        }

        return 1;
    }

    /// <summary>"two | sessions with Contoso": whatever they were.</summary>
    private static bool IsThingWith(Message message, int i) =>
        message.IsMarked(i, Mark.None) && message.IsWord(i) && message.Is(i + 1, LexiconTag.With) && message.IsMarked(i + 2, Mark.Customer);

    private static int? Count(Message message, int i) =>
        message.Has(i) && message[i].Mark == Mark.None && Quantity.At(message, i) is { Whole: > 1 and <= Most } count && count.To == i + 1
            ? (int)count.Whole
            : null;

    private static bool IsHow(Message message, int i) =>
        message.IsMarked(i, Mark.Approach) || message.Is(i, LexiconTag.Approach) || message.Is(i, LexiconTag.Mode)
        || message.Is(i, LexiconTag.Meets);
}
