using CioCoachBot.Cards;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Requests;
using CioCoachBot.Conversation.Routing;
using NodaTime;
using static CioCoachBot.Tests.Conversation.Organisation;

namespace CioCoachBot.Tests.Conversation;

/// <summary>The prompt ends with one thing worth doing, from facts, and says why just that.</summary>
public sealed class WorthDoingTests
{
    private static readonly LocalDateTime Thursday = new(2026, 11, 19, 16, 0);

    [Fact]
    public async Task A_promise_that_is_due_comes_first_and_is_answered_beside_the_question()
    {
        await using var org = await FoundAsync("Contoso");
        await org.InstallsAsync(Cio);
        await org.SaysAsync(Cio, "met Contoso for 20 min, promised them the draft roadmap by Friday");
        var prompt = await PromptAsync(org, Thursday);

        Assert.Contains("Worth doing You promised Contoso by tomorrow, 20 Nov: the draft roadmap", prompt.Words(), StringComparison.Ordinal);
        Assert.Contains("due by tomorrow, 20 Nov. Where promises to customers are kept, growth follows (Gartner).", await WhyAsync(org, prompt), StringComparison.Ordinal);

        var promise = (await org.PressesAsync(Cio, prompt, CardVerbs.PromptWorth)).The<Reply.Say>();
        var kept = await org.PressesAsync(Cio, promise.Card, CardVerbs.PromiseKept);

        Assert.Contains("the draft roadmap", kept.OnlyCard().Words(), StringComparison.Ordinal);
        Assert.Empty(await org.ReadAsync(store => store.Promises.OpenOfLeaderAsync(Cio)));
    }

    [Fact]
    public async Task An_invitation_without_an_answer_is_answered_from_the_prompt()
    {
        await using var org = await FoundAsync("Contoso");
        await org.InstallsAsync(Cio);
        await org.AppointCcoAsync(Cco);
        await org.SaysAsync(Cco, "invite Ada to visit Contoso on 2 December");
        var prompt = await PromptAsync(org, Thursday);

        Assert.Contains("Cleo Dahl invites you to Contoso (Wednesday 2 December) and waits for your answer.", prompt.Words(), StringComparison.Ordinal);
        Assert.Contains("(Farland Group)", await WhyAsync(org, prompt), StringComparison.Ordinal);
        var request = (await org.PressesAsync(Cio, prompt, CardVerbs.PromptWorth)).The<Reply.Say>();
        await org.PressesAsync(Cio, request.Card, CardVerbs.RequestAccept);
        Assert.Equal(RequestState.Accepted, (await org.ReadAsync(store => store.Requests.OfLeaderAsync(Cio, Instant.MinValue)))[0].State);
    }

