using CioCoachBot.Cards;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Understanding;
using NodaTime;
using static CioCoachBot.Tests.Conversation.Organisation;

namespace CioCoachBot.Tests.Conversation;

public sealed class PromptTests
{
    private static readonly LocalDateTime Thursday = new(2026, 11, 19, 16, 0);

    [Fact]
    public async Task A_week_that_was_closed_is_not_asked_about()
    {
        await using var org = await FoundAsync();
        await org.InstallsAsync(Cio);
        var noted = await org.SaysAsync(Cio, "nothing this week");

        Assert.Contains("Noted. I will not ask again before Thursday 26 November.", noted.OnlyCard().Words(), StringComparison.Ordinal);
        org.Turn(Thursday);
        Assert.Empty(await org.AttendAsync());
        Assert.Equal(InBerlin(Thursday.PlusWeeks(1)), await org.PlannedAsync(DueKind.Prompt, Cio.Value));
    }

    [Fact]
    public async Task The_prompt_is_snoozed_to_tomorrow_and_a_log_in_between_answers_it()
    {
        await using var org = await FoundAsync("Contoso");
        await org.InstallsAsync(Cio);
        org.Turn(Thursday);
        var prompt = (await org.AttendAsync()).The<DirectMessage>();
        Assert.Equal(MessageKey.Prompt(Cio, new LocalDate(2026, 11, 19)), prompt.Once);

        var snoozed = await org.PressesAsync(Cio, prompt.Card, CardVerbs.PromptSnooze);
        Assert.Contains("tomorrow at 16:00", snoozed.The<Reply.Replace>().Words(), StringComparison.Ordinal);
        org.Turn(Thursday.PlusDays(1));
        Assert.Equal(MessageKey.Prompt(Cio, new LocalDate(2026, 11, 20)), (await org.AttendAsync()).The<DirectMessage>().Once);

        await org.PressesAsync(Cio, prompt.Card, CardVerbs.PromptSnooze);
        await org.SaysAsync(Cio, "met Contoso for 2h");
        org.Turn(Thursday.PlusDays(2));
        Assert.Empty(await org.AttendAsync());
        Assert.Equal(InBerlin(Thursday.PlusWeeks(1)), await org.PlannedAsync(DueKind.Prompt, Cio.Value));
    }

    [Fact]
    public async Task A_pause_is_kept_and_ended()
    {
        await using var org = await FoundAsync();
        await org.InstallsAsync(Cio);
        org.Means["away"] = new ParsedMessage { Intent = Intent.Pause, Until = new LocalDate(2026, 12, 7) };
        org.Means["back"] = new ParsedMessage { Intent = Intent.Resume };
        org.Means["pause"] = new ParsedMessage { Intent = Intent.Pause };

        Assert.Contains("Until when", (await org.SaysAsync(Cio, "pause")).OnlyCard().Words(), StringComparison.Ordinal);
        Assert.Contains("Monday 7 December", (await org.SaysAsync(Cio, "away")).OnlyCard().Words(), StringComparison.Ordinal);
        Assert.Equal(InBerlin(new LocalDateTime(2026, 12, 10, 16, 0)), await org.PlannedAsync(DueKind.Prompt, Cio.Value));
        Assert.Contains("Thursday at 16:00", (await org.SaysAsync(Cio, "back")).OnlyCard().Words(), StringComparison.Ordinal);
        Assert.Equal(InBerlin(Thursday), await org.PlannedAsync(DueKind.Prompt, Cio.Value));
    }

    [Theory]
    [InlineData("met nobody")]
    [InlineData("no customers so far")]
    public async Task Nobody_before_the_question_leaves_the_week_open_until_it_is_closed(string text)
    {
        await using var org = await FoundAsync();
        await org.InstallsAsync(Cio);

        var noted = (await org.SaysAsync(Cio, text)).OnlyCard();

        Assert.Equal("Noted. The week is not over: I will still ask on Thursday.", noted.Words());
        org.Turn(Thursday);
        Assert.Single(await org.AttendAsync());
        Assert.Contains("before next Thursday", (await org.SaysAsync(Cio, text)).OnlyCard().Words(), StringComparison.Ordinal);
        Assert.NotNull((await org.ReadAsync(store => store.Leaders.FindAsync(Cio)))!.ClosedWeek);
    }

    [Fact]
    public async Task The_week_that_was_left_open_is_closed_by_the_button_or_its_words()
    {
        await using var org = await FoundAsync();
        await org.InstallsAsync(Cio);
        await org.SaysAsync(Cio, "met nobody");

        Assert.Contains("before Thursday 26 November", (await org.SaysAsync(Cio, "Nothing this week")).OnlyCard().Words(), StringComparison.Ordinal);

        org.Turn(Thursday);
        Assert.Empty(await org.AttendAsync());
    }

