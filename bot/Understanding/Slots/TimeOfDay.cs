using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Slots;

/// <summary>A time of day on its own: written as one, or a number after "at".</summary>
internal static class TimeOfDay
{
    /// <summary>Hour, dot, minutes.</summary>
    private const int Dotted = 3;

    public static Clock? At(Message message, int i)
    {
        var at = message.Find(i, LexiconTag.At, out var lead) ? i + lead.Length : i;
        return Clocks.At(message, at) is { } clock
            && ((clock.IsExplicit && !IsVersion(message, i, at, clock.To)) || (at > i && IsAlone(message, clock.To)))
                ? clock
                : null;
    }

    /// <summary>"Version 2.30", "on 2.20": with a dot, and behind a word that nobody says of the time.</summary>
    private static bool IsVersion(Message message, int i, int at, int to) =>
        at == i && message.IsSign(i + 1, '.') && to == i + Dotted && message.IsWord(i - 1) && message[i - 1].Mark == Mark.None;

    /// <summary>"at 5" is a time, "at 5 companies" and "about 45" are not.</summary>
    private static bool IsAlone(Message message, int to) =>
        (!message.IsWord(to) || message.Longest(to) > 0) && !message.IsNumber(to) && !message.IsSign(to, '%')
        && !message.Is(to, LexiconTag.Unit) && !message.Is(to, LexiconTag.Period)
        && message.IsNumber(to - 1) && message[to - 1].Digits <= 2;
}
