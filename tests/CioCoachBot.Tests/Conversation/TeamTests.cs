using CioCoachBot.Cards;
using CioCoachBot.Coach;
using CioCoachBot.Conversation.Routing;
using NodaTime;
using static CioCoachBot.Tests.Conversation.Organisation;

namespace CioCoachBot.Tests.Conversation;

/// <summary>What rolls up a manager's tree, and what an admin takes out as a scorecard: nobody's minutes who did not agree.</summary>
public sealed class TeamTests
{
    private static readonly PersonId Third = new("22222222-0000-0000-0000-000000000009");
    private static readonly PersonId Fourth = new("22222222-0000-0000-0000-000000000008");

    [Fact]
    public async Task An_admin_says_who_reports_to_whom_and_no_circle()
    {
        await using var org = await TeamAsync();
        Assert.Contains("No leader reports to you here yet.", (await org.SaysAsync(Cio, "my team")).OnlyCard().Words(), StringComparison.Ordinal);
        Assert.Contains("Ben Cole reports to Ada Berg from now on.", (await ReportsAsync(org, Vp, Cio)).OnlyCard().Words(), StringComparison.Ordinal);
        Assert.Contains("Hedda Ito reports to Ben Cole", (await ReportsAsync(org, Third, Vp)).OnlyCard().Words(), StringComparison.Ordinal);

        Assert.Contains("that would be a circle", (await ReportsAsync(org, Cio, Third)).OnlyCard().Words(), StringComparison.Ordinal);
        Assert.Null((await org.ReadAsync(store => store.Leaders.FindAsync(Cio)))!.Manager);
        Assert.DoesNotContain(CardVerbs.ManagersSave, new CardText((await org.SaysAsync(Cio, "managers")).OnlyCard()).Verbs, StringComparer.Ordinal);
        Assert.Contains(CardVerbs.ManagersSave, new CardText((await org.SaysAsync(Admin, "managers"))[0].Card()).Verbs, StringComparer.Ordinal);
    }

    [Fact]
    public async Task A_manager_sees_the_sum_and_the_rows_of_those_who_agreed_and_nobody_elses()
    {
        await using var org = await TeamAsync();
        await ReportsAsync(org, Vp, Cio);
        await ReportsAsync(org, Third, Vp);
        await org.PressesAsync(Vp, CardVerbs.DigestConsent, new Dictionary<string, string>(StringComparer.Ordinal) { ["byName"] = "true" });
        await org.SaysAsync(Cio, "met Contoso for 30 min");
        await org.SaysAsync(Vp, "met Contoso for 45 min. promised them the roadmap by Friday");
        await org.SaysAsync(Third, "met Contoso for 100 min");
        await org.SaysAsync(Fourth, "met Contoso for 200 min");

        var words = (await org.SaysAsync(Cio, "my team")).OnlyCard().Words();

        Assert.Contains("1 h 15 of 16 h · 2 of 3 by name", words, StringComparison.Ordinal);
        Assert.Contains("Ben Cole \u00a0· 45 min\u00a0· one customer\u00a0· promises: 1 open", words, StringComparison.Ordinal);
        Assert.Contains("The sum is of those who appear by name", words, StringComparison.Ordinal);
        Assert.DoesNotContain("1 h 40", words, StringComparison.Ordinal);
        Assert.DoesNotContain("2 h 55", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_scorecard_names_who_agreed_and_adds_the_others_only_where_three_of_them_have_time()
    {
        await using var org = await TeamAsync();
        org.Turn(new LocalDateTime(2026, 9, 28, 9, 0));
        await org.PressesAsync(Vp, CardVerbs.DigestConsent, new Dictionary<string, string>(StringComparer.Ordinal) { ["byName"] = "true" });
        await org.SaysAsync(Vp, "met Contoso for 45 min today");
        await org.SaysAsync(Cio, "met Contoso for 30 min today");
        await org.SaysAsync(Third, "met Contoso for 60 min today");
        org.Turn(new LocalDateTime(2026, 11, 16, 9, 0));

        var two = await TextAsync(org);
        Assert.StartsWith("Quarter,Leader,Minutes,", two, StringComparison.Ordinal);
        Assert.Contains("2026-Q3,Ben Cole,45,45,0,0,0,0,0,", two, StringComparison.Ordinal);
        Assert.DoesNotContain("Others", two, StringComparison.Ordinal);
        Assert.DoesNotContain("Ada", two, StringComparison.Ordinal);

        await org.SaysAsync(Fourth, "met Contoso for 15 min on 28 September");
        Assert.Contains("2026-Q3,Others,105,105,0,0,0,0,0,", await TextAsync(org), StringComparison.Ordinal);
    }

    private static async Task<string> TextAsync(Organisation org) =>
        new CardText((await org.SaysAsync(Admin, "scorecard")).OfType<Reply.Say>().First(say => new CardText(say.Card).Inputs.ContainsKey("data")).Card).Value("data")!;

    private static Task<IReadOnlyList<Reply>> ReportsAsync(Organisation org, PersonId leader, PersonId manager) =>
        org.PressesAsync(Admin, CardVerbs.ManagersSave, new Dictionary<string, string>(StringComparer.Ordinal) { ["leader"] = leader.Value, ["manager"] = manager.Value });

    private static async Task<Organisation> TeamAsync()
    {
        var org = await FoundAsync("Contoso");
        org.Names[Fourth] = "Ines Kvist";
        foreach (var leader in new[] { Cio, Vp, Third, Fourth })
        {
            await org.InstallsAsync(leader);
        }

        await org.ArrivesAsync(Admin);
        return org;
    }
}
