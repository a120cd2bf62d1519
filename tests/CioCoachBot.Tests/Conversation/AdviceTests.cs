using CioCoachBot.Cards;
using CioCoachBot.Coach.Customers;
using CioCoachBot.Conversation.Routing;
using static CioCoachBot.Tests.Conversation.Organisation;

namespace CioCoachBot.Tests.Conversation;

/// <summary>How others do it, with source and year, by this leader's own figures and customers.</summary>
public sealed class AdviceTests
{
    [Fact]
    public async Task A_benchmark_stands_beside_the_leaders_own_figures_and_is_said_once_at_the_beginning()
    {
        await using var org = await FoundAsync("Contoso");
        var welcome = (await org.InstallsAsync(Cio)).The<Reply.Replace>();
        var begun = (await org.PressesAsync(Cio, welcome.Card, CardVerbs.WelcomeStart)).OnlyCard().Words();
        Assert.Contains("Nearly two thirds of the CIOs surveyed meet external customers (CIO magazine, State of the CIO, 2016).", begun, StringComparison.Ordinal);

        Assert.Contains("nothing is logged yet to set beside it", (await org.SaysAsync(Cio, "benchmark")).OnlyCard().Words(), StringComparison.Ordinal);
        await org.SaysAsync(Cio, "met Contoso for 45 min on 10 November");
        var words = (await org.SaysAsync(Cio, "benchmark")).OnlyCard().Words();

        Assert.Contains("Nearly two thirds", words, StringComparison.Ordinal);
        Assert.Contains("57% report to the CEO, against 46% of all (CIO magazine, State of the CIO, 2016).", words, StringComparison.Ordinal);
        Assert.Contains("You: contact in the first week.", words, StringComparison.Ordinal);
        Assert.Contains("41% spend", words, StringComparison.Ordinal);
        Assert.Contains("You: none of your contacts says yet what it was for.", words, StringComparison.Ordinal);
        Assert.Contains("around 4% of the budget, marketing closer to 12%", words, StringComparison.Ordinal);
        Assert.Contains("Seen together, never as cause and effect.", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Why_and_ideas_answer_by_the_leaders_own_customers()
    {
        await using var org = await FoundAsync("Contoso", "Fabrikam", "Litware");
        await org.WriteAsync(async store =>
        {
            async ValueTask MarkAsync(string name, EngagementModel? model, bool strategic) =>
                await store.Customers.SaveAsync((await store.Customers.FindByNameAsync(name))! with { Model = model, Strategic = strategic });
            await MarkAsync("Contoso", EngagementModel.Partnering, false);
            await MarkAsync("Fabrikam", EngagementModel.Transactional, false);
            await MarkAsync("Litware", null, true);
        });
        await org.InstallsAsync(Cio);
        await org.SaysAsync(Cio, "met Contoso for 45 min, they plan in years and we ship in weeks");
        await org.SaysAsync(Cio, "met Fabrikam for 20 min");
        await org.SaysAsync(Cio, "help");

        var why = (await org.SaysAsync(Cio, "why customers?")).OnlyCard();
        Assert.Contains("They plan in years", why.Words(), StringComparison.Ordinal);
        var ideas = (await org.PressesAsync(Cio, why, CardVerbs.IdeasShow)).OnlyCard().Words();
        Assert.Contains("Strategic account visit \u00a0· not yet \u00a0·  longest without you:  Litware", ideas, StringComparison.Ordinal);
        Assert.Contains("Technology-led co-creation \u00a0· not yet \u00a0·  with the IT of  Contoso , for a start", ideas, StringComparison.Ordinal);
        Assert.Contains("Partnering \u00a0· Contoso They are part of your plans.", ideas, StringComparison.Ordinal);
        Assert.Contains("Transactional \u00a0· Fabrikam Price and availability serve them.", ideas, StringComparison.Ordinal);
        Assert.Equal(ideas, (await org.SaysAsync(Cio, "ideas")).OnlyCard().Words());
    }

    [Fact]
    public async Task Who_is_overdue_by_their_model_comes_first_and_nobody_overdue_is_said()
    {
        await using var org = await FoundAsync("Contoso", "Fabrikam", "Litware");
        await org.WriteAsync(async store =>
        {
            await store.Customers.SaveAsync((await store.Customers.FindByNameAsync("Contoso"))! with { Model = EngagementModel.Partnering });
            await store.Customers.SaveAsync((await store.Customers.FindByNameAsync("Fabrikam"))! with { Model = EngagementModel.Transactional });
        });
        await org.InstallsAsync(Cio);

        var overdue = (await org.SaysAsync(Cio, "who needs a visit")).OnlyCard().Words();
        Assert.Contains("Overdue by how they are engaged Contoso", overdue, StringComparison.Ordinal);
        Assert.Contains("every 4 weeks", overdue, StringComparison.Ordinal);
        Assert.Contains("every 12 weeks\u00a0· watching or listening is enough", overdue, StringComparison.Ordinal);

        await org.SaysAsync(Cio, "met Contoso for 45 min");
        await org.SaysAsync(Cio, "observed Fabrikam for 20 min");
        Assert.Contains("Nobody is overdue", (await org.SaysAsync(Cio, "who needs a visit")).OnlyCard().Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_brief_has_the_teams_contacts_the_levels_and_three_questions()
    {
        await using var org = await FoundAsync("Contoso");
        await org.WriteAsync(async store => await store.Customers.SaveAsync((await store.Customers.FindByNameAsync("Contoso"))! with { Model = EngagementModel.Partnering }));
        await org.InstallsAsync(Cio);
        await org.InstallsAsync(Vp);
        await org.WriteAsync(async store => await store.Leaders.SaveAsync((await store.Leaders.FindAsync(Vp))! with { Manager = Cio }));
        await org.SaysAsync(Vp, "call with Contoso for 30 min on 11 November by phone");
        await org.SaysAsync(Cio, "met Contoso for 45 min on 4 August");

        var words = (await org.SaysAsync(Cio, "prepare me for Contoso")).OnlyCard().Words();

        Assert.Contains("Last contacts Wed 11 Nov\u00a0· somebody else\u00a0· meeting\u00a0· phone", words, StringComparison.Ordinal);
        Assert.Contains("CIO silent for 90 days\u00a0· direct reports 5 days ago", words, StringComparison.Ordinal);
        Assert.Contains("Worth asking What have we learned together that neither would alone?", words, StringComparison.Ordinal);
        Assert.Contains("Growth: new growth through innovation.", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_who_plan_the_same_customer_within_a_week_are_told_once_both()
    {
        await using var org = await FoundAsync("Contoso");
        await org.InstallsAsync(Cio);
        await org.InstallsAsync(Vp);
        Assert.Single(await org.SaysAsync(Vp, "visiting Contoso on Thursday"));

        var planned = await org.SaysAsync(Cio, "visiting Contoso on Friday");

        Assert.Contains("Ben Cole plans to see them, too: Thursday 19 November.", planned.The<Reply.Say>().Words(), StringComparison.Ordinal);
        var told = planned.The<DirectMessage>();
        Assert.Equal(Vp, told.To);
        Assert.Contains("Contoso is planned twice within a week: you Thursday 19 November, Ada Berg Friday 20 November.", told.Words(), StringComparison.Ordinal);
        var brief = await org.SaysAsync(Cio, "prepare me for Contoso");
        Assert.Contains("Ben Cole  plans to see them, too:  Thursday 19 November", brief.OnlyCard().Words(), StringComparison.Ordinal);
        Assert.Single(await org.SaysAsync(Cio, "visiting Contoso on 14 December"));
    }
}
