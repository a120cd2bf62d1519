using CioCoachBot.Cards;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Understanding;

namespace CioCoachBot.Conversation.Onboarding;

/// <summary>"I am the CMO": the same as the button, which an admin agrees to.</summary>
internal sealed class ClaimByText : ITurnHandler
{
    public IReadOnlyList<Intent> Intents => [Intent.ClaimRole];

    public Audience For => Audience.Anyone;

    public bool Introduces => true;

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context) => await Enrolment.RoleOfAsync(context) switch
    {
        { } held => [context.Answer(PartnerWelcomeCard.Build(new PartnerWelcomeCard.View { Role = held }, context.Texts))],
        null when context.Said!.Partners is [var role, ..] => await ChooseHereFor.ClaimAsync(role, context),
        null => [context.Answer(Enrolment.Question(context))],
    };
}
