using CioCoachBot.Coach;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Interactions;
using NodaTime;

namespace CioCoachBot.Tests.Storage.Tables;

public abstract class HeardThemesSuite(IEngine engine) : StoreSuite(engine)
{
    private const string Price = "price";

    [EngineFact]
    public async Task A_theme_is_found_where_the_leader_may_know_of_it_latest_first_and_of_others_one_each()
    {
        var (mine, shared, now) = (Contact(1, 3), Contact(2, 1) with { Shareable = true }, Contact(1, 0));
        await KeepAsync(mine, Price, "onboarding");
        await KeepAsync(shared, Price);
        await KeepAsync(now, Price);
        await KeepAsync(Contact(3, 2), Price);
        await KeepAsync(Contact(3, 5), Price);
        await KeepAsync(Contact(4, 5), Price);
        await KeepAsync(Contact(1, 31), Price);
        await KeepAsync(Contact(4, 1), "onboarding");

        Assert.Equal(
            [Of(shared), Of(mine), (Person(3), false, Today.PlusDays(-2)), (Person(4), false, Today.PlusDays(-5))],
            (await HeardAsync(now)).Select(static heard => (heard.Leader, heard.IsShared, heard.Date)));
        Assert.Equal([Of(shared), (Person(3), false, Today.PlusDays(-2))], (await HeardAsync(now, most: 1)).Select(static heard => (heard.Leader, heard.IsShared, heard.Date)));
    }

    [EngineFact]
    public async Task A_change_replaces_what_was_kept_and_what_is_taken_back_is_gone()
    {
        var contact = Contact(1, 2);
        await KeepAsync(contact, Price, "onboarding");
        await KeepAsync(contact with { Version = 2, Date = Today }, "service");

        Assert.Equal([("service", Today)], (await KnownAsync()).Select(static heard => (heard.Theme, heard.Date)));
        await KeepAsync(contact with { Version = 3 });
        Assert.Empty(await KnownAsync());
    }

    [EngineFact]
    public async Task Known_are_ones_own_and_what_others_let_go_each_once_the_latest_first()
    {
        await KeepAsync(Contact(1, 2) with { Shareable = true }, Price);
        await KeepAsync(Contact(2, 1) with { Shareable = true }, "service");
        await KeepAsync(Contact(2, 0), "onboarding");
        await KeepAsync(Contact(1, 0), "invoices");
        await KeepAsync(Contact(1, 29), Price);

        Assert.Equal(["invoices", "service", Price], (await KnownAsync()).Select(static heard => heard.Theme), StringComparer.Ordinal);
        Assert.Equal(["invoices", "service"], (await KnownAsync(most: 2)).Select(static heard => heard.Theme), StringComparer.Ordinal);
    }

    private static (PersonId, bool, LocalDate) Of(Interaction contact) => (contact.Leader, contact.Shareable, contact.Date);

    private static Interaction Contact(int leader, int daysAgo) => new()
    {
        Id = new(NewId()),
        Leader = Person(leader),
        Customer = new(NewId()),
        Date = Today.PlusDays(-daysAgo),
        Minutes = 30,
        LoggedAt = Now,
    };

    private Task KeepAsync(Interaction contact, params string[] themes) => Coach(store => store.HeardThemes.SaveAsync(contact, themes));

    private Task<IReadOnlyList<HeardTheme>> HeardAsync(Interaction contact, int most = 9) =>
        Coach(store => store.HeardThemes.OfThemeAsync(Price, contact.Leader, contact.Id, Today.PlusDays(-30), most, most));

    private Task<IReadOnlyList<HeardTheme>> KnownAsync(int most = 9) =>
        Coach(store => store.HeardThemes.KnownToAsync(Person(1), Today.PlusDays(-28), Today, most));
}
