using CioCoachBot.Cards.Forms;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;

namespace CioCoachBot.Conversation.Logging;

/// <summary>What was saved from the weekly question is a message of its own, so that the question is still there for the rest.</summary>
internal static class BesideQuestion
{
    public static async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context, IReadOnlyList<Reply> replies) =>
    [
        .. replies.Select(static reply => reply switch
        {
            Reply.Replace { Card.Question: { } question } asked when MissingForm.DraftOf(question) is not null =>
                new Reply.Say(asked.Card, asked.CardKey),
            Reply.Replace { CardKey: { } key } confirmed => new Reply.UpdateOrSay(key, confirmed.Card),
            Reply.Replace other => new Reply.Say(other.Card),
            _ => reply,
        }),
        new Reply.Replace(await new WeeklyQuestion(context.Store, context.Leader, context.Now).AgainAsync()),
    ];
}
