using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Slots;

/// <summary>Reads the length between two times of day: "9:30 to 11", "from 2 to 3pm".</summary>
internal static class TimeRange
{
    public static Length? At(Message message, int i)
    {
        var isLed = message.Find(i, LexiconTag.RangeFrom, out var lead) && !message.IsNumber(i);
        var at = isLed ? i + lead.Length : i;
        if (Clocks.At(message, at) is not { } begin)
        {
            return null;
        }

        var first = WithHour(message, begin, isLed);
        if (Link(message, first.To) is not { } to || Clocks.At(message, to) is not { } end)
        {
            return null;
        }

        var second = WithHour(message, end, isLed || first.IsExplicit);

        // "the last one to 3h" is no range: a number in words begins one only after "from".
        var isInWords = !isLed && !first.IsExplicit && !message.IsNumber(at)
            && !(message.Is(to, LexiconTag.Half) || message.Is(to, LexiconTag.Quarter));
        var isPlain = !first.IsExplicit && !second.IsExplicit;
        if (isInWords || CountsSomething(message, second) || (isPlain && !IsPlainRange(message, at, to, second, isLed)))
        {
            return null;
        }

        var minutes = Clock.Between(first, second);
        return minutes is > 0 and <= Length.Most ? new Length(i, second.To, minutes) : null;
    }

    private static int? Link(Message message, int i)
    {
        if (message.Find(i, LexiconTag.RangeTo, out var word))
        {
            return i + word.Length;
        }

        return message.IsSign(i) && message[i].Sign is '-' or '–' or '—' ? i + 1 : null;
    }

    /// <summary>"… à onze heures": behind the second time of a range the unit is the clock's.</summary>
    private static Clock WithHour(Message message, Clock clock, bool isRange) =>
        isRange && !clock.IsExplicit && message.Language.Has(LanguageTrait.HourFirst)
        && message.Find(clock.To, LexiconTag.Unit, out var unit) && unit.Value == Length.Hour
            ? clock with { To = clock.To + unit.Length, IsExplicit = true }
            : clock;

    /// <summary>"8 to 10%", "2 to 3 hours", "1 to 3 May".</summary>
    private static bool CountsSomething(Message message, Clock second) =>
        message.IsSign(second.To, '%')
        || (!second.IsExplicit && (message.Is(second.To, LexiconTag.Unit) || message.Is(second.To, LexiconTag.Month)));

    /// <summary>"Tomorrow 9 to 10 with Contoso", "9 to 10 with Contoso": whom follows.</summary>
    private static bool IsBesideDay(Message message, int at, int end) =>
        (at == 0 || message.IsMarked(at - 1, Mark.Day)) && message.IsNumber(at)
        && (message.Is(end, LexiconTag.With) || !message.Has(end) || message.IsSign(end, ',') || message.IsSign(end, '.'));

    /// <summary>Two bare numbers are times only after "from", or written close together before nothing that they could count.</summary>
    private static bool IsPlainRange(Message message, int at, int to, Clock second, bool isLed)
    {
        var end = second.To;
        var isClose = message.IsNumber(to) && message.IsGlued(to) && !message.Is(end, LexiconTag.Period)
            && (!message.Has(end) || message.IsSign(end) || message[end].Mark != Mark.None || message.Longest(end) > 0);
        return (isLed || isClose || IsBesideDay(message, at, end)) && !(message.IsNumber(at) && message.IsSign(at + 1, '/'));
    }
}
