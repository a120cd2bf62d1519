using CioCoachBot.Understanding.Lexicon;

namespace CioCoachBot.Understanding.Slots;

/// <summary>What days of several kinds have in common.</summary>
internal static class DayWords
{
    public const int DaysOfWeek = 7;
    public const int DaysOfMonth = 30;

    /// <summary>Past parts of the day: "morning".</summary>
    public static int Parts(Message message, int i)
    {
        while (message.Find(i, LexiconTag.DayPart, out var part))
        {
            i += part.Length;
        }

        return i;
    }

    /// <summary>Past what may stand before a weekday: "on", a comma.</summary>
    public static int Leads(Message message, int i)
    {
        while (message.Is(i, LexiconTag.On) || message.IsSign(i, ','))
        {
            i++;
        }

        return i;
    }

    public static bool IsWeek(Message message, int i, out Hit week) =>
        message.Find(i, LexiconTag.Period, out week) && week.Value == DaysOfWeek;

    /// <summary>Weeks from this one, of "last", "this" and "next".</summary>
    public static (int Weeks, int To)? Order(Message message, int i)
    {
        if (message.Find(i, LexiconTag.Last, out var hit))
        {
            return (-1, i + hit.Length);
        }

        if (message.Find(i, LexiconTag.This, out hit))
        {
            return (0, i + hit.Length);
        }

        return message.Find(i, LexiconTag.Next, out hit) ? (1, i + hit.Length) : null;
    }

    /// <summary>Words after which a day is due or begins.</summary>
    public static bool IsLed(Message message, int i) =>
        message.Is(i - 1, LexiconTag.On) || message.Is(i - 1, LexiconTag.By) || message.Is(i - 1, LexiconTag.Until);
}
