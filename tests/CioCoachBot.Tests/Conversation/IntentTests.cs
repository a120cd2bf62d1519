using CioCoachBot.Cards;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Coach.Promises;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Understanding;
using NodaTime;
using static CioCoachBot.Tests.Conversation.Organisation;

namespace CioCoachBot.Tests.Conversation;

/// <summary>What a leader asks for in a sentence, beside logging.</summary>
public sealed class IntentTests
{
    [Fact]
    public async Task A_new_target_holds_from_this_week_on_and_bounds_are_kept()
    {
        await using var org = await StartedAsync();

        Assert.Contains("3 h a week from this week on", (await org.SaysAsync(Cio, "set my target to 3 hours a week")).OnlyCard().Words(), StringComparison.Ordinal);
        var targets = await org.ReadAsync(store => store.Targets.HistoryAsync(Cio));
        Assert.Equal(180, TargetHistory.MinutesFor(targets, Cio, new IsoWeek(2026, 47)));
        Assert.Equal(Target.DefaultMinutes, TargetHistory.MinutesFor(targets, Cio, new IsoWeek(2026, 46)));
        Assert.Contains("at most 40 hours", (await org.SaysAsync(Cio, "set my target to 60 hours a week")).OnlyCard().Words(), StringComparison.Ordinal);
        Assert.Equal(180, TargetHistory.MinutesFor(await org.ReadAsync(store => store.Targets.HistoryAsync(Cio)), Cio, new IsoWeek(2026, 47)));
    }

    [Fact]
    public async Task Another_day_and_time_for_the_question()
    {
        await using var org = await StartedAsync();

        Assert.Contains("Every week I ask on Fridays at 15:00 (Berlin), next Friday.", (await org.SaysAsync(Cio, "ask me on Fridays at 15:00")).OnlyCard().Words(), StringComparison.Ordinal);
        Assert.Equal(At(20, 15, 0), await org.PlannedAsync(DueKind.Prompt, Cio.Value));
        await org.SaysAsync(Cio, "move my reminder to 17:30");
        Assert.Equal(At(20, 17, 30), await org.PlannedAsync(DueKind.Prompt, Cio.Value));
    }

    [Theory]
    [InlineData("ask me tomorrow", 17, 16, 0)]
    [InlineData("ask me again on Wednesday", 18, 16, 0)]
    [InlineData("remind me on Friday at 9", 20, 9, 0)]
    [InlineData("ask me at 4pm", 16, 16, 0)]
    [InlineData("ask me at 8am", 17, 8, 0)]
    [InlineData("not now", 17, 16, 0)]
    public async Task Asking_later_is_at_the_day_and_time_said(string text, int day, int hour, int minute)
    {
        await using var org = await StartedAsync();

        Assert.Contains("I will ask again", (await org.SaysAsync(Cio, text)).OnlyCard().Words(), StringComparison.Ordinal);
        Assert.Equal(At(day, hour, minute), await org.PlannedAsync(DueKind.Prompt, Cio.Value));
    }

    [Fact]
    public async Task Pausing_and_resuming()
    {
        await using var org = await StartedAsync();

        await org.SaysAsync(Cio, "I'm away until 7 December");
        Assert.Equal(new LocalDateTime(2026, 12, 10, 16, 0).InZoneStrictly(Berlin).ToInstant(), await org.PlannedAsync(DueKind.Prompt, Cio.Value));
        Assert.Contains("Until when", (await org.SaysAsync(Cio, "pause")).OnlyCard().Words(), StringComparison.Ordinal);
        Assert.Contains("Welcome back", (await org.SaysAsync(Cio, "resume")).OnlyCard().Words(), StringComparison.Ordinal);
        Assert.Equal(At(19, 16, 0), await org.PlannedAsync(DueKind.Prompt, Cio.Value));
    }

