using NodaTime;

namespace CioCoachBot.Coach.Progress;

/// <summary>A public holiday: nobody is asked, and the week's target is that of the days left.</summary>
/// <param name="Day">The day.</param>
/// <param name="ZoneId">The time zone whose leaders have it; empty for everybody.</param>
public sealed record Holiday(LocalDate Day, string ZoneId);

/// <summary>The public holidays of one tenant.</summary>
public interface IHolidays
{
    /// <summary>All of them, also those that have passed.</summary>
    ValueTask<IReadOnlyList<Holiday>> AllAsync();

    /// <summary>Takes these in place of all that were known from a day on: what has passed is what it was.</summary>
    ValueTask ReplaceAsync(LocalDate from, IReadOnlyList<Holiday> holidays);
}
