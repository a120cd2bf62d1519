using CioCoachBot.Coach.Prompts;
using CioCoachBot.LocalTeams.Clock;
using CioCoachBot.Storage;
using NodaTime;

namespace CioCoachBot.Host.Demo;

/// <summary>Tells the stand-in Teams how far its clock must be turned for the coach to ask.</summary>
internal sealed class NextPrompt(IDatabase database, IClock clock) : INextDue
{
    private const int AtMost = 1000;
    private static readonly Duration Horizon = Duration.FromDays(60);

    /// <inheritdoc/>
    public async ValueTask<Instant?> FindAsync(CancellationToken cancellation)
    {
        var planned = await database.ReadAsync(unit => unit.DueAsync(clock.GetCurrentInstant() + Horizon, AtMost), cancellation);
        return planned.FirstOrDefault(o => o.Kind == DueKind.Prompt)?.DueAt;
    }
}
