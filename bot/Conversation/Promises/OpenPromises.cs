using CioCoachBot.Cards;
using CioCoachBot.Coach.Customers;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Promises;

/// <summary>The list of what a leader owes customers.</summary>
internal static class OpenPromises
{
    public static async ValueTask<AdaptiveCard> CardAsync(TurnContext context, Customer? customer = null, string? note = null)
    {
        var names = (await context.CustomersAsync()).ToDictionary(one => one.Id, one => one.Name);
        var open = await context.Store.Promises.OpenOfLeaderAsync(context.Me);
        var view = new PromisesCard.View
        {
            Today = context.Today,
            Promises =
            [
                .. open.Where(promise => customer is null || promise.Customer == customer.Id)
                    .Select(promise => (promise, names.GetValueOrDefault(promise.Customer, string.Empty))),
            ],
            Note = note,
        };
        return PromisesCard.Build(view, context.Texts);
    }
}
