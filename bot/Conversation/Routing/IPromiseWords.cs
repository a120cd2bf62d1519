namespace CioCoachBot.Conversation.Routing;

/// <summary>Hears where a leader types that what was promised is done.</summary>
internal interface IPromiseWords
{
    /// <summary>What was done with the promise; null where the text means none.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="context">The turn.</param>
    ValueTask<IReadOnlyList<Reply>?> AnswerAsync(string text, TurnContext context);
}
