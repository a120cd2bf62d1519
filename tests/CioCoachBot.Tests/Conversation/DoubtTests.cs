using CioCoachBot.Cards;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Conversation.Logging;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Understanding;
using NodaTime;
using static CioCoachBot.Tests.Conversation.Organisation;

namespace CioCoachBot.Tests.Conversation;

/// <summary>What can be read in two ways is asked about before anything is saved; what is shared, repeated or corrected is said so.</summary>
public sealed class DoubtTests
{
    private static readonly LocalDate Monday = new(2026, 11, 16);

    [Fact]
    public async Task Two_days_are_two_buttons()
    {
        await using var org = await MetAsync("Contoso");
        org.Means["q"] = Log(new ParsedContact { Customer = "Contoso", Minutes = 30, Date = Monday, Doubts = [Doubt.Date], Days = [Monday.PlusDays(-3), Monday.PlusDays(-4), Monday.PlusDays(20)] });

        var asked = (await org.SaysAsync(Cio, "q")).OnlyCard();
        Assert.Equal("Contoso, 30 min: which day?", asked.FallbackText);
        Assert.Equal(["Friday", "Thursday", "Cancel", "Save"], new CardText(asked).Titles);
        Assert.Empty(await LogsAsync(org));

        await org.PressesAsync(Cio, asked, "Thursday", []);
        Assert.Equal(Monday.PlusDays(-4), Assert.Single(await LogsAsync(org)).Date);
    }

    [Theory]
    [InlineData("yes", 600)]
    [InlineData("8 hours", 480)]
    public async Task More_than_a_working_day_is_asked_about(string answer, int minutes)
    {
        await using var org = await MetAsync("Contoso");
        org.Means["q"] = Log(new ParsedContact { Customer = "Contoso", Minutes = 600, Date = Monday, Doubts = [Doubt.Minutes] });

        var asked = (await org.SaysAsync(Cio, "q")).OnlyCard();
        Assert.Equal("Contoso, today: 10 h on one day?", asked.FallbackText);
        Assert.Contains("10 h is right", new CardText(asked).Titles, StringComparer.Ordinal);
        Assert.Empty(await LogsAsync(org));

        await org.SaysAsync(Cio, answer);
        Assert.Equal(minutes, Assert.Single(await LogsAsync(org)).Minutes);
    }

    [Fact]
    public async Task Two_customers_are_two_buttons()
    {
        await using var org = await MetAsync("Contoso", "Fabrikam");
        org.Means["q"] = Log(new ParsedContact { Customer = "Contoso", Candidates = ["Fabrikam"], Minutes = 30, Doubts = [Doubt.Customer] });

        var asked = (await org.SaysAsync(Cio, "q")).OnlyCard();

        Assert.Equal(["Contoso", "Fabrikam", "Cancel", "Save"], new CardText(asked).Titles);
        Assert.Empty(await LogsAsync(org));
    }

    [Theory]
    [InlineData("It took place", 1)]
    [InlineData("It did not", 0)]
    public async Task Whether_it_took_place_is_asked_first(string pressed, int contacts)
    {
        await using var org = await MetAsync("Contoso");
        org.Means["q"] = Log(new ParsedContact { Customer = "Contoso", Minutes = 45, Date = Monday, Insight = "They like it", Doubts = [Doubt.Happened] });

        var asked = (await org.SaysAsync(Cio, "q")).OnlyCard();
        Assert.Equal("Contoso, today, 45 min: did it take place?", asked.FallbackText);
        Assert.Empty(await LogsAsync(org));

        await org.PressesAsync(Cio, asked, pressed, []);
        Assert.Equal(contacts, (await LogsAsync(org)).Count(log => log.Insight == "They like it"));
    }

    [Fact]
    public async Task It_did_not_is_typed_as_no()
    {
        await using var org = await MetAsync("Contoso");
        org.Means["q"] = Log(new ParsedContact { Customer = "Contoso", Minutes = 45, Doubts = [Doubt.Happened] });
        await org.SaysAsync(Cio, "q");

        Assert.Equal("Nothing was saved.", (await org.SaysAsync(Cio, "no")).OnlyCard().FallbackText);
        Assert.Empty(await LogsAsync(org));
    }

    [Fact]
    public async Task Several_new_customers_are_one_card_and_one_press_or_a_pick()
    {
        await using var org = await MetAsync("Contoso");
        ParsedContact relecloud = new() { Customer = "Relecloud", CustomerIsNew = true, Minutes = 30 };
        org.Means["q"] = Log(relecloud, relecloud with { Customer = "Wingtip", Minutes = 45, Insight = "They like it" });

        var asked = (await org.SaysAsync(Cio, "q")).OnlyCard();
        Assert.Equal("Relecloud and Wingtip are new. Add them?", asked.FallbackText);
        await org.PressesAsync(Cio, asked, "Add and save", [("picked", "2")]);
        Assert.Equal((45, "They like it"), (Assert.Single(await LogsAsync(org)).Minutes, (await LogsAsync(org))[0].Insight));

        await org.PressesAsync(Cio, asked, "Add and save", []);
        await org.PressesAsync(Cio, asked, "Add and save", []);
        Assert.Equal(2, (await LogsAsync(org)).Count);
        Assert.Equal(["Contoso", "Relecloud", "Wingtip"], (await org.ReadAsync(store => store.Customers.AllAsync())).Select(customer => customer.Name), StringComparer.Ordinal);
    }

