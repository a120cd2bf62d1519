using CioCoachBot.Coach;
using CioCoachBot.Coach.Leaders;
using NodaTime;

namespace CioCoachBot.Tests.Storage.Tables;

public abstract class HearerChoicesSuite(IEngine engine) : StoreSuite(engine)
{
    private static readonly InteractionId One = new(new Guid("00000000-0000-0000-0000-000000000001"));
    private static readonly InteractionId Two = new(new Guid("00000000-0000-0000-0000-000000000002"));

    [EngineFact]
    public async Task An_answer_is_counted_once_for_each_trait_and_may_be_changed_and_dropped()
    {
        await Coach(store => store.HearerChoices.SaveAsync(new(One, Person(1), PartnerRole.Cmo, ["price", "portal"])));
        await Coach(store => store.HearerChoices.SaveAsync(new(One, Person(1), PartnerRole.Sales, ["price", "portal"])));
        await Coach(store => store.HearerChoices.SaveAsync(new(Two, Person(2), null, ["price"])));

        var found = (await Coach(store => store.HearerChoices.FindAsync(One)))!;
        Assert.Equal((Person(1), PartnerRole.Sales), (found.Leader, found.Role));
        Assert.Equal(["portal", "price"], found.Traits);
        Assert.Equal([new(null, 1), new(PartnerRole.Sales, 1)], await Coach(store => store.HearerChoices.CountAsync("price")));
        Assert.Equal([new(PartnerRole.Sales, 1)], await Coach(store => store.HearerChoices.CountAsync("portal")));

        await Coach(store => store.HearerChoices.ForgetAsync(One));
        Assert.Null(await Coach(store => store.HearerChoices.FindAsync(One)));
        Assert.Null((await Coach(store => store.HearerChoices.FindAsync(Two)))!.Role);
    }

    [EngineFact]
    public async Task An_answer_of_an_insight_that_touches_nothing_is_kept_too()
    {
        await Coach(store => store.HearerChoices.SaveAsync(new(One, Person(1), null, [])));

        Assert.Empty((await Coach(store => store.HearerChoices.FindAsync(One)))!.Traits);
    }

    [EngineFact]
    public async Task Who_is_forgotten_has_said_nothing()
    {
        await Coach(store => store.Leaders.SaveAsync(
            new Leader { Id = Person(1), Name = "Dana Ito", ZoneId = "UTC", Locale = "en", Since = Instant.FromUtc(2026, 11, 2, 8, 0) }));
        await Coach(store => store.HearerChoices.SaveAsync(new(One, Person(1), PartnerRole.Cmo, ["price"])));
        await Coach(store => store.HearerChoices.SaveAsync(new(Two, Person(2), PartnerRole.Cmo, ["price"])));

        await Coach(store => store.Leaders.ForgetAsync(Person(1)));

        Assert.Null(await Coach(store => store.HearerChoices.FindAsync(One)));
        Assert.Equal([new(PartnerRole.Cmo, 1)], await Coach(store => store.HearerChoices.CountAsync("price")));
    }
}
