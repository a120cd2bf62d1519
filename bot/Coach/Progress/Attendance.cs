using NodaTime;

namespace CioCoachBot.Coach.Progress;

/// <summary>On which days leaders are there: their working days, without absences and public holidays.</summary>
public sealed class Attendance
{
    // Of ten thousand leaders each would be looked for among everybody's.
    private readonly ILookup<PersonId, WorkingWeek> _weeks = Enumerable.Empty<WorkingWeek>().ToLookup(static week => week.Leader);
    private readonly ILookup<PersonId, Absence> _absences = Enumerable.Empty<Absence>().ToLookup(static absence => absence.Leader);
    private readonly HashSet<Holiday> _holidays = [];

    /// <summary>Monday to Friday, and never away.</summary>
    public static Attendance Usual { get; } = new();

    /// <summary>The working weeks; those of other leaders are ignored.</summary>
    public IEnumerable<WorkingWeek> Weeks
    {
        init => _weeks = value.ToLookup(static week => week.Leader);
    }

    /// <summary>When leaders are away; those of other leaders are ignored.</summary>
    public IEnumerable<Absence> Absences
    {
        init => _absences = value.ToLookup(static absence => absence.Leader);
    }

    /// <summary>The public holidays, also those of other zones.</summary>
    public IEnumerable<Holiday> Holidays
    {
        init => _holidays = [.. value];
    }

    /// <summary>The zones of the leaders.</summary>
    public IReadOnlyDictionary<PersonId, string> Zones { get; init; } = new Dictionary<PersonId, string>();

    /// <summary>Reads that of a leader, or of everybody where the leader is null.</summary>
    public static async ValueTask<Attendance> ReadAsync(ICoachStore store, PersonId? leader)
    {
        ArgumentNullException.ThrowIfNull(store);
        var zones = new Dictionary<PersonId, string>();
        if (leader is not { } one)
        {
            zones = (await store.Leaders.AllAsync()).ToDictionary(static other => other.Id, static other => other.ZoneId);
        }
        else if (await store.Leaders.FindAsync(one) is { } known)
        {
            zones[one] = known.ZoneId;
        }

        return new()
        {
            Weeks = await store.WorkingWeeks.OfAsync(leader),
            Absences = await store.Absences.OfAsync(leader),
            Holidays = await store.Holidays.AllAsync(),
            Zones = zones,
        };
    }

    /// <summary>The days on which a leader works in a week.</summary>
    public IReadOnlyList<IsoDayOfWeek> DaysOf(PersonId leader, LocalDate day) =>
        _weeks[leader].Where(week => week.From <= day).MaxBy(static week => week.From)?.Days ?? WorkingWeek.Usual;

    /// <summary>True on a day of the leader's working week, whether or not they are away on it.</summary>
    public bool Works(PersonId leader, LocalDate day) => DaysOf(leader, day).Contains(day.DayOfWeek);

    /// <summary>True on a day of an absence or of a public holiday.</summary>
    public bool IsAway(PersonId leader, LocalDate day) =>
        _absences[leader].Any(absence => absence.Covers(day)) || IsHoliday(leader, day);

    /// <summary>True on a working day on which the leader is not away.</summary>
    public bool IsThere(PersonId leader, LocalDate day) => Works(leader, day) && !IsAway(leader, day);

    /// <summary>The first day on which an absence and public holidays are over; null where the leader is not away on the day.</summary>
    public LocalDate? BackAfter(PersonId leader, LocalDate day)
    {
        if (!IsAway(leader, day))
        {
            return null;
        }

        while (IsAway(leader, day))
        {
            day = day.PlusDays(1);
        }

        return day;
    }

    private bool IsHoliday(PersonId leader, LocalDate day) =>
        _holidays.Contains(new Holiday(day, "")) || (Zones.TryGetValue(leader, out var zone) && _holidays.Contains(new Holiday(day, zone)));
}
