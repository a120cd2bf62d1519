using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace CioCoachBot.Teams.Authentication;

/// <summary>
/// Asks every half minute whether the keys are due. What is due is decided by the injected clock; the timer only gives the occasion.
/// </summary>
internal sealed class KeyRefresh(SigningKeys keys, IOptions<TeamsOptions> options) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (string.IsNullOrEmpty(options.Value.AppId))
        {
            return;
        }

        using var timer = new PeriodicTimer(Every);
        do
        {
            await keys.RefreshIfDueAsync();
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
