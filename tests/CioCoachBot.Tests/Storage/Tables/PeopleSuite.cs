using CioCoachBot.Coach.Leaders;
using CioCoachBot.Storage.Delivery;
using NodaTime;

namespace CioCoachBot.Tests.Storage.Tables;

public abstract class PeopleSuite(IEngine engine) : StoreSuite(engine)
{
    private static readonly Person Amy = new(Person(1), "Amy", "Europe/Berlin", "de-DE", Reachable: false);

    private static ConversationAddress Chat(string id) => new()
    {
        Tenant = Tenant,
        Id = id,
        Kind = "personal",
        ServiceUrl = "https://smba.trafficmanager.net/emea/",
        Person = Amy.Id,
    };

    [EngineFact]
    public async Task A_saved_person_is_found_and_an_unknown_one_is_not()
    {
        await Coach(store => store.People.SaveAsync(Amy));

        Assert.Equal(Amy, await Coach(store => store.People.FindAsync(Amy.Id)));
        Assert.Null(await Coach(store => store.People.FindAsync(Person(2))));
    }

    [EngineFact]
    public async Task Saving_again_replaces_name_zone_locale_and_language()
    {
        var changed = Amy with { Name = "Amelia", ZoneId = "America/New_York", Locale = "en-US", Language = "fr" };
        await Coach(store => store.People.SaveAsync(Amy));
        Person[] versions =
        [
            changed, changed with { Language = "es" }, changed with { Language = null }, changed with { HereFor = HereFor.Partnering },
            changed with { Claims = PartnerRole.Sales }, changed with { IsAdmin = true }, changed with { HasLeft = true },
            changed with { ClaimedAt = Instant.FromUnixTimeSeconds(1_800_000_000) },
        ];
        foreach (var person in versions)
        {
            await Coach(store => store.People.SaveAsync(person));
            Assert.Equal(person, await Coach(store => store.People.FindAsync(Amy.Id)));
        }
    }

    [EngineFact]
    public async Task All_are_ordered_by_name_as_people_expect_it()
    {
        foreach (var (name, number) in new[] { ("zoe", 1), ("Ärni", 2), ("Bob", 3), ("amy", 4) })
        {
            await Coach(store => store.People.SaveAsync(Amy with { Id = Person(number), Name = name }));
        }

        var people = await Coach(store => store.People.AllAsync());
        Assert.Equal(["amy", "Ärni", "Bob", "zoe"], people.Select(person => person.Name).ToArray());
    }

    [EngineFact]
    public async Task Reachable_is_computed_from_live_personal_chats()
    {
        await Coach(store => store.People.SaveAsync(Amy with { Reachable = true }));
        Assert.False((await Coach(store => store.People.FindAsync(Amy.Id)))!.Reachable);

        await Unit(unit => unit.Conversations.SaveAsync(Chat("group") with { Kind = "groupChat" }, Now));
        Assert.False((await Coach(store => store.People.FindAsync(Amy.Id)))!.Reachable);

        await Unit(unit => unit.Conversations.SaveAsync(Chat("a"), Now));
        Assert.True((await Coach(store => store.People.FindAsync(Amy.Id)))!.Reachable);

        await Unit(unit => unit.Conversations.MarkDeadAsync(Tenant, "a", "removed", Now));
        Assert.False((await Coach(store => store.People.AllAsync()))[0].Reachable);
    }
}
