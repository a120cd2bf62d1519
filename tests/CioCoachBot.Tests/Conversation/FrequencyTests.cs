using CioCoachBot.Cards;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Understanding;
using NodaTime;
using static CioCoachBot.Tests.Conversation.Organisation;

namespace CioCoachBot.Tests.Conversation;

/// <summary>At most one message a day and three a week of the coach's own accord, less to who does not answer, at the time of who does.</summary>
public sealed class FrequencyTests
{
    private static readonly LocalDateTime Thursday = new(2026, 11, 19, 16, 0);

    [Fact]
    public async Task The_question_gives_way_to_a_promise_of_the_same_day()
    {
        await using var org = await FoundAsync("Contoso");
        await org.InstallsAsync(Cio);
        await org.SaysAsync(Cio, "met Contoso for 20 min, promised them the roadmap by Thursday");
        Assert.Equal(["2026-11-19T09 promise", "2026-11-20T16 prompt"], await HeardAsync(org, Thursday.Date, days: 2));
    }

    [Fact]
    public async Task Promises_of_one_day_are_one_message_and_a_planned_contact_is_asked_about_the_day_after()
    {
        await using var org = await FoundAsync("Contoso", "Fabrikam", "Litware");
        await org.InstallsAsync(Cio);
        await org.SaysAsync(Cio, "met Contoso for 70 min, promised them the roadmap by Wednesday");
        await org.SaysAsync(Cio, "met Fabrikam for 70 min, promised them a demo by Wednesday");
        await org.SaysAsync(Cio, "visiting Litware tomorrow");

        org.Turn(new LocalDateTime(2026, 11, 18, 9, 0));
        var message = Assert.Single(await org.AttendAsync());
        Assert.Contains("the roadmap", message.Words(), StringComparison.Ordinal);
        Assert.Contains("a demo", message.Words(), StringComparison.Ordinal);

        org.Turn(new LocalDateTime(2026, 11, 19, 9, 0));
        Assert.Equal(MessageKind.PlannedContact, (await org.AttendAsync()).The<DirectMessage>().Once.Kind);
    }

    [Fact]
    public async Task The_third_message_of_a_week_takes_what_is_due_in_the_rest_of_it_along()
    {
        await using var org = await FoundAsync("Contoso");
        await org.InstallsAsync(Cio);
        foreach (var (what, length, day) in new[] { ("a demo", 10, "Tuesday"), ("the paper", 25, "Wednesday"), ("the roadmap", 45, "Thursday"), ("a price", 80, "Friday") })
        {
            await org.SaysAsync(Cio, $"met Contoso for {length} min, promised them {what} by {day}");
        }

        Assert.Equal(["2026-11-17T09 promise", "2026-11-18T09 promise", "2026-11-19T09 promise"], await HeardAsync(org, new(2026, 11, 17), days: 4));
    }

    [Fact]
    public async Task A_promise_that_the_prompt_named_is_not_reminded_of_the_same_day()
    {
        await using var org = await FoundAsync("Contoso");
        await org.InstallsAsync(Cio);
        await org.SaysAsync(Cio, "ask me on Thursdays at 8:00");
        await org.SaysAsync(Cio, "met Contoso for 20 min, promised them the roadmap by Thursday");

        Assert.Equal(["2026-11-19T08 prompt"], await HeardAsync(org, Thursday.Date, days: 1));
    }

    [Fact]
    public async Task Who_is_asked_early_and_is_behind_hears_on_Thursday_what_the_rest_of_the_week_can_do_once()
    {
        await using var org = await FoundAsync("Contoso");
        await org.InstallsAsync(Cio);
        await org.SaysAsync(Cio, "ask me on Tuesdays at 9:00");

        org.Turn(new LocalDateTime(2026, 11, 17, 9, 0));
        Assert.Contains("Which customers did you meet this week?", (await org.AttendAsync()).OnlyCard().Words(), StringComparison.Ordinal);
        await org.SaysAsync(Cio, "met Contoso for 90 min");
        org.Turn(new LocalDateTime(2026, 11, 19, 9, 0));
        Assert.Contains("Two days are left for 30 min.", (await org.AttendAsync()).OnlyCard().Words(), StringComparison.Ordinal);
        Assert.Equal(["2026-11-24T09 prompt"], await HeardAsync(org, new(2026, 11, 19), days: 6));
    }

