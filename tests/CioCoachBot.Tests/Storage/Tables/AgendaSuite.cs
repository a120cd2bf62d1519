using CioCoachBot.Coach.Prompts;
using NodaTime;

namespace CioCoachBot.Tests.Storage.Tables;

public abstract class AgendaSuite(IEngine engine) : StoreSuite(engine)
{
    private static readonly Duration Hour = Duration.FromHours(1);

    [EngineFact]
    public async Task One_time_per_kind_and_subject_which_planning_replaces_and_null_takes_off()
    {
        await Coach(store => store.Agenda.PlanAsync(DueKind.Prompt, "amy", Now));
        await Coach(store => store.Agenda.PlanAsync(DueKind.Digest, "amy", Now + Hour));
        await Coach(store => store.Agenda.PlanAsync(DueKind.Prompt, "amy", Now + Hour + Hour));
        Assert.Equal(Now + Hour + Hour, await Coach(store => store.Agenda.FindAsync(DueKind.Prompt, "amy")));

        await Coach(store => store.Agenda.PlanAsync(DueKind.Prompt, "amy", null));
        Assert.Null(await Coach(store => store.Agenda.FindAsync(DueKind.Prompt, "amy")));
        Assert.Equal(Now + Hour, await Coach(store => store.Agenda.FindAsync(DueKind.Digest, "amy")));
    }

    [EngineFact]
    public async Task Due_is_what_was_planned_until_now_over_all_tenants_longest_due_first()
    {
        await Unit(async unit =>
        {
            await unit.Coach(Tenant).Agenda.PlanAsync(DueKind.Prompt, "amy", Now);
            await unit.Coach(OtherTenant).Agenda.PlanAsync(DueKind.Promise, "p", Now - Hour);
            await unit.Coach(Tenant).Agenda.PlanAsync(DueKind.Digest, "later", Now + Duration.FromTicks(1));
        });
        DueItem promise = new(OtherTenant, DueKind.Promise, "p", Now - Hour), prompt = new(Tenant, DueKind.Prompt, "amy", Now);

        Assert.Equal([promise, prompt], await Unit(unit => unit.DueAsync(Now, 10)));
        Assert.Equal([promise], await Unit(unit => unit.DueAsync(Now, 1)));
    }
}