    [Fact]
    public async Task The_longest_overdue_customer_is_named_with_its_cadence_and_planned_in_place()
    {
        await using var org = await FoundAsync("Contoso", "Fabrikam", "Litware");
        await MarkAsync(org, "Fabrikam", EngagementModel.Partnering, strategic: false);
        await MarkAsync(org, "Litware", null, strategic: true);
        await org.InstallsAsync(Cio);
        await MeetAsync(org, "Fabrikam", new LocalDate(2026, 10, 1), Vp);
        await MeetAsync(org, "Litware", new LocalDate(2026, 10, 2), Vp);
        var prompt = await PromptAsync(org, Thursday);

        Assert.Contains("Fabrikam (Partnering) was last met 7 weeks ago.", prompt.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("Ben Cole", prompt.Words(), StringComparison.Ordinal);
        Assert.Contains("after 28 days without a meeting of anybody", await WhyAsync(org, prompt), StringComparison.Ordinal);

        var when = (await org.PressesAsync(Cio, prompt, CardVerbs.PromptWorth)).The<Reply.Say>().Card;
        Assert.Equal("2026-11-26", new CardText(when).Value("day"));
        var past = await org.PressesAsync(Cio, when, "Plan", [("day", "2026-11-01")]);
        Assert.Contains("When do you meet", past.OnlyCard().Words(), StringComparison.Ordinal);
        var planned = await org.PressesAsync(Cio, when, "Plan", []);
        Assert.Contains("Fabrikam", planned.OnlyCard().Words(), StringComparison.Ordinal);

        // Whoever is planned is not proposed again.
        Assert.Contains("Litware (strategic account)", (await PromptAsync(org, new LocalDateTime(2026, 11, 26, 8, 0).PlusHours(8))).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_hears_of_the_same_customer_three_times_running()
    {
        await using var org = await FoundAsync("Fabrikam");
        await MarkAsync(org, "Fabrikam", EngagementModel.Partnering, strategic: true);
        await org.InstallsAsync(Cio);
        var said = new List<string>();
        for (var week = 0; week < 3; week++)
        {
            said.Add((await PromptAsync(org, Thursday.PlusWeeks(week))).Words());
        }

        Assert.Equal([true, true, false], said.Select(static words => words.Contains("Fabrikam (", StringComparison.Ordinal)));
        Assert.Contains("30 min of reading along", said[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_theme_that_grows_is_named_with_where_the_leader_may_know_of_it()
    {
        await using var org = await FoundAsync("Contoso", "Fabrikam", "Litware");
        await org.InstallsAsync(Cio);
        await org.SaysAsync(Cio, "met Contoso for 20 min, onboarding took nine weeks");
        await org.SaysAsync(Cio, "met Fabrikam for 20 min, their onboarding was slow too");
        await org.InstallsAsync(Vp);
        await org.SaysAsync(Vp, "met Litware for 20 min, the onboarding was painful");
        var prompt = await PromptAsync(org, Thursday);

        Assert.Contains("onboarding, lately at Contoso and Fabrikam", prompt.Words().Replace("Fabrikam and Contoso", "Contoso and Fabrikam", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("Litware", prompt.Words(), StringComparison.Ordinal);
        Assert.Contains("It came up 2 times in the last 14 days and 0 times in the 14 before", await WhyAsync(org, prompt), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Listening_is_the_cheapest_way_to_close_the_gap_and_opens_its_form()
    {
        await using var org = await FoundAsync("Contoso");
        await org.InstallsAsync(Cio);
        var prompt = await PromptAsync(org, Thursday);

        Assert.Contains("30 min of reading along where customers speak", prompt.Words(), StringComparison.Ordinal);
        Assert.Contains("2 h are missing this week, and this is the cheapest way to close the gap.", await WhyAsync(org, prompt), StringComparison.Ordinal);
        var form = (await org.PressesAsync(Cio, prompt, CardVerbs.PromptWorth)).The<Reply.Say>().Card;
        Assert.Equal(("digital-listening", "30"), (new CardText(form).Value("approach"), new CardText(form).Value("minutes")));
    }

    [Theory]
    [InlineData("2026-08-21", null, "last met 3 months ago")]
    [InlineData("2026-09-25", "2026-07-31", "last met 7 weeks ago")]
    [InlineData("2026-09-25", null, null)]
    public async Task The_next_board_of_a_series_is_due_as_long_after_the_last_as_that_was_after_the_one_before(string last, string? before, string? said)
    {
        await using var org = await FoundAsync("Contoso");
        await org.InstallsAsync(Cio);
        foreach (var day in new[] { last, before }.OfType<string>())
        {
            await MeetAsync(org, "Contoso", NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value, Cio, Approach.AdvisoryBoard);
        }

        var prompt = await PromptAsync(org, Thursday);

        if (said is null)
        {
            Assert.DoesNotContain("advisory board", prompt.Words(), StringComparison.Ordinal);
            return;
        }

        Assert.Contains("The advisory board with Contoso " + said, prompt.Words(), StringComparison.Ordinal);
        Assert.Contains("worth most as a series", await WhyAsync(org, prompt), StringComparison.Ordinal);
        var when = (await org.PressesAsync(Cio, prompt, CardVerbs.PromptWorth)).The<Reply.Say>().Card;
        await org.PressesAsync(Cio, when, "Plan", []);
        Assert.DoesNotContain("advisory board", (await PromptAsync(org, Thursday.PlusWeeks(1))).Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("No time", "needs no appointment", "Last time there was no time.")]
    [InlineData("nobody asked", "Fabrikam (Partnering): no meeting is logged yet. Nobody has to ask", "Last time nobody had asked for you.")]
    [InlineData("Travel", "Twenty minutes by video need no journey.", "Last time you were travelling.")]
    [InlineData("Not my role", "Yours is what nobody else can say there", "Last time you did not see it as your role.")]
    public async Task What_stood_in_the_way_is_asked_once_and_shapes_the_next_proposal(string answer, string proposed, string why)
    {
        await using var org = await FoundAsync("Fabrikam");
        await MarkAsync(org, "Fabrikam", EngagementModel.Partnering, strategic: false);
        await org.InstallsAsync(Cio);
        var prompt = await PromptAsync(org, Thursday);
        var closed = (await org.PressesAsync(Cio, prompt, CardVerbs.WeekNone)).The<Reply.Replace>().Card;
        Assert.Equal("Noted. I will not ask again before next Thursday. What stood in the way?", closed.Words());

        Assert.StartsWith("Noted. Next time", (await org.SaysAsync(Cio, answer)).OnlyCard().Words(), StringComparison.Ordinal);

        var next = await PromptAsync(org, Thursday.PlusWeeks(1));
        Assert.Contains(proposed, next.Words(), StringComparison.Ordinal);
        Assert.Contains(why, await WhyAsync(org, next), StringComparison.Ordinal);

        // A contact since then, and it is forgotten.
        await org.SaysAsync(Cio, "met Fabrikam for 20 min");
        Assert.DoesNotContain(proposed, (await PromptAsync(org, Thursday.PlusWeeks(2))).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_week_with_a_contact_is_not_asked_what_stood_in_its_way()
    {
        await using var org = await FoundAsync("Contoso");
        await org.InstallsAsync(Cio);
        await org.SaysAsync(Cio, "met Contoso for 20 min");
        var prompt = await PromptAsync(org, Thursday);

        Assert.Equal("Noted. I will not ask again before next Thursday.", (await org.PressesAsync(Cio, prompt, CardVerbs.WeekNone)).OnlyCard().Words());
    }

    [Fact]
    public async Task Planned_contacts_and_last_weeks_are_ticked_with_minutes_and_day_and_saved_in_one_press()
    {
        await using var org = await FoundAsync("Contoso", "Fabrikam", "Litware");
        await org.InstallsAsync(Cio);
        await org.SaysAsync(Cio, "met Contoso for 40 min");
        await org.SaysAsync(Cio, "met Litware for 15 min");
        org.Turn(Thursday);
        Assert.Single(await org.AttendAsync());
        org.Turn(new LocalDateTime(2026, 11, 24, 9, 0));
        await org.SaysAsync(Cio, "visiting Fabrikam on Thursday");
        var prompt = await PromptAsync(org, Thursday.PlusWeeks(1));
        var read = new CardText(prompt);
        Assert.Contains("Tick what took place", prompt.Words(), StringComparison.Ordinal);
        Assert.Equal(("30", "2026-11-26"), (read.Value("1.minutesOther"), read.Value("1.date")));
        Assert.Equal(("40", "2026-11-23"), (read.Value("2.minutesOther"), read.Value("2.date")));
        Assert.Equal(["false", "false", "false"], new[] { 1, 2, 3 }.Select(number => read.Value($"{number}.ticked")), StringComparer.Ordinal);

        var nothing = await org.PressesAsync(Cio, prompt, "Save", []);
        Assert.StartsWith("Nothing is ticked yet.", nothing.OnlyCard().Words(), StringComparison.Ordinal);

        (string, string)[] ticked = [("1.ticked", "true"), ("1.minutesOther", "50"), ("2.ticked", "true"), ("2.date", "2026-11-25")];
        var saved = await org.PressesAsync(Cio, prompt, "Save", ticked);
        Assert.Contains("2 contacts · 1 h 30", saved.The<Reply.UpdateOrSay>().Words(), StringComparison.Ordinal);
        var left = saved.The<Reply.Replace>().Card;
        Assert.Contains("1 h 30", left.Words(), StringComparison.Ordinal);
        Assert.Equal("15", new CardText(left).Value("1.minutesOther"));

        // A second press of the same card saves nothing twice.
        await org.PressesAsync(Cio, prompt, "Save", ticked);
        Assert.Equal(90, await org.ReadAsync(store => store.Interactions.MinutesAsync(Cio, new(2026, 11, 23), new(2026, 11, 29))));
    }

    private static async Task<AdaptiveCard> PromptAsync(Organisation org, LocalDateTime at)
    {
        org.Turn(at);
        return (await org.AttendAsync()).OfType<DirectMessage>().Single(static tell => tell.To == Cio && tell.Once.Kind == MessageKind.Prompt).Card;
    }

    private static async Task<string> WhyAsync(Organisation org, AdaptiveCard prompt) =>
        (await org.PressesAsync(Cio, prompt, CardVerbs.PromptWhy)).OnlyCard().Words();

    private static Task MarkAsync(Organisation org, string name, EngagementModel? model, bool strategic) => org.WriteAsync(async store =>
        await store.Customers.SaveAsync((await store.Customers.FindByNameAsync(name))! with { Model = model, Strategic = strategic }));

    private static Task MeetAsync(Organisation org, string name, LocalDate day, PersonId who, Approach approach = Approach.Meeting) => org.WriteAsync(async store =>
        await store.Interactions.AddAsync(new Interaction
        {
            Id = new(Guid.CreateVersion7(DateTimeOffset.UnixEpoch)),
            Leader = who,
            Customer = (await store.Customers.FindByNameAsync(name))!.Id,
            Date = day,
            Minutes = 30,
            Approach = approach,
            LoggedAt = org.Now,
        }));
}
