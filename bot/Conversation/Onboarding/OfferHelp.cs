using CioCoachBot.Cards;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;
using CioCoachBot.Understanding;

namespace CioCoachBot.Conversation.Onboarding;

/// <summary>What was not understood: a kind word and the two likeliest actions.</summary>
internal sealed class OfferHelp : ITurnHandler
{
    public IReadOnlyList<Intent> Intents => [Intent.Unknown];

    public Audience For => Audience.Anyone;

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context) =>
        context is { IsLeader: true, Said.FellThroughWith: { } customer }
            ? [context.Answer(await FellThrough.CardAsync(context, customer))]
            : context is { IsLeader: true, Said.OwnHouse: not null }
                ? [context.Aside(context.Texts["Refusals.CustomerIsOwnHouse"])]
                : await NotUnderstoodAsync(context);

    private static async ValueTask<IReadOnlyList<Reply>> NotUnderstoodAsync(TurnContext context) =>
    [
        context.Answer(HelpCard.Build(
            new HelpCard.View
            {
                Lead = context.Texts[await Enrolment.RoleOfAsync(context) is null || context.IsLeader
                    ? "Onboarding.NotUnderstood" : "Onboarding.NotUnderstoodPartner"],
                ForLeader = context.IsLeader,
                ForAdmin = context.Turn.Actor.IsAdmin,
                Brief = true,
            },
            context.Texts)),
    ];
}
