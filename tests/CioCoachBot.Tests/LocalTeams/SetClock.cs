using NodaTime;

namespace CioCoachBot.Tests.LocalTeams;

/// <summary>A real clock that tests set, also back.</summary>
internal sealed class SetClock(Instant now) : IClock
{
    public Instant Now { get; set; } = now;

    public Instant GetCurrentInstant() => Now;
}
