namespace CioCoachBot.Conversation.Routing;

/// <summary>Makes leaders of the people who come to the coach.</summary>
internal interface IEnrolment
{
    /// <summary>Enrols the person of a personal chat, unless a partner or not listed: then nobody changes.</summary>
    ValueTask<Arrival> EnrolAsync(TurnContext context);
}

/// <summary>Somebody who came and was no leader.</summary>
/// <param name="Context">With the leader, where one was made.</param>
/// <param name="Words">The welcome, or why there is none.</param>
/// <param name="Turned">True for a person who is neither to be a leader nor a partner: nothing more is answered.</param>
internal sealed record Arrival(TurnContext Context, Reply Words, bool Turned);