    [Fact]
    public async Task Who_reached_the_target_hears_of_no_rest_of_the_week()
    {
        await using var org = await FoundAsync("Contoso");
        await org.InstallsAsync(Cio);
        await org.SaysAsync(Cio, "ask me on Tuesdays at 9:00");
        org.Turn(new LocalDateTime(2026, 11, 17, 9, 0));
        Assert.Single(await org.AttendAsync());
        await org.SaysAsync(Cio, "met Contoso for 2 h");

        Assert.Equal(["2026-11-24T09 prompt"], await HeardAsync(org, new(2026, 11, 18), days: 7));
    }

    [Fact]
    public async Task Two_that_are_ignored_leave_the_weekly_question_four_one_every_other_week_and_it_says_so_once()
    {
        await using var org = await FoundAsync("Contoso");
        await org.InstallsAsync(Cio);
        await org.SaysAsync(Cio, "ask me on Tuesdays at 9:00");
        var said = new List<string>();

        var heard = await HeardAsync(org, new(2026, 11, 17), days: 50, said);

        Assert.Equal(
            [
                "2026-11-17T09 prompt", "2026-11-19T09 prompt", "2026-11-24T09 prompt", "2026-12-01T09 prompt", "2026-12-08T09 prompt",
                "2026-12-22T09 prompt", "2027-01-05T09 prompt",
            ],
            heard);
        Assert.Equal([2], Places(said, "From now on I ask once a week"));
        Assert.Equal([4], Places(said, "From now on I ask every other week only"));

        // An answer brings it back.
        org.Turn(new LocalDateTime(2027, 1, 6, 10, 0));
        await org.SaysAsync(Cio, "met Contoso for 20 min");
        Assert.Equal(["2027-01-12T09 prompt", "2027-01-14T09 prompt", "2027-01-19T09 prompt"], await HeardAsync(org, new(2027, 1, 7), days: 14));
    }

    [Fact]
    public async Task The_time_follows_the_answers_unless_it_was_chosen()
    {
        await using var org = await FoundAsync("Contoso");
        await org.InstallsAsync(Cio);
        await AnswerThreeTimesAsync(org);
        org.Turn(Thursday.PlusWeeks(3));
        Assert.Contains("from now on I ask at 08:00", (await org.AttendAsync()).OnlyCard().Words(), StringComparison.Ordinal);
        Assert.Equal(InBerlin(new(2026, 12, 17, 8, 0)), await org.PlannedAsync(DueKind.Prompt, Cio.Value));
    }

