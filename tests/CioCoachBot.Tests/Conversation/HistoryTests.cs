using CioCoachBot.Cards;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Conversation.Routing;
using NodaTime;
using static CioCoachBot.Tests.Conversation.Organisation;

namespace CioCoachBot.Tests.Conversation;

/// <summary>What a leader logged, page by page, on one card.</summary>
public sealed class HistoryTests
{
    [Fact]
    public async Task History_is_paged_in_place_with_the_total_of_all_pages()
    {
        await using var org = await LoggedAsync(12);

        var first = (await org.SaysAsync(Cio, "show last month")).OnlyCard();
        Assert.Contains("October 2 h in 12 contacts", first.Words(), StringComparison.Ordinal);
        Assert.Contains("Page 1 of 3", first.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("Newer", new CardText(first).Titles, StringComparer.Ordinal);
        var second = await PageAsync(org, first, "Older");
        Assert.Contains("Page 2 of 3", second.Words(), StringComparison.Ordinal);
        var last = await PageAsync(org, second, "Older");
        Assert.Contains("Page 3 of 3", last.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("Older", new CardText(last).Titles, StringComparer.Ordinal);
        Assert.Equal(second.Words(), (await PageAsync(org, last, "Newer")).Words());
    }

    [Fact]
    public async Task A_row_is_deleted_and_restored_where_it_stands()
    {
        await using var org = await LoggedAsync(6);
        var card = (await org.SaysAsync(Cio, "show last month")).OnlyCard();
        var id = new CardText(card).DataOf(CardVerbs.HistoryDelete)["interactionId"];

        var deleted = await org.PressesAsync(Cio, card, CardVerbs.HistoryDelete);
        var after = deleted.The<Reply.Replace>().Card;
        Assert.Contains("50 min in 5 contacts", after.Words(), StringComparison.Ordinal);
        Assert.Contains("Taken back", after.Words(), StringComparison.Ordinal);
        Assert.Equal(id, new CardText(after).DataOf(CardVerbs.HistoryRestore)["interactionId"]);
        Assert.Equal(new CardKey(CardKind.Log, Cio, id), deleted.The<CardUpdate>().CardKey);
        Assert.Contains("Taken back", deleted.The<CardUpdate>().Words(), StringComparison.Ordinal);

        var restored = await org.PressesAsync(Cio, after, CardVerbs.HistoryRestore);
        Assert.Equal(card.Words(), restored.The<Reply.Replace>().Words());
    }

    [Fact]
    public async Task Edit_opens_the_form_beneath_the_list_and_saving_changes_the_row()
    {
        await using var org = await LoggedAsync(1);
        var card = (await org.SaysAsync(Cio, "show last month")).OnlyCard();

        var form = (await org.PressesAsync(Cio, card, CardVerbs.LogEdit)).The<Reply.Say>().Card;
        Assert.Equal("2026-10-01", new CardText(form).Value("date"));
        var customer = new CardText(form).Value("customer")!;
        var saved = await org.PressesAsync(Cio, form, CardVerbs.LogSave, inputs: [("customer", customer), ("date", "2026-10-01"), ("minutes", "90")]);
        Assert.StartsWith("Changed: ", saved.The<Reply.Replace>().Card.FallbackText, StringComparison.Ordinal);
        Assert.StartsWith("Changed", saved.The<Reply.UpdateOrSay>().Words(), StringComparison.Ordinal);

        Assert.Contains("1 h 30 in one contact", (await org.SaysAsync(Cio, "show last month")).OnlyCard().Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_pages_deletes_or_restores_what_somebody_else_logged()
    {
        await using var org = await LoggedAsync(6);
        await org.InstallsAsync(Vp);
        var card = (await org.SaysAsync(Cio, "show last month")).OnlyCard();

        var paged = (await org.PressesAsync(Vp, card, CardVerbs.HistoryShow)).The<Reply.Replace>();
        Assert.Contains("Nothing is logged there", paged.Words(), StringComparison.Ordinal);
        Assert.Contains("out of date", (await org.PressesAsync(Vp, card, CardVerbs.HistoryDelete)).OnlyCard().Words(), StringComparison.Ordinal);
        var deleted = (await org.PressesAsync(Cio, card, CardVerbs.HistoryDelete)).The<Reply.Replace>().Card;
        Assert.Contains("out of date", (await org.PressesAsync(Vp, deleted, CardVerbs.HistoryRestore)).OnlyCard().Words(), StringComparison.Ordinal);
        Assert.Equal(5, (await org.ReadAsync(store => store.Interactions.OfAsync(Cio, new(2026, 10, 1), new(2026, 10, 31)))).Count);
    }

    [Fact]
    public async Task Restoring_is_refused_kindly_after_30_days()
    {
        await using var org = await LoggedAsync(1);
        var card = (await org.SaysAsync(Cio, "show last month")).OnlyCard();
        var deleted = (await org.PressesAsync(Cio, card, CardVerbs.HistoryDelete)).The<Reply.Replace>().Card;
        var id = new CardText(deleted).DataOf(CardVerbs.HistoryRestore)["interactionId"];

        org.Now += Duration.FromDays(30);
        var log = new Dictionary<string, string>(StringComparer.Ordinal) { ["interactionId"] = id };
        Assert.Contains("30 days", (await org.PressesAsync(Cio, CardVerbs.LogRestore, log)).The<Reply.Show>().Words(), StringComparison.Ordinal);
        Assert.Contains("30 days", (await org.PressesAsync(Cio, deleted, CardVerbs.HistoryRestore)).The<Reply.Show>().Words(), StringComparison.Ordinal);
        Assert.Contains("Nothing is logged there", (await org.PressesAsync(Cio, CardVerbs.HistoryShow, new CardText(deleted).DataOf(CardVerbs.HistoryRestore))).The<Reply.Replace>().Words(), StringComparison.Ordinal);
        Assert.NotNull((await org.ReadAsync(store => store.Interactions.FindAsync(new(Guid.Parse(id)))))!.DeletedAt);

        org.Now -= Duration.FromSeconds(1);
        await org.PressesAsync(Cio, CardVerbs.LogRestore, log);
        Assert.Null((await org.ReadAsync(store => store.Interactions.FindAsync(new(Guid.Parse(id)))))!.DeletedAt);
    }

    [Fact]
    public async Task When_a_customer_was_last_seen_is_told_with_what_was_heard()
    {
        await using var org = await FoundAsync("Contoso", "Fabrikam", "Proseware");
        await org.InstallsAsync(Cio);
        await org.SaysAsync(Cio, "met Fabrikam for 45 min on 6 November, they plan a shop of their own");
        await org.SaysAsync(Cio, "met Contoso for 30 min yesterday");

        var card = (await org.SaysAsync(Cio, "when did I last see Fabrikam?")).OnlyCard();
        Assert.Contains("You last saw Fabrikam on Friday 6 November, 10 days ago.", card.Words(), StringComparison.Ordinal);
        Assert.Contains("a shop of their own", card.Words(), StringComparison.Ordinal);
        Assert.Contains("45 min in one contact", card.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("Contoso", card.Words(), StringComparison.Ordinal);
        Assert.Contains("You have not met Proseware yet", (await org.SaysAsync(Cio, "when did I last see Proseware?")).OnlyCard().Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_contact_shows_what_was_heard_there_also_the_newest_with_a_follow_up()
    {
        await using var org = await FoundAsync("Contoso", "Fabrikam");
        await org.InstallsAsync(Cio);
        await org.SaysAsync(Cio, "met Fabrikam for 45 min on 6 November, they plan a shop of their own");
        await org.SaysAsync(Cio, "met Contoso for 30 min yesterday, onboarding took nine weeks");

        var all = (await org.SaysAsync(Cio, "what did I log")).OnlyCard().Words();
        Assert.Contains("nine weeks", all, StringComparison.Ordinal);
        Assert.Contains("a shop of their own", all, StringComparison.Ordinal);
        Assert.Contains("yesterday, 15 Nov", all, StringComparison.Ordinal);
        var seen = (await org.SaysAsync(Cio, "when did I last see Contoso?")).OnlyCard().Words();
        Assert.Equal(2, seen.Split("nine weeks").Length);
    }

    [Theory]
    [InlineData("what did I log", "The last 90 days")]
    [InlineData("what did I log last week", "Last week")]
    [InlineData("what did I log on Thursday", "Thursday 12 November")]
    public async Task The_period_is_the_one_that_was_asked_for(string text, string title)
    {
        await using var org = await LoggedAsync(1);

        Assert.StartsWith(title, (await org.SaysAsync(Cio, text)).OnlyCard().Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_card_with_nonsense_in_its_data_is_out_of_date()
    {
        await using var org = await LoggedAsync(1);
        Dictionary<string, string> data = new(StringComparer.Ordinal) { ["from"] = "soon", ["to"] = "2026-10-31", ["page"] = "0" };
        Assert.Contains("out of date", (await org.PressesAsync(Cio, CardVerbs.HistoryShow, data)).OnlyCard().Words(), StringComparison.Ordinal);

        data = new(StringComparer.Ordinal) { ["from"] = "2026-10-01", ["to"] = "2026-10-31", ["page"] = "2000000000" };
        Assert.Contains("10 min in one contact", (await org.PressesAsync(Cio, CardVerbs.HistoryShow, data)).OnlyCard().Words(), StringComparison.Ordinal);
    }

    /// <summary>So many contacts of ten minutes in October.</summary>
    private static async Task<Organisation> LoggedAsync(int contacts)
    {
        var org = await FoundAsync("Contoso");
        await org.InstallsAsync(Cio);
        var customer = (await org.ReadAsync(store => store.Customers.FindByNameAsync("Contoso")))!;
        await org.WriteAsync(async store =>
        {
            for (var day = 1; day <= contacts; day++)
            {
                await store.Interactions.AddAsync(new Interaction
                {
                    Id = new(Guid.CreateVersion7(org.Now.ToDateTimeOffset())),
                    Leader = Cio,
                    Customer = customer.Id,
                    Date = new(2026, 10, day),
                    Minutes = 10,
                    LoggedAt = org.Now - Duration.FromDays(20) + Duration.FromMinutes(day),
                });
            }
        });
        return org;
    }

    private static async Task<AdaptiveCard> PageAsync(Organisation org, AdaptiveCard card, string title) =>
        (await org.PressesAsync(Cio, CardVerbs.HistoryShow, new CardText(card).DataUnder(title))).The<Reply.Replace>().Card;
}
