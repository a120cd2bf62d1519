using CioCoachBot.Cards;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Understanding;
using NodaTime;
using static CioCoachBot.Tests.Conversation.Organisation;

namespace CioCoachBot.Tests.Conversation;

/// <summary>
/// What is missing, ambiguous, new or logged already is asked about on one small card, and nothing that was said is lost.
/// </summary>
public sealed class AskingTests
{
    private static readonly LocalDate Monday = new(2026, 11, 16);

    [Fact]
    public async Task A_missing_length_is_one_tap_and_everything_said_is_kept()
    {
        await using var org = await MetAsync("Contoso");
        org.Means["missing"] = Log(new ParsedContact
        {
            Customer = "Contoso",
            Date = Monday.PlusDays(-1),
            Mode = Mode.Phone,
            Approach = Approach.AdvisoryBoard,
            Partners = [PartnerRole.Cmo, PartnerRole.Sales],
            Insight = "They like it",
            Promises = [new ParsedPromise("a demo", null), new ParsedPromise("the roadmap", new LocalDate(2026, 11, 27)), new ParsedPromise("a call", new LocalDate(2026, 11, 20))],
        });

        var asked = (await org.SaysAsync(Cio, "missing")).OnlyCard();
        Assert.Equal("Contoso, yesterday: how long?", asked.FallbackText);
        Assert.Contains("They like it", asked.Words(), StringComparison.Ordinal);

        var saved = (await org.PressesAsync(Cio, asked, CardVerbs.LogAnswer, inputs: Inputs(asked))).The<Reply.Replace>();
        var log = await LastAsync(org);
        Assert.Equal(CardKey.Log(log), saved.CardKey);
        Assert.Equal((30, Monday.PlusDays(-1), Mode.Phone, Approach.AdvisoryBoard, "They like it"), (log.Minutes, log.Date, log.Mode!.Value, log.Approach, log.Insight));
        Assert.Equal([PartnerRole.Cmo, PartnerRole.Sales], log.Partners);
        Assert.Equal(["a call", "a demo", "the roadmap"], (await org.ReadAsync(store => store.Promises.OpenOfLeaderAsync(Cio))).Select(promise => promise.Text), StringComparer.Ordinal);
    }

    [Fact]
    public async Task A_length_that_is_typed_and_cannot_be_is_asked_for_again()
    {
        await using var org = await MetAsync("Contoso");
        org.Means["wrong"] = Log(new ParsedContact { Customer = "Contoso" }) with { Problem = Problem.Minutes };
        var asked = (await org.SaysAsync(Cio, "wrong")).OnlyCard();
        Assert.Contains("more than 16 hours", asked.Words(), StringComparison.Ordinal);

        var again = (await org.PressesAsync(Cio, asked, "Save", [("minutesOther", "2000")])).The<Reply.Replace>();
        Assert.Contains("more than 16 hours", again.Words(), StringComparison.Ordinal);
        Assert.Equal("2000", new CardText(again.Card).Value("minutesOther"));
        await org.PressesAsync(Cio, again.Card, "Save", [("minutesOther", "50")]);
        Assert.Equal(50, (await LastAsync(org)).Minutes);
    }

