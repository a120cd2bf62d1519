using CioCoachBot.Conversation.Routing;
using CioCoachBot.Understanding;

namespace CioCoachBot.Conversation.Logging;

/// <summary>Logs what was typed: at once where everything is certain, else after the one question that is open.</summary>
internal sealed class LogByText : ITurnHandler
{
    public IReadOnlyList<Intent> Intents => [Intent.Log];

    public bool Logs => true;

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var said = context.Said!;
        if (said.Interactions.Count == 0)
        {
            return [context.Answer(await context.FormAsync())];
        }

        var customers = await context.CustomersAsync();
        return await new LogFlow(context, customers).AnswerAsync(
            [.. said.Interactions.Select(contact => ParsedDraft.Of(contact, said.Problem, customers, context.Today))]);
    }
}
