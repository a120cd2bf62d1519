using System.Diagnostics;
using System.Net.Http.Headers;

namespace CioCoachBot.Benchmarks.Turn;

/// <summary>
/// The callers: each posts a turn, waits for its acknowledgement and for its reply at the connector, and takes the next leader.
/// </summary>
internal sealed class Load(Population population, HttpClient http, Arrivals arrivals, string serviceUrl, string token)
{
    /// <summary>How many turns are in flight at once.</summary>
    public const int Callers = 64;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private readonly int[] _turns = new int[population.Leaders];

    /// <summary>Log turns that were sent since the start, whatever became of them.</summary>
    public int Sent => _turns.Sum();

    /// <summary>Every leader installs the app once.</summary>
    public Task<RoundResult> InstallAsync(PartProcess process) =>
        RunAsync(process, new TurnLimit(population.Leaders, null), leader => population.Installation(leader, serviceUrl));

    /// <summary>Log turns until the limit.</summary>
    public Task<RoundResult> LogAsync(PartProcess process, TurnLimit limit) =>
        RunAsync(process, limit, leader => population.Log(leader, ++_turns[leader], serviceUrl));

    /// <summary>One leader installs the app.</summary>
    public async Task InstallAsync(PartProcess process, int leader)
    {
        var result = new CallerResult();
        await TurnAsync(Endpoint(process), leader, population.Installation(leader, serviceUrl), result);
        if (result.Replied.Count == 0)
        {
            throw new InvalidOperationException("An installation was not answered.");
        }
    }

    /// <summary>One leader types a message.</summary>
    /// <returns>The time until its reply reached the connector; null where none came.</returns>
    public async Task<TimeSpan?> AskAsync(PartProcess process, int leader, string text)
    {
        var result = new CallerResult();
        await TurnAsync(Endpoint(process), leader, population.Message(leader, ++_turns[leader], text, serviceUrl), result);
        return result.Replied is [var replied] ? TimeSpan.FromMilliseconds(replied) : null;
    }

    private static Uri Endpoint(PartProcess process) => new(process.Address + "/api/messages");

    private async Task<RoundResult> RunAsync(PartProcess process, TurnLimit limit, Func<int, byte[]> activity)
    {
        var endpoint = Endpoint(process);
        var processor = process.ProcessorTime;
        var clock = Stopwatch.StartNew();
        var callers = await Task.WhenAll(Enumerable.Range(0, Callers).Select(caller => Task.Run(() => CallAsync(caller))));
        var elapsed = clock.Elapsed;

        // What the last turns leave behind belongs to them.
        await Task.Delay(TimeSpan.FromMilliseconds(500));
        return RoundResult.Of(callers, elapsed, process.ProcessorTime - processor);

        async Task<CallerResult> CallAsync(int caller)
        {
            var result = new CallerResult();
            var share = limit.Turns / Callers + (caller < limit.Turns % Callers ? 1 : 0);
            for (var turn = 0; limit.Time is { } time ? clock.Elapsed < time : turn < share; turn++)
            {
                var leader = (caller + (turn * Callers)) % population.Leaders;
                await TurnAsync(endpoint, leader, activity(leader), result);
            }

            return result;
        }
    }

    private async Task TurnAsync(Uri endpoint, int leader, byte[] activity, CallerResult result)
    {
        var reply = arrivals.Next(leader);
        using var request = new HttpRequestMessage(HttpMethod.Post, endpoint) { Content = new ByteArrayContent(activity) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json") { CharSet = "utf-8" };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);

        var start = Stopwatch.GetTimestamp();
        using var answer = await http.SendAsync(request);
        var acknowledged = Stopwatch.GetElapsedTime(start);
        if (!answer.IsSuccessStatusCode)
        {
            result.Refused++;
            return;
        }

        try
        {
            await reply.WaitAsync(Patience);
            result.Add(acknowledged, Stopwatch.GetElapsedTime(start));
        }
        catch (TimeoutException)
        {
            result.Unanswered++;
        }
    }
}

/// <summary>When a round ends: after a number of turns, or after a time where one is given.</summary>
internal sealed record TurnLimit(int Turns, TimeSpan? Time);
