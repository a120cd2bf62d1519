using System.Text;
using CioCoachBot.Coach;
using CioCoachBot.Storage.Delivery;
using NodaTime;

namespace CioCoachBot.Tests.Storage.Delivery;

public abstract class OutboxSuite(IEngine engine) : StoreSuite(engine)
{
    private static readonly Duration Lease = Duration.FromMinutes(2);
    private static readonly Instant NoLease = Instant.MinValue;

    private static Outgoing Message(string conversation = "a:1", Instant? at = null, string? once = null, TenantId? tenant = null) => new()
    {
        Id = NewId(at),
        Tenant = tenant ?? Tenant,
        ConversationId = conversation,
        Kind = OutgoingKind.Send,
        Payload = Encoding.UTF8.GetBytes("""{"type":"message","text":"ünïcode"}"""),
        Once = once is null ? null : new MessageKey(MessageKind.Digest, null, once, "2026-W47"),
        CreatedAt = at ?? Now,
    };

    private async Task<Outgoing> Added(Outgoing message, Instant? leasedUntil = null)
    {
        Assert.True(await Unit(unit => unit.Outbox.AddAsync(message, leasedUntil ?? NoLease)));
        return message;
    }

    private Task<IReadOnlyList<Outgoing>> Claim(Instant at, int limit = 100) => Unit(unit => unit.Outbox.ClaimAsync(at, at + Lease, limit));

    private async Task<Guid[]> ClaimedIds(Instant at, int limit = 100) => [.. (await Claim(at, limit)).Select(message => message.Id)];

    [EngineFact]
    public async Task Every_field_survives()
    {
        var message = await Added(Message(once: "19:abc") with { Kind = OutgoingKind.Update, CardKey = new CardKey(CardKind.Log, Person(1), "1"), ActivityId = "100", NotBefore = Now });

        var claimed = Assert.Single(await Claim(Now));
        Assert.Equal(message.Payload, claimed.Payload);
        Assert.Equal(message, claimed with { Payload = message.Payload, Once = message.Once });
    }

    [EngineFact]
    public async Task A_card_that_waits_is_found_by_its_key_until_it_is_sent()
    {
        var key = new CardKey(CardKind.Log, Person(1), "1");
        var card = await Added(Message() with { CardKey = key, Bulk = true });
        await Added(Message("a:2", once: "k") with { Kind = OutgoingKind.Update, CardKey = key, ActivityId = "100" });

        Assert.Equal(new WaitingCard("a:1", Bulk: true), await Unit(unit => unit.Outbox.FindWaitingAsync(Tenant, key)));
        Assert.Null(await Unit(unit => unit.Outbox.FindWaitingAsync(OtherTenant, key)));
        await Unit(unit => unit.Outbox.SentAsync(Tenant, card.Id));
        Assert.Null(await Unit(unit => unit.Outbox.FindWaitingAsync(Tenant, key)));
    }

    [EngineFact]
    public async Task A_key_is_used_once_for_all_time_in_its_tenant()
    {
        var sent = await Added(Message(once: "k1"));
        var refused = await Added(Message(once: "k2"));
        await Unit(unit => unit.Outbox.SentAsync(Tenant, sent.Id));
        await Unit(unit => unit.Outbox.GiveUpAsync(Tenant, refused.Id, "gone", Now));
        await Unit(unit => unit.Outbox.ForgetBeforeAsync(Now + Duration.FromDays(3650)));

        Assert.False(await Unit(unit => unit.Outbox.AddAsync(Message(once: "k1"), NoLease)));
        Assert.False(await Unit(unit => unit.Outbox.AddAsync(Message(once: "k2"), NoLease)));
        Assert.Equal((0, null), await Unit(unit => unit.Outbox.DepthAsync()));
        Assert.True(await Unit(unit => unit.Outbox.AddAsync(Message(once: "k1", tenant: OtherTenant), NoLease)));
    }

    [EngineFact]
    public async Task A_message_without_a_key_may_be_said_again()
    {
        await Added(Message());
        await Added(Message());

        Assert.Equal(2, (await Unit(unit => unit.Outbox.DepthAsync())).Waiting);
    }