    [Theory]
    [InlineData("not now")]
    [InlineData("ask me tomorrow")]
    public async Task A_question_that_would_not_come_is_not_promised(string text)
    {
        await using var org = await FoundAsync("Contoso");
        await org.InstallsAsync(Cio);
        await org.SaysAsync(Cio, "met Contoso for 2h");

        var answer = (await org.SaysAsync(Cio, text)).OnlyCard();

        Assert.Equal("No need: your week has reached its target. My next question comes on Thursday 26 November.", answer.Words());
        org.Turn(Thursday);
        Assert.Empty(await org.AttendAsync());
        org.Turn(Thursday.PlusWeeks(1));
        Assert.Single(await org.AttendAsync());
    }

    [Fact]
    public async Task Who_is_away_is_not_promised_a_question_either_and_who_asks_for_one_opens_the_week()
    {
        await using var org = await FoundAsync();
        await org.InstallsAsync(Cio);
        await org.SaysAsync(Cio, "I am away until 7 December");
        Assert.Contains("I will not ask before Monday 7 December", (await org.SaysAsync(Cio, "ask me tomorrow")).OnlyCard().Words(), StringComparison.Ordinal);

        await org.SaysAsync(Cio, "resume");
        await org.SaysAsync(Cio, "nothing this week");
        Assert.Contains("tomorrow at 16:00", (await org.SaysAsync(Cio, "ask me tomorrow")).OnlyCard().Words(), StringComparison.Ordinal);
        org.Turn(new LocalDateTime(2026, 11, 17, 16, 0));
        Assert.Single(await org.AttendAsync());
    }

