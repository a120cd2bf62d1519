using CioCoachBot.Cards;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Coach.Promises;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Understanding;
using NodaTime;
using static CioCoachBot.Tests.Conversation.Organisation;

namespace CioCoachBot.Tests.Conversation;

/// <summary>"Undo" takes back what was done last in the conversation, whatever it was, and says what.</summary>
public sealed class UndoTests
{
    private static readonly LocalDate Monday = new(2026, 11, 16);

    [Theory]
    [InlineData(null)]
    [InlineData("my week")]
    public async Task A_promise_that_was_kept_is_owed_again(string? lookedAt)
    {
        await using var org = await PromisedAsync();
        org.Means["kept"] = new ParsedMessage { Intent = Intent.KeepPromise, Customer = "Contoso" };
        await org.SaysAsync(Cio, "kept");
        Assert.Empty(await OpenAsync(org));
        if (lookedAt is not null)
        {
            await org.SaysAsync(Cio, lookedAt);
        }

        var undone = (await org.SaysAsync(Cio, "undo")).OnlyCard();

        Assert.Equal("Open again: Contoso, by Friday 20 November: the roadmap", undone.FallbackText);
        Assert.Equal(PromiseState.Open, Assert.Single(await OpenAsync(org)).State);
        Assert.Single(await LogsAsync(org));
        Assert.NotNull(await org.PlannedAsync(DueKind.Promise, (await OpenAsync(org))[0].Id.ToString()));

        // The next step back is that of the log.
        Assert.StartsWith("Taken back: Contoso", (await org.SaysAsync(Cio, "undo")).The<Reply.Say>().Card.FallbackText, StringComparison.Ordinal);
        Assert.Empty(await LogsAsync(org));
    }

    [Fact]
    public async Task What_became_of_a_promise_on_its_card_is_taken_back_by_its_button()
    {
        await using var org = await PromisedAsync();
        org.Turn(new LocalDateTime(2026, 11, 19, 16, 0));
        Assert.Single(await org.AttendAsync());
        org.Turn(new LocalDateTime(2026, 11, 20, 9, 0));
        var due = (await org.AttendAsync()).OfType<DirectMessage>().Single(message => new CardText(message.Card).Verbs.Contains(CardVerbs.PromiseBroken, StringComparer.Ordinal)).Card;

        var broken = (await org.PressesAsync(Cio, due, CardVerbs.PromiseBroken)).The<Reply.Replace>().Card;
        await org.PressesAsync(Cio, broken, "Undo", []);
        Assert.Single(await OpenAsync(org));

        var asked = (await org.PressesAsync(Cio, due, CardVerbs.PromiseMove)).OnlyCard();
        await org.PressesAsync(Cio, asked, CardVerbs.PromiseMove, inputs: [("due", "2026-11-30")]);
        await org.SaysAsync(Cio, "undo");
        Assert.Equal(new LocalDate(2026, 11, 20), Assert.Single(await OpenAsync(org)).Due);
        Assert.Single(await LogsAsync(org));
    }

    [Fact]
    public async Task A_follow_up_that_was_done_sent_or_set_aside_is_where_it_was()
    {
        await using var org = await FoundAsync("Contoso");
        await org.AppointCcoAsync(Cco);
        await org.InstallsAsync(Cio);
        var saved = (await org.SaysAsync(Cio, "met Contoso for 45 min, onboarding took nine weeks")).OnlyCard();

        await org.PressesAsync(Cio, saved, CardVerbs.FollowUpDismiss);
        Assert.Equal("Open again: onboarding, heard at Contoso.", (await org.SaysAsync(Cio, "undo")).The<Reply.Say>().Card.FallbackText);
        Assert.Equal(FollowUpState.Suggested, await StateAsync(org));

        await org.PressesAsync(Cio, saved, CardVerbs.FollowUpSend);
        await org.SaysAsync(Cio, "the one with the CCO is done");
        Assert.Equal(FollowUpState.Done, await StateAsync(org));
        await org.SaysAsync(Cio, "undo");
        Assert.Equal(FollowUpState.Sent, await StateAsync(org));

        await org.SaysAsync(Cio, "the one with the CCO is done");
        await org.SaysAsync(Cio, "undo");
        Assert.Single(await LogsAsync(org));
    }

    [Fact]
    public async Task What_was_sent_last_is_called_back()
    {
        await using var org = await FoundAsync("Contoso");
        await org.AppointCcoAsync(Cco);
        await org.InstallsAsync(Cio);
        var saved = (await org.SaysAsync(Cio, "met Contoso for 45 min, onboarding took nine weeks")).OnlyCard();
        await org.PressesAsync(Cio, saved, CardVerbs.FollowUpSend);

        await org.SaysAsync(Cio, "undo");

        Assert.Equal(FollowUpState.Recalled, await StateAsync(org));
        Assert.Single(await LogsAsync(org));
    }

