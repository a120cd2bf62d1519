using CioCoachBot.Cards;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Understanding;
using NodaTime;
using static CioCoachBot.Tests.Conversation.Organisation;

namespace CioCoachBot.Tests.Conversation;

/// <summary>After a question of the coach a typed answer answers it, and goes the way of the press.</summary>
public sealed class TypedAnswerTests
{
    private static readonly LocalDate Monday = new(2026, 11, 16);

    [Theory]
    [InlineData("en-GB", "45 min")]
    [InlineData("en-GB", "45")]
    [InlineData("en-GB", "It was 45 minutes.")]
    [InlineData("en-GB", "the second")]
    [InlineData("de-DE", "45 Minuten")]
    [InlineData("de-DE", "die zweite")]
    [InlineData("fr-FR", "45 minutes")]
    [InlineData("fr-FR", "le deuxième")]
    [InlineData("es-ES", "45 minutos")]
    [InlineData("es-ES", "el segundo")]
    public async Task A_length_that_was_asked_for_is_typed(string locale, string answer)
    {
        await using var org = await MetAsync(locale, "Contoso");
        org.Means["q"] = Log(new ParsedContact { Customer = "Contoso", Date = Monday.PlusDays(-1), Insight = "They like it" });
        var asked = (await org.SaysAsync(Cio, "q")).OnlyCard();
        Assert.Null(await LastAsync(org));

        var saved = (await org.SaysAsync(Cio, answer)).The<Reply.Say>();

        var log = (await LastAsync(org))!;
        Assert.Equal((45, Monday.PlusDays(-1), "They like it"), (log.Minutes, log.Date, log.Insight));
        Assert.Equal(CardKey.Log(log), saved.CardKey);

        // The card's own button finds it saved, and "yes" has nothing to answer any more.
        await org.PressesAsync(Cio, asked, CardVerbs.LogAnswer);
        await org.SaysAsync(Cio, "yes");
        Assert.Single(await LogsAsync(org));
    }

