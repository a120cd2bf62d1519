using CioCoachBot.Understanding.Lexicon;

namespace CioCoachBot.Understanding.Slots;

/// <summary>A number in digits or words.</summary>
/// <param name="Hundredths">Hundredths of it: a quarter is said, less is not.</param>
/// <param name="To">After the last token.</param>
internal readonly record struct Quantity(long Hundredths, int To)
{
    public long Whole => Hundredths / 100;

    /// <summary>The number that begins at the token, or null.</summary>
    public static Quantity? At(Message message, int i)
    {
        if (message.IsNumber(i))
        {
            return Digits(message, i);
        }

        if (message.Find(i, LexiconTag.Tenths, out var tenths))
        {
            return new Quantity(tenths.Value * 10L, i + tenths.Length);
        }

        if (message.IsSign(i))
        {
            return Fraction(message[i].Sign) is > 0 and var fraction ? new Quantity(fraction, i + 1) : null;
        }

        if (message.Find(i, LexiconTag.Number, out var word))
        {
            var to = i + word.Length;
            return message.Find(to, LexiconTag.Hundred, out var hundred)
                ? Below(message, word.Value * 100, to + hundred.Length)
                : Below(message, word.Value, to);
        }

        var article = message.Is(i, LexiconTag.Article) && !message.Is(i, LexiconTag.Hundred) ? 1 : 0;
        return message.Find(i + article, LexiconTag.Hundred, out var bare) ? Below(message, 100, i + article + bare.Length) : null;
    }

    /// <summary>Adds the smaller number words that follow: "forty five", "hundred and twenty".</summary>
    private static Quantity Below(Message message, int total, int to)
    {
        while (total >= 20 && total % 10 == 0)
        {
            var at = message.Is(to, LexiconTag.And) ? to + 1 : to;
            var isParted = at > to && total < 100 && message.Language.Has(LanguageTrait.AndEndsANumber);
            if (isParted || !message.Find(at, LexiconTag.Number, out var next) || next.Value >= Step(message, total) || next.Value == 0)
            {
                break;
            }

            total += next.Value;
            to = at + next.Length;
        }

        return new Quantity(total * 100L, to);
    }

    private static int Step(Message message, int total) =>
        total is 60 or 80 && message.Language.Has(LanguageTrait.CountsByTwenty) ? 20 : total % 100 == 0 ? 100 : 10;

    private static Quantity Digits(Message message, int i)
    {
        var value = message[i].Number * 100L;
        var to = i + 1;
        if (message.IsSign(to) && message.IsGlued(to) && Fraction(message[to].Sign) is > 0 and var fraction)
        {
            return new Quantity(value + fraction, to + 1);
        }

        var isDecimal = (message.IsSign(to, '.') || message.IsSign(to, ',')) && message.IsGlued(to)
            && message.IsNumber(to + 1) && message.IsGlued(to + 1) && message[to + 1].Digits <= 2;
        if (!isDecimal)
        {
            return new Quantity(value, to);
        }

        var decimals = message[to + 1];
        return new Quantity(value + (decimals.Digits == 1 ? decimals.Number * 10 : decimals.Number), to + 2);
    }

    private static int Fraction(char sign) => sign switch { '½' => 50, '¼' => 25, '¾' => 75, _ => 0 };
}
