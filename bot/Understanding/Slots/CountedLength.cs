using CioCoachBot.Understanding.Lexicon;

namespace CioCoachBot.Understanding.Slots;

/// <summary>Reads lengths with a number: "45 min", "1h30", "two and a half hours", "1/2 h", "three quarters of an hour".</summary>
internal static class CountedLength
{
    private const int MostQuarters = 900;

    public static Length? At(Message message, int i)
    {
        if (IsFraction(message, i))
        {
            var unitAt = LengthWords.Unit(message, i + 3);
            return message.Find(unitAt, LexiconTag.Unit, out var of)
                ? new Length(i, unitAt + of.Length, of.Value * message[i].Number / message[i + 2].Number)
                : null;
        }

        if (Quantity.At(message, i) is not { } quantity)
        {
            return null;
        }

        if (IsTimes(message, quantity.To) && At(message, quantity.To + 1) is { } once)
        {
            return Length.Of(i, once.To, quantity.Whole * once.Minutes);
        }

        return Quarters(message, i, quantity) ?? Units(message, i, AndAHalf(message, quantity));
    }

    /// <summary>The first of two lengths with one unit: "30 and 45 minutes"; but not "between 30 and 45 minutes".</summary>
    public static Length? BeforeAnother(Message message, int i)
    {
        var isTwo = message.IsNumber(i) && message.Is(i + 1, LexiconTag.And) && message.IsNumber(i + 2)
            && message.Find(i + 3, LexiconTag.Unit, out _) && !message.Is(i - 1, LexiconTag.RangeFrom);
        return isTwo && message.Find(i + 3, LexiconTag.Unit, out var unit)
            ? Length.Of(i, i + 1, message[i].Number * (long)unit.Value)
            : null;
    }

    /// <summary>"2 x 30 min", "three times 20 minutes".</summary>
    private static bool IsTimes(Message message, int i) =>
        message.Is(i, WordClass.Times) || (message.IsSign(i) && message[i].Sign is '×' or '*');

    /// <summary>"1/2", "3/4".</summary>
    private static bool IsFraction(Message message, int i) =>
        message.IsNumber(i) && message.IsSign(i + 1, '/') && message.IsNumber(i + 2) && message.IsGlued(i + 1) && message.IsGlued(i + 2)
        && message[i + 2].Number is 2 or 4 && message[i].Number is 1 or 3;

    private static Length? Quarters(Message message, int i, Quantity quantity)
    {
        if (quantity.Hundredths is < 100 or > MostQuarters || quantity.Hundredths % 100 != 0
            || !message.Find(quantity.To, LexiconTag.Quarter, out var quarter))
        {
            return null;
        }

        var at = LengthWords.Unit(message, quantity.To + quarter.Length);
        return message.Find(at, LexiconTag.Unit, out var unit) && unit.Value == Length.Hour
            ? new Length(i, at + unit.Length, (int)(quantity.Whole * Length.Hour / 4))
            : null;
    }

    private static Quantity AndAHalf(Message message, Quantity quantity)
    {
        if (!message.Is(quantity.To, LexiconTag.And) || LengthWords.Half(message, quantity.To + 1) is not { } half)
        {
            return quantity;
        }

        var unit = message.Is(half, LexiconTag.Unit) ? half : LengthWords.Unit(message, half);
        return message.Is(unit, LexiconTag.Unit) ? new Quantity(quantity.Hundredths + 50, unit) : quantity;
    }

    private static Length? Units(Message message, int i, Quantity quantity)
    {
        var to = quantity.To;
        while (message.Is(to, WordClass.RoundsAmount))
        {
            to++;
        }

        if (message.IsSign(to, '+') && message.Is(to + 1, LexiconTag.Unit))
        {
            to++;
        }

        return message.Find(to, LexiconTag.Unit, out var unit) && !IsMillion(message, to, unit)
            ? LengthWords.WithRest(message, i, to + unit.Length, quantity.Hundredths * unit.Value / 100, unit.Value)
            : null;
    }

    /// <summary>A capital letter for minutes glued to digits is money, unless everything is in capitals.</summary>
    private static bool IsMillion(Message message, int i, Hit unit) =>
        unit.Value == 1 && message[i].WordLength == 1 && message[i].Capital && message.IsGlued(i)
        && message.Text.AsSpan().ContainsAnyInRange('a', 'z');
}
