using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Slots;
using NodaTime;

namespace CioCoachBot.Understanding.Intents;

/// <summary>
/// On which days the speaker works and in which hours they want quiet, as long as the message says nothing else: "I work Monday to
/// Thursday", "not on Fridays", "quiet from 18 to 8".
/// </summary>
internal static class OwnRoutine
{
    private const int HalfDay = 720;

    /// <summary>From six to eight without more is the night.</summary>
    private const int LatestMorning = 600;

    public static ParsedMessage? Of(Message message) => Days(message) ?? Hours(message);

    private static ParsedMessage? Days(Message message)
    {
        var (works, isOff, isEach, isRange) = (false, false, true, false);
        var days = new List<IsoDayOfWeek>();
        for (var i = 0; i < message.Count;)
        {
            if (message.Find(i, LexiconTag.OffOn, out var off))
            {
                (isOff, i) = (true, i + off.Length);
            }
            else if (message.Find(i, LexiconTag.WorksOn, out var own))
            {
                (works, i) = (true, i + own.Length);
            }
            else if (message.Find(i, LexiconTag.EachWeekday, out var day) || message.Find(i, LexiconTag.Weekday, out day))
            {
                isEach &= message.Is(i, LexiconTag.EachWeekday);
                Add(days, (IsoDayOfWeek)day.Value, isRange);
                (isRange, i) = (false, i + day.Length);
            }
            else if (days.Count > 0 && (message.Is(i, LexiconTag.DaysTo) || IsDash(message, i)))
            {
                (isRange, i) = (true, i + 1);
            }
            else if (message.IsSign(i) || message.Is(i, LexiconTag.And) || message.Is(i, LexiconTag.On)
                || message.Is(i, LexiconTag.RangeFrom)
                || (days.Count > 0 && message.Is(i, WordClass.AnswerTail)))
            {
                i++;
            }
            else
            {
                return null;
            }
        }

        return days.Count == 0 || message.IsSign(message.Count - 1, '?') ? null
            : isOff ? isEach ? new ParsedMessage { Intent = Intent.SetWorkingDays, DaysOff = days } : null
            : works ? new ParsedMessage { Intent = Intent.SetWorkingDays, WorkingDays = days }
            : null;
    }

    /// <summary>"Monday to Thursday" are four, also over the end of a week.</summary>
    private static void Add(List<IsoDayOfWeek> days, IsoDayOfWeek day, bool isRange)
    {
        var next = days.Count > 0 && isRange ? days[^1] : day;
        while (next != day)
        {
            next = next == IsoDayOfWeek.Sunday ? IsoDayOfWeek.Monday : next + 1;
            days.Add(next);
        }

        if (!days.Contains(day))
        {
            days.Add(day);
        }
    }

    private static ParsedMessage? Hours(Message message)
    {
        if (!message.Find(0, LexiconTag.QuietLead, out var lead))
        {
            return null;
        }

        var clocks = new List<Clock>();
        for (var i = lead.Length; i < message.Count;)
        {
            if (Clocks.At(message, i) is { } clock)
            {
                clocks.Add(clock);
                i = clock.To;
            }
            else if (message.Is(i, LexiconTag.RangeTo) || message.Is(i, LexiconTag.RangeFrom) || message.Is(i, LexiconTag.Until)
                || message.Is(i, LexiconTag.DaysTo) || message.Is(i, LexiconTag.On) || message.Is(i, LexiconTag.Clock)
                || message.Is(i, LexiconTag.Unit)
                || message.IsSign(i))
            {
                i++;
            }
            else
            {
                return null;
            }
        }

        return clocks is [var from, var until] && from.Minute != until.Minute
            ? new ParsedMessage { Intent = Intent.SetQuietHours, QuietFrom = Time(from, until), QuietUntil = Time(until) }
            : null;
    }

    private static LocalTime Time(Clock from, Clock until) =>
        !from.IsHalfKnown && from.Minute < until.Minute && until.Minute <= LatestMorning ? Time(from).PlusMinutes(HalfDay) : Time(from);

    private static LocalTime Time(Clock clock) => new(clock.Minute / 60 % 24, clock.Minute % 60);

    private static bool IsDash(Message message, int i) => message.IsSign(i) && message[i].Sign is '-' or '–' or '—';
}
