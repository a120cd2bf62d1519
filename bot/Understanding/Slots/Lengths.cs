using CioCoachBot.Understanding.Lexicon;

namespace CioCoachBot.Understanding.Slots;

/// <summary>Reads a length of time in any of the ways that it is said.</summary>
internal static class Lengths
{
    /// <summary>The length that begins at the token, or null.</summary>
    public static Length? At(Message message, int i)
    {
        if (TimeRange.At(message, i) is { } range)
        {
            return range;
        }

        if (message.Find(i, LexiconTag.Length, out var whole))
        {
            return new Length(i, i + whole.Length, whole.Value);
        }

        var isEndOfNumber = message.IsWord(i) && message.IsGlued(i) && message.IsNumber(i - 1);
        if (isEndOfNumber)
        {
            return null;
        }

        var isNegative = IsMinus(message, i);
        var at = isNegative ? i + 1 : i;
        if (!message.Has(at) || IsMoney(message, at))
        {
            return null;
        }

        return (ClockedLength.At(message, at) ?? CountedLength.At(message, at) ?? CountedLength.BeforeAnother(message, at)
            ?? ArticleLength.At(message, at)) is { } found
            ? found with { From = i, Minutes = isNegative ? -found.Minutes : found.Minutes }
            : null;
    }

    private static bool IsMinus(Message message, int i) =>
        message.Is(i, WordClass.Minus)
        || ((message.IsSign(i, '-') || message.IsSign(i, '−')) && message[i].SpaceBefore
            && message.IsNumber(i + 1) && message.IsGlued(i + 1));

    private static bool IsMoney(Message message, int i) => message.IsSign(i - 1) && message[i - 1].Sign is '$' or '€' or '£';
}
