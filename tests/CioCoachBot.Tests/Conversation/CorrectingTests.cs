using CioCoachBot.Cards;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Understanding;
using NodaTime;
using static CioCoachBot.Tests.Conversation.Organisation;

namespace CioCoachBot.Tests.Conversation;

/// <summary>What was said last is corrected and taken back step by step, on its own card.</summary>
public sealed class CorrectingTests
{
    private static readonly LocalDate Monday = new(2026, 11, 16);

    [Theory]
    [InlineData("actually it was 90 minutes", "Contoso, today: 1 h 30, was 45 min. This week 1 h 30 of 2 h.")]
    [InlineData("make that an hour", "Contoso, today: 1 h, was 45 min. This week 1 h of 2 h.")]
    [InlineData("that was with Fabrikam", "Fabrikam, was Contoso: today, 45 min. This week 45 min of 2 h.")]
    [InlineData("it was yesterday", "Contoso, 45 min: yesterday, was today. Last week 45 min of 2 h.")]
    public async Task A_correction_changes_the_same_card_and_is_said_in_one_line(string text, string line)
    {
        await using var org = await MetAsync("Contoso", "Fabrikam");
        var said = (await org.SaysAsync(Cio, "met Contoso for 45 min")).The<Reply.Say>();

        var changed = await org.SaysAsync(Cio, text);

        Assert.Equal(said.CardKey, changed.The<Reply.UpdateOrSay>().CardKey);
        Assert.StartsWith("Changed", changed.The<Reply.UpdateOrSay>().Card.FallbackText, StringComparison.Ordinal);
        Assert.Equal(line, changed.The<Reply.Say>().Card.FallbackText);
        Assert.Equal([CardVerbs.LogUndo], new CardText(changed.The<Reply.Say>().Card).Verbs);
        Assert.Single(await LogsAsync(org));
    }

    [Fact]
    public async Task Undo_takes_back_one_step_at_a_time()
    {
        await using var org = await MetAsync("Contoso");
        var said = (await org.SaysAsync(Cio, "met Contoso for 45 min")).The<Reply.Say>();
        await org.SaysAsync(Cio, "actually it was an hour");

        var back = await org.SaysAsync(Cio, "undo");
        Assert.Equal("Changed back: Contoso, today, 45 min. This week 45 min of 2 h.", back.The<Reply.Say>().Card.FallbackText);
        Assert.Equal(said.CardKey, back.The<Reply.UpdateOrSay>().CardKey);
        Assert.Equal(45, (await LastAsync(org))!.Minutes);

        var gone = await org.SaysAsync(Cio, "undo");
        Assert.Equal("Taken back: Contoso, today, 45 min.", gone.The<Reply.Say>().Card.FallbackText);
        Assert.Null(await LastAsync(org));

        var restored = await org.PressesAsync(Cio, gone.The<Reply.Say>().Card, CardVerbs.LogRestore);
        Assert.Equal("Restored: Contoso, today, 45 min. This week 45 min of 2 h.", restored.The<Reply.Replace>().Card.FallbackText);
        Assert.Equal(said.CardKey, restored.The<Reply.UpdateOrSay>().CardKey);
    }

    [Fact]
    public async Task Undo_on_the_short_line_and_on_the_card_takes_the_change_back_once()
    {
        await using var org = await MetAsync("Contoso");
        await org.SaysAsync(Cio, "met Contoso for 45 min");
        var changed = await org.SaysAsync(Cio, "actually it was an hour");
        var line = changed.The<Reply.Say>().Card;

        var back = await org.PressesAsync(Cio, line, CardVerbs.LogUndo);
        Assert.StartsWith("Changed back: Contoso, today, 45 min.", back.The<Reply.Replace>().Card.FallbackText, StringComparison.Ordinal);
        Assert.Null(back.The<Reply.Replace>().CardKey);
        Assert.StartsWith("Changed back", back.The<Reply.UpdateOrSay>().Card.FallbackText, StringComparison.Ordinal);

        var twice = await org.PressesAsync(Cio, line, CardVerbs.LogUndo);
        Assert.StartsWith("It stands at Contoso, today, 45 min.", twice.The<Reply.Replace>().Card.FallbackText, StringComparison.Ordinal);
        var stale = await org.PressesAsync(Cio, changed.The<Reply.UpdateOrSay>().Card, CardVerbs.LogUndo);
        Assert.Contains("45 min", stale.The<Reply.Replace>().Words(), StringComparison.Ordinal);
        Assert.Equal(45, (await LastAsync(org))!.Minutes);

        // The card as it stands takes the log itself back.
        await org.PressesAsync(Cio, back.The<Reply.UpdateOrSay>().Card, CardVerbs.LogUndo);
        Assert.Null(await LastAsync(org));
    }

