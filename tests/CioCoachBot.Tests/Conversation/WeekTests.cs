using CioCoachBot.Cards;
using CioCoachBot.Coach;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Coach.Promises;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Conversation.Routing;
using NodaTime;
using static CioCoachBot.Tests.Conversation.Organisation;

namespace CioCoachBot.Tests.Conversation;

/// <summary>A leader's week from the first contact to the digest.</summary>
public sealed class WeekTests
{
    [Fact]
    public async Task A_week_with_the_coach()
    {
        await using var org = await FoundAsync("Contoso", "Fabrikam", "Proseware");
        await org.AppointCcoAsync(Cco);

        // Monday 09:02: the app is installed.
        var welcome = (await org.InstallsAsync(Cio)).The<Reply.Replace>();
        Assert.Contains("Thursdays at 16:00 your time (Berlin)", welcome.Words(), StringComparison.Ordinal);
        var started = await org.PressesAsync(Cio, welcome.Card, CardVerbs.WelcomeStart);
        Assert.Contains("Thursday at 16:00", started.The<Reply.Replace>().Words(), StringComparison.Ordinal);
        Assert.Equal(At(2026, 11, 19, 16, 0), await org.PlannedAsync(DueKind.Prompt, Cio.Value));

        // Tuesday 18:40: a log by card, from the phone.
        org.Turn(new LocalDateTime(2026, 11, 17, 18, 40));
        var form = (await org.SaysAsync(Cio, "log")).OnlyCard();
        var contoso = (await org.ReadAsync(store => store.Customers.FindByNameAsync("contoso")))!;
        var saved = await org.PressesAsync(
            Cio,
            form,
            CardVerbs.LogSave,
            inputs: [("customer", contoso.Id.ToString()), ("date", "2026-11-17"), ("minutes", "45"), ("mode", "phone"), ("insight", "Onboarding took nine weeks and nobody told them who to call")]);
        var confirmation = saved.The<Reply.Replace>();
        Assert.Contains("Contoso", confirmation.Words(), StringComparison.Ordinal);
        Assert.Contains("45 min", confirmation.Words(), StringComparison.Ordinal);
        Assert.Contains("Worth taking to the CCO", confirmation.Words(), StringComparison.Ordinal);

        // Sent to the CCO: the leader's container says so, the CCO gets the card.
        var sent = await org.PressesAsync(Cio, confirmation.Card, CardVerbs.FollowUpSend);
        Assert.Contains("Sent to the CCO", sent.The<Reply.Replace>().Words(), StringComparison.Ordinal);
        var handOver = sent.The<DirectMessage>();
        Assert.Equal(Cco, handOver.To);
        Assert.Contains("a call", handOver.Words(), StringComparison.Ordinal);

        // The CCO takes it, 12 minutes later: the leader's card is updated in place, and a kind line says so.
        org.Now += Duration.FromMinutes(12);
        var taken = await org.PressesAsync(Cco, handOver.Card, CardVerbs.PartnerAccept);
        Assert.Contains("You took it", taken.The<Reply.Replace>().Words(), StringComparison.Ordinal);
        var update = taken.The<CardUpdate>();
        Assert.Equal(confirmation.CardKey, update.CardKey);
        Assert.Contains("The CCO took it within the hour", update.Words(), StringComparison.Ordinal);
        Assert.StartsWith("Good news: the CCO takes", taken.The<DirectMessage>().Words(), StringComparison.Ordinal);

        // Thursday 16:00: the week stands at 45 minutes of two hours, so the coach asks; the next question is planned.
        org.Turn(new LocalDateTime(2026, 11, 19, 16, 0));
        Assert.Contains("45 min", (await org.AttendAsync()).The<DirectMessage>().Words(), StringComparison.Ordinal);
        Assert.Equal(At(2026, 11, 26, 16, 0), await org.PlannedAsync(DueKind.Prompt, Cio.Value));

        // A promise, logged with the form.
        var proseware = (await org.ReadAsync(store => store.Customers.FindByNameAsync("Proseware")))!;
        var promised = await org.PressesAsync(
            Cio,
            (await org.SaysAsync(Cio, "log")).OnlyCard(),
            CardVerbs.LogSave,
            inputs: [("customer", proseware.Id.ToString()), ("date", "2026-11-18"), ("minutes", "120"), ("approach", "advisory-board"), ("partners", "cmo"), ("promise", "the draft roadmap"), ("promiseDue", "2026-12-04")]);
        Assert.Contains("2 h 45", promised.The<Reply.Replace>().Words(), StringComparison.Ordinal);
        var promise = Assert.Single(await org.ReadAsync(store => store.Promises.OpenOfLeaderAsync(Cio)));
        Assert.Equal(At(2026, 12, 4, 9, 0), await org.PlannedAsync(DueKind.Promise, promise.Id.ToString()));

        // Friday 10:00: the app is installed in the channel, and the installer chooses.
        org.Turn(new LocalDateTime(2026, 11, 20, 10, 0));
        var setup = (await org.InstallsAsync(Cio, inChannel: true)).The<Reply.Say>();
        Assert.Empty(await org.InstallsAsync(Cio, inChannel: true));
        Assert.Null(await org.PlannedAsync(DueKind.Digest, Channel));
        var chosen = await org.PressesAsync(Cio, setup.Card, CardVerbs.DigestSetup, inChannel: true);
        Assert.Contains("Mondays 08:30", chosen.The<Reply.Replace>().Words(), StringComparison.Ordinal);
        await org.PressesAsync(Admin, chosen.The<Reply.Replace>().Card, CardVerbs.DigestAllow, inChannel: true);

        // Monday 08:30: the digest, without names and without a total over one leader.
        org.Turn(new LocalDateTime(2026, 11, 23, 8, 30));
        var digest = (await org.AttendAsync()).The<ChannelPost>();
        Assert.Equal(Channel, digest.ChannelId);
        Assert.Equal(MessageKey.Digest(Channel, IsoWeek.Parse("2026-W47")!.Value), digest.Once);
        Assert.DoesNotContain("Ada", digest.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("2 h 45", digest.Words(), StringComparison.Ordinal);
        var mine = await org.PressesAsync(Cio, digest.Card, CardVerbs.DigestMine, inChannel: true);
        Assert.Contains("2 h 45", mine.The<Reply.Show>().Words(), StringComparison.Ordinal);

        // Thursday 26: an empty week, so the coach asks, with last week’s to tick.
        org.Turn(new LocalDateTime(2026, 11, 26, 16, 0));
        var prompt = (await org.AttendAsync()).The<DirectMessage>();
        Assert.Equal(Cio, prompt.To);
        var repeated = await org.PressesAsync(Cio, prompt.Card, "Save", [("1.ticked", "true")]);
        Assert.Equal(2, (await org.ReadAsync(store => store.Interactions.OfAsync(Cio, new LocalDate(2026, 11, 16), new LocalDate(2026, 11, 22)))).Count);
        var logged = Assert.Single(await org.ReadAsync(store => store.Interactions.OfAsync(Cio, new LocalDate(2026, 11, 23), new LocalDate(2026, 11, 29))));
        Assert.Equal(CardKey.Log(logged), repeated.The<Reply.UpdateOrSay>().CardKey);

        // Thursday 3 December is empty and asked about; on Friday at 09:00 the promise is due.
        org.Turn(new LocalDateTime(2026, 12, 3, 16, 0));
        Assert.Equal(MessageKey.Prompt(Cio, new LocalDate(2026, 12, 3)), (await org.AttendAsync()).The<DirectMessage>().Once);
        org.Turn(new LocalDateTime(2026, 12, 4, 9, 0));
        var due = (await org.AttendAsync()).The<DirectMessage>();
        Assert.Contains("the draft roadmap", due.Words(), StringComparison.Ordinal);
        await org.PressesAsync(Cio, due.Card, CardVerbs.PromiseKept);
        Assert.Equal(PromiseState.Kept, (await org.ReadAsync(store => store.Promises.FindAsync(promise.Id)))!.State);
        Assert.Empty(await org.AttendAsync());
    }

    [Fact]
    public async Task A_typed_log_is_saved_at_once_and_corrected_and_taken_back()
    {
        await using var org = await FoundAsync("Contoso", "Fabrikam");
        await org.InstallsAsync(Cio);

        var said = (await org.SaysAsync(Cio, "met Contoso for 45 min")).The<Reply.Say>();
        var last = (await org.ReadAsync(store => store.Interactions.LastAsync(Cio)))!;
        Assert.Equal(CardKey.Log(last), said.CardKey);
        Assert.Equal(45, last.Minutes);

        var undone = await org.PressesAsync(Cio, said.Card, CardVerbs.LogUndo);
        Assert.Contains("Taken back", undone.The<Reply.Replace>().Words(), StringComparison.Ordinal);
        Assert.Equal(0, await MinutesAsync(org));
        Assert.Contains("Taken back", (await org.PressesAsync(Cio, said.Card, CardVerbs.LogUndo)).The<Reply.Replace>().Words(), StringComparison.Ordinal);

        var restored = await org.PressesAsync(Cio, undone.The<Reply.Replace>().Card, CardVerbs.LogRestore);
        Assert.Contains("Restored", restored.The<Reply.Replace>().Words(), StringComparison.Ordinal);
        Assert.Equal(45, await MinutesAsync(org));

        var edit = (await org.PressesAsync(Cio, said.Card, CardVerbs.LogEdit)).The<Reply.Say>();
        Assert.Equal("45", new CardText(edit.Card).Value("minutes"));
        var changed = await org.PressesAsync(Cio, edit.Card, CardVerbs.LogSave, inputs: [("customer", last.Customer.ToString()), ("date", "2026-11-16"), ("minutesOther", "50")]);
        Assert.Contains("Changed", changed.The<Reply.Replace>().Words(), StringComparison.Ordinal);
        Assert.Equal(50, await MinutesAsync(org));
        Assert.NotEmpty(await org.ReadAsync(store => store.Interactions.FormerVersionsAsync(last.Id)));
    }

    [Fact]
    public async Task A_partner_who_says_no_or_is_done_is_heard_once()
    {
        await using var org = await FoundAsync("Contoso");
        await org.AppointCcoAsync(Cco);
        await org.InstallsAsync(Cio);
        var handOver = await SendAsync(org);

        var ask = await org.PressesAsync(Cco, handOver.Card, CardVerbs.PartnerDecline);
        Assert.Single(ask);
        var no = await org.PressesAsync(Cco, ask.The<Reply.Replace>().Card, CardVerbs.PartnerDecline, inputs: [("why", "Not before January")]);
        Assert.Contains("Not before January", no.The<DirectMessage>().Words(), StringComparison.Ordinal);
        Assert.Equal(Cio, no.The<DirectMessage>().To);
        Assert.Contains("Not before January", no.The<CardUpdate>().Words(), StringComparison.Ordinal);

        var again = await org.PressesAsync(Cco, ask.The<Reply.Replace>().Card, CardVerbs.PartnerDecline, inputs: [("why", "Never")]);
        Assert.Single(again);
        Assert.Contains("Not before January", again.OnlyCard().Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_follow_up_to_nobody_shows_the_text_to_copy_and_stays_unsent()
    {
        await using var org = await FoundAsync("Contoso");
        await org.InstallsAsync(Cio);
        var saved = await LogOnboardingAsync(org);
        var followUp = Assert.Single(await org.ReadAsync(store => store.FollowUps.OpenOfLeaderAsync(Cio)));

        foreach (var appoint in new[] { false, true })
        {
            if (appoint)
            {
                await org.AppointCcoAsync(Cco, reachable: false);
            }

            var answer = await org.PressesAsync(Cio, CardVerbs.FollowUpSend, Data("followUpId", followUp.Id.ToString()));
            Assert.Contains("nine weeks", answer.The<Reply.Replace>().Words(), StringComparison.Ordinal);
            Assert.Empty(answer.OfType<DirectMessage>());
            Assert.Equal(FollowUpState.Suggested, (await org.ReadAsync(store => store.FollowUps.FindAsync(followUp.Id)))!.State);
        }

        Assert.DoesNotContain(CardVerbs.FollowUpSend, new CardText(saved.Card).Verbs, StringComparer.Ordinal);
    }

    [Fact]
    public async Task What_was_sent_and_is_unanswered_is_called_back_when_the_log_is_taken_back()
    {
        await using var org = await FoundAsync("Contoso");
        await org.AppointCcoAsync(Cco);
        await org.InstallsAsync(Cio);
        await SendAsync(org);

        var undone = await org.SaysAsync(Cio, "delete the last one");

        Assert.Contains("Taken back", undone.The<Reply.UpdateOrSay>().Words(), StringComparison.Ordinal);
        Assert.Contains(undone.OfType<Reply.Say>(), say => say.Words().Contains("What you sent to the CCO is called back with it.", StringComparison.Ordinal));
        Assert.Empty(await org.ReadAsync(store => store.FollowUps.OpenOfPartnerAsync(Cco)));
    }

    private static async Task<DirectMessage> SendAsync(Organisation org)
    {
        var saved = await LogOnboardingAsync(org);
        return (await org.PressesAsync(Cio, saved.Card, CardVerbs.FollowUpSend)).The<DirectMessage>();
    }

    private static async Task<Reply.Replace> LogOnboardingAsync(Organisation org)
    {
        var contoso = (await org.ReadAsync(store => store.Customers.FindByNameAsync("Contoso")))!;
        return (await org.PressesAsync(
            Cio,
            (await org.SaysAsync(Cio, "log")).OnlyCard(),
            CardVerbs.LogSave,
            inputs: [("customer", contoso.Id.ToString()), ("date", "2026-11-16"), ("minutes", "45"), ("insight", "Onboarding took nine weeks and nobody told them who to call")])).The<Reply.Replace>();
    }

    private static Dictionary<string, string> Data(string key, string value) => new(StringComparer.Ordinal) { [key] = value };

    private static Task<int> MinutesAsync(Organisation org) =>
        org.ReadAsync(store => store.Interactions.MinutesAsync(Cio, new LocalDate(2026, 11, 16), new LocalDate(2026, 11, 22)));

    private static Instant At(int year, int month, int day, int hour, int minute) => new LocalDateTime(year, month, day, hour, minute).InZoneStrictly(Berlin).ToInstant();
}
