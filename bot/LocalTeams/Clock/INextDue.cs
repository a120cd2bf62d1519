using NodaTime;

namespace CioCoachBot.LocalTeams.Clock;

/// <summary>
/// Tells when the bot will next speak of its own accord. Whoever hosts the stand-in implements it, so that the clock can be turned to
/// that moment.
/// </summary>
public interface INextDue
{
    /// <summary>The next instant at which something is due, or null where nothing is planned.</summary>
    ValueTask<Instant?> FindAsync(CancellationToken cancellation);
}