    [Theory]
    [InlineData("set my target to 3 hours a week")]
    [InlineData("ask me on Fridays at 15:00")]
    [InlineData("I am away until 7 December")]
    [InlineData("nothing this week")]
    [InlineData("visiting Contoso tomorrow")]
    public async Task What_was_decided_last_is_taken_back_and_no_contact(string decided)
    {
        await using var org = await FoundAsync("Contoso");
        await org.InstallsAsync(Cio);
        await org.SaysAsync(Cio, "met Contoso for 45 min");
        var (leader, asks) = await StandingAsync(org);
        await org.SaysAsync(Cio, decided);

        await org.SaysAsync(Cio, "undo");

        Assert.Single(await LogsAsync(org));
        Assert.Equal((leader, asks), await StandingAsync(org));
        Assert.Equal(120, TargetHistory.MinutesFor(await org.ReadAsync(store => store.Targets.HistoryAsync(Cio)), Cio, new IsoWeek(2026, 47)));
        Assert.Empty(await org.ReadAsync(store => store.Agenda.SubjectsAsync(DueKind.PlannedContact, Cio.Value)));
    }

    [Fact]
    public async Task What_was_deleted_in_the_history_is_there_again()
    {
        await using var org = await FoundAsync("Contoso", "Fabrikam");
        await org.InstallsAsync(Cio);
        await org.SaysAsync(Cio, "met Contoso for 45 min");
        org.Now += Duration.FromMinutes(1);
        await org.SaysAsync(Cio, "met Fabrikam for 30 min");
        var history = (await org.SaysAsync(Cio, "show this week's history")).OnlyCard();
        await org.PressesAsync(Cio, history, CardVerbs.HistoryDelete);
        Assert.Single(await LogsAsync(org));

        await org.SaysAsync(Cio, "undo");

        Assert.Equal(2, (await LogsAsync(org)).Count);
    }

    [Theory]
    [InlineData("en-GB", "delete the last one")]
    [InlineData("de-DE", "letzten Eintrag löschen")]
    [InlineData("fr-FR", "supprimez le dernier")]
    [InlineData("es-ES", "borre el último")]
    public async Task The_last_one_is_deleted_whole_though_it_was_corrected(string locale, string text)
    {
        await using var org = await FoundAsync("Contoso", "Fabrikam");
        org.ClientLocale = locale;
        await org.InstallsAsync(Cio);
        await org.SaysAsync(Cio, "met Contoso for 45 min");
        org.Now += Duration.FromMinutes(1);
        await org.SaysAsync(Cio, "met Fabrikam for 30 min");
        await org.SaysAsync(Cio, "actually it was an hour");

        var gone = await org.SaysAsync(Cio, text);

        Assert.Contains("Fabrikam", gone.The<Reply.Say>().Words(), StringComparison.Ordinal);
        Assert.Equal(45, Assert.Single(await LogsAsync(org)).Minutes);
        await org.PressesAsync(Cio, gone.The<Reply.Say>().Card, CardVerbs.LogRestore);
        Assert.Equal([45, 60], (await LogsAsync(org)).Select(log => log.Minutes).Order());
    }

    [Theory]
    [InlineData("undo all")]
    [InlineData("undo everything")]
    [InlineData("alles rückgängig machen")]
    [InlineData("tout annuler")]
    [InlineData("deshacer todo")]
    public async Task Undo_everything_says_what_it_can_do_and_does_nothing_by_itself(string text)
    {
        await using var org = await FoundAsync("Contoso", "Fabrikam");
        await org.InstallsAsync(Cio);
        await org.SaysAsync(Cio, "met Contoso for 45 min");

        var said = (await org.SaysAsync(Cio, text)).OnlyCard();

        Assert.Single(await LogsAsync(org));
        Assert.Contains("The last contact is Contoso, today, 45 min.", said.Words(), StringComparison.Ordinal);
        Assert.Equal([CardVerbs.LogUndo, CardVerbs.WeekShow, CardVerbs.DataForget], new CardText(said).Verbs);
        await org.PressesAsync(Cio, said, CardVerbs.LogUndo);
        Assert.Empty(await LogsAsync(org));
    }

    [Fact]
    public async Task Undo_all_presses_the_button_that_says_so()
    {
        await using var org = await FoundAsync("Contoso", "Fabrikam");
        await org.InstallsAsync(Cio);
        await org.SaysAsync(Cio, "Contoso 30m and Fabrikam 45m today");
        Assert.Equal(2, (await LogsAsync(org)).Count);

        await org.SaysAsync(Cio, "undo all");

        Assert.Empty(await LogsAsync(org));
    }

    private static async Task<Organisation> PromisedAsync()
    {
        var org = await FoundAsync("Contoso");
        await org.InstallsAsync(Cio);
        await org.SaysAsync(Cio, "met Contoso for 30 min today. promised them the roadmap by Friday");
        Assert.Single(await OpenAsync(org));
        return org;
    }

    private static async Task<(object Leader, Instant? Asks)> StandingAsync(Organisation org) => (
        (await org.ReadAsync(store => store.Leaders.FindAsync(Cio)))!, await org.PlannedAsync(DueKind.Prompt, Cio.Value));

    private static async Task<FollowUpState> StateAsync(Organisation org)
    {
        var log = Assert.Single(await LogsAsync(org));
        return Assert.Single(await org.ReadAsync(store => store.FollowUps.OfInteractionAsync(log.Id))).State;
    }

    private static Task<IReadOnlyList<Promise>> OpenAsync(Organisation org) => org.ReadAsync(store => store.Promises.OpenOfLeaderAsync(Cio));

    private static Task<IReadOnlyList<Interaction>> LogsAsync(Organisation org) =>
        org.ReadAsync(store => store.Interactions.OfAsync(Cio, Monday.PlusDays(-7), Monday.PlusDays(7)));
}
