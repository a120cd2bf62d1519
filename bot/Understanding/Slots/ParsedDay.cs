using NodaTime;

namespace CioCoachBot.Understanding.Slots;

/// <summary>How a day was said.</summary>
internal enum DayKind : byte
{
    /// <summary>So many days from today.</summary>
    Offset,

    /// <summary>A weekday without more.</summary>
    Weekday,

    /// <summary>A weekday of a week so many weeks from this one.</summary>
    WeekdayOfWeek,

    /// <summary>A whole week, so many from this one.</summary>
    Week,

    /// <summary>A day and a month, perhaps a year.</summary>
    Date,

    /// <summary>The day of a month.</summary>
    DayOfMonth,

    /// <summary>The end of the week (a Friday), so many from this one.</summary>
    EndOfWeek,

    /// <summary>The end of the month, so many from this one.</summary>
    EndOfMonth,

    /// <summary>A month as a whole, told by its number or from this one: no day.</summary>
    Month,
}

/// <summary>A day that was said, before it is known whether it lies behind or ahead.</summary>
internal readonly record struct ParsedDay(int From, int To, DayKind Kind, int A, int B = 0, int? Year = null, bool Swappable = false)
{
    private const int MostDaysBack = 366;

    /// <summary>Nobody logs after nine months what will come again in three.</summary>
    private const int LongAgo = 275;

    /// <summary>So many days back nobody names only the day of the month, so many ahead they may.</summary>
    private const int WeeksAgo = 20;
    private const int Soon = 10;

    /// <summary>True for a single day, false for a week or a month.</summary>
    public bool IsDay => Kind is not (DayKind.Week or DayKind.Month);

    /// <summary>True where only a day to come can be meant ("tomorrow", "next Tuesday").</summary>
    public bool IsAhead =>
        (Kind is DayKind.Offset or DayKind.Week or DayKind.WeekdayOfWeek && A > 0) || Kind is DayKind.EndOfWeek or DayKind.EndOfMonth;

    /// <summary>True where a day to come may be meant.</summary>
    public bool CanBeAhead =>
        IsAhead || Kind is DayKind.Weekday or DayKind.Date or DayKind.DayOfMonth || (Kind == DayKind.WeekdayOfWeek && A >= 0);

    /// <summary>The day, looking back or ahead; null where there is no such day.</summary>
    public LocalDate? Resolve(LocalDate today, bool ahead)
    {
        var monday = today.PlusDays(1 - (int)today.DayOfWeek);
        return Kind switch
        {
            DayKind.Offset => today.PlusDays(A),
            DayKind.Weekday => ahead ? today.Next((IsoDayOfWeek)A) : today.Previous((IsoDayOfWeek)A),
            DayKind.WeekdayOfWeek => monday.PlusWeeks(A).PlusDays(B - 1),
            DayKind.Week => monday.PlusWeeks(A),
            DayKind.EndOfWeek => monday.PlusWeeks(A).PlusDays(4),
            DayKind.EndOfMonth => new LocalDate(today.Year, today.Month, 1).PlusMonths(A + 1).PlusDays(-1),
            DayKind.Month => new LocalDate(today.Year, today.Month, 1).PlusMonths(A),
            DayKind.DayOfMonth => OfMonth(today, ahead),
            _ => Dated(today, ahead),
        };
    }

    /// <summary>True where the day cannot be one of a contact that took place: it does not exist, lies ahead or too far back.</summary>
    public bool IsImpossible(LocalDate today, bool ahead) =>
        IsDay && (Resolve(today, ahead) is not { } day || (!ahead && !IsPast(day, today)));

    /// <summary>True for a day and month without a year that lie almost a year back, but soon ahead.</summary>
    public bool IsPerhapsAhead(LocalDate today) => IsSoonOfMonth(today)
        || (Kind == DayKind.Date && Year is null
            && Resolve(today, ahead: false) is { } past && Resolve(today, ahead: true) is { } next
            && Period.DaysBetween(past, today) > LongAgo && Period.DaysBetween(today, next) <= MostDaysBack - LongAgo);

    /// <summary>"On the 25th", said on the 20th: next week rather than last month.</summary>
    private bool IsSoonOfMonth(LocalDate today) =>
        Kind == DayKind.DayOfMonth && Resolve(today, ahead: false) is { } past && Resolve(today, ahead: true) is { } next
        && Period.DaysBetween(past, today) > WeeksAgo && Period.DaysBetween(today, next) <= Soon;

    private static LocalDate? Make(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new LocalDate(year, month, day)
            : null;

    private static bool IsPast(LocalDate? date, LocalDate today) =>
        date is { } day && day <= today && Period.DaysBetween(day, today) <= MostDaysBack;

    private LocalDate? OfMonth(LocalDate today, bool ahead)
    {
        var month = new LocalDate(today.Year, today.Month, 1);
        for (var i = 0; i < 3; i++)
        {
            var candidate = month.PlusMonths(ahead ? i : -i);
            if (Make(candidate.Year, candidate.Month, A) is { } day && (ahead ? day >= today : day <= today))
            {
                return day;
            }
        }

        return null;
    }

    private LocalDate? Dated(LocalDate today, bool ahead)
    {
        var first = Dated(today, ahead, A, B);
        if (!Swappable || (first is not null && (ahead ? first >= today : IsPast(first, today))))
        {
            return first;
        }

        var second = Dated(today, ahead, B, A);
        return first is null || (second is not null && (ahead ? second >= today : IsPast(second, today))) ? second : first;
    }

    private LocalDate? Dated(LocalDate today, bool ahead, int day, int month)
    {
        if (Year is { } year)
        {
            return year is >= 1 and <= 9000 ? Make(year, month, day) : null;
        }

        // Without a year: the latest such day behind, or the next one ahead; a 29 February may be four years away, which is too far.
        for (var i = 0; i < 2; i++)
        {
            if (Make(today.Year + (ahead ? i : -i), month, day) is { } date && (ahead ? date >= today : date <= today))
            {
                return date;
            }
        }

        return null;
    }
}
