using CioCoachBot.Cards;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Understanding;

namespace CioCoachBot.Conversation.Onboarding;

/// <summary>What was not understood: a kind word and the two likeliest actions.</summary>
internal sealed class OfferHelp : ITurnHandler
{
    public IReadOnlyList<Intent> Intents => [Intent.Unknown];

    public Audience For => Audience.Anyone;

    public ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context) => ValueTask.FromResult<IReadOnlyList<Reply>>(
    [
        context.Answer(HelpCard.Build(new HelpCard.View { Lead = context.IsLeader ? ForLeader : ForPartner, ForLeader = context.IsLeader, ForAdmin = context.Turn.Actor.IsAdmin, Brief = true })),
    ]);

    private const string ForPartner = "I did not quite get that. What leaders hand over to you comes here by itself.";

    private const string ForLeader = "I did not quite get that. To log a contact, say whom you met and for how long: \"met Contoso for 45 min yesterday\".";
}
