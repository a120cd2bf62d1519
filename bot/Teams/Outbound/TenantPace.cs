using System.Runtime.InteropServices;

namespace CioCoachBot.Teams.Outbound;

/// <summary>The pace of one tenant and of its conversations. Times are ticks of 100 ns that only run forward.</summary>
internal sealed class TenantPace(PacingLimits limits)
{
    /// <summary>
    /// How many conversations are remembered: above that, those that were quiet for half a minute are forgotten, and if need be the
    /// quieter half.
    /// </summary>
    public const int Capacity = 20_000;

    private const long Second = TimeSpan.TicksPerSecond;
    private const long SlowFor = 60 * Second;
    private const long QuietAfter = 30 * Second;
    private const long LongestPause = 3600 * Second;
    private const int ThrottledTooOften = 3;

    // How long what is said to many holds back behind an answer that was told to wait: its caller wakes a little late.
    private const long Yield = 20 * TimeSpan.TicksPerMillisecond;

    private readonly Dictionary<(string Conversation, PacedOperation Operation), Pace> _conversations = [];
    private readonly SlidingWindows _all = new();
    private readonly SlidingWindows _throttled = new();
    private readonly Window[] _throttledWindow = [new(ThrottledTooOften - 1, 60 * Second)];
    private readonly Lock _lock = new();
    private long _slowUntil = long.MinValue;
    private int _step;
    private long _latest = long.MinValue;
    private long _nextBulk;
    private long _answersUntil;

    /// <summary>How many conversations are remembered.</summary>
    public int Remembered
    {
        get
        {
            lock (_lock)
            {
                return _conversations.Count;
            }
        }
    }

    /// <summary>0 where the call may be made, and is counted; else how long to wait.</summary>
    public long Reserve(long now, string conversation, PacedOperation operation)
    {
        lock (_lock)
        {
            now = Forward(now);
            var own = limits.Of(operation);
            var pace = Find(now, conversation, operation);
            var ofTenant = _all.WaitAt(now, OfTenant(now));
            var wait = Math.Max(ofTenant, Math.Max(pace.PausedUntil - now, pace.Events.WaitAt(now, own)));
            if (wait > 0)
            {
                _answersUntil = ofTenant > 0 ? now + ofTenant + Yield : _answersUntil;
                return wait;
            }

            pace.Events.Add(now, own);
            _all.Add(now, limits.Tenant);
            return 0;
        }
    }

    /// <summary>0 where the next of what is said to many may be said, and the turn is taken; else how long to wait.</summary>
    public long TakeBulkTurn(long now)
    {
        lock (_lock)
        {
            now = Forward(now);
            var windows = OfTenant(now);
            var wait = Math.Max(_all.WaitAt(now, windows), Math.Max(_nextBulk, _answersUntil) - now);
            if (wait > 0 || windows.Length == 0)
            {
                return Math.Max(wait, 0);
            }

            // A waiter that wakes late has its next turn earlier, by less than one turn: the pace is kept, and nothing is caught up at once.
            var space = windows[0].Ticks / windows[0].Limit;
            _nextBulk = (now - _nextBulk < space ? _nextBulk : now) + space;
            return 0;
        }
    }

    /// <summary>
    /// The pause after a 429: what it asked for, between a tenth of a second and an hour; else a second, doubled by each one in a row up
    /// to a minute, with up to a quarter of jitter.
    /// </summary>
    public long Throttled(long now, string conversation, PacedOperation operation, long? retryAfter)
    {
        lock (_lock)
        {
            now = Forward(now);
            var pace = Find(now, conversation, operation);
            pace.InARow = now - pace.PausedUntil < SlowFor && pace.PausedUntil > 0 ? pace.InARow + 1 : 1;
            var pause = retryAfter is { } asked
                ? Math.Clamp(asked, Second / 10, LongestPause)
                : BackOff(pace.InARow, conversation);
            pace.PausedUntil = Math.Max(pace.PausedUntil, now + pause);
            if (_throttled.WaitAt(now, _throttledWindow) > 0)
            {
                _step = now < _slowUntil ? Math.Min(_step + 1, PacingLimits.MostSteps) : 1;
                _slowUntil = now + SlowFor;
            }

            _throttled.Add(now, _throttledWindow);
            return pause;
        }
    }

    private Window[] OfTenant(long now) => limits.TenantAt(now < _slowUntil ? _step : 0);

    // The jitter only has to differ between conversations that were throttled together.
    private static long BackOff(int inARow, string conversation)
    {
        var pause = Second << Math.Min(inARow - 1, 6);
        return Math.Min(pause, 60 * Second) + (
            pause / 4 * (uint)string.GetHashCode(conversation, StringComparison.Ordinal) / uint.MaxValue);
    }

    // Callers read the time before they wait for their turn.
    private long Forward(long now) => _latest = Math.Max(_latest, now);

    private Pace Find(long now, string conversation, PacedOperation operation)
    {
        if (_conversations.Count >= Capacity)
        {
            Forget(now);
        }

        ref var pace = ref CollectionsMarshal.GetValueRefOrAddDefault(_conversations, (conversation, operation), out _);
        return pace ??= new Pace();
    }

    private void Forget(long now)
    {
        Remove(p => p.UsedUntil <= now - QuietAfter);
        if (_conversations.Count >= Capacity * 3 / 4)
        {
            var used = _conversations.Values.Select(p => p.UsedUntil).Order().ToArray();
            var median = used[used.Length / 2];
            Remove(p => p.UsedUntil <= median);
        }
    }

    private void Remove(Predicate<Pace> when)
    {
        foreach (var (key, pace) in _conversations)
        {
            if (when(pace))
            {
                _conversations.Remove(key);
            }
        }
    }

    private sealed class Pace
    {
        public SlidingWindows Events { get; } = new();

        public long PausedUntil { get; set; }

        public int InARow { get; set; }

        public long UsedUntil => Math.Max(Events.Last, PausedUntil);
    }
}
