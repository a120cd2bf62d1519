using NodaTime;

namespace CioCoachBot.Coach.Progress;

/// <summary>On which days of the week a leader works, from a week on. The weeks before keep theirs.</summary>
/// <param name="Leader">Whose.</param>
/// <param name="From">The Monday of the first week.</param>
/// <param name="Days">The days, at least one.</param>
public sealed record WorkingWeek(PersonId Leader, LocalDate From, IReadOnlyList<IsoDayOfWeek> Days)
{
    /// <summary>Of whoever said nothing else: Monday to Friday.</summary>
    public static IReadOnlyList<IsoDayOfWeek> Usual { get; } =
        [.. Enumerable.Range(1, WorkingDays.OfWeek).Select(static day => (IsoDayOfWeek)day)];
}

/// <summary>The working weeks of the leaders of one tenant.</summary>
public interface IWorkingWeeks
{
    /// <summary>The leader's, or everybody's where the leader is null; the first first.</summary>
    ValueTask<IReadOnlyList<WorkingWeek>> OfAsync(PersonId? leader);

    /// <summary>Adds it, or replaces the one of the same leader from the same day.</summary>
    ValueTask SaveAsync(WorkingWeek week);
}
