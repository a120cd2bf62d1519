using CioCoachBot.Cards;
using CioCoachBot.Conversation.Routing;
using NodaTime;
using static CioCoachBot.Tests.Conversation.Organisation;

namespace CioCoachBot.Tests.Conversation;

/// <summary>What somebody sees who has logged next to nothing, and whose cards are old.</summary>
public sealed class NewcomerTests
{
    private static readonly LocalDateTime Thursday = new(2026, 11, 19, 16, 0);

    [Fact]
    public async Task A_month_of_one_contact_has_no_empty_rows()
    {
        await using var org = await FoundAsync("Contoso");
        await org.InstallsAsync(Cio);
        await org.SaysAsync(Cio, "met Contoso for 45 min");

        var month = (await org.SaysAsync(Cio, "my month")).OnlyCard().Words();

        Assert.Contains("What a contact was for is not said yet", month, StringComparison.Ordinal);
        Assert.DoesNotContain("41", month, StringComparison.Ordinal);
        Assert.DoesNotContain("0%", month, StringComparison.Ordinal);
        Assert.DoesNotContain("no model yet", month, StringComparison.Ordinal);
        Assert.DoesNotContain("Journey", month, StringComparison.Ordinal);
        Assert.DoesNotContain("of one kind", month, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_benchmark_says_how_many_contacts_carry_a_purpose_and_compares_nothing_that_was_not_said()
    {
        await using var org = await FoundAsync("Contoso", "Fabrikam");
        await org.InstallsAsync(Cio);
        await org.SaysAsync(Cio, "met Contoso for 60 min");
        var none = (await org.SaysAsync(Cio, "benchmark")).OnlyCard().Words();
        Assert.DoesNotContain("You: 0", none, StringComparison.Ordinal);
        Assert.Contains("none of your contacts says yet what it was for", none, StringComparison.Ordinal);

        await org.SaysAsync(Cio, "met Fabrikam for 60 min");
        await org.SaysAsync(Cio, "it was about innovation");
        Assert.Contains(
            "You: 50% of the time of these weeks had a strategic purpose, as far as it was said: 1 of 2 contacts",
            (await org.SaysAsync(Cio, "benchmark")).OnlyCard().Words(),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_history_does_not_count_what_was_taken_back()
    {
        await using var org = await FoundAsync("Contoso");
        await org.InstallsAsync(Cio);
        await org.SaysAsync(Cio, "met Contoso for 45 min on 10 October");
        await org.SaysAsync(Cio, "undo");

        var history = (await org.SaysAsync(Cio, "show last month")).OnlyCard().Words();

        Assert.Contains("Taken back", history, StringComparison.Ordinal);
        Assert.Contains("Nothing", history, StringComparison.Ordinal);
        Assert.DoesNotContain("0 min", history, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_scorecard_without_a_row_says_so()
    {
        await using var org = await FoundAsync("Contoso");
        await org.InstallsAsync(Admin);
        Assert.Contains("nothing to put into a sheet yet", (await org.SaysAsync(Admin, "scorecard")).OnlyCard().Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_not_said_what_they_are_here_for_is_asked_again_in_one_line()
    {
        await using var org = await FoundAsync("Contoso");
        var first = (await org.SaysAsync(Cio, "hello")).OnlyCard().Words();
        Assert.Contains("I keep the customer time", first, StringComparison.Ordinal);

        var again = (await org.SaysAsync(Cio, "what can you do")).OnlyCard();

        Assert.DoesNotContain("I keep the customer time", again.Words(), StringComparison.Ordinal);
        Assert.Contains(CardVerbs.HereForChoose, new CardText(again).Verbs, StringComparer.Ordinal);
    }

    [Fact]
    public async Task A_question_of_a_week_that_is_over_speaks_of_its_own_week()
    {
        await using var org = await FoundAsync("Contoso", "Fabrikam");
        await org.InstallsAsync(Cio);
        org.Turn(new LocalDateTime(2026, 11, 2, 9, 0));
        await org.SaysAsync(Cio, "met Contoso for 30 min");
        org.Turn(Thursday);
        var prompt = (await org.AttendAsync()).The<DirectMessage>().Card;

        org.Turn(new LocalDateTime(2026, 11, 23, 10, 0));
        var over = (await org.PressesAsync(Cio, prompt, CardVerbs.WeekNone)).OnlyCard().Words();
        Assert.Contains("about a week that is over", over, StringComparison.Ordinal);
        Assert.Null((await org.ReadAsync(store => store.Leaders.FindAsync(Cio)))!.ClosedWeek);
        Assert.Contains("about a week that is over", (await org.PressesAsync(Cio, prompt, CardVerbs.PromptSnooze)).OnlyCard().Words(), StringComparison.Ordinal);
        Assert.Equal("2026-11-19", new CardText((await org.PressesAsync(Cio, prompt, CardVerbs.LogForm)).OnlyCard()).Inputs["date"]);

        await org.PressesAsync(Cio, prompt, CardVerbs.LogRepeat);
        var logged = Assert.Single(await org.ReadAsync(store => store.Interactions.OfAsync(Cio, Thursday.Date, new LocalDate(2026, 11, 30))));
        Assert.Equal(Thursday.Date, logged.Date);
    }

    [Fact]
    public async Task Why_this_is_answered_beside_everything_that_the_coach_says_of_its_own_accord_with_readable_sources()
    {
        await using var org = await FoundAsync("Contoso", "Fabrikam");
        await org.InstallsAsync(Cio);
        await org.SaysAsync(Cio, "met Contoso for 20 min, promised them the roadmap by Wednesday");
        await org.SaysAsync(Cio, "visiting Fabrikam on Wednesday");

        Assert.Contains("where promises to customers are kept", await WhyAsync(org, new(2026, 11, 18, 9, 0)), StringComparison.Ordinal);
        Assert.Contains("You planned this contact with me", await WhyAsync(org, new(2026, 11, 19, 9, 0)), StringComparison.Ordinal);
        Assert.Contains("once a week", await WhyAsync(org, new(2026, 11, 20, 16, 0)), StringComparison.Ordinal);
    }

    private static async Task<string> WhyAsync(Organisation org, LocalDateTime at)
    {
        org.Turn(at);
        var said = (await org.AttendAsync()).The<DirectMessage>().Card;
        var why = (await org.PressesAsync(Cio, said, CardVerbs.PromptWhy)).OnlyCard().Words();
        Assert.DoesNotContain('[', why);
        return why;
    }
}
