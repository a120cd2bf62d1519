using CioCoachBot.Delivery;
using CioCoachBot.Storage;
using CioCoachBot.Teams;

namespace CioCoachBot.Host.Health;

/// <summary>What an orchestrator asks: <c>/healthz</c> whether the process lives, <c>/readyz</c> whether it can do its work.</summary>
internal static class HealthEndpoints
{
    /// <summary>How long the database may take: a writer that is this far behind answers nobody in time.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public static void MapHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/healthz", static () => Results.Text("live"));
        endpoints.MapGet("/readyz", ReadyAsync);
    }

    private static async Task<IResult> ReadyAsync(IDatabase database, OutboxPump pump, TeamsReadiness teams, CancellationToken cancellation)
    {
        var missing = new List<string>();
        if (!await AnswersAsync(database, cancellation))
        {
            missing.Add("database");
        }

        if (!teams.HasKeys)
        {
            missing.Add("keys");
        }

        if (!pump.IsRunning)
        {
            missing.Add("pump");
        }

        return missing.Count == 0
            ? Results.Text("ready")
            : Results.Text($"not ready: {string.Join(", ", missing)}", statusCode: StatusCodes.Status503ServiceUnavailable);
    }

    private static async Task<bool> AnswersAsync(IDatabase database, CancellationToken cancellation)
    {
        try
        {
            await database.PingAsync(cancellation).WaitAsync(Patience, cancellation);
            return true;
        }
        catch (Exception fault) when (fault is System.Data.Common.DbException or TimeoutException)
        {
            return false;
        }
    }
}
