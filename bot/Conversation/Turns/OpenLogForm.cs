using CioCoachBot.Cards;
using CioCoachBot.Conversation.Logging;

namespace CioCoachBot.Conversation.Turns;

/// <summary>Shows an empty form to log a contact.</summary>
internal sealed class OpenLogForm : ITurn
{
    public IReadOnlyList<string> Verbs => [CardVerbs.LogForm];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context) =>
    [
        context.Answer(LogFormCard.Build(new LogFormCard.View
        {
            Customers = await context.CustomersAsync(),
            Today = context.Today,
            Values = LogForm.Empty(context.Today),
        })),
    ];
}
