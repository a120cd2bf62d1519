using CioCoachBot.Understanding.Lexicon;

namespace CioCoachBot.Understanding.Slots;

/// <summary>Reads lengths in a clock's writing: "1:30h", "90'".</summary>
internal static class ClockedLength
{
    public static Length? At(Message message, int i) => HoursAndMinutes(message, i) ?? Primes(message, i);

    private static Length? HoursAndMinutes(Message message, int i) =>
        message.IsNumber(i) && message.IsSign(i + 1, ':') && message.IsGlued(i + 1) && message.IsNumber(i + 2) && message.IsGlued(i + 2)
        && message[i + 2].Number < 60 && message.Find(i + 3, LexiconTag.Unit, out var unit) && unit.Value == Length.Hour
            ? Length.Of(i, i + 3 + unit.Length, (message[i].Number * (long)Length.Hour) + message[i + 2].Number)
            : null;

    private static Length? Primes(Message message, int i) =>
        message.IsNumber(i) && message.IsGlued(i + 1) && message.IsSign(i + 1) && message[i + 1].Sign is '\'' or '’' or '′'
        && (!message.Has(i + 2) || message[i + 2].SpaceBefore || message.IsSign(i + 2))
            ? new Length(i, i + 2, message[i].Number)
            : null;
}
