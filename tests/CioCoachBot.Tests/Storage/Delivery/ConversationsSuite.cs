using CioCoachBot.Coach;
using CioCoachBot.Storage.Delivery;
using NodaTime;

namespace CioCoachBot.Tests.Storage.Delivery;

public abstract class ConversationsSuite(IEngine engine) : StoreSuite(engine)
{
    private static readonly Duration Minute = Duration.FromMinutes(1);

    private static readonly ConversationAddress Chat = new()
    {
        Tenant = Tenant,
        Id = "a:1",
        Kind = "personal",
        ServiceUrl = "https://smba.trafficmanager.net/emea/",
        Person = Person(1),
    };

    [EngineFact]
    public async Task Every_field_survives_and_is_replaced()
    {
        var channel = Chat with { Kind = "channel", ServiceUrl = "https://smba.trafficmanager.net/amer/", Person = null };
        await Unit(unit => unit.Conversations.SaveAsync(Chat, Now));
        Assert.Equal(Chat, await Unit(unit => unit.Conversations.FindAsync(Tenant, Chat.Id)));
        await Unit(unit => unit.Conversations.SaveAsync(channel, Now));
        Assert.Equal(channel, await Unit(unit => unit.Conversations.FindAsync(Tenant, Chat.Id)));
        Assert.Null(await Unit(unit => unit.Conversations.FindAsync(Tenant, "a:2")));
    }

    [EngineFact]
    public async Task A_dead_one_says_why_until_it_is_saved_again()
    {
        await Unit(unit => unit.Conversations.SaveAsync(Chat, Now));
        await Unit(unit => unit.Conversations.MarkDeadAsync(Tenant, Chat.Id, "BotNotInConversationRoster", Now));
        Assert.Equal("BotNotInConversationRoster", (await Unit(unit => unit.Conversations.FindAsync(Tenant, Chat.Id)))!.DeadBecause);

        await Unit(unit => unit.Conversations.SaveAsync(Chat, Now));
        Assert.Equal(Chat, await Unit(unit => unit.Conversations.FindAsync(Tenant, Chat.Id)));
    }

    [EngineFact]
    public async Task The_personal_chat_is_the_live_one_then_the_latest()
    {
        Assert.Null(await Unit(unit => unit.Conversations.FindPersonalAsync(Tenant, Person(1))));
        await Unit(async unit =>
        {
            await unit.Conversations.SaveAsync(Chat, Now);
            await unit.Conversations.SaveAsync(Chat with { Id = "a:2" }, Now + Minute);
            await unit.Conversations.SaveAsync(Chat with { Id = "group", Kind = "groupChat" }, Now + Minute + Minute);
            await unit.Conversations.SaveAsync(Chat with { Id = "a:other", Person = Person(2) }, Now + Minute + Minute);
        });
        Assert.Equal("a:2", (await Unit(unit => unit.Conversations.FindPersonalAsync(Tenant, Person(1))))!.Id);

        await Unit(unit => unit.Conversations.MarkDeadAsync(Tenant, "a:2", "removed", Now + Minute + Minute));
        Assert.Equal("a:1", (await Unit(unit => unit.Conversations.FindPersonalAsync(Tenant, Person(1))))!.Id);

        await Unit(unit => unit.Conversations.MarkDeadAsync(Tenant, "a:1", "removed", Now));
        Assert.Equal("removed", (await Unit(unit => unit.Conversations.FindPersonalAsync(Tenant, Person(1))))!.DeadBecause);
    }

    [EngineFact]
    public async Task A_card_is_found_where_it_was_posted_last()
    {
        var card = new CardKey(CardKind.Log, Person(1), "1");
        await Unit(unit => unit.Conversations.SaveCardAsync(Tenant, card, new("a:1", "100")));
        await Unit(unit => unit.Conversations.SaveCardAsync(Tenant, card, new("a:1;messageid=5", "200")));

        Assert.Equal(new PostedCard("a:1;messageid=5", "200"), await Unit(unit => unit.Conversations.FindCardAsync(Tenant, card)));
        Assert.Null(await Unit(unit => unit.Conversations.FindCardAsync(Tenant, card with { Subject = "2" })));
    }
}