    [Fact]
    public async Task Follow_ups_are_completed_by_number_partner_or_customer_and_else_listed()
    {
        await using var org = await StartedAsync();
        await org.SaysAsync(Cio, "met Contoso for 30 min today, onboarding took nine weeks");
        await org.SaysAsync(Cio, "met Fabrikam for 30 min today, onboarding took ages");
        await org.SaysAsync(Cio, "met Fabrikam for 20 min yesterday, the price is too high for the renewal");
        Assert.Equal(3, (await OpenAsync(org)).Count);

        var list = (await org.SaysAsync(Cio, "what's open with the CCO?")).OnlyCard();
        Assert.DoesNotContain("head of sales", list.Words(), StringComparison.Ordinal);
        Assert.Contains("onboarding", list.Words(), StringComparison.Ordinal);
        Assert.Contains(CardVerbs.FollowUpDismiss, new CardText((await org.SaysAsync(Cio, "the one with the CCO is done")).OnlyCard()).Verbs, StringComparer.Ordinal);
        Assert.Contains(CardVerbs.FollowUpDismiss, new CardText((await org.SaysAsync(Cio, "close follow-up 9")).OnlyCard()).Verbs, StringComparer.Ordinal);
        Assert.Equal(3, (await OpenAsync(org)).Count);

        var done = await org.SaysAsync(Cio, "the one with sales is done");
        Assert.Contains("Done:", done.The<Reply.Say>().Words(), StringComparison.Ordinal);
        Assert.Equal(CardKind.Log, done.The<CardUpdate>().CardKey.Kind);
        var second = (await OpenAsync(org))[1];
        await org.SaysAsync(Cio, "mark number 2 as done");
        Assert.Equal(FollowUpState.Done, (await org.ReadAsync(store => store.FollowUps.FindAsync(second.Id)))!.State);
        Assert.Single(await OpenAsync(org));
    }

    [Fact]
    public async Task A_partner_completes_what_was_handed_over_in_words()
    {
        await using var org = await StartedAsync();
        await org.AppointCcoAsync(Cco);
        var saved = (await org.SaysAsync(Cio, "met Contoso for 30 min today, onboarding took nine weeks")).The<Reply.Say>();
        await org.PressesAsync(Cio, saved.Card, CardVerbs.FollowUpSend);

        var done = await org.SaysAsync(Cco, "mark number 1 as done");

        Assert.Equal(Cio, done.The<DirectMessage>().To);
        Assert.Empty(await org.ReadAsync(store => store.FollowUps.OpenOfPartnerAsync(Cco)));
    }

