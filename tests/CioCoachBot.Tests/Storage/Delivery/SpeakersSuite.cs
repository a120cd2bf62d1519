using CioCoachBot.Coach;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Storage.Delivery;
using NodaTime;

namespace CioCoachBot.Tests.Storage.Delivery;

public abstract class SpeakersSuite(IEngine engine) : StoreSuite(engine)
{
    private static readonly Duration Hold = Duration.FromSeconds(20);

    private Task<IReadOnlyList<TenantId>> Take(string process, Instant at) => Unit(unit => unit.Speakers.TakeAsync(process, at, at + Hold));

    private Task<bool> Say(TenantId tenant) => Unit(unit => unit.Outbox.AddAsync(
        new() { Id = NewId(), Tenant = tenant, ConversationId = "a:1", Kind = OutgoingKind.Send, Payload = [1], CreatedAt = Now }, Instant.MinValue));

    private Task<IReadOnlyList<Outgoing>> Claim(string process, Instant at) => Unit(unit => unit.Outbox.ClaimAsync(at, at + Hold, 10, process));

    [EngineFact]
    public async Task A_tenant_with_something_to_say_or_to_plan_is_taken_by_the_first_who_asks()
    {
        await Say(Tenant);
        await Unit(unit => unit.Coach(OtherTenant).Agenda.PlanAsync(DueKind.Prompt, "amy", Now));

        Assert.Equal(new[] { Tenant, OtherTenant }, (await Take("one", Now)).OrderBy(tenant => tenant.Value, StringComparer.Ordinal));
        Assert.Empty(await Take("two", Now));
        Assert.Equal(2, (await Take("one", Now)).Count);
    }

    [EngineFact]
    public async Task Only_who_speaks_for_a_tenant_claims_its_messages_and_attends_to_what_is_due()
    {
        await Say(Tenant);
        await Unit(unit => unit.Coach(Tenant).Agenda.PlanAsync(DueKind.Prompt, "amy", Now));
        await Take("one", Now);

        Assert.Empty(await Claim("two", Now));
        Assert.Empty(await Unit(unit => unit.DueAsync(Now, 10, "two")));
        Assert.Single(await Unit(unit => unit.DueAsync(Now, 10, "one")));
        Assert.Single(await Claim("one", Now));
    }

    [EngineFact]
    public async Task Who_does_not_keep_a_tenant_in_time_loses_it_with_what_was_in_hand()
    {
        await Say(Tenant);
        await Take("one", Now);
        await Claim("one", Now);

        Assert.Empty(await Take("two", Now + Hold - Duration.FromTicks(1)));
        Assert.Equal([Tenant], await Take("two", Now + Hold));
        Assert.True(Assert.Single(await Claim("two", Now + Hold)).MaybeSent);
        Assert.Empty(await Take("one", Now + Hold));
    }

    [EngineFact]
    public async Task Who_leaves_is_followed_at_once()
    {
        await Say(Tenant);
        await Take("one", Now);
        await Unit(unit => unit.Speakers.LeaveAsync("one"));

        Assert.Equal([Tenant], await Take("two", Now));
    }

    [EngineFact]
    public async Task Tenants_are_planned_for_in_turn()
    {
        for (var i = 0; i < 5; i++) { await Unit(unit => unit.Coach(Tenant).Agenda.PlanAsync(DueKind.Prompt, $"leader {i}", Now - Hold)); }
        await Unit(unit => unit.Coach(OtherTenant).Agenda.PlanAsync(DueKind.Prompt, "amy", Now));

        Assert.Contains(await Unit(unit => unit.DueAsync(Now, 2)), item => item.Tenant == OtherTenant);
    }
}