    [Fact]
    public async Task A_change_on_an_older_card_is_the_last_thing()
    {
        await using var org = await MetAsync("Contoso", "Fabrikam");
        var contoso = (await org.SaysAsync(Cio, "met Contoso for 45 min")).The<Reply.Say>();
        org.Now += Duration.FromMinutes(5);
        await org.SaysAsync(Cio, "met Fabrikam for 30 min");
        org.Now += Duration.FromMinutes(5);
        var edit = (await org.PressesAsync(Cio, contoso.Card, CardVerbs.LogEdit)).The<Reply.Say>();
        Assert.Equal("2026-11-16", new CardText(edit.Card).Latest("date"));
        await org.PressesAsync(Cio, edit.Card, CardVerbs.LogSave, inputs: [("customer", await IdAsync(org, "Contoso")), ("date", "2026-11-16"), ("minutesOther", "50")]);

        await org.SaysAsync(Cio, "undo");

        Assert.Equal([30, 45], (await LogsAsync(org)).Select(log => log.Minutes));
        await org.SaysAsync(Cio, "make that an hour");
        Assert.Equal([30, 60], (await LogsAsync(org)).Select(log => log.Minutes).Order());
    }

    [Fact]
    public async Task Undo_with_a_customer_takes_back_the_last_one_with_them()
    {
        await using var org = await MetAsync("Contoso", "Fabrikam");
        await org.SaysAsync(Cio, "met Contoso for 45 min");
        await org.SaysAsync(Cio, "met Fabrikam for 30 min");
        org.Means["undo Contoso"] = new ParsedMessage { Intent = Intent.Undo, Customer = "Contoso" };

        await org.SaysAsync(Cio, "undo Contoso");

        Assert.Equal([30], (await LogsAsync(org)).Select(log => log.Minutes));
    }

    [Fact]
    public async Task A_correction_to_a_new_customer_is_confirmed_before_it_enters_the_list()
    {
        await using var org = await MetAsync("Contoso");
        org.Means["promised"] = Log(new ParsedContact { Customer = "Contoso", Minutes = 45, Promises = [new ParsedPromise("a demo", null), new ParsedPromise("a call", null)] });
        var said = (await org.SaysAsync(Cio, "promised")).The<Reply.Say>();
        org.Means["with Wingtip"] = new ParsedMessage { Intent = Intent.Edit, Customer = "Wingtip", Minutes = 60 };

        var asked = (await org.SaysAsync(Cio, "with Wingtip")).OnlyCard();
        Assert.Equal("Wingtip is new. Add it?", asked.FallbackText);
        var changed = await org.PressesAsync(Cio, asked, "Add and change", []);

        Assert.Equal(said.CardKey, changed.The<Reply.UpdateOrSay>().CardKey);
        Assert.Equal("Changed: Wingtip, today, 1 h. This week 1 h of 2 h.", changed.The<Reply.Replace>().Card.FallbackText);
        var wingtip = await IdAsync(org, "Wingtip");
        Assert.Equal(wingtip, (await LastAsync(org))!.Customer.ToString());
        Assert.All(await org.ReadAsync(store => store.Promises.OpenOfLeaderAsync(Cio)), promise => Assert.Equal(wingtip, promise.Customer.ToString(), StringComparer.Ordinal));

        await org.SaysAsync(Cio, "undo");
        Assert.DoesNotContain(await org.ReadAsync(store => store.Promises.OpenOfLeaderAsync(Cio)), promise => promise.Customer.ToString() == wingtip);
    }

