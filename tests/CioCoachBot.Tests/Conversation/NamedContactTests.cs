using CioCoachBot.Cards;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Promises;
using CioCoachBot.Conversation.Routing;
using NodaTime;
using static CioCoachBot.Tests.Conversation.Organisation;

namespace CioCoachBot.Tests.Conversation;

/// <summary>A contact of the log that is named by its customer is corrected, deleted and added to, not the last one.</summary>
public sealed class NamedContactTests
{
    private static readonly LocalDate Today = new(2026, 11, 16);

    [Theory]
    [InlineData("en-GB", "actually Tailspin was 20 minutes not 30", "Tailspin Toys", 20)]
    [InlineData("en-GB", "sorry, Tailspin was 20 minutes", "Tailspin Toys", 20)]
    [InlineData("en-GB", "my call with Tailspin took 20 minutes, not 30", "Tailspin Toys", 20)]
    [InlineData("en-GB", "change the Tailspin meeting to 25 minutes", "Tailspin Toys", 25)]
    [InlineData("en-GB", "the Tailspin one was with Litware", "Litware", 30)]
    [InlineData("en-GB", "the Tailspin call was actually with Litware", "Litware", 30)]
    [InlineData("de-DE", "das Gespräch mit Tailspin war eigentlich mit Litware", "Litware", 30)]
    [InlineData("fr-FR", "l'appel avec Tailspin était en fait avec Litware", "Litware", 30)]
    [InlineData("es-ES", "la llamada con Tailspin en realidad fue con Litware", "Litware", 30)]
    [InlineData("de-DE", "Tailspin war 25 Minuten, nicht 30", "Tailspin Toys", 25)]
    [InlineData("de-DE", "eigentlich war Tailspin nur 15 Minuten", "Tailspin Toys", 15)]
    [InlineData("de-DE", "das Tailspin-Treffen war mit Litware", "Litware", 30)]
    [InlineData("fr-FR", "en fait Tailspin a duré 25 minutes, pas 30", "Tailspin Toys", 25)]
    [InlineData("fr-FR", "le rendez-vous avec Tailspin était avec Litware", "Litware", 30)]
    [InlineData("es-ES", "en realidad Tailspin duró 25 minutos, no 30", "Tailspin Toys", 25)]
    [InlineData("es-ES", "la reunión con Tailspin fue con Litware", "Litware", 30)]
    public async Task A_correction_that_names_a_customer_changes_their_contact(string locale, string text, string customer, int minutes)
    {
        await using var org = await MetAsync(locale);

        var said = await org.SaysAsync(Cio, text);

        Assert.Contains(customer, said.The<Reply.Say>().Words(), StringComparison.Ordinal);
        Assert.Equal([(customer, minutes), ("Contoso", 45)], await LogAsync(org));
    }

    [Theory]
    [InlineData("en-GB", "Tailspin was a call", "Tailspin Toys, today: phone.")]
    [InlineData("de-DE", "Tailspin war ein Anruf", "Tailspin Toys (heute): Telefon.")]
    [InlineData("fr-FR", "Tailspin était un appel", "téléphone.")]
    [InlineData("es-ES", "Tailspin fue una llamada", "Tailspin Toys, hoy: teléfono.")]
    public async Task How_it_was_is_corrected_by_its_customer(string locale, string text, string answer)
    {
        await using var org = await MetAsync(locale);

        var said = await org.SaysAsync(Cio, text);

        Assert.Contains(answer, said.The<Reply.Say>().Words(), StringComparison.Ordinal);
        Assert.Equal([("Tailspin Toys", 30), ("Contoso", 45)], await LogAsync(org));
        var changed = (await org.ReadAsync(store => store.Interactions.LastTouchedAsync(Cio)))[^1];
        Assert.Equal(Mode.Phone, changed.Mode);
    }

    [Theory]
    [InlineData("en-GB", "no that's wrong, it was Litware")]
    [InlineData("de-DE", "stimmt nicht, war Litware")]
    [InlineData("fr-FR", "non, c'était Litware")]
    [InlineData("es-ES", "no, era Litware")]
    public async Task Who_it_was_instead_corrects_the_last_one(string locale, string text)
    {
        await using var org = await MetAsync(locale);

        await org.SaysAsync(Cio, text);

        Assert.Equal([("Tailspin Toys", 30), ("Litware", 45)], await LogAsync(org));
    }