    [Fact]
    public async Task Promises_are_listed_and_answered_on_the_list()
    {
        await using var org = await StartedAsync();
        await org.SaysAsync(Cio, "met Contoso for 30 min today. promised them the roadmap by Friday");
        await org.SaysAsync(Cio, "met Fabrikam for 30 min today. promised them a visit by Thursday");

        var list = (await org.SaysAsync(Cio, "what did I promise")).OnlyCard();
        Assert.Contains("roadmap", list.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("visit", (await org.SaysAsync(Cio, "what did I promise Contoso?")).OnlyCard().Words(), StringComparison.Ordinal);

        var asked = (await org.PressesAsync(Cio, list, CardVerbs.PromiseMove)).The<Reply.Say>().Card;
        var moved = (await org.PressesAsync(Cio, asked, CardVerbs.PromiseMove, inputs: [("due", "2026-11-30")])).The<Reply.Replace>().Card;
        Assert.Contains("Noted: by Monday 30 November", moved.Words(), StringComparison.Ordinal);

        // The list, which stayed above, is answered on.
        var kept = (await org.PressesAsync(Cio, list, CardVerbs.PromiseKept)).The<Reply.Replace>().Card;
        Assert.Contains("Kept. Fabrikam", kept.Words(), StringComparison.Ordinal);
        var broken = (await org.PressesAsync(Cio, kept, CardVerbs.PromiseBroken)).The<Reply.Replace>().Card;
        Assert.Contains("Nothing is owed", broken.Words(), StringComparison.Ordinal);
        Assert.Equal(
            [PromiseState.Kept, PromiseState.Broken],
            (await org.ReadAsync(store => store.Figures.PromisesAsync(Cio, Instant.MinValue, Instant.MaxValue, default))).Select(sum => sum.State).Order());
    }

    [Fact]
    public async Task A_brief_has_what_is_owed_open_and_heard_and_nobody_elses_name()
    {
        await using var org = await StartedAsync();
        var contoso = (await org.ReadAsync(store => store.Customers.FindByNameAsync("Contoso")))!;
        await org.WriteAsync(store => store.Customers.SaveAsync(contoso with { Model = EngagementModel.Partnering }));
        await org.InstallsAsync(Vp);
        await org.SaysAsync(Cio, "met Contoso for 30 min today, onboarding took nine weeks. promised them the roadmap by Friday");
        await org.SaysAsync(Vp, "met Contoso for 30 min yesterday, they think of leaving");
        await org.SaysAsync(Vp, "met Contoso for 20 min on 11 November, they like the new portal");
        var shared = (await org.ReadAsync(store => store.Interactions.OfAsync(Vp, new(2026, 11, 11), new(2026, 11, 11))))[0];
        await org.WriteAsync(store => store.Interactions.ReviseAsync(shared with { Shareable = true, Version = 2 }, org.Now));

        var brief = (await org.SaysAsync(Cio, "prepare me for my meeting with Contoso tomorrow")).OnlyCard().Words();

        Assert.Contains("tomorrow", brief, StringComparison.Ordinal);
        Assert.Contains("roadmap", brief, StringComparison.Ordinal);
        Assert.Contains("Onboarding", brief, StringComparison.Ordinal);
        Assert.Contains("Partnering customer", brief, StringComparison.Ordinal);
        Assert.Contains("the new portal", brief, StringComparison.Ordinal);
        Assert.Contains("by somebody else", brief, StringComparison.Ordinal);
        Assert.DoesNotContain("leaving", brief, StringComparison.Ordinal);
        Assert.DoesNotContain("Ben", brief, StringComparison.Ordinal);
        org.Means["prepare me for Tailspin"] = new() { Intent = Intent.Brief, Customer = "Tailspin" };
        Assert.Contains("I do not know Tailspin yet", (await org.SaysAsync(Cio, "prepare me for Tailspin")).OnlyCard().Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Coverage_names_customers_and_no_colleague()
    {
        await using var org = await StartedAsync();
        await org.InstallsAsync(Vp);
        await org.SaysAsync(Cio, "met Contoso for 30 min on 6 November");
        await org.SaysAsync(Vp, "met Fabrikam for 30 min on 2 November");

        var words = (await org.SaysAsync(Cio, "which customers has nobody seen")).OnlyCard().Words();

        Assert.True(words.IndexOf("Proseware", StringComparison.Ordinal) < words.IndexOf("Fabrikam", StringComparison.Ordinal));
        Assert.True(words.IndexOf("Fabrikam", StringComparison.Ordinal) < words.IndexOf("Contoso", StringComparison.Ordinal));
        Assert.Contains("not you; somebody else 2 weeks ago", words, StringComparison.Ordinal);
        Assert.Contains("you 10 days ago", words, StringComparison.Ordinal);
        Assert.DoesNotContain("Ben", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_digest_of_the_running_week_is_shown_to_a_leader()
    {
        await using var org = await StartedAsync();

        Assert.Contains(CardVerbs.DigestMine, new CardText((await org.SaysAsync(Cio, "show me the digest")).OnlyCard()).Verbs, StringComparer.Ordinal);
    }

    private static Instant At(int day, int hour, int minute) => new LocalDateTime(2026, 11, day, hour, minute).InZoneStrictly(Berlin).ToInstant();

    private static async Task<Organisation> StartedAsync()
    {
        var org = await FoundAsync("Contoso", "Fabrikam", "Proseware");
        await org.InstallsAsync(Cio);
        return org;
    }

    private static Task<IReadOnlyList<FollowUp>> OpenAsync(Organisation org) => org.ReadAsync(store => store.FollowUps.OpenOfLeaderAsync(Cio));
}
