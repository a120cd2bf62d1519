namespace CioCoachBot.Conversation.Routing;

/// <summary>A search from the box to write in. Anyone may ask, which each must allow for, and nothing is written.</summary>
internal interface ISearchHandler
{
    /// <summary>The searches that it answers.</summary>
    IReadOnlyList<string> Searches { get; }

    /// <summary>Searches.</summary>
    ValueTask<SearchReply> AnswerAsync(TurnContext context, Input.Searched asked);
}