    [Fact]
    public async Task A_correction_that_cannot_be_is_asked_for_on_a_small_card()
    {
        await using var org = await MetAsync("Contoso");
        await org.SaysAsync(Cio, "met Contoso for 45 min");
        org.Means["20 hours"] = new ParsedMessage { Intent = Intent.Edit, Problem = Problem.Minutes };
        org.Means["with HR"] = new ParsedMessage { Intent = Intent.Edit, Customer = "HR" };

        var asked = (await org.SaysAsync(Cio, "20 hours")).OnlyCard();
        Assert.Contains("more than 16 hours", asked.Words(), StringComparison.Ordinal);
        await org.PressesAsync(Cio, asked, "30 min", []);
        Assert.Equal(30, (await LastAsync(org))!.Minutes);

        Assert.Contains("your own house", (await org.SaysAsync(Cio, "with HR")).OnlyCard().Words(), StringComparison.Ordinal);
        Assert.Single(await org.ReadAsync(store => store.Customers.AllAsync()));
    }

    [Fact]
    public async Task An_overdue_promise_does_not_stand_in_the_way_of_a_correction()
    {
        await using var org = await MetAsync("Contoso");
        org.Means["promised"] = Log(new ParsedContact { Customer = "Contoso", Minutes = 45, Promises = [new ParsedPromise("a demo", Monday)] });
        await org.SaysAsync(Cio, "promised");
        org.Now += Duration.FromDays(3);

        await org.SaysAsync(Cio, "actually it was 90 minutes");

        Assert.Equal(90, (await LastAsync(org))!.Minutes);
        Assert.Equal(Monday, Assert.Single(await org.ReadAsync(store => store.Promises.OpenOfLeaderAsync(Cio))).Due);
    }

    [Fact]
    public async Task The_last_contact_of_a_message_is_the_last_thing()
    {
        await using var org = await MetAsync("Contoso", "Fabrikam", "Litware");
        await org.SaysAsync(Cio, "Contoso 30m, Fabrikam 45m and Litware 20m today");

        await org.SaysAsync(Cio, "make that an hour");

        var litware = await IdAsync(org, "Litware");
        Assert.Equal(60, Assert.Single(await LogsAsync(org), log => log.Customer.ToString() == litware).Minutes);
    }

    [Fact]
    public async Task Who_was_there_as_well_is_added_and_what_changes_nothing_is_said_so()
    {
        await using var org = await MetAsync("Contoso");
        await org.SaysAsync(Cio, "met Contoso for 45 min");
        org.Means["cmo"] = new ParsedMessage { Intent = Intent.Edit, Partners = [PartnerRole.Cmo] };

        Assert.StartsWith("Contoso, today: with the CMO.", (await org.SaysAsync(Cio, "cmo")).The<Reply.Say>().Card.FallbackText, StringComparison.Ordinal);
        var again = (await org.SaysAsync(Cio, "cmo")).The<Reply.Say>();
        Assert.StartsWith("It says so already: Contoso, today, 45 min.", again.Card.FallbackText, StringComparison.Ordinal);
        Assert.Empty(new CardText(again.Card).Verbs);
        Assert.Equal(2, (await LastAsync(org))!.Version);
    }

    private static async Task<Organisation> MetAsync(params string[] customers)
    {
        var org = await FoundAsync(customers);
        await org.InstallsAsync(Cio);
        return org;
    }

    private static ParsedMessage Log(params ParsedContact[] contacts) => new() { Intent = Intent.Log, Interactions = contacts };

    private static Task<Interaction?> LastAsync(Organisation org) => org.ReadAsync(store => store.Interactions.LastAsync(Cio));

    private static Task<IReadOnlyList<Interaction>> LogsAsync(Organisation org) => org.ReadAsync(store => store.Interactions.OfAsync(Cio, Monday.PlusDays(-7), Monday));

    private static Task<string> IdAsync(Organisation org, string customer) => org.ReadAsync(async store => (await store.Customers.FindByNameAsync(customer))!.Id.ToString());
}