    [EngineFact]
    public async Task What_its_writer_has_leased_others_take_only_when_the_lease_has_run_out()
    {
        var message = await Added(Message(), Now + Lease);

        Assert.Empty(await Claim(Now + Lease - Duration.FromTicks(1)));
        var claimed = Assert.Single(await Claim(Now + Lease));
        Assert.Equal((message.Id, 1, true), (claimed.Id, claimed.Attempts, claimed.MaybeSent));
    }

    [EngineFact]
    public async Task A_claimed_message_is_leased_and_comes_back_as_maybe_sent()
    {
        await Added(Message());

        var first = Assert.Single(await Claim(Now));
        Assert.Equal((0, false), (first.Attempts, first.MaybeSent));
        Assert.Empty(await Claim(Now));
        var second = Assert.Single(await Claim(Now + Lease));
        Assert.Equal((1, true), (second.Attempts, second.MaybeSent));
    }

    [EngineFact]
    public async Task A_retried_message_waits_for_its_time_and_is_known_not_to_be_sent()
    {
        var message = await Added(Message(), Now + Lease);
        await Unit(unit => unit.Outbox.RetryAsync(Tenant, message.Id, Now + Duration.FromSeconds(30)));

        Assert.Empty(await Claim(Now + Duration.FromSeconds(29)));
        var claimed = Assert.Single(await Claim(Now + Duration.FromSeconds(30)));
        Assert.Equal((1, false), (claimed.Attempts, claimed.MaybeSent));
    }

    [EngineFact]
    public async Task Messages_of_one_conversation_leave_in_their_order_and_do_not_hold_up_others()
    {
        // At one instant, so that neither ids nor times tell the order.
        var mine = new List<Outgoing>();
        for (var i = 0; i < 5; i++) { mine.Add(await Added(Message("a:1"))); }
        var other = await Added(Message("a:2"));
        await Unit(unit => unit.Outbox.RetryAsync(Tenant, mine[0].Id, Now + Duration.FromSeconds(30)));

        Assert.Equal([other.Id], await ClaimedIds(Now));
        var later = Now + Duration.FromSeconds(30);
        foreach (var expected in mine)
        {
            Assert.Equal([expected.Id], await ClaimedIds(later));
            await Unit(unit => unit.Outbox.SentAsync(Tenant, expected.Id));
        }
    }

    [EngineFact]
    public async Task What_is_said_to_many_waits_in_a_lane_of_its_own()
    {
        var prompt = await Added(Message("a:1") with { Bulk = true });
        var next = await Added(Message("a:1") with { Bulk = true });
        var answer = await Added(Message("a:1"));
        await Added(Message("a:2", tenant: OtherTenant));

        Assert.Equal([Tenant], await Unit(unit => unit.Outbox.BulkTenantsAsync(Now)));
        Assert.Contains(answer.Id, await ClaimedIds(Now));
        Assert.Empty(await Unit(unit => unit.Outbox.ClaimBulkAsync(OtherTenant, Now, Now + Lease, 10)));
        Assert.Equal(prompt.Id, Assert.Single(await Unit(unit => unit.Outbox.ClaimBulkAsync(Tenant, Now, Now + Lease, 10))).Id);
        await Unit(unit => unit.Outbox.SentAsync(Tenant, prompt.Id));
        var second = Assert.Single(await Unit(unit => unit.Outbox.ClaimBulkAsync(Tenant, Now, Now + Lease, 10)));
        Assert.Equal((next.Id, true), (second.Id, second.Bulk));
        Assert.Empty(await Unit(unit => unit.Outbox.BulkTenantsAsync(Now)));
    }

    [EngineFact]
    public async Task Who_is_heard_is_answered_at_once_and_in_order()
    {
        var message = await Added(Message());
        await Unit(unit => unit.Outbox.RetryAsync(Tenant, message.Id, Now + Duration.FromMinutes(5)));

        Assert.Equal(0, await Unit(unit => unit.Outbox.HastenAsync(Tenant, "a:2", Now)));
        Assert.Equal(0, await Unit(unit => unit.Outbox.HastenAsync(OtherTenant, "a:1", Now)));
        Assert.Empty(await Claim(Now));
        Assert.Equal(1, await Unit(unit => unit.Outbox.HastenAsync(Tenant, "a:1", Now)));
        Assert.Equal([message.Id], await ClaimedIds(Now));
        Assert.Equal(0, await Unit(unit => unit.Outbox.HastenAsync(Tenant, "a:1", Now)));
    }

