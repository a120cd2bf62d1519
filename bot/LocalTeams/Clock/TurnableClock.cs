using CioCoachBot.LocalTeams.Chats;
using NodaTime;

namespace CioCoachBot.LocalTeams.Clock;

/// <summary>
/// A clock that runs with the real one and can be turned forward. It never goes back, and where it was turned to survives a restart.
/// </summary>
public sealed class TurnableClock : IClock
{
    private readonly IClock _real;
    private readonly ChatLog _log;
    private readonly Lock _gate = new();
    private Duration _offset;
    private Instant _last;

    internal TurnableClock(IClock real, ChatLog log)
    {
        _real = real;
        _log = log;
        foreach (var turned in log.History.OfType<ChatEvent.Turned>())
        {
            _offset = Duration.FromMilliseconds(turned.OffsetMilliseconds);
        }
    }

    /// <summary>Raised after each turn, so that whoever sleeps until something is due can look again.</summary>
    public event EventHandler? Turned;

    /// <inheritdoc/>
    public Instant GetCurrentInstant()
    {
        lock (_gate)
        {
            return Read();
        }
    }

    /// <summary>Turns the clock to an instant. False, and nothing changed, where that is not after now.</summary>
    public bool TurnTo(Instant instant)
    {
        lock (_gate)
        {
            var now = Read();
            if (instant <= now)
            {
                return false;
            }

            // Whole milliseconds, rounded up: a turn to the moment something is due must not stop short of it.
            var offset = (long)Math.Ceiling((_offset + (instant - now)).TotalMilliseconds);
            _offset = Duration.FromMilliseconds(offset);
            _log.Append(new ChatEvent.Turned(offset, Read().ToUnixTimeMilliseconds()));
        }

        Turned?.Invoke(this, EventArgs.Empty);
        return true;
    }

    private Instant Read() => _last = Instant.Max(_last, _real.GetCurrentInstant() + _offset);
}
