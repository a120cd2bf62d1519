using CioCoachBot.Conversation.Routing;
using CioCoachBot.Understanding;

namespace CioCoachBot.Conversation.Promises;

/// <summary>Shows what the leader owes customers, or one customer.</summary>
internal sealed class ShowPromises : ITurnHandler
{
    public IReadOnlyList<Intent> Intents => [Intent.Promises];

    public Command? Typed => Command.Promises;

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var customer = await context.SaidCustomerAsync();
        return context.Said?.Customer is { } name && customer is null
            ? [context.Aside(context.Texts["Promises.NotOnList", name])]
            : [context.Answer(await OpenPromises.CardAsync(context, customer))];
    }
}
