using CioCoachBot.Cards;
using CioCoachBot.Coach.Promises;
using CioCoachBot.Conversation.Routing;
using NodaTime;
using static CioCoachBot.Tests.Conversation.Organisation;

namespace CioCoachBot.Tests.Conversation;

/// <summary>Wishes in plain words, in all languages: done with a tap, or the way is told.</summary>
public sealed class PlainWishTests
{
    [Theory]
    [InlineData("en-GB", "my manager is Priya Nair", "set by an admin")]
    [InlineData("en-GB", "Priya is my boss", "set by an admin")]
    [InlineData("de-DE", "meine Chefin ist Priya", "„Vorgesetzte“")]
    [InlineData("fr-FR", "mon manager est Priya", "« rattachements »")]
    [InlineData("es-ES", "mi jefa es Priya", "«superiores»")]
    public async Task Who_reports_to_whom_is_an_admins(string locale, string text, string told)
    {
        await using var org = await TalkingAsync(locale);

        Assert.Contains(told, (await org.SaysAsync(Cio, text)).OnlyCard().FallbackText, StringComparison.Ordinal);
        Assert.Contains(CardVerbs.ManagersSave, (await org.SaysAsync(Admin, text)).SelectMany(reply => new CardText(reply.Card()).Verbs), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("en-GB", "fewer prompts")]
    [InlineData("en-GB", "less often")]
    [InlineData("en-GB", "stop asking me")]
    [InlineData("en-GB", "don't ask me any more")]
    [InlineData("de-DE", "seltener")]
    [InlineData("de-DE", "frag mich nicht mehr")]
    [InlineData("fr-FR", "moins souvent")]
    [InlineData("fr-FR", "arrête de me demander")]
    [InlineData("es-ES", "menos preguntas")]
    [InlineData("es-ES", "deja de preguntarme")]
    public async Task Who_is_asked_too_often_chooses_quiet_with_one_tap(string locale, string text)
    {
        await using var org = await TalkingAsync(locale);

        var choice = (await org.SaysAsync(Cio, text)).OnlyCard();
        Assert.Equal([CardVerbs.PromptPause, CardVerbs.PromptPause, CardVerbs.SettingsOpen], new CardText(choice).Verbs);

        await org.PressesAsync(Cio, choice, CardVerbs.PromptPause);
        Assert.Equal(new LocalDate(2026, 12, 4), (await org.ReadAsync(store => store.Leaders.FindAsync(Cio)))!.PausedUntil);
    }

    [Theory]
    [InlineData("en-GB", "ask me mon 9", "on Monday 23 November at 09:00")]
    [InlineData("de-DE", "frag mich mo 9", "23. November um 09:00")]
    [InlineData("fr-FR", "demande-moi lun 9h", "lundi 23 novembre à 09:00")]
    [InlineData("es-ES", "pregúntame lun 9", "lunes 23 de noviembre a las 09:00")]
    public async Task An_hour_right_behind_a_day_is_when_to_ask(string locale, string text, string when)
    {
        await using var org = await TalkingAsync(locale);

        Assert.Contains(when, (await org.SaysAsync(Cio, text)).OnlyCard().FallbackText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en-GB", "how many minutes does Priya have", "What others log is theirs")]
    [InlineData("de-DE", "wie viele Minuten hat Priya", "Was andere eintragen")]
    [InlineData("fr-FR", "combien de minutes a Priya", "Ce que les autres notent")]
    [InlineData("es-ES", "cuántos minutos tiene Priya", "Lo que anotan los demás")]
    public async Task Minutes_of_somebody_else_are_kindly_refused(string locale, string text, string told)
    {
        await using var org = await TalkingAsync(locale);

        Assert.StartsWith(told, (await org.SaysAsync(Cio, text)).OnlyCard().FallbackText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en-GB", "show this month")]
    [InlineData("de-DE", "zeig diesen Monat")]
    [InlineData("fr-FR", "montre ce mois")]
    [InlineData("es-ES", "muestra este mes")]
    public async Task This_month_is_shown(string locale, string text)
    {
        await using var org = await TalkingAsync(locale);

        Assert.Contains(CardVerbs.FiguresShow, new CardText((await org.SaysAsync(Cio, text)).OnlyCard()).Verbs, StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("en-GB", "done with the roadmap")]
    [InlineData("en-GB", "the roadmap is done")]
    [InlineData("en-GB", "sent them the roadmap")]
    [InlineData("de-DE", "fertig mit der Roadmap")]
    [InlineData("fr-FR", "la roadmap est envoyée")]
    [InlineData("es-ES", "la roadmap está enviada")]
    public async Task A_promise_is_kept_by_its_own_words(string locale, string text)
    {
        await using var org = await TalkingAsync(locale);
        await org.SaysAsync(Cio, "met Contoso 20 min, promised them the roadmap by Wednesday");
        await org.SaysAsync(Cio, "met Fabrikam 20 min, promised them a visit by Wednesday");

        await org.SaysAsync(Cio, text);

        var open = Assert.Single(await org.ReadAsync(store => store.Promises.OpenOfLeaderAsync(Cio)));
        Assert.Equal((PromiseState.Open, "a visit"), (open.State, open.Text));
    }

    [Theory]
    [InlineData("en-GB", "rename Contoso to Contoso Pharma")]
    [InlineData("en-GB", "Contoso is now called Contoso Pharma")]
    [InlineData("de-DE", "benenne Contoso in Contoso Pharma um")]
    [InlineData("de-DE", "Contoso heißt jetzt Contoso Pharma")]
    [InlineData("fr-FR", "renomme Contoso en Contoso Pharma")]
    [InlineData("es-ES", "renombra Contoso a Contoso Pharma")]
    public async Task A_customer_gets_another_name_from_an_admin(string locale, string text)
    {
        await using var org = await TalkingAsync(locale);

        Assert.Contains("Contoso Pharma", (await org.SaysAsync(Cio, text)).OnlyCard().FallbackText, StringComparison.Ordinal);
        Assert.Equal(["Contoso", "Fabrikam"], await CustomersAsync(org));

        var done = (await org.SaysAsync(Admin, text))[^1].Card();
        Assert.Equal(["Contoso Pharma", "Fabrikam"], await CustomersAsync(org));

        await org.PressesAsync(Admin, done, CardVerbs.CustomerRename);
        Assert.Equal(["Contoso", "Fabrikam"], await CustomersAsync(org));
    }

    [Fact]
    public async Task A_name_that_is_taken_or_a_customer_whom_nobody_knows_is_not_renamed()
    {
        await using var org = await TalkingAsync("en-GB");
        await org.InstallsAsync(Admin);

        Assert.Equal("Fabrikam is on the list already, so Contoso keeps its name.", (await org.SaysAsync(Admin, "rename Contoso to Fabrikam"))[^1].Card().FallbackText);
        Assert.StartsWith("Fenwick is not on the list", (await org.SaysAsync(Admin, "rename Fenwick to Fenwick Foods"))[^1].Card().FallbackText, StringComparison.Ordinal);
        Assert.Equal(["Contoso", "Fabrikam"], await CustomersAsync(org));
    }

    [Theory]
    [InlineData("en-GB", "why this?")]
    [InlineData("de-DE", "warum das?")]
    [InlineData("fr-FR", "pourquoi ça ?")]
    [InlineData("es-ES", "¿por qué esto?")]
    public async Task Why_this_tells_the_reason_of_the_suggestion(string locale, string text)
    {
        await using var org = await TalkingAsync(locale);
        var saved = (await org.SaysAsync(Cio, "met Contoso 30 min, the price is too high")).The<Reply.Say>().Words();

        var why = (await org.SaysAsync(Cio, text)).OnlyCard().FallbackText.Split('\n', '.')[0];

        Assert.Contains(why, saved, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en-GB", "prepare me for Relecloud", "Add Relecloud")]
    [InlineData("de-DE", "bereite mich auf Relecloud vor", "Relecloud aufnehmen")]
    [InlineData("fr-FR", "prépare-moi pour Relecloud", "Ajouter Relecloud")]
    [InlineData("es-ES", "prepárame para Relecloud", "Añadir Relecloud")]
    public async Task Who_is_not_known_is_said_so_and_can_be_added(string locale, string text, string add)
    {
        await using var org = await TalkingAsync(locale);

        var unknown = (await org.SaysAsync(Cio, text)).OnlyCard();
        Assert.Equal([add], new CardText(unknown).Titles);
        Assert.Equal(["Contoso", "Fabrikam"], await CustomersAsync(org));

        await org.PressesAsync(Cio, unknown, CardVerbs.CustomerBrief);
        Assert.Equal(["Contoso", "Fabrikam", "Relecloud"], await CustomersAsync(org));
    }

    [Fact]
    public async Task The_nearest_customer_is_offered()
    {
        await using var org = await TalkingAsync("en-GB");

        var unknown = (await org.SaysAsync(Cio, "prepare me for Contoso Pharmaceuticals")).OnlyCard();

        Assert.Contains("Contoso", unknown.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("Contoso Pharmaceuticals", await CustomersAsync(org), StringComparer.Ordinal);
    }

    private static async Task<Organisation> TalkingAsync(string locale)
    {
        var org = await FoundAsync("Contoso", "Fabrikam");
        org.Turn(new LocalDateTime(2026, 11, 20, 15, 0));
        org.ClientLocale = locale;
        await org.InstallsAsync(Cio);
        return org;
    }

    private static async Task<IReadOnlyList<string>> CustomersAsync(Organisation org) =>
        [.. (await org.ReadAsync(store => store.Customers.AllAsync())).Select(customer => customer.Name)];
}
