using CioCoachBot.Cards;
using CioCoachBot.Conversation.Understanding;

namespace CioCoachBot.Conversation.Turns;

/// <summary>What was not understood, or cannot be done: a kind word and the two likeliest actions.</summary>
internal sealed class OfferHelp : ITurn
{
    public IReadOnlyList<Intent> Intents =>
    [
        Intent.Unknown, Intent.Plan, Intent.History, Intent.Promises, Intent.Brief, Intent.Coverage, Intent.Privacy, Intent.Export, Intent.ForgetMe,
    ];

    public Audience For => Audience.Anyone;

    public ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context) => ValueTask.FromResult<IReadOnlyList<Reply>>(
    [
        context.Answer(HelpCard.Build(new HelpCard.View { Lead = context.IsLeader ? Lead(context.Said?.Intent) : ForPartner, ForLeader = context.IsLeader, ForAdmin = context.Turn.Actor.IsAdmin, Brief = true })),
    ]);

    private const string ForPartner = "I did not quite get that. What leaders hand over to you comes here by itself.";

    private static string Lead(Intent? intent) => intent switch
    {
        Intent.Plan => "That is still to come. Tell me once you have met, and I will keep it.",
        Intent.Unknown or null => "I did not quite get that. To log a contact, say whom you met and for how long: \"met Contoso for 45 min yesterday\".",
        _ => "I cannot do that yet. This I can:",
    };
}