    [EngineFact]
    public async Task One_conversation_id_in_two_tenants_is_two_conversations()
    {
        var mine = await Added(Message());
        var theirs = await Added(Message(tenant: OtherTenant));

        Assert.Equal(new[] { mine.Id, theirs.Id }.ToHashSet(), (await ClaimedIds(Now)).ToHashSet());
    }

    [EngineFact]
    public async Task The_oldest_are_claimed_first()
    {
        var ids = new List<Guid>();
        foreach (var minute in new[] { 3, 1, 2 })
        {
            ids.Add((await Added(Message($"a:{minute}", Now + Duration.FromMinutes(minute)))).Id);
        }

        Assert.Equal([ids[1], ids[2]], await ClaimedIds(Now + Duration.FromHours(1), limit: 2));
        Assert.Equal([ids[0]], await ClaimedIds(Now + Duration.FromHours(1), limit: 2));
    }

    [EngineFact]
    public async Task What_is_given_up_or_sent_is_gone_and_the_next_may_leave()
    {
        var first = await Added(Message());
        var second = await Added(Message());
        var third = await Added(Message());
        await Unit(unit => unit.Outbox.GiveUpAsync(Tenant, first.Id, "refused", Now));
        Assert.Equal([second.Id], await ClaimedIds(Now));
        await Unit(unit => unit.Outbox.SentAsync(Tenant, second.Id));
        Assert.Equal([third.Id], await ClaimedIds(Now));
        await Unit(unit => unit.Outbox.SentAsync(Tenant, third.Id));

        Assert.Empty(await Claim(Now + Duration.FromDays(1)));
        Assert.Equal(1, await Unit(unit => unit.Outbox.ForgetBeforeAsync(Now + Duration.FromTicks(1))));
        Assert.Equal(0, await Unit(unit => unit.Outbox.ForgetBeforeAsync(Now + Duration.FromTicks(1))));
    }

    [EngineFact]
    public async Task Recording_what_is_gone_changes_nothing()
    {
        var message = await Added(Message());
        await Unit(unit => unit.Outbox.GiveUpAsync(Tenant, message.Id, "refused", Now));
        await Unit(unit => unit.Outbox.SentAsync(Tenant, message.Id));
        await Unit(unit => unit.Outbox.RetryAsync(Tenant, message.Id, Now));
        await Unit(unit => unit.Outbox.GiveUpAsync(Tenant, message.Id, "refused", Now));

        Assert.Equal((0, null), await Unit(unit => unit.Outbox.DepthAsync()));
        Assert.Empty(await Claim(Now + Lease));
    }

    [EngineFact]
    public async Task A_dead_conversation_gives_up_all_of_its_messages_and_no_others()
    {
        await Added(Message(), Now + Lease);
        await Added(Message());
        var other = await Added(Message("a:2"));

        Assert.Equal(2, await Unit(unit => unit.Outbox.GiveUpConversationAsync(Tenant, "a:1", "BotNotInConversationRoster", Now)));
        Assert.Equal([other.Id], await ClaimedIds(Now + Lease));
    }

    [EngineFact]
    public async Task After_a_kill_everything_in_hand_is_free_at_once()
    {
        var inHand = await Added(Message("a:1"), Now + Lease);
        var free = await Added(Message("a:2"));

        Assert.Equal(1, await Unit(unit => unit.Outbox.ReleaseAllAsync()));
        var claimed = await Claim(Now);
        Assert.Equal([(inHand.Id, true), (free.Id, false)], claimed.OrderByDescending(message => message.MaybeSent).Select(message => (message.Id, message.MaybeSent)));
    }

    [EngineFact]
    public async Task Depth_is_what_waits_and_since_when()
    {
        Assert.Equal((0, null), await Unit(unit => unit.Outbox.DepthAsync()));
        await Added(Message(at: Now + Lease));
        await Added(Message(at: Now), Now + Lease);

        Assert.Equal((2, Now), await Unit(unit => unit.Outbox.DepthAsync()));
    }
}
