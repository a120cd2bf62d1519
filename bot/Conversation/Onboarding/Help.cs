using CioCoachBot.Cards;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Understanding;

namespace CioCoachBot.Conversation.Onboarding;

/// <summary>What the coach can do: the most useful first, the rest behind a button.</summary>
internal sealed class Help : ITurnHandler
{
    public IReadOnlyList<Intent> Intents => [Intent.Help];

    public IReadOnlyList<string> Verbs => [CardVerbs.HelpMore];

    public Command? Typed => Command.Help;

    public Audience For => Audience.Anyone;

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context) =>
    [
        context.Answer(HelpCard.Build(
            new HelpCard.View
            {
                ForLeader = context.IsLeader,
                Rest = context.IsPress,
                ForPartner = await Enrolment.RoleOfAsync(context) is not null,
                ForAdmin = context.Turn.Actor.IsAdmin,
            },
            context.Texts)),
    ];
}
