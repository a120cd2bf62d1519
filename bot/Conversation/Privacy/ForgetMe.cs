using CioCoachBot.Cards;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Understanding;

namespace CioCoachBot.Conversation.Privacy;

/// <summary>Asks whether everything of the person shall be deleted, and says what that means. Nothing is deleted yet.</summary>
internal sealed class ForgetMe : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.DataForget];

    public IReadOnlyList<Intent> Intents => [Intent.ForgetMe];

    public Audience For => Audience.Anyone;

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context) =>
        [context.Answer(ForgetMeCard.Build(await ViewAsync(context), context.Texts))];

    /// <summary>What there is to forget.</summary>
    public static async ValueTask<ForgetMeCard.View> ViewAsync(TurnContext context)
    {
        var data = context.IsLeader ? await OwnData.ReadAsync(context) : null;
        return new ForgetMeCard.View
        {
            Contacts = data?.Contacts.Count,
            Sent = data?.Sent ?? 0,
            Roles = [.. (await context.Store.Partners.AllAsync())
                .Where(partner => partner.Person.Id == context.Me)
                .Select(static partner => partner.Role)],
        };
    }
}
