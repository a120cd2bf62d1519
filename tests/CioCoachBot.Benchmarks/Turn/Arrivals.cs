namespace CioCoachBot.Benchmarks.Turn;

/// <summary>Tells a caller when its reply has reached the connector.</summary>
internal sealed class Arrivals(Population population) : IDisposable
{
    private readonly TaskCompletionSource?[] _waiting = new TaskCompletionSource?[population.Leaders];
    private readonly CancellationTokenSource _stop = new();
    private long _unasked;

    /// <summary>Messages for which no caller was waiting.</summary>
    public long Unasked => Volatile.Read(ref _unasked);

    /// <summary>Starts to listen; returns when the connector has opened the stream.</summary>
    public async Task ListenAsync(string connector, HttpClient http)
    {
        var answer = await http.GetAsync(new Uri(connector + "/harness/arrivals"), HttpCompletionOption.ResponseHeadersRead, _stop.Token);
        _ = ReadAsync(answer);
    }

    /// <summary>A task that ends with the next message into the leader's conversation; ask before the turn is posted.</summary>
    public Task Next(int leader)
    {
        var next = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Volatile.Write(ref _waiting[leader], next);
        return next.Task;
    }

    public void Dispose()
    {
        _stop.Cancel();
        _stop.Dispose();
    }

    private async Task ReadAsync(HttpResponseMessage answer)
    {
        using (answer)
        using (var lines = new StreamReader(await answer.Content.ReadAsStreamAsync(_stop.Token)))
        {
            while (await lines.ReadLineAsync(_stop.Token) is { } conversation)
            {
                var leader = Population.LeaderOf(conversation);
                if (leader < 0 || Interlocked.Exchange(ref _waiting[leader], null) is not { } waiting)
                {
                    Interlocked.Increment(ref _unasked);
                    continue;
                }

                waiting.SetResult();
            }
        }
    }
}
