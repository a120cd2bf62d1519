using CioCoachBot.Understanding.Lexicon;

namespace CioCoachBot.Understanding.Slots;

/// <summary>
/// Reads a year without a day, "in 2019", "im Jahr 2019": it is none of a contact, so that the day is asked for rather than taken to be
/// today.
/// </summary>
internal static class YearAlone
{
    private const int Digits = 4;
    private const int First = 1900;
    private const int Last = 2099;
    private const int DaysOfYear = 365;

    public static ParsedDay? At(Message message, int i) =>
        message.IsNumber(i) && message[i].Digits == Digits && message[i].Number is >= First and <= Last
            && IsLed(message, i) && EndsHere(message, i + 1)
            ? new ParsedDay(i, i + 1, DayKind.Date, 0, 0, message[i].Number)
            : null;

    private static bool IsLed(Message message, int i) =>
        message.Is(i - 1, LexiconTag.InYear)
        || (message.Find(i - 1, LexiconTag.Period, out var period) && period.Value == DaysOfYear);

    /// <summary>"in 2000 stores" counts them.</summary>
    private static bool EndsHere(Message message, int i) =>
        !message.Has(i) || message.IsSign(i) || message.LongestPlain(i) > 0 || message[i].Capital;
}
