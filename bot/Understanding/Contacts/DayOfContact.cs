using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Slots;
using NodaTime;

namespace CioCoachBot.Understanding.Contacts;

/// <summary>The day of a contact, and the days that it may have been instead.</summary>
/// <param name="Date">The likeliest; null where none was said or none can be.</param>
/// <param name="Days">Where another reading is left: all of them, the likeliest first; else empty.</param>
internal readonly record struct DayOfContact(LocalDate? Date, IReadOnlyList<LocalDate> Days)
{
    private const int WorkingDays = 5;

    public static DayOfContact Of(List<ParsedDay> days, LocalDate today, bool ahead)
    {
        if (days.Count == 0)
        {
            return new DayOfContact(null, []);
        }

        var first = days[0].IsImpossible(today, ahead) ? null : days[0].Resolve(today, ahead);
        if (first is not { } date)
        {
            return new DayOfContact(null, []);
        }

        foreach (var day in days)
        {
            if (day.Resolve(today, ahead) is { } other && other != date && !day.IsImpossible(today, ahead))
            {
                return new DayOfContact(date, [date, other]);
            }
        }

        return days[0].IsPerhapsAhead(today) && days[0].Resolve(today, !ahead) is { } opposite
            ? new DayOfContact(date, [date, opposite])
            : new DayOfContact(date, []);
    }

    /// <summary>
    /// "Last week 30 min with Contoso": the days of the week that was said, the working days first, where no day was; none where it can be
    /// only one.
    /// </summary>
    public static IReadOnlyList<LocalDate> OfWeek(SlotMatches slots, Segments segments, LocalDate today)
    {
        var week = slots.Days.FindIndex(day => day is { Kind: DayKind.Week, IsAhead: false } && segments.IsFact(day.From));
        if (week < 0 || slots.Days.Exists(day => day.IsDay && segments.IsFact(day.From))
            || slots.Days[week].Resolve(today, ahead: false) is not { } monday)
        {
            return [];
        }

        var days = Enumerable.Range(0, WorkingDays).Select(monday.PlusDays).Where(day => day <= today).ToList();
        return days.Count > 1 ? days : [];
    }

    private static bool IsToday(ParsedDay day, LocalDate today) => day.Kind == DayKind.Weekday && day.A == (int)today.DayOfWeek;

    /// <summary>
    /// The days in the facts of a stretch that can be the contact's: none from which on something was so, and none to come where it
    /// took place.
    /// </summary>
    public static List<ParsedDay> Said(Message message, SlotMatches slots, Segments segments, int from, int to, LocalDate today, bool ahead)
    {
        // "Next week" is its Monday in a plan.
        var days = slots.Days.FindAll(day => (day.IsDay || (ahead && day is { Kind: DayKind.Week, IsAhead: true }))
            && day.From >= from && day.From < to && segments.IsFact(day.From) && (ahead || !day.IsAhead));
        if (days.Count > 1)
        {
            days.RemoveAll(day => message.Is(day.From - 1, WordClass.Since));

            // "Saturday catch up: Friday I had 45 min": today by its name is when it is told.
            if (days.Exists(day => !IsToday(day, today)))
            {
                days.RemoveAll(day => IsToday(day, today));
            }

            if (!ahead && days.Exists(day => !day.IsPerhapsAhead(today)))
            {
                days.RemoveAll(day => day.IsPerhapsAhead(today));
            }
        }

        return days;
    }
}