    [Theory]
    [InlineData("en-GB", "yes")]
    [InlineData("en-GB", "Yes, please!")]
    [InlineData("en-GB", "ok")]
    [InlineData("de-DE", "ja")]
    [InlineData("de-DE", "Ja, bitte.")]
    [InlineData("fr-FR", "oui")]
    [InlineData("fr-FR", "d’accord")]
    [InlineData("es-ES", "sí")]
    [InlineData("es-ES", "si, claro")]
    public async Task A_new_customer_is_added_by_a_yes_and_keeps_its_name_with_capitals(string locale, string answer)
    {
        await using var org = await MetAsync(locale, "Contoso");
        org.Means["q"] = Log(new ParsedContact { Customer = "woodgrove bank", CustomerIsNew = true, Date = Monday, Minutes = 30 });
        await org.SaysAsync(Cio, "q");

        await org.SaysAsync(Cio, answer);

        Assert.Equal(30, (await LastAsync(org))!.Minutes);
        Assert.Equal(["Contoso", "Woodgrove Bank"], (await org.ReadAsync(store => store.Customers.AllAsync())).Select(customer => customer.Name), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("yes, 45 min yesterday")]
    [InlineData("yes - 45 minutes, yesterday")]
    [InlineData("45 min yesterday")]
    [InlineData("ja, 45 min gestern")]
    public async Task An_answer_that_says_more_is_used_whole(string answer)
    {
        await using var org = await MetAsync("en-GB", "Contoso");
        org.Means["q"] = Log(new ParsedContact { Customer = "Relecloud", CustomerIsNew = true });
        Assert.Equal("Relecloud is new. Add it, and how long?", (await org.SaysAsync(Cio, "q")).OnlyCard().FallbackText);

        await org.SaysAsync(Cio, answer);

        var log = (await LastAsync(org))!;
        Assert.Equal((45, Monday.PlusDays(-1), "Relecloud"), (log.Minutes, log.Date, await NameAsync(org, log)));
    }

    [Fact]
    public async Task No_asks_which_customer_it_was_and_a_name_answers()
    {
        await using var org = await MetAsync("en-GB", "Contoso", "Fabrikam");
        org.Means["q"] = Log(new ParsedContact { Customer = "Relecloud", CustomerIsNew = true, Minutes = 30 });
        await org.SaysAsync(Cio, "q");

        Assert.Equal("Today, 30 min: which customer?", (await org.SaysAsync(Cio, "no")).OnlyCard().FallbackText);
        await org.SaysAsync(Cio, "Fabrikam");

        Assert.Equal("Fabrikam", await NameAsync(org, (await LastAsync(org))!));
        Assert.Equal(2, (await org.ReadAsync(store => store.Customers.AllAsync())).Count);
    }

    [Fact]
    public async Task No_and_another_name_is_one_answer()
    {
        await using var org = await MetAsync("en-GB", "Contoso", "Fabrikam");
        org.Means["q"] = Log(new ParsedContact { Customer = "Relecloud", CustomerIsNew = true, Minutes = 30 });
        await org.SaysAsync(Cio, "q");

        await org.SaysAsync(Cio, "no, Contoso");

        Assert.Equal("Contoso", await NameAsync(org, (await LastAsync(org))!));
    }

    [Theory]
    [InlineData("the second")]
    [InlineData("2")]
    [InlineData("northwind traders")]
    [InlineData("die zweite")]
    public async Task One_of_two_customers_is_picked_by_place_or_name(string answer)
    {
        await using var org = await MetAsync("en-GB", "Northwind Foods", "Northwind Traders");
        org.Means["q"] = Log(new ParsedContact { Candidates = ["Northwind Traders", "Northwind Foods"], Minutes = 30 });
        await org.SaysAsync(Cio, "q");

        await org.SaysAsync(Cio, answer);

        Assert.Equal("Northwind Traders", await NameAsync(org, (await LastAsync(org))!));
    }

    [Theory]
    [InlineData("yesterday")]
    [InlineData("gestern")]
    [InlineData("on Sunday")]
    public async Task A_day_that_was_asked_for_is_typed(string answer)
    {
        await using var org = await MetAsync("en-GB", "Contoso");
        org.Means["q"] = Log(new ParsedContact { Customer = "Contoso", Minutes = 30 }) with { Problem = Problem.Date };
        await org.SaysAsync(Cio, "q");

        await org.SaysAsync(Cio, answer);

        Assert.Equal(Monday.PlusDays(-1), (await LastAsync(org))!.Date);
    }

    [Theory]
    [InlineData("yes", 1)]
    [InlineData("it is the same", 1)]
    [InlineData("no", 2)]
    [InlineData("Save it too", 2)]
    [InlineData("non merci", 2)]
    public async Task A_duplicate_is_decided_by_a_word(string answer, int contacts)
    {
        await using var org = await MetAsync("en-GB", "Contoso");
        await org.SaysAsync(Cio, "met Contoso for 45 min");
        await org.SaysAsync(Cio, "met Contoso for 45 min");

        await org.SaysAsync(Cio, answer);

        Assert.Equal(contacts, (await LogsAsync(org)).Count);
    }

    [Fact]
    public async Task What_is_no_answer_begins_anew_and_closes_the_question()
    {
        await using var org = await MetAsync("en-GB", "Contoso", "Fabrikam");
        org.Means["q"] = Log(new ParsedContact { Customer = "Contoso" });
        await org.SaysAsync(Cio, "q");

        await org.SaysAsync(Cio, "met Fabrikam for 30 min");
        await org.SaysAsync(Cio, "45 min");

        Assert.Equal(("Fabrikam", 30), (await NameAsync(org, (await LastAsync(org))!), Assert.Single(await LogsAsync(org)).Minutes));
    }

    [Theory]
    [InlineData("no contact this week")]
    [InlineData("help")]
    [InlineData("thanks")]
    public async Task Another_matter_is_no_answer(string text)
    {
        await using var org = await MetAsync("en-GB", "Contoso");
        org.Means["q"] = Log(new ParsedContact { Customer = "Relecloud", CustomerIsNew = true, Minutes = 30 });
        await org.SaysAsync(Cio, "q");

        await org.SaysAsync(Cio, text);
        await org.SaysAsync(Cio, "yes");

        Assert.Null(await LastAsync(org));
    }

    [Fact]
    public async Task A_yes_to_a_question_that_wants_more_repeats_the_question()
    {
        await using var org = await MetAsync("en-GB", "Contoso");
        org.Means["q"] = Log(new ParsedContact { Customer = "Contoso" });
        await org.SaysAsync(Cio, "q");

        Assert.Equal("Contoso, today: how long?", (await org.SaysAsync(Cio, "yes")).OnlyCard().FallbackText);
        await org.SaysAsync(Cio, "45 min");

        Assert.Equal(45, (await LastAsync(org))!.Minutes);
    }

    [Fact]
    public async Task An_old_question_is_not_answered()
    {
        await using var org = await MetAsync("en-GB", "Contoso");
        org.Means["q"] = Log(new ParsedContact { Customer = "Relecloud", CustomerIsNew = true, Minutes = 30 });
        await org.SaysAsync(Cio, "q");
        org.Now += Duration.FromHours(25);

        Assert.Contains("Nothing is waiting", (await org.SaysAsync(Cio, "yes")).OnlyCard().FallbackText, StringComparison.Ordinal);
        Assert.Null(await LastAsync(org));
    }

    [Theory]
    [InlineData("en-GB", "yes")]
    [InlineData("en-GB", "no")]
    [InlineData("en-GB", "ok")]
    [InlineData("de-DE", "nein")]
    [InlineData("fr-FR", "oui")]
    [InlineData("es-ES", "vale")]
    public async Task A_yes_or_no_to_nothing_gets_a_line_that_helps(string locale, string text)
    {
        await using var org = await MetAsync(locale, "Contoso");

        Assert.Equal(Localizer.For(locale)["Routing.NothingAsked"], (await org.SaysAsync(Cio, text)).OnlyCard().Words());
    }

    [Fact]
    public async Task Everything_is_forgotten_by_a_yes_only_where_that_was_asked_last()
    {
        await using var org = await MetAsync("en-GB", "Contoso");
        await org.SaysAsync(Cio, "met Contoso for 45 min");
        await org.SaysAsync(Cio, "delete my data");
        await org.SaysAsync(Cio, "my week");
        await org.SaysAsync(Cio, "yes");
        Assert.NotNull(await org.ReadAsync(store => store.Leaders.FindAsync(Cio)));

        await org.SaysAsync(Cio, "delete my data");
        await org.SaysAsync(Cio, "no");
        await org.SaysAsync(Cio, "yes");
        Assert.NotNull(await org.ReadAsync(store => store.Leaders.FindAsync(Cio)));

        await org.SaysAsync(Cio, "delete my data");
        await org.SaysAsync(Cio, "yes");
        Assert.Null(await org.ReadAsync(store => store.Leaders.FindAsync(Cio)));
    }

    [Fact]
    public async Task An_answer_is_only_the_persons_own()
    {
        await using var org = await MetAsync("en-GB", "Contoso");
        await org.InstallsAsync(Vp);
        org.Means["q"] = Log(new ParsedContact { Customer = "Relecloud", CustomerIsNew = true, Minutes = 30 });
        await org.SaysAsync(Cio, "q");

        await org.SaysAsync(Vp, "yes");

        Assert.Single(await org.ReadAsync(store => store.Customers.AllAsync()));
    }

    [Fact]
    public async Task A_command_about_somebody_else_is_not_applied_to_the_speaker()
    {
        await using var org = await MetAsync("en-GB", "Contoso");
        org.Means["set Tomasz's target to 3 hours"] = new ParsedMessage { Intent = Intent.SetTarget, TargetMinutes = 180, Person = "Tomasz" };

        var answer = (await org.SaysAsync(Cio, "set Tomasz's target to 3 hours")).OnlyCard();

        Assert.Contains("I change only what is your own", answer.FallbackText, StringComparison.Ordinal);
        Assert.DoesNotContain(await org.ReadAsync(store => store.Targets.HistoryAsync(Cio)), target => target.Leader == Cio);
    }

    private static async Task<Organisation> MetAsync(string locale, params string[] customers)
    {
        var org = await FoundAsync(customers);
        org.ClientLocale = locale;
        await org.InstallsAsync(Cio);
        return org;
    }

    private static ParsedMessage Log(params ParsedContact[] contacts) => new() { Intent = Intent.Log, Interactions = contacts };

    private static Task<Interaction?> LastAsync(Organisation org) => org.ReadAsync(store => store.Interactions.LastAsync(Cio));

    private static Task<IReadOnlyList<Interaction>> LogsAsync(Organisation org) =>
        org.ReadAsync(store => store.Interactions.OfAsync(Cio, Monday.PlusDays(-7), Monday));

    private static Task<string> NameAsync(Organisation org, Interaction log) =>
        org.ReadAsync(async store => (await store.Customers.FindAsync(log.Customer))!.Name);
}
