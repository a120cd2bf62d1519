using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Prompts;
using NodaTime;
using static CioCoachBot.Tests.Conversation.Organisation;

namespace CioCoachBot.Tests.Conversation;

/// <summary>What people write beside contacts: a language, who they are, whom they watched, their own house, a time that is none.</summary>
public sealed class SaidInWordsTests
{
    private static readonly LocalDate Today = new(2026, 11, 16);

    [Theory]
    [InlineData("Deutsch bitte", "de")]
    [InlineData("bitte auf Deutsch!", "de")]
    [InlineData("can you speak German?", "de")]
    [InlineData("English please", "en")]
    [InlineData("in English, please", "en")]
    [InlineData("parle français", "fr")]
    [InlineData("en français s'il te plaît", "fr")]
    [InlineData("en español por favor", "es")]
    [InlineData("habla español", "es")]
    public async Task A_language_is_asked_for_in_a_sentence(string typed, string language)
    {
        await using var org = await FoundAsync();
        org.ClientLocale = language == "de" ? "fr-FR" : "de-DE";
        await org.InstallsAsync(Cio);

        Assert.Contains(Localizer.For(language)["Settings.LanguageSet"], (await org.SaysAsync(Cio, typed)).OnlyCard().Words(), StringComparison.Ordinal);
        Assert.Contains(Localizer.For(language)["Onboarding.Help.Title"], (await org.SaysAsync(Cio, "help")).OnlyCard().Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en-GB", "I lead IT", "go")]
    [InlineData("en-GB", "hi, I'm the CIO", "let's go")]
    [InlineData("de-DE", "Ich leite die IT", "los")]
    [InlineData("fr-FR", "je suis DSI", "allons-y")]
    [InlineData("es-ES", "dirijo la informática", "vamos")]
    public async Task Who_leads_in_IT_says_so_and_begins(string locale, string claim, string go)
    {
        await using var org = await FoundAsync();
        org.ClientLocale = locale;
        await org.ArrivesAsync(Cio);

        await org.SaysAsync(Cio, claim);
        Assert.NotNull(await org.ReadAsync(store => store.Leaders.FindAsync(Cio)));
        await org.SaysAsync(Cio, go);

        Assert.Empty(await org.ReadAsync(store => store.Customers.AllAsync()));
        Assert.DoesNotContain("?", (await org.SaysAsync(Cio, "zzz")).OnlyCard().FallbackText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en-GB", "go")]
    [InlineData("en-GB", "wait")]
    [InlineData("de-DE", "los")]
    [InlineData("de-DE", "Moment")]
    [InlineData("fr-FR", "attends")]
    [InlineData("es-ES", "venga")]
    public async Task A_word_that_only_nudges_is_no_customer(string locale, string word)
    {
        await using var org = await FoundAsync("Contoso");
        org.ClientLocale = locale;
        await org.InstallsAsync(Cio);
        await org.SaysAsync(Cio, "30 min");

        var said = string.Concat((await org.SaysAsync(Cio, word)).Select(reply => reply.Words()));

        Assert.DoesNotContain(char.ToUpperInvariant(word[0]) + word[1..] + " ", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en-GB", "new: Stadtwerke")]
    [InlineData("de-DE", "neu: Stadtwerke")]
    [InlineData("de-DE", "neuer Kunde: Stadtwerke")]
    [InlineData("fr-FR", "nouveau : Stadtwerke")]
    [InlineData("es-ES", "nuevo: Stadtwerke")]
    public async Task That_a_customer_is_new_is_no_part_of_the_name(string locale, string text)
    {
        await using var org = await FoundAsync("Contoso");
        org.ClientLocale = locale;
        await org.InstallsAsync(Cio);
        await org.SaysAsync(Cio, "30 min");

        await org.SaysAsync(Cio, text);
        await org.SaysAsync(Cio, locale switch { "de-DE" => "ja", "fr-FR" => "oui", "es-ES" => "sí", _ => "yes" });

        Assert.Contains("Stadtwerke", (await org.ReadAsync(store => store.Customers.AllAsync())).Select(customer => customer.Name), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("en-GB", "watched people in the Munich branch for half an hour", "Munich branch", Approach.Observation)]
    [InlineData("en-GB", "read app reviews for 30 minutes, many complain about the login", "app reviews", Approach.DigitalListening)]
    [InlineData("en-GB", "digital listening 30 minutes", "digital listening", Approach.DigitalListening)]
    [InlineData("de-DE", "eine halbe Stunde Leute in der Münchner Filiale beobachtet", "Münchner Filiale", Approach.Observation)]
    [InlineData("de-DE", "30 Minuten App-Bewertungen gelesen", "Bewertungen", Approach.DigitalListening)]
    [InlineData("fr-FR", "observé les gens à l'agence de Munich pendant une demi-heure", "agence Munich", Approach.Observation)]
    [InlineData("es-ES", "observé a la gente en la sucursal de Múnich durante media hora", "sucursal Múnich", Approach.Observation)]
    public async Task Whom_a_leader_watched_or_read_needs_no_account(string locale, string text, string segment, Approach approach)
    {
        await using var org = await FoundAsync("Contoso");
        org.ClientLocale = locale;
        await org.InstallsAsync(Cio);

        var said = (await org.SaysAsync(Cio, text)).OnlyCard();

        Assert.Contains(segment, said.Words(), StringComparison.OrdinalIgnoreCase);
        var logged = (await org.ReadAsync(store => store.Interactions.LastAsync(Cio)))!;
        Assert.Equal((30, approach), (logged.Minutes, logged.Approach));
    }

    [Theory]
    [InlineData("en-GB", "observed 20 shoppers in our Berlin store")]
    [InlineData("en-GB", "read 40 reviews of our app")]
    [InlineData("de-DE", "20 Käufer in unserer Berliner Filiale beobachtet")]
    [InlineData("fr-FR", "observé 20 clients dans notre magasin de Berlin")]
    [InlineData("es-ES", "observé a 20 compradores en nuestra tienda de Berlín")]
    public async Task Where_nothing_but_the_length_is_missing_only_that_is_asked(string locale, string text)
    {
        await using var org = await FoundAsync("Contoso");
        org.ClientLocale = locale;
        await org.InstallsAsync(Cio);

        Assert.Contains(Localizer.For(locale[..2])["Logging.MinutesField"], (await org.SaysAsync(Cio, text)).OnlyCard().Words(), StringComparison.Ordinal);
        await org.SaysAsync(Cio, "20 min");

        Assert.Equal(20, (await org.ReadAsync(store => store.Interactions.LastAsync(Cio)))!.Minutes);
    }

    [Theory]
    [InlineData("en-GB", "30 minutes with our finance team")]
    [InlineData("en-GB", "met our HR department for 30 minutes")]
    [InlineData("en-GB", "Internal meeting 30 minutes")]
    [InlineData("de-DE", "30 Minuten mit unserer Buchhaltung")]
    [InlineData("de-DE", "20 Minuten mit unserem HR-Team")]
    [InlineData("fr-FR", "30 minutes avec notre équipe RH")]
    [InlineData("fr-FR", "30 minutes avec la comptabilité")]
    [InlineData("es-ES", "30 minutos con nuestro equipo de finanzas")]
    [InlineData("es-ES", "30 minutos con contabilidad")]
    public async Task The_own_house_is_refused_with_the_reason(string locale, string text)
    {
        await using var org = await FoundAsync("Contoso");
        org.ClientLocale = locale;
        await org.InstallsAsync(Cio);

        var said = (await org.SaysAsync(Cio, text)).OnlyCard().Words();

        Assert.Contains(Localizer.For(locale[..2])["Refusals.CustomerIsOwnHouse"], said, StringComparison.Ordinal);
        Assert.Null(await org.ReadAsync(store => store.Interactions.LastAsync(Cio)));
    }

    [Theory]
    [InlineData("en-GB", "met Relecloud for 30 minutes, they want a portal, and Adatum for 20 minutes, they complained about the invoices", "want a portal", "complained about the invoices")]
    [InlineData("en-GB", "Relecloud 30 min, they want a portal. Adatum 20 min, they complained about invoices.", "want a portal", "complained about invoices")]
    [InlineData("de-DE", "heute 30 Minuten bei Relecloud, sie wollen ein Portal, und 20 Minuten bei Adatum, die ärgern sich über die Rechnungen", "wollen ein Portal", "ärgern sich")]
    [InlineData("fr-FR", "30 minutes avec Relecloud, ils veulent un portail, et 20 minutes avec Adatum, ils se plaignent des factures", "veulent un portail", "se plaignent")]
    [InlineData("es-ES", "30 minutos con Relecloud, quieren un portal, y 20 minutos con Adatum, se quejan de las facturas", "quieren un portal", "se quejan")]
    public async Task Each_of_two_new_customers_keeps_its_own_insight_and_the_question_shows_it(string locale, string text, string first, string second)
    {
        await using var org = await FoundAsync();
        org.ClientLocale = locale;
        await org.InstallsAsync(Cio);

        var asked = (await org.SaysAsync(Cio, text)).OnlyCard();
        Assert.Contains(first, System.Text.Encoding.UTF8.GetString(asked.ToUtf8Json()), StringComparison.Ordinal);
        await org.SaysAsync(Cio, locale switch { "de-DE" => "ja", "fr-FR" => "oui", "es-ES" => "sí", _ => "yes" });

        var customers = await org.ReadAsync(store => store.Customers.AllAsync());
        var heard = (await org.ReadAsync(store => store.Interactions.OfAsync(Cio, Today, Today)))
            .ToDictionary(contact => customers.First(customer => customer.Id == contact.Customer).Name, contact => contact.Insight, StringComparer.Ordinal);
        Assert.Contains(first, heard["Relecloud"], StringComparison.Ordinal);
        Assert.DoesNotContain(second, heard["Relecloud"], StringComparison.Ordinal);
        Assert.Contains(second, heard["Adatum"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en-GB", "ask me on Tuesdays at 7:45")]
    [InlineData("de-DE", "frag mich dienstags um 7:45")]
    [InlineData("fr-FR", "demande-moi le mardi à 7h45")]
    [InlineData("es-ES", "pregúntame los martes a las 7:45")]
    public async Task A_quarter_to_eight_is_in_the_morning(string locale, string text)
    {
        await using var org = await FoundAsync();
        org.ClientLocale = locale;
        await org.InstallsAsync(Cio);

        await org.SaysAsync(Cio, text);

        Assert.Equal(new LocalTime(7, 45), (await org.ReadAsync(store => store.Leaders.FindAsync(Cio)))!.PromptTime);
    }

    [Theory]
    [InlineData("en-GB", "remind me at 25:00")]
    [InlineData("en-GB", "ask me on Tuesdays at 9:75")]
    [InlineData("de-DE", "erinnere mich um 25:00")]
    [InlineData("fr-FR", "rappelle-moi à 25 h")]
    [InlineData("es-ES", "recuérdame a las 25:00")]
    public async Task A_time_that_no_day_has_is_asked_for(string locale, string text)
    {
        await using var org = await FoundAsync();
        org.ClientLocale = locale;
        await org.InstallsAsync(Cio);
        var planned = await org.PlannedAsync(DueKind.Prompt, Cio.Value);

        Assert.Contains(Localizer.For(locale[..2])["Prompts.NoSuchTime"], (await org.SaysAsync(Cio, text)).OnlyCard().Words(), StringComparison.Ordinal);
        Assert.Equal(planned, await org.PlannedAsync(DueKind.Prompt, Cio.Value));
    }
}
