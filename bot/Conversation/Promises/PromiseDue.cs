using CioCoachBot.Cards;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Promises;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Conversation.Routing;
using NodaTime;

namespace CioCoachBot.Conversation.Promises;

/// <summary>Reminds a leader of a promise on its day.</summary>
internal sealed class PromiseDue : IDueHandler
{
    public DueKind Kind => DueKind.Promise;

    public async ValueTask<IReadOnlyList<ProactiveMessage>> AttendAsync(DueItem occasion, Instant now, ICoachStore store)
    {
        var promise = Guid.TryParse(occasion.Subject, out var id) ? await store.Promises.FindAsync(new PromiseId(id)) : null;
        var leader = promise is { State: PromiseState.Open } ? await store.Leaders.FindAsync(promise.Leader) : null;
        if (promise is null || leader is null)
        {
            await store.Agenda.PlanAsync(DueKind.Promise, occasion.Subject, null);
            return [];
        }

        var today = now.InZone(leader.Zone).Date;
        if (today < promise.Due)
        {
            await PromiseReminder.PlanAsync(store, promise, leader);
            return [];
        }

        await store.Agenda.PlanAsync(DueKind.Promise, occasion.Subject, null);
        var texts = Localizer.For(leader.Locale);
        var customer = (await store.Customers.FindAsync(promise.Customer))?.Name ?? texts["Promises.SomeCustomer"];
        var card = PromiseDueCard.Build(new PromiseDueCard.View { Promise = promise, Customer = customer, Today = today }, texts);
        return [new DirectMessage(leader.Id, card, MessageKey.Promise(promise))];
    }
}
