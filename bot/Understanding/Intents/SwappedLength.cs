using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Slots;

namespace CioCoachBot.Understanding.Intents;

/// <summary>"It was 20, not 15", "pas 15 minutes, 50", "50 statt 15": one length for another, with or without their units.</summary>
internal static class SwappedLength
{
    /// <summary>A smaller bare number is no length in minutes.</summary>
    private const int LeastMinutes = 5;

    /// <summary>The minutes that are meant; null where the message says anything else.</summary>
    public static int? Of(Message message, SlotMatches slots)
    {
        var amounts = new List<Amount>(2);
        for (var i = 0; i < message.Count;)
        {
            if (message.IsNumber(i))
            {
                var amount = At(message, slots, i);
                amounts.Add(amount);
                i = amount.To;
            }
            else if (IsBeside(message, i))
            {
                i++;
            }
            else
            {
                return null;
            }
        }

        if (amounts.Count != 2 || IsDenied(message, amounts[0].From) == IsDenied(message, amounts[1].From))
        {
            return null;
        }

        var (meant, other) = IsDenied(message, amounts[0].From) ? (amounts[1], amounts[0]) : (amounts[0], amounts[1]);
        var minutes = meant.HasUnit || meant.Minutes >= LeastMinutes ? meant.Minutes : meant.Minutes * other.Unit;
        return minutes is >= LeastMinutes and <= Length.Most ? minutes : null;
    }

    private static Amount At(Message message, SlotMatches slots, int i)
    {
        var known = slots.Lengths.Find(length => length.From == i);
        var isUnit = message.Find(i + 1, LexiconTag.Unit, out var unit);
        var to = isUnit ? i + 1 + unit.Length : i + 1;
        return known.To > i + 1
            ? new Amount(i, Math.Max(to, known.To), known.Minutes, isUnit ? unit.Value : 1, HasUnit: true)
            : new Amount(i, to, isUnit ? message[i].Number * unit.Value : message[i].Number, isUnit ? unit.Value : 1, isUnit);
    }

    private static bool IsBeside(Message message, int i) => message.IsSign(i)
        ? message[i].Sign is not ('\n' or '?')
        : message.Is(i, WordClass.Corrects | WordClass.Was | WordClass.Denies | WordClass.Instead | WordClass.InsteadOf | WordClass.But
                | WordClass.Only | WordClass.NotThan);

    private static bool IsDenied(Message message, int number)
    {
        if (Denial.Is(message, number) || message.Is(number - 1, WordClass.Instead))
        {
            return true;
        }

        var i = number - 1;
        while (i >= 0 && message.IsWord(i) && !message.Is(i, WordClass.Denies) && message.Is(i, WordClass.Was | WordClass.Only))
        {
            i--;
        }

        return message.Is(i, WordClass.Denies);
    }

    private readonly record struct Amount(int From, int To, int Minutes, int Unit, bool HasUnit);
}
