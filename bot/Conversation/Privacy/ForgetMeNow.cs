using CioCoachBot.Cards;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Privacy;

/// <summary>Deletes everything of the leader who presses. What was sent to partners stays with them, without the leader.</summary>
internal sealed class ForgetMeNow : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.DataForgetNow];

    // Whoever presses twice is no leader any more, and is not made one by it.
    public Audience For => Audience.Anyone;

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        if (!context.IsLeader)
        {
            return [context.Aside(context.Texts["Privacy.NothingLeft"])];
        }

        var data = await OwnData.ReadAsync(context);
        await context.Store.Leaders.ForgetAsync(context.Me);
        return [context.Answer(
            ForgetMeCard.Build(new ForgetMeCard.View { Contacts = data.Contacts.Count, Sent = data.Sent, Done = true }, context.Texts))];
    }
}
