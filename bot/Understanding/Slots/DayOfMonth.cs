using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Slots;

/// <summary>Reads a day of the month alone, "on the 3rd", "am 3.", "le 12": only where a word before it says that a day is meant.</summary>
internal static class DayOfMonth
{
    public static ParsedDay? At(Message message, int i)
    {
        if (!DayWords.IsLed(message, i))
        {
            return null;
        }

        if (message.Is(i - 1, WordClass.The) && Ordinal.At(message, i) is { } ordinal && EndsHere(message, ordinal.To))
        {
            return new ParsedDay(i, ordinal.To, DayKind.DayOfMonth, ordinal.Number);
        }

        if (!message.IsNumber(i) || message[i].Digits > 2)
        {
            return null;
        }

        if (Ordinal.Ending(message, i + 1) is { } ending && !IsNoun(message, ending))
        {
            return new ParsedDay(i, ending, DayKind.DayOfMonth, message[i].Number);
        }

        var isDotted = message.IsSign(i + 1, '.') && message.IsGlued(i + 1) && !message.IsNumber(i + 2);
        return (isDotted && message.Language.Has(LanguageTrait.DottedDay)) || IsBare(message, i)
            ? new ParsedDay(i, isDotted ? i + 2 : i + 1, DayKind.DayOfMonth, message[i].Number)
            : null;
    }

    private static bool IsBare(Message message, int i) =>
        message.Language.Has(LanguageTrait.BareDay) && message[i].Number is >= 1 and <= 31
        && EndsHere(message, i + 1) && !message.IsSign(i + 1, ':') && !message.IsSign(i + 1, '%');

    private static bool EndsHere(Message message, int i) => !message.Has(i) || message.IsSign(i) || message.Is(i, LexiconTag.With);

    /// <summary>"the 3rd floor" is no day.</summary>
    private static bool IsNoun(Message message, int i) =>
        message.IsWord(i) && message[i] is { Mark: Mark.None, Capital: false } && message.LongestPlain(i) == 0;
}
