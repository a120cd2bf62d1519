using NodaTime;

namespace CioCoachBot.Coach.Progress;

/// <summary>Days on which a leader is not there: they are not asked, and their week's target is that of the days left.</summary>
/// <param name="Leader">Whose.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The day on which the leader is back.</param>
public sealed record Absence(PersonId Leader, LocalDate From, LocalDate Until)
{
    /// <summary>True on a day of it.</summary>
    public bool Covers(LocalDate day) => day >= From && day < Until;
}

/// <summary>When the leaders of one tenant are away.</summary>
public interface IAbsences
{
    /// <summary>The leader's, or everybody's where the leader is null, also those that have passed; the first first.</summary>
    ValueTask<IReadOnlyList<Absence>> OfAsync(PersonId? leader);

    /// <summary>Adds it, or replaces the one of the same leader from the same day.</summary>
    ValueTask SaveAsync(Absence absence);

    /// <summary>Takes the one off that begins on a day.</summary>
    ValueTask RemoveAsync(PersonId leader, LocalDate from);
}
