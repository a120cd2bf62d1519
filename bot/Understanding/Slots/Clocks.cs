using CioCoachBot.Understanding.Lexicon;

namespace CioCoachBot.Understanding.Slots;

/// <summary>Reads times of day: "9:30", "3pm", "14 Uhr 30", "9h30", "1530 o'clock", "noon".</summary>
internal static class Clocks
{
    private const int Afternoon = 12;

    /// <summary>The time that begins at the token, or null.</summary>
    public static Clock? At(Message message, int i)
    {
        if (message.Find(i, LexiconTag.Noon, out var noon))
        {
            return new Clock(i + noon.Length, noon.Value, IsExplicit: true, IsHalfKnown: true);
        }

        if (WordedClock.At(message, i) is { } worded)
        {
            return worded;
        }

        if (Hour(message, i) is not { } said)
        {
            return null;
        }

        if (message.Find(said.To, LexiconTag.Clock, out var clock) && WithWord(message, said, clock) is var whole)
        {
            return whole;
        }

        return Checked(said.Hour, said.Minute, said.To, said.IsExplicit, isHalfKnown: false);
    }

    /// <summary>The hour and the minutes that are written with it.</summary>
    private static (int Hour, int Minute, int To, bool IsExplicit)? Hour(Message message, int i)
    {
        if (!message.IsNumber(i))
        {
            return message.Find(i, LexiconTag.Number, out var word) && word.Value is >= 1 and <= 12
                ? (word.Value, 0, i + word.Length, false)
                : null;
        }

        var number = message[i].Number;
        if (message[i].Digits is 3 or 4)
        {
            return (message.Is(i + 1, LexiconTag.Clock) ? number / 100 : number, number % 100, i + 1, false);
        }

        return message[i].Digits <= 2 ? WithMinutes(message, i) : (number, 0, i + 1, false);
    }

    private static (int Hour, int Minute, int To, bool IsExplicit) WithMinutes(Message message, int i)
    {
        var hour = message[i].Number;
        var to = i + 1;
        var isParted = (message.IsSign(to, ':') || message.IsSign(to, '.')) && message.IsGlued(to);
        if (isParted && message.IsNumber(to + 1) && message.IsGlued(to + 1) && message[to + 1].Digits == 2)
        {
            var minute = message[to + 1].Number;
            return (hour, minute, to + 2, message.IsSign(to, ':') || minute % 5 == 0);
        }

        // "9h30": the letter is the hour's in every language that writes so.
        var isHour = message.IsGlued(to) && message[to].WordLength == 1
            && message.Find(to, LexiconTag.Unit, out var unit) && unit.Value == Length.Hour;
        if (!isHour)
        {
            return (hour, 0, to, false);
        }

        return message.IsNumber(to + 1) && message.IsGlued(to + 1) ? (hour, message[to + 1].Number, to + 2, true) : (hour, 0, to + 1, true);
    }

    private static Clock? WithWord(Message message, (int Hour, int Minute, int To, bool IsExplicit) said, Hit clock)
    {
        var to = said.To + clock.Length;
        if (clock.Value is 0 or Afternoon)
        {
            return said.Hour > 12 ? null : Checked((said.Hour % 12) + clock.Value, said.Minute, to, isExplicit: true, isHalfKnown: true);
        }

        var hasMinutes = message.IsNumber(to) && message[to].Digits == 2 && message[to].Number < 60
            && message.Language.Has(LanguageTrait.ClockThenMinutes);
        return hasMinutes
            ? Checked(said.Hour, message[to].Number, to + 1, isExplicit: true, isHalfKnown: false)
            : Checked(said.Hour, said.Minute, to, isExplicit: true, isHalfKnown: false);
    }

    private static Clock? Checked(int hour, int minute, int to, bool isExplicit, bool isHalfKnown) =>
        hour > 24 || minute > 59 ? null : new Clock(to, (hour % 24 * 60) + minute, isExplicit, isHalfKnown || hour is > 12 or 0);
}
