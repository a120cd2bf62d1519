namespace CioCoachBot.Conversation.Routing;

/// <summary>A dialog that a person fills in.</summary>
internal interface IDialogHandler
{
    /// <summary>The dialogs that it opens and whose answers it takes.</summary>
    IReadOnlyList<string> Dialogs { get; }

    /// <summary>For whom it is: who is no leader is not made one by a dialog.</summary>
    Audience For => Audience.Leader;

    /// <summary>Opens it, or takes what was filled in.</summary>
    ValueTask<Answer.InDialog> AnswerAsync(TurnContext context);
}
