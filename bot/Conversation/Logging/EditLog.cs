using CioCoachBot.Cards;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Logging;

/// <summary>Opens a logged contact in the form.</summary>
internal sealed class EditLog : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.LogEdit];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        if (await context.Interactions().FindAsync(context.Id("interactionId")) is not { Interaction.DeletedAt: null } logged)
        {
            return context.OutOfDate();
        }

        return
        [
            context.Answer(
                LogFormCard.Build(new LogFormCard.View
                {
                    Edits = logged.Interaction.Id,
                    Customers = await context.CustomersAsync(),
                    Today = context.Today,
                    Values = LogForm.Of(logged.Interaction, logged.Promises),
                }),
                logged.CardKey),
        ];
    }
}
