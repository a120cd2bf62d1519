using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Progress;
using NodaTime;

namespace CioCoachBot.Tests.Storage.Tables;

public abstract class LeadersSuite(IEngine engine) : StoreSuite(engine)
{
    private static readonly Leader Full = new()
    {
        Id = Person(1),
        Name = "Dana Ito",
        Title = "CIO",
        Manager = Person(9),
        ZoneId = "Asia/Tokyo",
        Locale = "ja-JP",
        PromptDay = IsoDayOfWeek.Friday,
        PromptTime = new LocalTime(15, 45),
        DigestByName = true,
        PausedUntil = Today.PlusDays(10),
        ClosedWeek = new IsoWeek(2026, 47),
        Since = Now,
    };

    [Fact]
    public async Task Every_field_survives()
    {
        await Coach(store => store.Leaders.SaveAsync(Full));

        Assert.Equal(Full, await Coach(store => store.Leaders.FindAsync(Full.Id)));
    }

    [Fact]
    public async Task What_is_not_set_stays_unset_also_when_it_was_set_before()
    {
        var bare = new Leader { Id = Full.Id, Name = "D", ZoneId = "UTC", Locale = "en", Since = Now };
        await Coach(store => store.Leaders.SaveAsync(Full));
        await Coach(store => store.Leaders.SaveAsync(bare));

        Assert.Equal(bare, await Coach(store => store.Leaders.FindAsync(Full.Id)));
    }

    [Fact]
    public async Task All_are_ordered_by_name()
    {
        await Coach(store => store.Leaders.SaveAsync(Full with { Name = "b" }));
        await Coach(store => store.Leaders.SaveAsync(Full with { Id = Person(2), Name = "C" }));
        await Coach(store => store.Leaders.SaveAsync(Full with { Id = Person(3), Name = "A" }));

        Assert.Equal(["A", "b", "C"], (await Coach(store => store.Leaders.AllAsync())).Select(leader => leader.Name).ToArray());
    }
}
