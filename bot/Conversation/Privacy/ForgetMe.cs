using CioCoachBot.Cards;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Understanding;

namespace CioCoachBot.Conversation.Privacy;

/// <summary>Asks whether everything of the leader shall be deleted, and says what that means. Nothing is deleted yet.</summary>
internal sealed class ForgetMe : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.DataForget];

    public IReadOnlyList<Intent> Intents => [Intent.ForgetMe];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var data = await OwnData.ReadAsync(context);
        return [context.Answer(
            ForgetMeCard.Build(new ForgetMeCard.View { Contacts = data.Contacts.Count, Sent = data.Sent }, context.Texts))];
    }
}
