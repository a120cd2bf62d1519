using CioCoachBot.Coach;
using CioCoachBot.Coach.Prompts;
using NodaTime;

namespace CioCoachBot.Conversation.Routing;

/// <summary>
/// The coach's side of every conversation. It reads and writes through the store it is handed and answers; it sends nothing itself.
/// </summary>
public interface ICoachConversation
{
    /// <summary>Answers one turn.</summary>
    /// <param name="turn">What a person did.</param>
    /// <param name="store">The tenant's data, inside the transaction of the turn.</param>
    /// <param name="cancellation">Stops between two queries.</param>
    ValueTask<Answer> AnswerAsync(Turn turn, ICoachStore store, CancellationToken cancellation);

    /// <summary>
    /// Does what has become due: asks, reminds or posts, and plans the next time. An occasion that is no longer wanted is quietly taken
    /// off the agenda.
    /// </summary>
    /// <param name="occasion">What is due.</param>
    /// <param name="now">The present instant.</param>
    /// <param name="store">The tenant's data, inside one transaction.</param>
    /// <param name="cancellation">Stops between two queries.</param>
    ValueTask<IReadOnlyList<ProactiveMessage>> AttendAsync(
        DueItem occasion, Instant now, ICoachStore store, CancellationToken cancellation);
}
