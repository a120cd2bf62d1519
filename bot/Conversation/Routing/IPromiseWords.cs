using CioCoachBot.Understanding;

namespace CioCoachBot.Conversation.Routing;

/// <summary>Hears where a leader types that what was promised is done, or is owed by another day.</summary>
internal interface IPromiseWords
{
    /// <summary>What was done with the promise; null where the text means none.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="understanding">Reads the day.</param>
    /// <param name="reading">What it is read against.</param>
    /// <param name="context">The turn.</param>
    ValueTask<IReadOnlyList<Reply>?> AnswerAsync(string text, IUnderstanding understanding, ParseContext reading, TurnContext context);
}