    [Fact]
    public async Task A_time_that_was_chosen_stays()
    {
        await using var org = await FoundAsync("Contoso");
        await org.InstallsAsync(Cio);
        await org.SaysAsync(Cio, "ask me on Thursdays at 16:00");
        await AnswerThreeTimesAsync(org);
        org.Turn(Thursday.PlusWeeks(3));
        Assert.DoesNotContain("from now on", (await org.AttendAsync()).OnlyCard().Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_partners_request_counts_and_the_question_comes_the_next_day()
    {
        await using var org = await FoundAsync("Contoso");
        await org.InstallsAsync(Cio);
        await org.AppointCcoAsync(Cco);
        org.Turn(new LocalDateTime(2026, 11, 19, 11, 0));
        await org.SaysAsync(Cco, "invite Ada to visit Contoso on 2 December");

        Assert.Equal(["2026-11-20T16 prompt"], await HeardAsync(org, Thursday.Date, days: 2));
    }

    [Fact]
    public async Task Who_asks_to_be_asked_later_the_same_day_is_asked()
    {
        await using var org = await FoundAsync("Contoso");
        await org.InstallsAsync(Cio);
        org.Turn(Thursday);
        var prompt = (await org.AttendAsync()).OnlyCard();
        await org.PressesAsync(Cio, prompt, CardVerbs.PromptSnooze);
        org.Means["later"] = new ParsedMessage { Intent = Intent.Snooze, Time = new LocalTime(18, 0) };
        await org.SaysAsync(Cio, "later");

        org.Turn(Thursday.PlusHours(2));
        Assert.Equal(MessageKind.Prompt, (await org.AttendAsync()).The<DirectMessage>().Once.Kind);
    }

    [Theory]
    [InlineData("ask me later today", 19)]
    [InlineData("not today", 20)]
    public async Task Later_today_is_today_while_the_working_day_lasts(string text, int day)
    {
        await using var org = await FoundAsync("Contoso");
        await org.InstallsAsync(Cio);
        await org.SaysAsync(Cio, "ask me on Thursdays at 9:00");
        org.Turn(new LocalDateTime(2026, 11, 19, 9, 0));
        Assert.Single(await org.AttendAsync());

        await org.SaysAsync(Cio, text);

        Assert.Equal(InBerlin(new(2026, 11, day, day == 19 ? 12 : 9, 0)), await org.PlannedAsync(DueKind.Prompt, Cio.Value));
    }

    [Fact]
    public async Task Two_planned_contacts_of_a_day_are_one_message_and_saved_together()
    {
        await using var org = await FoundAsync("Contoso", "Fabrikam");
        await org.InstallsAsync(Cio);
        await org.SaysAsync(Cio, "visiting Contoso tomorrow for 45 min");
        await org.SaysAsync(Cio, "visiting Fabrikam tomorrow");

        org.Turn(new LocalDateTime(2026, 11, 18, 9, 0));
        var asked = Assert.Single(await org.AttendAsync()).Card();
        Assert.Contains("How were Contoso and Fabrikam?", asked.Words(), StringComparison.Ordinal);
        Assert.Equal("45", new CardText(asked).Value("1.minutesOther"));
        var saved = (await org.PressesAsync(Cio, asked, "Save", [("1.ticked", "true"), ("2.ticked", "true")])).OnlyCard();

        Assert.Contains("1 h 15 of 2 h", saved.Words(), StringComparison.Ordinal);
        Assert.Empty(await HeardAsync(org, new(2026, 11, 18), days: 1));
    }

    private static async Task AnswerThreeTimesAsync(Organisation org)
    {
        for (var week = 0; week < 3; week++)
        {
            org.Turn(Thursday.PlusWeeks(week));
            Assert.Single(await org.AttendAsync());
            org.Turn(Thursday.PlusWeeks(week).PlusHours(15).PlusMinutes(50));
            await org.SaysAsync(Cio, "met Contoso for 20 min");
        }
    }

    /// <summary>What the coach says in so many days, hour by hour of the working day.</summary>
    private static async Task<IReadOnlyList<string>> HeardAsync(Organisation org, LocalDate from, int days, List<string>? said = null)
    {
        var heard = new List<string>();
        for (var at = from.AtMidnight(); at < from.PlusDays(days).AtMidnight(); at = at.PlusHours(1))
        {
            if (InBerlin(at) <= org.Now)
            {
                continue;
            }

            org.Turn(at);
            foreach (var message in (await org.AttendAsync()).OfType<DirectMessage>())
            {
                heard.Add($"{at.Date:uuuu'-'MM'-'dd}T{at.Hour:00} {EnumCodes.Of(message.Once.Kind)}");
                said?.Add(message.Words());
            }
        }

        return heard;
    }

    private static IEnumerable<int> Places(List<string> said, string words) =>
        said.Select((text, place) => (text, place)).Where(one => one.text.Contains(words, StringComparison.Ordinal)).Select(static one => one.place);

    private static Instant InBerlin(LocalDateTime local) => local.InZoneStrictly(Berlin).ToInstant();
}
