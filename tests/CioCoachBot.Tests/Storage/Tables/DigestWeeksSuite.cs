using CioCoachBot.Coach;
using CioCoachBot.Coach.Digests;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Progress;
using NodaTime;

namespace CioCoachBot.Tests.Storage.Tables;

public abstract class DigestWeeksSuite(IEngine engine) : StoreSuite(engine)
{
    private static readonly IsoWeek Week = new(2026, 47);

    [EngineFact]
    public async Task What_was_told_is_kept_replaced_and_goes_when_nothing_more_is_told_of_it()
    {
        var told = new DigestTold(Week, ToldTotal.Told, [Person(1), Person(2), Person(3)], [Person(2)])
        {
            Minutes = new Dictionary<PersonId, int> { [Person(1)] = 45, [Person(2)] = 0 },
        };
        await Coach(store => store.DigestWeeks.SaveAsync(told));
        await SameAsync(told);

        var again = told with { Total = ToldTotal.Closed, Counted = [Person(1), Person(2)], Named = [Person(1), Person(2)] };
        await Coach(store => store.DigestWeeks.SaveAsync(again, told));
        await SameAsync(again);
        Assert.Null(await Coach(store => store.DigestWeeks.FindAsync(Week.Plus(1))));

        await Coach(store => store.DigestWeeks.SaveAsync(told with { Week = Week.Plus(20) }));
        Assert.Null(await Coach(store => store.DigestWeeks.FindAsync(Week)));
    }

    [EngineFact]
    public async Task Who_is_forgotten_is_in_no_week_and_a_total_with_them_is_not_told_again()
    {
        await Coach(store => store.Leaders.SaveAsync(
            new Leader { Id = Person(1), Name = "Dana Ito", ZoneId = "UTC", Locale = "en", Since = Instant.FromUtc(2026, 11, 2, 8, 0) }));
        await Coach(store => store.DigestWeeks.SaveAsync(new DigestTold(Week, ToldTotal.Told, [Person(1), Person(2)], [Person(1)])));
        await Coach(store => store.DigestWeeks.SaveAsync(new DigestTold(Week.Plus(1), ToldTotal.Told, [Person(2)], [])));

        await Coach(store => store.Leaders.ForgetAsync(Person(1)));

        await SameAsync(new DigestTold(Week, ToldTotal.Closed, [Person(2)], []));
        await SameAsync(new DigestTold(Week.Plus(1), ToldTotal.Told, [Person(2)], []));
    }

    private async Task SameAsync(DigestTold told)
    {
        var found = (await Coach(store => store.DigestWeeks.FindAsync(told.Week)))!;
        Assert.Equal((told.Total, told.Counted.Count), (found.Total, found.Counted.Count));
        Assert.Equal(told.Counted, found.Counted);
        Assert.Equal(told.Named, found.Named);
        Assert.Equal(
            told.Minutes.Where(one => told.Counted.Contains(one.Key)).OrderBy(one => one.Key.Value, StringComparer.Ordinal),
            found.Minutes.OrderBy(one => one.Key.Value, StringComparer.Ordinal));
    }
}
