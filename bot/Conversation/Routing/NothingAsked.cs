namespace CioCoachBot.Conversation.Routing;

/// <summary>A bare yes or no while nothing is asked.</summary>
internal sealed class NothingAsked : ITurnHandler
{
    public IReadOnlyList<string> Words => [.. YesOrNo.YesWords, .. YesOrNo.NoWords];

    public bool Yields => true;

    public Audience For => Audience.Anyone;

    public ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context) => ValueTask.FromResult<IReadOnlyList<Reply>>(
        [context.Aside(context.Texts[context.IsLeader ? "Routing.NothingAsked" : "Routing.NothingAskedPartner"])]);
}