    [Theory]
    [InlineData("en-GB", "delete the Tailspin call from last Wednesday", "The last one is today, 30 min.")]
    [InlineData("de-DE", "lösche den Termin mit Tailspin von gestern", "Der letzte: heute, 30 Min.")]
    public async Task What_is_deleted_on_a_day_without_it_is_said_to_be_on_another(string locale, string text, string line)
    {
        await using var org = await MetAsync(locale);

        var said = await org.SaysAsync(Cio, text);

        Assert.Contains(line, said.OnlyCard().Words(), StringComparison.Ordinal);
        Assert.Equal([("Tailspin Toys", 30), ("Contoso", 45)], await LogAsync(org));
    }

    [Fact]
    public async Task Who_was_not_met_yet_is_logged_and_not_made_of_another_contact()
    {
        await using var org = await MetAsync("en-GB");

        await org.SaysAsync(Cio, "actually Litware was 20 minutes");
        Assert.Equal([("Tailspin Toys", 30), ("Contoso", 45), ("Litware", 20)], await LogAsync(org));

        var said = await org.SaysAsync(Cio, "the Fabrikam one was with Contoso");
        Assert.Contains("no contact with Fabrikam", said.OnlyCard().Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en-GB", "actually Tailspin was 20 minutes", "delete the last contact with Tailspin")]
    [InlineData("en-GB", "actually Tailspin was 20 minutes", "please remove the meeting with Tailspin")]
    [InlineData("de-DE", "Tailspin war 25 Minuten, nicht 30", "lösche den Kontakt mit Tailspin")]
    [InlineData("de-DE", "Tailspin war 25 Minuten, nicht 30", "Lösch bitte den letzten Termin mit Tailspin")]
    [InlineData("fr-FR", "en fait Tailspin a duré 25 minutes, pas 30", "supprime le contact avec Tailspin")]
    [InlineData("es-ES", "en realidad Tailspin duró 25 minutos, no 30", "borra el contacto con Tailspin")]
    public async Task A_contact_is_deleted_by_its_customer_even_after_a_change(string locale, string change, string delete)
    {
        await using var org = await MetAsync(locale);
        await org.SaysAsync(Cio, change);

        var gone = await org.SaysAsync(Cio, delete);

        Assert.Equal([("Contoso", 45)], await LogAsync(org));
        await org.PressesAsync(Cio, gone.The<Reply.Say>().Card, CardVerbs.LogRestore);
        Assert.Equal(2, (await LogAsync(org)).Count);
    }

    [Fact]
    public async Task A_contact_is_deleted_by_name_while_another_is_asked_about()
    {
        await using var org = await MetAsync("en-GB");
        await org.SaysAsync(Cio, "met Contoso today");

        await org.SaysAsync(Cio, "delete the contact with Tailspin");

        Assert.Equal([("Contoso", 45)], await LogAsync(org));
        Assert.Contains("no contact with Tailspin", (await org.SaysAsync(Cio, "delete the contact with Tailspin")).OnlyCard().Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en-GB", "met Fabrikam for 20 minutes, promised them the roadmap", "actually by Thursday")]
    [InlineData("de-DE", "20 Minuten mit Fabrikam, die Roadmap versprochen", "doch erst bis Donnerstag")]
    [InlineData("fr-FR", "20 minutes avec Fabrikam, promis la feuille de route", "en fait pour jeudi")]
    [InlineData("es-ES", "20 minutos con Fabrikam, les prometí la hoja de ruta", "en realidad para el jueves")]
    public async Task By_when_after_a_promise_moves_what_is_owed_and_not_the_contact(string locale, string log, string text)
    {
        await using var org = await MetAsync(locale);
        await org.SaysAsync(Cio, log);
        var before = Assert.Single(await PromisesAsync(org));

        await org.SaysAsync(Cio, text);

        Assert.Equal(new LocalDate(2026, 11, 19), Assert.Single(await PromisesAsync(org)).Due);
        Assert.Equal(Today, (await org.ReadAsync(store => store.Interactions.LastAsync(Cio)))!.Date);
        await org.SaysAsync(Cio, locale == "fr-FR" ? "annule" : "undo");
        Assert.Equal(before.Due, Assert.Single(await PromisesAsync(org)).Due);
    }

    [Fact]
    public async Task By_when_is_taken_while_the_length_is_asked()
    {
        await using var org = await MetAsync("en-GB");
        await org.SaysAsync(Cio, "promised Fabrikam the roadmap by next Monday");

        await org.SaysAsync(Cio, "no, by Thursday");
        await org.SaysAsync(Cio, "20 minutes");

        Assert.Equal(new LocalDate(2026, 11, 19), Assert.Single(await PromisesAsync(org)).Due);
    }

    [Theory]
    [InlineData("en-GB", "note: they want one contact for everything", "They want one contact for everything")]
    [InlineData("en-GB", "add that they want one contact for everything", "They want one contact for everything")]
    [InlineData("en-GB", "Add to that: they also want invoices in PDF", "They also want invoices in PDF")]
    [InlineData("en-GB", "they want one contact for everything", "They want one contact for everything")]
    [InlineData("de-DE", "Notiz: sie wollen einen Ansprechpartner für alles", "Sie wollen einen Ansprechpartner für alles")]
    [InlineData("de-DE", "sie wollen einen Ansprechpartner für alles", "Sie wollen einen Ansprechpartner für alles")]
    [InlineData("fr-FR", "note : ils veulent un seul interlocuteur", "Ils veulent un seul interlocuteur")]
    [InlineData("fr-FR", "ils veulent un seul interlocuteur", "Ils veulent un seul interlocuteur")]
    [InlineData("es-ES", "añade: quieren un solo contacto", "Quieren un solo contacto")]
    [InlineData("es-ES", "quieren un solo contacto para todo", "Quieren un solo contacto para todo")]
    public async Task What_was_heard_is_added_after_the_contact_was_saved(string locale, string text, string insight)
    {
        await using var org = await MetAsync(locale);

        await org.SaysAsync(Cio, text);

        Assert.Equal(insight, (await org.ReadAsync(store => store.Interactions.LastAsync(Cio)))!.Insight);
        await org.SaysAsync(Cio, locale == "fr-FR" ? "annule" : "undo");
        Assert.Null((await org.ReadAsync(store => store.Interactions.LastAsync(Cio)))!.Insight);
    }

    [Fact]
    public async Task What_was_heard_goes_to_the_customer_who_is_named()
    {
        await using var org = await MetAsync("en-GB");

        await org.SaysAsync(Cio, "note for Tailspin: they want one contact for everything");

        Assert.Equal(["They want one contact for everything", null], (await ContactsAsync(org)).Select(contact => contact.Insight), StringComparer.Ordinal);
    }

    [Fact]
    public async Task What_was_heard_is_asked_once_and_a_no_is_enough()
    {
        await using var org = await FoundAsync("Contoso");
        await org.InstallsAsync(Cio);

        Assert.Contains("What did you hear?", (await org.SaysAsync(Cio, "met Contoso for 45 minutes")).OnlyCard().Words(), StringComparison.Ordinal);
        var left = (await org.SaysAsync(Cio, "no")).The<Reply.Say>().Words();
        Assert.Contains("45 min", left, StringComparison.Ordinal);
        Assert.DoesNotContain("What did you hear?", left, StringComparison.Ordinal);
        Assert.Contains("did not quite get that", (await org.SaysAsync(Cio, "zebra stripes everywhere")).OnlyCard().Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("What did you hear?", (await org.SaysAsync(Cio, "met Contoso for 90 minutes, they want a portal")).OnlyCard().Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("met Contoso for 20 minutes, lost my voice")]
    [InlineData("20 Minuten mit Contoso, ich bin heiser")]
    [InlineData("20 minutes avec Contoso, je suis enrhumé")]
    [InlineData("20 minutos con Contoso, estoy afónico")]
    public async Task How_the_leader_is_was_not_heard_from_the_customer(string text)
    {
        await using var org = await FoundAsync("Contoso");
        await org.InstallsAsync(Cio);

        await org.SaysAsync(Cio, text);

        Assert.Null((await org.ReadAsync(store => store.Interactions.LastAsync(Cio)))!.Insight);
    }

    /// <summary>30 minutes with Tailspin, then 45 with Contoso.</summary>
    private static async Task<Organisation> MetAsync(string locale)
    {
        var org = await FoundAsync("Contoso", "Tailspin Toys", "Litware", "Fabrikam");
        org.ClientLocale = locale;
        await org.InstallsAsync(Cio);
        await org.SaysAsync(Cio, "met Tailspin for 30 minutes");
        org.Now += Duration.FromMinutes(1);
        await org.SaysAsync(Cio, "met Contoso for 45 minutes");
        org.Now += Duration.FromMinutes(1);
        return org;
    }

    private static async Task<IReadOnlyList<Interaction>> ContactsAsync(Organisation org) =>
        [.. (await org.ReadAsync(store => store.Interactions.OfAsync(Cio, Today.PlusDays(-7), Today))).OrderBy(contact => contact.LoggedAt)];

    private static async Task<IReadOnlyList<(string, int)>> LogAsync(Organisation org)
    {
        var customers = await org.ReadAsync(store => store.Customers.AllAsync());
        return [.. (await ContactsAsync(org)).Select(contact => (customers.First(customer => customer.Id == contact.Customer).Name, contact.Minutes))];
    }

    private static Task<IReadOnlyList<Promise>> PromisesAsync(Organisation org) => org.ReadAsync(store => store.Promises.OpenOfLeaderAsync(Cio));
}