    [Theory]
    [InlineData("met Contoso for 0 min", "Even a short contact takes a minute")]
    [InlineData("met Contoso for 20 hours", "more than 16 hours")]
    public async Task What_is_wrong_with_a_length_is_said_as_it_is(string text, string refusal)
    {
        await using var org = await MetAsync("Contoso");

        Assert.Contains(refusal, (await org.SaysAsync(Cio, text)).OnlyCard().Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en-GB", "met Contoso in 2019 for 45 min")]
    [InlineData("en-GB", "met Contoso for 45 min in 1999")]
    [InlineData("de-DE", "im Jahr 2019 Contoso getroffen, 45 Min")]
    [InlineData("fr-FR", "vu Contoso en 2019, 45 min")]
    [InlineData("es-ES", "vi a Contoso en 2019, 45 min")]
    public async Task A_year_alone_is_no_day_and_not_today(string locale, string text)
    {
        await using var org = await MetAsync("Contoso");
        org.ClientLocale = locale;

        Assert.Contains(CardVerbs.LogAnswer, new CardText((await org.SaysAsync(Cio, text)).OnlyCard()).Verbs, StringComparer.Ordinal);

        Assert.Null(await org.ReadAsync(store => store.Interactions.LastAsync(Cio)));
        await org.SaysAsync(Cio, "yesterday");
        Assert.Equal((45, Monday.PlusDays(-1)), ((await LastAsync(org)).Minutes, (await LastAsync(org)).Date));
    }

    [Fact]
    public async Task A_no_to_how_long_shows_the_answers_and_the_way_out()
    {
        await using var org = await MetAsync("Contoso");
        org.Means["q"] = Log(new ParsedContact { Customer = "Contoso", Insight = "They like it" });
        await org.SaysAsync(Cio, "q");

        var again = (await org.SaysAsync(Cio, "no")).OnlyCard();

        Assert.Equal("Nothing is saved yet. Contoso, today: how long?", again.FallbackText);
        Assert.Equal(["30 min", "45 min", "Cancel"], new CardText(again).Titles, StringComparer.Ordinal);
        await org.PressesAsync(Cio, again, "45 min", []);
        Assert.Equal((45, "They like it"), ((await LastAsync(org)).Minutes, (await LastAsync(org)).Insight));

        await org.SaysAsync(Cio, "q");
        await org.SaysAsync(Cio, "no");
        Assert.Equal("Nothing was saved.", (await org.SaysAsync(Cio, "cancel")).OnlyCard().FallbackText);
    }

    [Fact]
    public async Task A_missing_customer_is_offered_among_those_met_lately()
    {
        await using var org = await MetAsync("Contoso", "Fabrikam", "Litware");
        org.Means["who"] = Log(new ParsedContact { Minutes = 30, Insight = "They like it" });
        await org.SaysAsync(Cio, "met Fabrikam for 45 min");
        org.Now += Duration.FromMinutes(1);

        var asked = (await org.SaysAsync(Cio, "who")).OnlyCard();
        Assert.Equal("Today, 30 min: which customer?", asked.FallbackText);
        Assert.Equal(["Fabrikam", "Cancel", "Save"], new CardText(asked).Titles);

        await org.PressesAsync(Cio, asked, "Save", [("customer", await IdAsync(org, "Litware"))]);
        Assert.Equal((await IdAsync(org, "Litware"), "They like it"), ((await LastAsync(org)).Customer.ToString(), (await LastAsync(org)).Insight));
    }

    [Fact]
    public async Task Customer_and_length_are_asked_for_on_one_card()
    {
        await using var org = await MetAsync("Contoso");
        org.Means["call"] = Log(new ParsedContact { Insight = "They like it" });
        var asked = (await org.SaysAsync(Cio, "call")).OnlyCard();
        Assert.Equal("Today: which customer, and how long?", asked.FallbackText);
        Assert.Equal(["Save", "Cancel"], new CardText(asked).Titles);

        var half = (await org.PressesAsync(Cio, asked, "Save", [("customer", await IdAsync(org, "Contoso"))])).The<Reply.Replace>();
        Assert.Equal("Contoso, today: how long?", half.Card.FallbackText);
        await org.PressesAsync(Cio, half.Card, "1 h", []);
        Assert.Equal((60, "They like it"), ((await LastAsync(org)).Minutes, (await LastAsync(org)).Insight));
    }

    [Fact]
    public async Task Two_customers_that_fit_are_two_buttons()
    {
        await using var org = await MetAsync("Northwind Foods", "Northwind Traders");
        org.Means["two"] = Log(new ParsedContact { Candidates = ["Northwind Traders", "Northwind Foods"], Minutes = 30 });

        var asked = (await org.SaysAsync(Cio, "two")).OnlyCard();
        Assert.Equal(["Northwind Foods", "Northwind Traders", "Cancel", "Save"], new CardText(asked).Titles);

        await org.PressesAsync(Cio, asked, "Northwind Traders", []);
        Assert.Equal(await IdAsync(org, "Northwind Traders"), (await LastAsync(org)).Customer.ToString());
    }

    [Fact]
    public async Task Two_customers_that_fit_and_no_length_are_one_card()
    {
        await using var org = await MetAsync("Northwind Foods", "Northwind Traders", "Litware");
        org.Means["two"] = Log(new ParsedContact { Candidates = ["Northwind Traders", "Northwind Foods"] });

        var asked = (await org.SaysAsync(Cio, "two")).OnlyCard();
        Assert.DoesNotContain("Litware", asked.Words(), StringComparison.Ordinal);

        await org.PressesAsync(Cio, asked, "Save", [("customer", await IdAsync(org, "Northwind Foods")), ("minutesOther", "40")]);
        Assert.Equal((await IdAsync(org, "Northwind Foods"), 40), ((await LastAsync(org)).Customer.ToString(), (await LastAsync(org)).Minutes));
    }

    [Fact]
    public async Task A_day_that_cannot_be_is_asked_for()
    {
        await using var org = await MetAsync("Contoso");
        org.Means["31 February"] = Log(new ParsedContact { Customer = "Contoso", Minutes = 30 }) with { Problem = Problem.Date };

        var asked = (await org.SaysAsync(Cio, "31 February")).OnlyCard();
        Assert.Equal("Contoso, 30 min: which day?", asked.FallbackText);
        Assert.Contains("does not exist", asked.Words(), StringComparison.Ordinal);

        await org.PressesAsync(Cio, asked, "Yesterday", []);
        Assert.Equal(Monday.PlusDays(-1), (await LastAsync(org)).Date);
    }

    [Fact]
    public async Task A_new_customer_enters_the_list_only_after_a_yes()
    {
        await using var org = await MetAsync("Contoso");

        var asked = (await org.SaysAsync(Cio, "met Tailwind Traders for 45 min yesterday")).OnlyCard();
        Assert.Equal("Tailwind Traders is new. Add it?", asked.FallbackText);
        Assert.Single(await org.ReadAsync(store => store.Customers.AllAsync()));

        var saved = await org.PressesAsync(Cio, asked, "Add and save", []);
        Assert.Contains("Tailwind Traders", saved.The<Reply.Replace>().Words(), StringComparison.Ordinal);
        Assert.Equal(await IdAsync(org, "Tailwind Traders"), (await LastAsync(org)).Customer.ToString());
        Assert.Equal(45, (await LastAsync(org)).Minutes);

        // A second press, however late, is the first one.
        org.Now += Duration.FromDays(2);
        Assert.Equal(saved.The<Reply.Replace>().CardKey, (await org.PressesAsync(Cio, asked, "Add and save", [])).The<Reply.Replace>().CardKey);
        Assert.Single(await org.ReadAsync(store => store.Interactions.OfAsync(Cio, Monday.PlusDays(-7), Monday.PlusDays(7))));
    }

    [Fact]
    public async Task A_name_near_one_of_the_list_is_offered_and_it_may_be_another_customer_altogether()
    {
        await using var org = await MetAsync("Tailspin Toys", "Contoso");
        org.Means["near"] = Log(new ParsedContact { Customer = "Tailspn Toyz", CustomerIsNew = true, Minutes = 45 });

        var asked = (await org.SaysAsync(Cio, "near")).OnlyCard();
        Assert.Equal(["Add and save", "Tailspin Toys", "Cancel", "Save"], new CardText(asked).Titles);
        await org.PressesAsync(Cio, asked, "Tailspin Toys", []);
        Assert.Equal(await IdAsync(org, "Tailspin Toys"), (await LastAsync(org)).Customer.ToString());

        org.Now += Duration.FromMinutes(1);
        org.Means["other"] = Log(new ParsedContact { Customer = "Wingtip", CustomerIsNew = true, Minutes = 45 });
        await org.PressesAsync(Cio, (await org.SaysAsync(Cio, "other")).OnlyCard(), "Save", [("customer", await IdAsync(org, "Contoso"))]);
        Assert.Equal(await IdAsync(org, "Contoso"), (await LastAsync(org)).Customer.ToString());
        Assert.Equal(2, (await org.ReadAsync(store => store.Customers.AllAsync())).Count);
    }

    [Fact]
    public async Task A_new_customer_without_a_length_takes_one_tap()
    {
        await using var org = await MetAsync("Contoso");
        org.Means["new"] = Log(new ParsedContact { Customer = "Wingtip", CustomerIsNew = true });

        var asked = (await org.SaysAsync(Cio, "new")).OnlyCard();
        Assert.Equal("Wingtip is new. Add it, and how long?", asked.FallbackText);
        await org.PressesAsync(Cio, asked, "Add it, 30 min", []);

        Assert.Equal((await IdAsync(org, "Wingtip"), 30), ((await LastAsync(org)).Customer.ToString(), (await LastAsync(org)).Minutes));
    }

    [Fact]
    public async Task A_near_name_typed_into_the_form_is_asked_about_and_a_far_one_is_not()
    {
        await using var org = await MetAsync("Contoso");
        var form = (await org.SaysAsync(Cio, "log")).OnlyCard();
        (string, string)[] rest = [("date", "2026-11-16"), ("minutes", "30"), ("insight", "They like it")];

        var asked = (await org.PressesAsync(Cio, form, CardVerbs.LogSave, inputs: [.. rest, ("newCustomer", "Contosso")])).The<Reply.Replace>();
        Assert.Equal(["Add and save", "Contoso", "Cancel", "Save"], new CardText(asked.Card).Titles);
        await org.PressesAsync(Cio, asked.Card, "Contoso", []);
        Assert.Equal((await IdAsync(org, "Contoso"), "They like it"), ((await LastAsync(org)).Customer.ToString(), (await LastAsync(org)).Insight));

        org.Now += Duration.FromMinutes(1);
        await org.PressesAsync(Cio, form, CardVerbs.LogSave, inputs: [.. rest, ("newCustomer", "Wingtip")]);
        Assert.Equal(["Contoso", "Wingtip"], (await org.ReadAsync(store => store.Customers.AllAsync())).Select(customer => customer.Name), StringComparer.Ordinal);
    }

    [Fact]
    public async Task Ones_own_house_is_refused_with_the_word_why_and_nothing_is_lost()
    {
        await using var org = await MetAsync("Contoso");
        org.Means["hr"] = Log(new ParsedContact { Customer = "HR", CustomerIsNew = true, Minutes = 30, Insight = "They like it" });

        var asked = (await org.SaysAsync(Cio, "hr")).OnlyCard();
        Assert.Contains("your own house", asked.Words(), StringComparison.Ordinal);
        Assert.Null(await org.ReadAsync(store => store.Interactions.LastAsync(Cio)));

        var again = (await org.PressesAsync(Cio, asked, "Save", [("newCustomer", "our finance team")])).The<Reply.Replace>();
        Assert.Contains("your own house", again.Words(), StringComparison.Ordinal);
        await org.PressesAsync(Cio, again.Card, "Save", [("newCustomer", "contoso")]);
        Assert.Equal((30, "They like it"), ((await LastAsync(org)).Minutes, (await LastAsync(org)).Insight));
        Assert.Single(await org.ReadAsync(store => store.Customers.AllAsync()));
    }

    [Theory]
    [InlineData("met Contoso for 47 min", true)]
    [InlineData("met Contoso for 55 min", false)]
    [InlineData("met Contoso for 45 min yesterday", false)]
    [InlineData("met Fabrikam for 45 min", false)]
    public async Task What_is_very_like_one_in_the_log_is_asked_about(string text, bool asks)
    {
        await using var org = await MetAsync("Contoso", "Fabrikam");
        await org.SaysAsync(Cio, "met Contoso for 45 min");

        var answer = (await org.SaysAsync(Cio, text)).OnlyCard();

        Assert.Equal(asks, new CardText(answer).Verbs.Contains(CardVerbs.LogSame, StringComparer.Ordinal));
        Assert.Equal(asks ? 1 : 2, (await LogsAsync(org)).Count);
    }

    [Fact]
    public async Task A_second_contact_of_the_kind_is_saved_too_once()
    {
        await using var org = await MetAsync("Contoso");
        await org.SaysAsync(Cio, "met Contoso for 45 min");
        var asked = (await org.SaysAsync(Cio, "met Contoso for 45 min")).OnlyCard();

        var first = await org.PressesAsync(Cio, asked, "Save it too", []);
        var second = await org.PressesAsync(Cio, asked, "Save it too", []);

        Assert.Equal(first.The<Reply.Replace>().CardKey, second.The<Reply.Replace>().CardKey);
        Assert.Equal(2, (await LogsAsync(org)).Count);
    }

    [Fact]
    public async Task The_same_contact_stays_one_and_what_is_new_in_it_is_added()
    {
        await using var org = await MetAsync("Contoso");
        org.Means["first"] = Log(new ParsedContact { Customer = "Contoso", Minutes = 45, Insight = "They like it" });
        org.Means["again"] = Log(new ParsedContact { Customer = "Contoso", Minutes = 45, Mode = Mode.Phone, Insight = "They want more", Promises = [new ParsedPromise("a demo", null)] });
        var first = (await org.SaysAsync(Cio, "first")).The<Reply.Say>();
        var asked = (await org.SaysAsync(Cio, "again")).OnlyCard();

        var same = await org.PressesAsync(Cio, asked, "It is the same", []);
        Assert.Contains("Then it stays at one: Contoso, today, 45 min. What you said now is added to it.", same.The<Reply.Replace>().Words(), StringComparison.Ordinal);
        Assert.Equal(first.CardKey, same.The<Reply.UpdateOrSay>().CardKey);
        var log = Assert.Single(await LogsAsync(org));
        Assert.Equal(("They like it.\nThey want more", Mode.Phone), (log.Insight, log.Mode!.Value));
        Assert.Single(await org.ReadAsync(store => store.Promises.OpenOfLeaderAsync(Cio)));

        var again = await org.PressesAsync(Cio, asked, "It is the same", []);
        Assert.Equal("Then it stays at one: Contoso, today, 45 min.", again.The<Reply.Replace>().Card.FallbackText);
        Assert.Single(await org.ReadAsync(store => store.Promises.OpenOfLeaderAsync(Cio)));
    }

    [Fact]
    public async Task Repeat_logs_the_last_one_for_today_and_asks_when_it_is_there_already()
    {
        await using var org = await MetAsync("Contoso", "Fabrikam");
        org.Means["last week"] = Log(new ParsedContact { Customer = "Contoso", Minutes = 45, Date = Monday.PlusDays(-7), Mode = Mode.Video, Insight = "They like it" });
        await org.SaysAsync(Cio, "last week");

        org.Now += Duration.FromMinutes(1);
        org.Means["repeat"] = new ParsedMessage { Intent = Intent.Repeat };
        await org.SaysAsync(Cio, "repeat");
        var log = await LastAsync(org);
        Assert.Equal((45, Monday, Mode.Video, null), (log.Minutes, log.Date, log.Mode!.Value, log.Insight));

        Assert.Contains(CardVerbs.LogSame, new CardText((await org.SaysAsync(Cio, "repeat")).OnlyCard()).Verbs, StringComparer.Ordinal);
        org.Now += Duration.FromMinutes(1);
        org.Means["same with Fabrikam"] = new ParsedMessage { Intent = Intent.Repeat, Customer = "Fabrikam", Minutes = 30 };
        await org.SaysAsync(Cio, "same with Fabrikam");
        Assert.Equal((await IdAsync(org, "Fabrikam"), 30), ((await LastAsync(org)).Customer.ToString(), (await LastAsync(org)).Minutes));
    }

    [Fact]
    public async Task A_usual_contact_of_the_prompt_is_asked_about_when_it_is_there_already()
    {
        await using var org = await MetAsync("Contoso");
        await org.SaysAsync(Cio, "met Contoso for 45 min");
        org.Now += Duration.FromMinutes(10);

        var answer = await org.PressesAsync(Cio, CardVerbs.LogRepeat, new Dictionary<string, string>(StringComparer.Ordinal) { ["customerId"] = await IdAsync(org, "Contoso"), ["minutes"] = "45" });

        Assert.Contains(CardVerbs.LogSame, new CardText(answer.The<Reply.Say>().Card).Verbs, StringComparer.Ordinal);
    }

    [Fact]
    public async Task A_draft_under_the_id_of_another_leaders_log_or_under_none_is_out_of_date()
    {
        await using var org = await MetAsync("Contoso");
        await org.SaysAsync(Cio, "met Contoso for 45 min");
        await org.InstallsAsync(Vp);
        var data = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["draft"] = (await LastAsync(org)).Id.ToString(),
            ["customer"] = await IdAsync(org, "Contoso"),
            ["date"] = "2026-11-16",
            ["pickedMinutes"] = "45",
        };

        Assert.Contains("out of date", (await org.PressesAsync(Vp, CardVerbs.LogAnswer, data)).The<Reply.Show>().Words(), StringComparison.Ordinal);
        Assert.Contains("out of date", (await org.PressesAsync(Vp, CardVerbs.LogSame, new Dictionary<string, string>(StringComparer.Ordinal) { ["interactionId"] = data["draft"] })).The<Reply.Show>().Words(), StringComparison.Ordinal);
        data["interactionId"] = data["draft"];
        Assert.Contains("out of date", (await org.PressesAsync(Vp, CardVerbs.LogAnswer, data)).The<Reply.Show>().Words(), StringComparison.Ordinal);
        data["draft"] = "no id";
        Assert.Contains("out of date", (await org.PressesAsync(Cio, CardVerbs.LogAnswer, data)).The<Reply.Show>().Words(), StringComparison.Ordinal);
        Assert.Null(await org.ReadAsync(store => store.Interactions.LastAsync(Vp)));
    }

    private static async Task<Organisation> MetAsync(params string[] customers)
    {
        var org = await FoundAsync(customers);
        await org.InstallsAsync(Cio);
        return org;
    }

    private static (string, string)[] Inputs(AdaptiveCard card) => [.. new CardText(card).Inputs.Select(input => (input.Key, input.Value))];

    private static ParsedMessage Log(params ParsedContact[] contacts) => new() { Intent = Intent.Log, Interactions = contacts };

    private static async Task<Interaction> LastAsync(Organisation org) => (await org.ReadAsync(store => store.Interactions.LastAsync(Cio)))!;

    private static Task<IReadOnlyList<Interaction>> LogsAsync(Organisation org) => org.ReadAsync(store => store.Interactions.OfAsync(Cio, Monday.PlusDays(-7), Monday));

    private static Task<string> IdAsync(Organisation org, string customer) => org.ReadAsync(async store => (await store.Customers.FindByNameAsync(customer))!.Id.ToString());
}
