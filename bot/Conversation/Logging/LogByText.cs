using CioCoachBot.Cards;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Understanding;

namespace CioCoachBot.Conversation.Logging;

/// <summary>Logs what was typed: at once where everything is certain, else after the one question that is open.</summary>
internal sealed class LogByText : ITurnHandler
{
    public IReadOnlyList<Intent> Intents => [Intent.Log];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var said = context.Said!;
        var customers = await context.CustomersAsync();
        var book = context.Interactions();
        if (said.Interactions.Count == 0)
        {
            return [context.Answer(LogFormCard.Build(new LogFormCard.View { Customers = customers, Today = context.Today, Values = LogForm.Empty(context.Today) }))];
        }

        var flow = new LogFlow(context, book, customers);
        var replies = new List<Reply>();
        foreach (var contact in said.Interactions)
        {
            replies.Add(await flow.TakeAsync(ParsedDraft.Of(contact, said.Problem, customers, context.Today)));
        }

        return replies;
    }
}
