using CioCoachBot.Cards;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Understanding;
using NodaTime;
using static CioCoachBot.Tests.Conversation.Organisation;

namespace CioCoachBot.Tests.Conversation;

/// <summary>What a leader owes customers.</summary>
public sealed class PromiseTests
{
    [Fact]
    public async Task One_promise_that_fits_is_kept_without_a_question()
    {
        await using var org = await PromisedAsync(("Fabrikam", "a demo"), ("Contoso", "the roadmap"));
        org.Means["kept"] = new ParsedMessage { Intent = Intent.KeepPromise, Customer = "Fabrikam" };

        Assert.Contains("Kept. Fabrikam has what you promised: a demo", (await org.SaysAsync(Cio, "kept")).OnlyCard().Words(), StringComparison.Ordinal);

        Assert.Equal("the roadmap", Assert.Single(await org.ReadAsync(store => store.Promises.OpenOfLeaderAsync(Cio))).Text);
        Assert.Contains("Nothing is owed to Fabrikam.", (await org.SaysAsync(Cio, "kept")).OnlyCard().Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_several_that_fit_it_is_asked_which()
    {
        await using var org = await PromisedAsync(("Fabrikam", "a demo"), ("Fabrikam", "the price list"), ("Contoso", "the roadmap"));
        org.Means["kept"] = new ParsedMessage { Intent = Intent.KeepPromise, Customer = "Fabrikam" };

        var asked = (await org.SaysAsync(Cio, "kept")).OnlyCard();

        Assert.Contains("Which one is kept?", asked.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("the roadmap", asked.Words(), StringComparison.Ordinal);
        Assert.Equal(3, (await org.ReadAsync(store => store.Promises.OpenOfLeaderAsync(Cio))).Count);
        await org.PressesAsync(Cio, asked, CardVerbs.PromiseKept);
        Assert.Equal(2, (await org.ReadAsync(store => store.Promises.OpenOfLeaderAsync(Cio))).Count);
    }

    [Fact]
    public async Task A_promise_whose_day_has_passed_says_so()
    {
        await using var org = await PromisedAsync(("Fabrikam", "a demo"));
        org.Turn(new LocalDateTime(2026, 11, 18, 9, 0));
        var due = (await org.AttendAsync()).The<DirectMessage>();
        Assert.Contains("You promised Fabrikam by today, 18 Nov: a demo", due.Card.FallbackText, StringComparison.Ordinal);

        org.Turn(new LocalDateTime(2026, 11, 20, 9, 0));
        var asked = (await org.PressesAsync(Cio, due.Card, CardVerbs.PromiseMove)).OnlyCard();

        Assert.Contains("You promised Fabrikam by Wednesday 18 November, which has passed: a demo", asked.FallbackText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_day_is_asked_for_below_the_list_which_stays()
    {
        await using var org = await PromisedAsync(("Fabrikam", "a demo"), ("Contoso", "a roadmap"));
        var list = (await org.SaysAsync(Cio, "promises"))[^1].Card();

        var asked = (await org.PressesAsync(Cio, list, CardVerbs.PromiseMove)).The<Reply.Say>().Card;
        var moved = await org.PressesAsync(Cio, asked, CardVerbs.PromiseMove, inputs: [("due", "2026-12-04")]);

        Assert.Contains("4 Dec", moved.The<Reply.Replace>().Words(), StringComparison.Ordinal);
        Assert.DoesNotContain(CardVerbs.PromiseMove, new CardText(moved.The<Reply.Replace>().Card).Verbs, StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("Contoso 30 Min., habe ihnen den Bericht bis Freitag versprochen", "den Bericht")]
    [InlineData("Contoso 30 Min., ich kläre bis Freitag die Preise", "kläre die Preise")]
    [InlineData("Contoso 30 Min., habe versprochen, bis Freitag den Bericht zu schicken", "den Bericht zu schicken")]
    public async Task The_day_of_a_promise_is_said_once(string text, string promise)
    {
        await using var org = await FoundAsync("Contoso");
        org.ClientLocale = "de-DE";
        await org.InstallsAsync(Cio);

        var saved = (await org.SaysAsync(Cio, text)).OnlyCard();

        var given = Assert.Single(await org.ReadAsync(store => store.Promises.OpenOfLeaderAsync(Cio)));
        Assert.Equal((promise, new LocalDate(2026, 11, 20)), (given.Text, given.Due));
        Assert.Contains("Zugesagt bis  Freitag, 20. November :  " + promise, saved.Words(), StringComparison.Ordinal);
    }

    private static async Task<Organisation> PromisedAsync(params (string Customer, string Text)[] promises)
    {
        var org = await FoundAsync("Contoso", "Fabrikam");
        await org.InstallsAsync(Cio);
        foreach (var (customer, text) in promises)
        {
            org.Now += Duration.FromMinutes(1);
            org.Means[text] = new ParsedMessage
            {
                Intent = Intent.Log,
                Interactions = [new ParsedContact { Customer = customer, Minutes = 5 * text.Length, Date = new(2026, 11, 16), Promises = [new ParsedPromise(text, new LocalDate(2026, 11, 18))] }],
            };
            await org.SaysAsync(Cio, text);
        }

        Assert.Equal(promises.Length, (await org.ReadAsync(store => store.Promises.OpenOfLeaderAsync(Cio))).Count);
        return org;
    }
}
