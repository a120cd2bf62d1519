using CioCoachBot.Coach;
using CioCoachBot.Coach.Promises;
using NodaTime;

namespace CioCoachBot.Tests.Storage.Tables;

public abstract class PromisesSuite(IEngine engine) : StoreSuite(engine)
{
    private static readonly InteractionId Contact = new(NewId());

    private static Promise Given(PromiseState state = PromiseState.Open, int dueIn = 2) => new()
    {
        Id = new(NewId()),
        Interaction = Contact,
        Leader = Person(1),
        Customer = new(NewId()),
        Text = "Send the roadmap",
        Due = Today.PlusDays(dueIn),
        State = state,
        GivenAt = Now,
    };

    private Task Save(params Promise[] promises) => Coach(async store =>
    {
        foreach (var promise in promises) { await store.Promises.SaveAsync(promise); }
    });

    [EngineFact]
    public async Task Every_field_survives_and_is_replaced()
    {
        var open = Given();
        var kept = open with { State = PromiseState.Kept, ClosedAt = Now + Duration.FromDays(1), Text = "Sent", Due = Today };
        await Save(open);
        Assert.Equal(open, await Coach(store => store.Promises.FindAsync(open.Id)));
        await Save(kept);
        Assert.Equal(kept, await Coach(store => store.Promises.FindAsync(open.Id)));
        Assert.Null(await Coach(store => store.Promises.FindAsync(new(NewId()))));
    }

    [EngineFact]
    public async Task Lists_are_of_the_interaction_and_of_the_leader_soonest_due_first()
    {
        var late = Given(dueIn: 5);
        var soon = Given(dueIn: 1);
        var kept = Given(PromiseState.Kept, dueIn: 3) with { ClosedAt = Now };
        var elsewhere = Given() with { Interaction = new(NewId()) };
        await Save(late, soon, kept, elsewhere, Given() with { Leader = Person(2), Interaction = new(NewId()) });

        Assert.Equal([soon, kept, late], await Coach(store => store.Promises.OfInteractionAsync(Contact)));
        Assert.Equal([soon, elsewhere, late], await Coach(store => store.Promises.OpenOfLeaderAsync(Person(1))));
    }
}
