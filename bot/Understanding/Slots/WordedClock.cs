using CioCoachBot.Understanding.Lexicon;

namespace CioCoachBot.Understanding.Slots;

/// <summary>Reads times of day told in halves and quarters: "half past nine", "quarter to ten", "halb drei", "las nueve y media".</summary>
internal static class WordedClock
{
    private const int Half = 30;
    private const int Quarter = 15;

    /// <summary>The time that begins at the token, or null.</summary>
    public static Clock? At(Message message, int i)
    {
        var isHalf = message.Find(i, LexiconTag.Half, out var part);
        if (isHalf || message.Find(i, LexiconTag.Quarter, out part))
        {
            return Before(message, i + part.Length, isHalf ? Half : Quarter, isHalf);
        }

        return Behind(message, i);
    }

    /// <summary>The part comes first.</summary>
    private static Clock? Before(Message message, int at, int part, bool isHalf)
    {
        var isPast = message.Find(at, LexiconTag.PastHour, out var link);
        var isTo = !isPast && message.Find(at, LexiconTag.ToHour, out link);
        if (!isPast && !isTo && !isHalf)
        {
            return null;
        }

        var hourAt = at + (isPast || isTo ? link.Length : 0);
        if (Hour(message, hourAt) is not { } hour || message.Is(hour.To, LexiconTag.Unit))
        {
            return null;
        }

        // "Half nine" is half an hour before nine where the language counts so.
        var isBefore = isTo || (!isPast && message.Language.Has(LanguageTrait.HalfIsBefore));
        return Made(hour.Hour, isBefore ? -part : part, hour.To);
    }

    /// <summary>The hour comes first: "nueve y media", "dix heures moins le quart".</summary>
    private static Clock? Behind(Message message, int i)
    {
        if (Hour(message, i) is not { } hour)
        {
            return null;
        }

        var at = message.Find(hour.To, LexiconTag.Unit, out var unit) && unit.Value == Length.Hour ? hour.To + unit.Length : hour.To;
        var isPast = message.Is(at, LexiconTag.And);
        if (!message.Language.Has(LanguageTrait.HourFirst) || (!isPast && !message.Is(at, LexiconTag.ToHour)))
        {
            return null;
        }

        at = message.Is(at + 1, LexiconTag.On) ? at + 2 : at + 1;
        var isHalf = message.Find(at, LexiconTag.Half, out var part);
        return (isHalf || message.Find(at, LexiconTag.Quarter, out part)) && !message.Is(at + part.Length, LexiconTag.Unit)
            ? Made(hour.Hour, (isPast ? 1 : -1) * (isHalf ? Half : Quarter), at + part.Length)
            : null;
    }

    private static (int Hour, int To)? Hour(Message message, int i)
    {
        if (message.IsNumber(i) && message[i].Digits <= 2 && message[i].Number is >= 1 and <= 24)
        {
            return (message[i].Number, i + 1);
        }

        return message.Find(i, LexiconTag.Number, out var word) && word.Value is >= 1 and <= 12 ? (word.Value, i + word.Length) : null;
    }

    private static Clock Made(int hour, int minutes, int to) =>
        new(to, ((hour % 24 * Length.Hour) + minutes + Clock.WholeDay) % Clock.WholeDay, IsExplicit: true, IsHalfKnown: hour > 12);
}