    [Fact]
    public async Task A_shared_contact_is_shared_and_each_is_one_tap_and_back()
    {
        await using var org = await MetAsync("Litware", "Proseware");
        ParsedContact shared = new() { Customer = "Litware", Minutes = 45, SharedMinutes = 90 };
        org.Means["q"] = Log(shared, shared with { Customer = "Proseware" });

        var saved = (await org.SaysAsync(Cio, "q")).The<Reply.Say>();
        Assert.Contains("1 h 30 together, so 45 min each.", saved.Words(), StringComparison.Ordinal);

        var each = (await org.PressesAsync(Cio, saved.Card, "1 h 30 each", [])).The<Reply.Replace>();
        Assert.Equal([90, 90], (await LogsAsync(org)).Select(log => log.Minutes));

        await org.PressesAsync(Cio, each.Card, "Undo", []);
        await org.PressesAsync(Cio, each.Card, "Undo", []);
        Assert.Equal([45, 45], (await LogsAsync(org)).Select(log => log.Minutes));

        await org.PressesAsync(Cio, saved.Card, "1 h 30 each", []);
        await org.SaysAsync(Cio, "undo");
        Assert.Equal([45, 45], (await LogsAsync(org)).Select(log => log.Minutes));
    }

    [Fact]
    public async Task Last_week_is_repeated_day_by_day_after_one_look()
    {
        await using var org = await MetAsync("Contoso", "Fabrikam", "Litware");
        org.Turn(new LocalDateTime(2026, 11, 18, 9, 0));
        org.Means["before"] = Log(
            new ParsedContact { Customer = "Contoso", Minutes = 45, Date = Monday.PlusDays(-7), Insight = "They like it", Mode = Mode.Phone },
            new ParsedContact { Customer = "Fabrikam", Minutes = 30, Date = Monday.PlusDays(-6) },
            new ParsedContact { Customer = "Litware", Minutes = 60, Date = Monday.PlusDays(-3) });
        await org.SaysAsync(Cio, "before");
        org.Now += Duration.FromMinutes(2);
        org.Means["same as last week"] = new ParsedMessage { Intent = Intent.Repeat, Period = new DateInterval(Monday.PlusDays(-7), Monday.PlusDays(-1)) };

        var asked = (await org.SaysAsync(Cio, "same as last week")).OnlyCard();
        Assert.Contains("Still to come, so left out: Litware.", asked.Words(), StringComparison.Ordinal);
        Assert.Equal(3, (await LogsAsync(org)).Count);
        await org.SaysAsync(Cio, "yes");

        var again = (await LogsAsync(org)).Where(log => log.Date >= Monday).OrderBy(log => log.Date).ToList();
        Assert.Equal([(Monday, 45, null, Mode.Phone), (Monday.PlusDays(1), 30, null, (Mode?)null)], again.Select(log => (log.Date, log.Minutes, log.Insight, log.Mode)));

        Assert.Contains("nothing to repeat", (await org.SaysAsync(Cio, "same as last week")).OnlyCard().FallbackText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Undo_changes_what_was_said_last_and_not_what_was_restored()
    {
        await using var org = await MetAsync("Contoso", "Fabrikam");
        await org.SaysAsync(Cio, "met Fabrikam for 30 min on 12 October");
        var october = Assert.Single(await org.ReadAsync(store => store.Interactions.OfAsync(Cio, new LocalDate(2026, 10, 1), Monday)));
        org.Now += Duration.FromMinutes(1);
        await org.SaysAsync(Cio, "met Contoso for 45 min");
        Dictionary<string, string> data = new(StringComparer.Ordinal) { ["interactionId"] = october.Id.ToString() };
        await org.PressesAsync(Cio, CardVerbs.LogUndo, data);
        await org.PressesAsync(Cio, CardVerbs.LogRestore, data);

        Assert.StartsWith("Contoso, today: 1 h, was 45 min.", (await org.SaysAsync(Cio, "actually it was an hour")).The<Reply.Say>().Card.FallbackText, StringComparison.Ordinal);
        await org.SaysAsync(Cio, "undo");
        await org.SaysAsync(Cio, "undo");

        Assert.Equal("Fabrikam", await NameAsync(org, Assert.Single(await org.ReadAsync(store => store.Interactions.OfAsync(Cio, new LocalDate(2026, 10, 1), Monday)))));
    }

    [Fact]
    public async Task Undo_of_a_share_says_what_is_private_again()
    {
        await using var org = await MetAsync("Contoso");
        var saved = (await org.SaysAsync(Cio, "met Contoso for 45 min, they plan in years")).The<Reply.Say>();
        await org.PressesAsync(Cio, saved.Card, CardVerbs.LogShare);
        org.Now += Duration.FromMinutes(1);

        var back = await org.SaysAsync(Cio, "undo");

        Assert.StartsWith("Private again, so no digest quotes it: what you learned from Contoso, today.", back.The<Reply.Say>().Card.FallbackText, StringComparison.Ordinal);
        Assert.False(Assert.Single(await LogsAsync(org)).Shareable);
    }

    [Theory]
    [InlineData("Save it too", 2)]
    [InlineData("It is the same", 1)]
    public async Task A_dialog_asks_about_a_likely_duplicate_as_a_sentence_does(string pressed, int contacts)
    {
        await using var org = await MetAsync("Contoso");
        await org.SaysAsync(Cio, "met Contoso for 45 min, they like it");
        org.Now += Duration.FromMinutes(5);
        Dictionary<string, string> typed = new(StringComparer.Ordinal) { ["newCustomer"] = "Contoso", ["date"] = "2026-11-16", ["minutes"] = "45", ["insight"] = "They want more" };

        var asked = (await org.SubmitsAsync(Cio, LogInDialog.Form, typed)).Shows<DialogReply.Show>().Card;
        Assert.Single(await LogsAsync(org));
        Assert.Contains("Is this the same contact?", asked.FallbackText, StringComparison.Ordinal);

        var data = new CardText(asked).Inputs;
        foreach (var (name, value) in new CardText(asked).Submitted(pressed))
        {
            data[name] = value;
        }

        (await org.SubmitsAsync(Cio, LogInDialog.Form, data)).Shows<DialogReply.Done>();
        (await org.SubmitsAsync(Cio, LogInDialog.Form, data)).Shows<DialogReply.Done>();
        Assert.Equal(contacts, (await LogsAsync(org)).Count);
        Assert.Contains(await LogsAsync(org), log => log.Insight == (contacts == 1 ? "they like it.\nThey want more" : "They want more"));
    }

    [Fact]
    public async Task An_insight_that_is_too_long_comes_back_whole_with_how_much_it_is_over()
    {
        await using var org = await MetAsync("Contoso");
        var insight = "they like " + string.Concat(Enumerable.Repeat("the roadmap and the plan ", 200)).TrimEnd();

        var form = (await org.SaysAsync(Cio, "met Contoso for 45 min, " + insight)).OnlyCard();

        Assert.Equal(insight, new CardText(form).Value("insight"), ignoreCase: true);
        Assert.Contains((insight.Length - Interaction.MaxInsight).ToString("N0", System.Globalization.CultureInfo.InvariantCulture), form.Words(), StringComparison.Ordinal);
        Assert.Empty(await LogsAsync(org));
    }

    [Fact]
    public async Task Log_on_the_preparation_fills_the_customer_in()
    {
        await using var org = await MetAsync("Contoso");
        var brief = (await org.SaysAsync(Cio, "prepare me for Contoso")).OnlyCard();

        var form = (await org.PressesAsync(Cio, brief, CardVerbs.LogForm)).The<Reply.Say>().Card;

        Assert.Equal((await org.ReadAsync(store => store.Customers.FindByNameAsync("Contoso")))!.Id.ToString(), new CardText(form).Value("customer"));
    }

    [Fact]
    public async Task A_form_is_left_by_cancel_and_nothing_is_changed()
    {
        await using var org = await MetAsync("Contoso");
        var form = (await org.SaysAsync(Cio, "log")).OnlyCard();
        Assert.Equal("Nothing was saved.", (await org.PressesAsync(Cio, form, "Cancel", [("newCustomer", "Wingtip")])).OnlyCard().FallbackText);

        var saved = (await org.SaysAsync(Cio, "met Contoso for 45 min")).The<Reply.Say>();
        var edit = (await org.PressesAsync(Cio, saved.Card, CardVerbs.LogEdit)).The<Reply.Say>().Card;
        Assert.Equal(["Save", "Cancel"], new CardText(edit).Titles);
        Assert.StartsWith("It stands at Contoso", (await org.PressesAsync(Cio, edit, "Cancel", [("minutes", "60")])).OnlyCard().FallbackText, StringComparison.Ordinal);
        Assert.Equal(45, Assert.Single(await LogsAsync(org)).Minutes);
    }

    private static async Task<Organisation> MetAsync(params string[] customers)
    {
        var org = await FoundAsync(customers);
        await org.InstallsAsync(Cio);
        return org;
    }

    private static ParsedMessage Log(params ParsedContact[] contacts) => new() { Intent = Intent.Log, Interactions = contacts };

    private static Task<IReadOnlyList<Interaction>> LogsAsync(Organisation org) =>
        org.ReadAsync(store => store.Interactions.OfAsync(Cio, Monday.PlusDays(-7), Monday.PlusDays(7)));

    private static Task<string> NameAsync(Organisation org, Interaction log) =>
        org.ReadAsync(async store => (await store.Customers.FindAsync(log.Customer))!.Name);
}
