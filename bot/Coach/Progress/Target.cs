using NodaTime;

namespace CioCoachBot.Coach.Progress;

/// <summary>Minutes a week, from a day on. History is judged by the target of its own week.</summary>
/// <param name="Leader">Whose; null for the organisation's own, which holds for everybody without one.</param>
/// <param name="MinutesAWeek">1 to 2,400.</param>
/// <param name="From">The first day on which it holds; it counts from the week that holds this day.</param>
public sealed record Target(PersonId? Leader, int MinutesAWeek, LocalDate From)
{
    /// <summary>What holds when nobody set anything: two hours.</summary>
    public const int DefaultMinutes = 120;

    /// <summary>The most: a working week.</summary>
    public const int MostMinutes = 2400;

    /// <summary>Checks a number of minutes a week.</summary>
    /// <returns>A refusal for <c>target</c>, or null when all is well.</returns>
    public static Refusal? Check(int? minutes) => minutes is >= 1 and <= MostMinutes
        ? null
        : new Refusal("target", RefusalReason.TargetOutOfRange, Most: MostMinutes);
}

/// <summary>The targets of one tenant.</summary>
public interface ITargets
{
    /// <summary>The organisation's targets and those of the leader, or of everybody where the leader is null; in no order.</summary>
    ValueTask<IReadOnlyList<Target>> HistoryAsync(PersonId? leader);

    /// <summary>Adds the target, or replaces the one of the same leader from the same day.</summary>
    ValueTask SetAsync(Target target);
}
