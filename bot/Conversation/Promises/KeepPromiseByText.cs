using CioCoachBot.Coach.Promises;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Understanding;

namespace CioCoachBot.Conversation.Promises;

/// <summary>"Kept the promise to Fabrikam": where one open promise fits it is kept, where more do the list asks which.</summary>
internal sealed class KeepPromiseByText : ITurnHandler
{
    public IReadOnlyList<Intent> Intents => [Intent.KeepPromise];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var customer = await context.SaidCustomerAsync();
        if (context.Said!.Customer is { } name && customer is null)
        {
            return [context.Aside(context.Texts["Promises.NotOnList", name])];
        }

        var fitting = (await context.Store.Promises.OpenOfLeaderAsync(context.Me))
            .Where(promise => customer is null || promise.Customer == customer.Id)
            .Take(2)
            .ToList();
        return fitting switch
        {
            [var promise] => await OwnPromise.CloseAsync(context, promise, PromiseState.Kept),
            [] when customer is not null => [context.Aside(context.Texts["Promises.NoneTo", customer.Name])],
            [] => [context.Answer(await OpenPromises.CardAsync(context))],
            _ => [context.Answer(await OpenPromises.CardAsync(context, customer, context.Texts["Promises.WhichKept"]))],
        };
    }
}
