using CioCoachBot.Understanding;

namespace CioCoachBot.Conversation.Routing;

/// <summary>Hears what a partner types as the answer to what leaders handed over.</summary>
internal interface IPartnerWords
{
    /// <summary>The answer, as if a button had been pressed; null where the text is no such answer.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="understanding">Tells whether it means something else.</param>
    /// <param name="reading">What it is read against.</param>
    /// <param name="context">The turn.</param>
    ValueTask<IReadOnlyList<Reply>?> AnswerAsync(string text, IUnderstanding understanding, ParseContext reading, TurnContext context);
}