    [Fact]
    public async Task Whom_the_leader_met_this_week_is_not_offered_again()
    {
        await using var org = await FoundAsync("Contoso", "Fabrikam", "Litware");
        await org.InstallsAsync(Cio);
        foreach (var text in new[] { "met Contoso for 20 min", "met Contoso for 50 min", "met Fabrikam for 30 min", "met Litware for 10 min" })
        {
            await org.SaysAsync(Cio, text);
        }

        org.Turn(Thursday);
        Assert.Single(await org.AttendAsync());
        org.Turn(new LocalDateTime(2026, 11, 24, 9, 0));
        await org.SaysAsync(Cio, "met Contoso for 30 min");
        org.Turn(Thursday.PlusWeeks(1));
        var words = (await org.AttendAsync()).The<DirectMessage>().Words();

        Assert.Contains("Fabrikam Minutes", words, StringComparison.Ordinal);
        Assert.Contains("Litware Minutes", words, StringComparison.Ordinal);
        Assert.DoesNotContain("Contoso Minutes", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Why_explains_beneath_the_prompt_which_stays()
    {
        await using var org = await FoundAsync();
        await org.InstallsAsync(Cio);
        org.Turn(Thursday);
        var prompt = (await org.AttendAsync()).The<DirectMessage>();

        var why = (await org.PressesAsync(Cio, prompt.Card, CardVerbs.PromptWhy)).The<Reply.Say>();

        Assert.Contains("I ask once a week", why.Words(), StringComparison.Ordinal);
        Assert.Equal([CardVerbs.SettingsOpen], new CardText(why.Card).Verbs);
    }

    [Fact]
    public async Task A_prompt_that_comes_a_day_late_is_asked_and_after_an_outage_of_weeks_only_this_weeks()
    {
        await using var org = await FoundAsync();
        await org.InstallsAsync(Cio);

        org.Turn(Thursday.PlusDays(1));
        Assert.Single(await org.AttendAsync());

        org.Turn(Thursday.PlusDays(12));
        Assert.Empty(await org.AttendAsync());
        Assert.Equal(InBerlin(Thursday.PlusWeeks(2)), await org.PlannedAsync(DueKind.Prompt, Cio.Value));

        org.Turn(Thursday.PlusWeeks(3).PlusHours(1));
        Assert.Empty(await org.AttendAsync());
        Assert.Equal(MessageKey.Prompt(Cio, new LocalDate(2026, 12, 10)), (await org.AttendAsync()).The<DirectMessage>().Once);
        Assert.Empty(await org.AttendAsync());
    }

    [Fact]
    public async Task The_usual_customers_are_the_two_met_most_with_their_median_minutes()
    {
        await using var org = await FoundAsync("Contoso", "Fabrikam", "Litware");
        await org.InstallsAsync(Cio);
        foreach (var text in new[] { "met Contoso for 20 min", "met Contoso for 40 min", "met Contoso for 50 min", "met Fabrikam for 30 min", "met Fabrikam for 30 min", "met Litware for 2h" })
        {
            await org.SaysAsync(Cio, text);
        }

        org.Turn(Thursday);
        Assert.Empty(await org.AttendAsync());
        org.Turn(Thursday.PlusWeeks(1));
        Assert.Single(await org.AttendAsync());
        org.Turn(Thursday.PlusWeeks(2));
        var prompt = (await org.AttendAsync()).The<DirectMessage>();

        var data = new CardText(prompt.Card).DataOf(CardVerbs.LogRepeat);
        Assert.Equal("40", data["minutes"]);
        Assert.Equal((await org.ReadAsync(store => store.Customers.FindByNameAsync("Contoso")))!.Id.ToString(), data["customerId"]);
        Assert.Equal(2, new CardText(prompt.Card).Verbs.Count(verb => verb == CardVerbs.LogRepeat));
    }

    [Fact]
    public async Task The_question_is_owed_while_the_week_is_short_of_its_target()
    {
        await using var org = await FoundAsync("Contoso");
        await org.InstallsAsync(Cio);
        await org.SaysAsync(Cio, "met Contoso for 90 min");

        org.Turn(Thursday);
        Assert.Contains("Which other customers did you meet this week?", (await org.AttendAsync()).The<DirectMessage>().Words(), StringComparison.Ordinal);

        org.Turn(new LocalDateTime(2026, 11, 24, 9, 0));
        await org.SaysAsync(Cio, "met Contoso for 2h");
        org.Turn(Thursday.PlusWeeks(1));
        Assert.Empty(await org.AttendAsync());
    }

    [Fact]
    public async Task One_tap_logs_beside_the_question_and_what_was_not_tapped_stays()
    {
        await using var org = await FoundAsync("Contoso", "Fabrikam");
        await org.InstallsAsync(Cio);
        await org.SaysAsync(Cio, "met Contoso for 20 min");
        await org.SaysAsync(Cio, "met Contoso for 40 min");
        await org.SaysAsync(Cio, "met Fabrikam for 1h");
        org.Turn(Thursday);
        Assert.Empty(await org.AttendAsync());
        org.Turn(Thursday.PlusWeeks(1));
        Assert.Single(await org.AttendAsync());
        org.Turn(Thursday.PlusWeeks(2));
        var prompt = (await org.AttendAsync()).The<DirectMessage>().Card;
        Assert.Equal(["Contoso, 30 min", "Fabrikam, 1 h"], new CardText(prompt).Offered(CardVerbs.LogRepeat), StringComparer.Ordinal);

        var tapped = await org.PressesAsync(Cio, prompt, "Contoso, 30 min", []);

        Assert.Contains("30 min", tapped.The<Reply.UpdateOrSay>().Words(), StringComparison.Ordinal);
        var left = tapped.The<Reply.Replace>().Card;
        Assert.Contains("Which other customers did you meet this week?", left.Words(), StringComparison.Ordinal);
        Assert.Equal(["Fabrikam, 1 h"], new CardText(left).Offered(CardVerbs.LogRepeat));
        Assert.DoesNotContain("Contoso, 30 min", new CardText(left).Titles, StringComparer.Ordinal);

        // A second press of the same button says nothing twice.
        var again = await org.PressesAsync(Cio, prompt, "Contoso, 30 min", []);
        Assert.Equal(tapped.The<Reply.UpdateOrSay>().CardKey, again.The<Reply.UpdateOrSay>().CardKey);
        Assert.Equal(30, await org.ReadAsync(store => store.Interactions.MinutesAsync(Cio, new(2026, 11, 30), new(2026, 12, 6))));
    }

    [Theory]
    [InlineData("en-GB", "I will ask again once: on Monday 23 November at 09:00.")]
    [InlineData("de-DE", "Ich frage einmal wieder: am Montag, 23. November um 09:00 Uhr.")]
    public async Task A_single_time_is_said_to_be_once_and_with_its_date(string locale, string answer)
    {
        await using var org = await FoundAsync();
        org.ClientLocale = locale;
        await org.InstallsAsync(Cio);
        org.Means["Monday"] = new ParsedMessage { Intent = Intent.Snooze, Until = new LocalDate(2026, 11, 23), Time = new LocalTime(9, 0) };

        Assert.Equal(answer, (await org.SaysAsync(Cio, "Monday")).OnlyCard().Words());
    }

    [Fact]
    public async Task A_promise_is_moved_and_reminded_of_on_its_new_day()
    {
        await using var org = await FoundAsync("Contoso");
        await org.InstallsAsync(Cio);
        org.Means["promised"] = new ParsedMessage { Intent = Intent.Log, Interactions = [new ParsedContact { Customer = "Contoso", Minutes = 30, Promises = [new ParsedPromise("a demo", new LocalDate(2026, 11, 18))] }] };
        await org.SaysAsync(Cio, "promised");
        org.Turn(new LocalDateTime(2026, 11, 18, 9, 0));
        var due = (await org.AttendAsync()).The<DirectMessage>();

        var ask = (await org.PressesAsync(Cio, due.Card, CardVerbs.PromiseMove)).The<Reply.Replace>();
        var past = (await org.PressesAsync(Cio, ask.Card, CardVerbs.PromiseMove, inputs: [("due", "2026-11-01")])).The<Reply.Replace>();
        Assert.Contains("That day has passed", past.Words(), StringComparison.Ordinal);
        await org.PressesAsync(Cio, past.Card, CardVerbs.PromiseMove, inputs: [("due", "2026-11-24")]);

        org.Turn(new LocalDateTime(2026, 11, 24, 9, 0));
        var again = (await org.AttendAsync()).OfType<DirectMessage>().Single(tell => tell.Once.Kind == MessageKind.Promise);
        Assert.Equal("2026-11-24", again.Once.Period);
    }

    private static Instant InBerlin(LocalDateTime local) => local.InZoneStrictly(Berlin).ToInstant();
}
