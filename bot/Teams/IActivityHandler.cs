using CioCoachBot.Teams.Protocol;

namespace CioCoachBot.Teams;

/// <summary>What a bot does with an activity that was proven and parsed.</summary>
public interface IActivityHandler
{
    /// <summary>
    /// Handles the activity. For an invoke the result is its answer; for anything else it is null and the caller gets an empty 200.
    /// </summary>
    Task<InvokeAnswer?> HandleAsync(Activity activity, CancellationToken cancellation);
}

/// <summary>The answer of an invoke: it is the HTTP response itself.</summary>
/// <param name="Status">The HTTP status: 200 whenever the bot's code ran, 501 for a name that is not implemented, 400 for a malformed
/// value.</param>
/// <param name="Body">The JSON body in UTF-8, or null for none.</param>
public sealed record InvokeAnswer(int Status, byte[]? Body);
