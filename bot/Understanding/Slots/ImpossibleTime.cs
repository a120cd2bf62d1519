using CioCoachBot.Understanding.Lexicon;

namespace CioCoachBot.Understanding.Slots;

/// <summary>A time of day that no day has: "at 25:00", "um 9:75", "à 27 h".</summary>
internal static class ImpossibleTime
{
    private const int Hours = 24;
    private const int MostMinutes = 59;

    public static bool IsIn(Message message)
    {
        for (var i = 0; i < message.Count; i++)
        {
            if (message.IsNumber(i) && message[i].Digits <= 2 && IsAt(message, i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAt(Message message, int i)
    {
        var isParted = message.IsSign(i + 1, ':') && message.IsGlued(i + 1) && message.IsNumber(i + 2) && message.IsGlued(i + 2);
        if (isParted)
        {
            return message[i].Number > Hours || message[i + 2].Number > MostMinutes;
        }

        var isHour = message.Is(i + 1, LexiconTag.Clock)
            || (message.Find(i + 1, LexiconTag.Unit, out var unit) && unit.Value == Length.Hour && IsLed(message, i));
        return message[i].Number > Hours && (isHour || (IsLed(message, i) && !message.Has(i + 1)));
    }

    private static bool IsLed(Message message, int i)
    {
        for (var lead = i - 1; lead >= 0 && lead >= i - 2; lead--)
        {
            if (message.Find(lead, LexiconTag.At, out var at) && lead + at.Length == i)
            {
                return true;
            }
        }

        return false;
    }
}
