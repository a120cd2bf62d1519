using CioCoachBot.Cards;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Understanding;

namespace CioCoachBot.Conversation.Onboarding;

/// <summary>"I lead in IT": the same as the button.</summary>
internal sealed class LeadByText : ITurnHandler
{
    public IReadOnlyList<Intent> Intents => [Intent.LeadsIt];

    public Audience For => Audience.Anyone;

    public bool Introduces => true;

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context) => await Enrolment.RoleOfAsync(context) is { } held
        ? [context.Answer(PartnerWelcomeCard.Build(new PartnerWelcomeCard.View { Role = held }, context.Texts))]
        : await ChooseHereFor.LeadAsync(context);
}
