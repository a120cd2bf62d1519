namespace CioCoachBot.Teams.Outbound;

/// <summary>At most so many events in any window of this length.</summary>
/// <param name="Limit">How many; above 0.</param>
/// <param name="Ticks">The window's length in ticks of 100 ns.</param>
internal readonly record struct Window(int Limit, long Ticks);

/// <summary>
/// When the last events of one key happened, as far as any of its windows can ask. Exact: an event fits a window of limit n where the
/// n-th last event has left it, so that a question costs one look per window.
/// Not thread-safe.
/// </summary>
internal sealed class SlidingWindows
{
    private const int FirstSize = 4;
    private long[] _events = [];
    private int _next;

    /// <summary>How many events are remembered.</summary>
    public int Count { get; private set; }

    /// <summary>The last event; <see cref="long.MinValue"/> where there was none.</summary>
    public long Last => Count == 0 ? long.MinValue : Back(1);

    /// <summary>How many ticks after <paramref name="now"/> the next event fits all windows; 0 for now.</summary>
    public long WaitAt(long now, ReadOnlySpan<Window> windows)
    {
        var wait = 0L;
        foreach (var window in windows)
        {
            if (Count >= window.Limit)
            {
                wait = Math.Max(wait, Back(window.Limit) + window.Ticks - now);
            }
        }

        return wait;
    }

    /// <summary>Remembers an event. Those that no window asks for any more make room.</summary>
    public void Add(long now, ReadOnlySpan<Window> windows)
    {
        if (windows.IsEmpty)
        {
            return;
        }

        if (Count == _events.Length)
        {
            MakeRoom(now, windows);
        }

        _events[_next] = now;
        _next = (_next + 1) % _events.Length;
        Count++;
    }

    private long Back(int n) => _events[(_next - n + _events.Length) % _events.Length];

    private void MakeRoom(long now, ReadOnlySpan<Window> windows)
    {
        var (longest, most) = (0L, 0);
        foreach (var window in windows)
        {
            longest = Math.Max(longest, window.Ticks);
            most = Math.Max(most, window.Limit);
        }

        while (Count > 0 && (Back(Count) + longest <= now || Count >= most))
        {
            Count--;
        }

        if (Count < _events.Length)
        {
            return;
        }

        var larger = new long[Math.Min(Math.Max(FirstSize, _events.Length * 2), most)];
        for (var i = 0; i < Count; i++)
        {
            larger[i] = Back(Count - i);
        }

        _events = larger;
        _next = Count % larger.Length;
    }
}
