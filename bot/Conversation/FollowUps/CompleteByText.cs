using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Understanding;

namespace CioCoachBot.Conversation.FollowUps;

/// <summary>
/// "The one with the CCO is done", "2 is done": where one follow-up fits it is done, else the list is shown to pick from.
/// </summary>
internal sealed class CompleteByText : ITurnHandler
{
    public IReadOnlyList<Intent> Intents => [Intent.CompleteFollowUp];

    public Audience For => Audience.Anyone;

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var open = await OpenFollowUps.ReadAsync(context);
        return open.Only(context.Said!, await context.SaidCustomerAsync()) switch
        {
            { } mine when mine.Leader == context.Me => await OwnFollowUp.CompleteAsync(context, mine.Id),
            { } asked => await PartnerFollowUp.StepAsync(
                context, asked.Id, followUp => FollowUpSteps.Complete(followUp, context.Me, null, context.Now)),
            null => [context.Answer(await OpenFollowUps.CardAsync(context))],
        };
    }
}
