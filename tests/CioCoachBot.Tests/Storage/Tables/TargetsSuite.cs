using CioCoachBot.Coach.Progress;

namespace CioCoachBot.Tests.Storage.Tables;

public abstract class TargetsSuite(IEngine engine) : StoreSuite(engine)
{
    [EngineFact]
    public async Task A_leaders_history_has_the_organisations_targets_too()
    {
        Target own = new(Person(1), 90, Today), all = new(null, 150, Today), other = new(Person(2), 60, Today);
        await Coach(async store =>
        {
            foreach (var target in new[] { own, all, other }) { await store.Targets.SetAsync(target); }
        });

        Assert.Equal(new[] { own, all }.ToHashSet(), (await Coach(store => store.Targets.HistoryAsync(Person(1)))).ToHashSet());
        Assert.Equal(new[] { own, all, other }.ToHashSet(), (await Coach(store => store.Targets.HistoryAsync(null))).ToHashSet());
        Assert.Equal([all], await Coach(store => store.Targets.HistoryAsync(Person(3))));
    }

    [EngineFact]
    public async Task Another_day_adds_and_the_same_day_replaces()
    {
        await Coach(store => store.Targets.SetAsync(new(Person(1), 90, Today)));
        await Coach(store => store.Targets.SetAsync(new(Person(1), 100, Today.PlusDays(7))));
        await Coach(store => store.Targets.SetAsync(new(Person(1), 110, Today)));

        var history = await Coach(store => store.Targets.HistoryAsync(Person(1)));
        Assert.Equal([110, 100], history.OrderBy(target => target.From).Select(target => target.MinutesAWeek));
    }
}
