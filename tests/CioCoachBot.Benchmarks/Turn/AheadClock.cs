using System.Globalization;
using NodaTime;

namespace CioCoachBot.Benchmarks.Turn;

/// <summary>The clock of a benchmark that needs a working day's hour: as far ahead of the machine's as its parent process said.</summary>
internal sealed class AheadClock(Duration ahead) : IClock
{
    /// <summary>The environment variable that holds how far, in seconds.</summary>
    public const string Variable = "BENCHMARK_AHEAD";

    /// <summary>As far ahead as the environment says; not at all where it says nothing.</summary>
    public static AheadClock FromEnvironment() => new(Duration.FromSeconds(
        long.Parse(Environment.GetEnvironmentVariable(Variable) ?? "0", CultureInfo.InvariantCulture)));

    /// <summary>How far to the next Wednesday at ten in London: nobody's night, nobody's day off.</summary>
    public static Duration ToWednesdayMorning()
    {
        var zone = DateTimeZoneProviders.Tzdb["Europe/London"];
        var now = Now();
        var morning = now.InZone(zone).Date.With(DateAdjusters.Next(IsoDayOfWeek.Wednesday)).At(new LocalTime(10, 0)).InZoneLeniently(zone).ToInstant();
        return Duration.FromSeconds(Math.Floor((morning - now).TotalSeconds));
    }

    /// <inheritdoc/>
    public Instant GetCurrentInstant() => Now() + ahead;

    private static Instant Now() => Instant.FromDateTimeOffset(TimeProvider.System.GetUtcNow());
}
