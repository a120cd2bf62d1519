namespace CioCoachBot.Conversation.Routing;

/// <summary>Who people are to the coach: it asks, and makes leaders only of those who say so.</summary>
internal interface IEnrolment
{
    /// <summary>
    /// Meets the person of a personal chat who is no leader. A partner is welcomed, whoever logs a contact becomes a leader where
    /// enrolment lets them, and everybody else is asked what they are here for.
    /// </summary>
    /// <param name="context">The turn.</param>
    /// <param name="wanted">For whom that is what the person wants.</param>
    /// <param name="logs">True where it is to log a contact.</param>
    ValueTask<Arrival> ArriveAsync(TurnContext context, Audience wanted, bool logs);

    /// <summary>What the admin of the turn is still to decide, each asked once.</summary>
    ValueTask<IReadOnlyList<Reply>> AskAdminAsync(TurnContext context);
}

/// <summary>Somebody who came and was no leader.</summary>
/// <param name="Context">With the leader, where one was made.</param>
/// <param name="Words">The welcome, the question, or why there is neither.</param>
/// <param name="IsAnswered">True where nothing more is answered: what was wanted is not for this person, or not yet.</param>
internal sealed record Arrival(TurnContext Context, IReadOnlyList<Reply> Words, bool IsAnswered);
