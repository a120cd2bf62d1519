using CioCoachBot.Coach;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Storage;
using CioCoachBot.Storage.Delivery;

namespace CioCoachBot.Tests.Storage;

public abstract class UnitOfWorkSuite(IEngine engine) : StoreSuite(engine)
{
    [EngineFact]
    public async Task What_a_unit_wrote_commits_together_or_vanishes_together()
    {
        var outgoing = new Outgoing { Id = NewId(), Tenant = Tenant, ConversationId = "a:1", Kind = OutgoingKind.Send, Payload = [1], Once = MessageKey.Welcome(Person(1)), CreatedAt = Now };
        var fault = await Assert.ThrowsAsync<InvalidTimeZoneException>(() => Unit(async unit =>
        {
            Assert.True(await unit.Seen.TryAddAsync(Tenant, "a", Person(1), Now));
            await unit.Coach(Tenant).Agenda.PlanAsync(DueKind.Prompt, "amy", Now);
            Assert.True(await unit.Outbox.AddAsync(outgoing, Now));
            throw new InvalidTimeZoneException("thrown by the unit");
        }));
        Assert.Equal("thrown by the unit", fault.Message);

        Assert.True(await Unit(async unit =>
        {
            Assert.Null(await unit.Coach(Tenant).Agenda.FindAsync(DueKind.Prompt, "amy"));
            Assert.Equal((0, null), await unit.Outbox.DepthAsync());
            Assert.True(await unit.Outbox.AddAsync(outgoing, Now));
            return await unit.Seen.TryAddAsync(Tenant, "a", Person(1), Now);
        }));
        Assert.Equal(1, (await Unit(unit => unit.Outbox.DepthAsync())).Waiting);
    }

    [EngineFact]
    public async Task A_unit_reads_what_it_wrote()
    {
        var found = await Unit(async unit =>
        {
            await unit.Coach(Tenant).Agenda.PlanAsync(DueKind.Prompt, "amy", Now);
            return await unit.Coach(Tenant).Agenda.FindAsync(DueKind.Prompt, "amy");
        });
        Assert.Equal(Now, found);
    }

    [EngineFact]
    public async Task What_only_reads_sees_what_was_committed_and_waits_for_no_writer()
    {
        await Unit(unit => unit.Coach(Tenant).Agenda.PlanAsync(DueKind.Prompt, "amy", Now));
        var seen = await Unit(async unit =>
        {
            await unit.Coach(Tenant).Agenda.PlanAsync(DueKind.Prompt, "amy", Now + NodaTime.Duration.FromHours(1));
            return Database.ReadAsync(reader => reader.Coach(Tenant).Agenda.FindAsync(DueKind.Prompt, "amy"), CancellationToken.None);
        }).Unwrap();

        Assert.NotNull(seen);
        Assert.Equal(Now + NodaTime.Duration.FromHours(1), await Database.ReadAsync(reader => reader.Coach(Tenant).Agenda.FindAsync(DueKind.Prompt, "amy"), CancellationToken.None));
    }

    [EngineFact]
    public async Task What_only_reads_cannot_write()
    {
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => Database.ReadAsync(
            async reader =>
            {
                await reader.Coach(Tenant).Agenda.PlanAsync(DueKind.Prompt, "amy", Now);
                return true;
            },
            CancellationToken.None));
        Assert.Null(await Database.ReadAsync(reader => reader.Coach(Tenant).Agenda.FindAsync(DueKind.Prompt, "amy"), CancellationToken.None));
    }

    [EngineFact]
    public async Task Ping_answers() => await Database.PingAsync(CancellationToken.None);

    [EngineFact]
    public async Task A_cancelled_caller_does_not_begin()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        var ran = false;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Database.RunAsync(
            unit =>
            {
                ran = true;
                return ValueTask.FromResult(0);
            },
            cancelled.Token));
        Assert.False(ran);
    }

    [EngineFact]
    public async Task Migrating_again_changes_nothing()
    {
        await Unit(unit => unit.Seen.TryAddAsync(Tenant, "a", Person(1), Now));
        await Database.MigrateAsync(CancellationToken.None);

        Assert.False(await Unit(unit => unit.Seen.TryAddAsync(Tenant, "a", Person(1), Now)));
    }
}
