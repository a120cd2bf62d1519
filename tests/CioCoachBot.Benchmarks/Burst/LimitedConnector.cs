using System.Globalization;
using System.Text;
using System.Threading.Channels;
using CioCoachBot.Benchmarks.Turn;

namespace CioCoachBot.Benchmarks.Burst;

/// <summary>
/// A process that is the channel as it is under load: it takes 50 ms for each message, answers 429 above the limits, and where it is told
/// to, loses one in a hundred to a gateway and refuses one conversation in two hundred for good.
/// </summary>
internal static class LimitedConnector
{
    public const string Part = "burst:connector";

    /// <summary>The environment variable that turns faults on.</summary>
    public const string Faults = "BURST_FAULTS";

    private static readonly TimeSpan Latency = TimeSpan.FromMilliseconds(50);

    /// <summary>Runs until it is killed. <c>args[0]</c> is the address to listen on.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        var population = BurstOptions.PopulationFromEnvironment();
        var faults = Environment.GetEnvironmentVariable(Faults) is not null;
        var limits = new TeamsLimits();
        var arrivals = Channel.CreateUnbounded<string>(new UnboundedChannelOptions { SingleReader = true });
        long messages = 0;

        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders().AddSimpleConsole().SetMinimumLevel(LogLevel.Warning);
        builder.WebHost.UseUrls(args[0]);
        await using var app = builder.Build();
        using var issuer = new TokenIssuer(args[0]);
        issuer.Map(app);

        app.MapGet("/ready", () => Results.Ok());
        app.MapGet("/harness/arrivals", context => StandInConnector.StreamAsync(context, arrivals.Reader));
        app.MapGet("/harness/limits", () => Results.Text(string.Create(CultureInfo.InvariantCulture, $"{limits.MostInASecond} {limits.Refused}")));
        app.MapPost("/v3/conversations/{conversation}/activities/{activity?}", async (string conversation, HttpRequest request, HttpResponse response) =>
        {
            await StandInConnector.BodyAsync(request);
            var leader = Population.LeaderOf(conversation);
            if (!limits.Take(Population.TenantId(population.TenantOf(leader)), conversation))
            {
                response.Headers.RetryAfter = "1";
                return Results.StatusCode(StatusCodes.Status429TooManyRequests);
            }

            await Task.Delay(Latency);
            if (faults && leader % 200 == 199)
            {
                return Results.Json(new { error = new { code = "BotNotInConversationRoster", message = "" } }, statusCode: StatusCodes.Status403Forbidden);
            }

            if (faults && Random.Shared.Next(100) == 0)
            {
                return Results.StatusCode(StatusCodes.Status502BadGateway);
            }

            await arrivals.Writer.WriteAsync(conversation);
            return Results.Bytes(Encoding.UTF8.GetBytes($$"""{"id":"{{Interlocked.Increment(ref messages)}}"}"""), "application/json");
        });

        await app.RunAsync();
        return 0;
    }
}
