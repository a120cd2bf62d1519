using CioCoachBot.Cards;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Advice;

namespace CioCoachBot.Conversation.Views;

/// <summary>The one thing worth doing as a card shows it.</summary>
internal static class WorthViews
{
    public static async ValueTask<WorthView> OfAsync(WorthDoing thing, AdviceFacts facts, ICoachStore store)
    {
        var texts = Localizer.For(facts.Leader.Locale);
        var named = thing.Promise?.Customer ?? thing.Customer?.Id;
        return new WorthView(thing, facts.Today)
        {
            Customer = thing.Invitation?.Customer ?? (named is { } id ? NameOf(id, facts) : null) ?? texts["Promises.SomeCustomer"],
            Partner = thing.Invitation is { } invitation ? (await store.People.FindAsync(invitation.Partner))?.Name : null,
            HeardAt = [.. thing.HeardAt.Select(customer => NameOf(customer, facts)).OfType<string>()],
            MissingMinutes = facts.Week.MissingMinutes,
        };
    }

    private static string? NameOf(CustomerId id, AdviceFacts facts) => facts.Customers.FirstOrDefault(customer => customer.Id == id)?.Name;
}
