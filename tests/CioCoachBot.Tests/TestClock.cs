using NodaTime;

namespace CioCoachBot.Tests;

/// <summary>A clock that stands still until a test turns it.</summary>
public sealed class TestClock(Instant start) : IClock
{
    private readonly Lock _lock = new();
    private Instant _now = start;

    public TestClock()
        : this(Instant.FromUtc(2026, 11, 21, 10, 0))
    {
    }

    public Instant GetCurrentInstant()
    {
        lock (_lock)
        {
            return _now;
        }
    }

    public void Advance(Duration by)
    {
        lock (_lock)
        {
            _now += by;
        }
    }

    public void Set(Instant now)
    {
        lock (_lock)
        {
            _now = now;
        }
    }

    /// <summary>The time that only runs forward, as far as a test turns this clock forward.</summary>
    public TimeProvider Time => new Running(this);

    private sealed class Running(TestClock clock) : TimeProvider
    {
        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => clock.GetCurrentInstant().ToUnixTimeTicks();
    }
}
