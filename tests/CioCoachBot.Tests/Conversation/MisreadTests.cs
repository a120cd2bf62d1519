using CioCoachBot.Cards;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Conversation.Routing;
using NodaTime;
using static CioCoachBot.Tests.Conversation.Organisation;

namespace CioCoachBot.Tests.Conversation;

/// <summary>Sentences that sound like another: nothing is deleted, logged or changed that was not meant.</summary>
public sealed class MisreadTests
{
    private static readonly LocalDate Friday = new(2026, 11, 20);

    [Theory]
    [InlineData("en-GB", "take back what I sent to the CCO about Contoso")]
    [InlineData("en-GB", "recall the follow-up to the CCO on Contoso")]
    [InlineData("en-GB", "please withdraw the note to the CCO")]
    [InlineData("en-GB", "take back what I sent about Contoso")]
    [InlineData("de-DE", "nimm zurück, was ich dem CCO über Contoso geschickt habe")]
    [InlineData("fr-FR", "reprends ce que j'ai envoyé au CCO sur Contoso")]
    [InlineData("es-ES", "retira lo que envié al CCO sobre Contoso")]
    public async Task What_was_sent_is_called_back_and_the_contact_stays(string locale, string text)
    {
        await using var org = await TalkingAsync(locale);
        var saved = (await org.SaysAsync(Cio, "met Contoso 30 min, our support is slow and nobody calls back")).The<Reply.Say>().Card;
        await org.PressesAsync(Cio, saved, CardVerbs.FollowUpSend);

        var said = await org.SaysAsync(Cio, text);

        Assert.Empty(await org.ReadAsync(store => store.FollowUps.OpenOfPartnerAsync(Cco)));
        Assert.Single(await LogsAsync(org));
        Assert.Equal([CardVerbs.FollowUpsShow], new CardText(said.The<Reply.Say>().Card).Verbs);
    }

    [Fact]
    public async Task Where_nothing_was_sent_nothing_is_taken_back()
    {
        await using var org = await TalkingAsync("en-GB");
        await org.SaysAsync(Cio, "met Contoso 30 min, our support is slow and nobody calls back");

        var said = await org.SaysAsync(Cio, "take back what I sent to sales about Contoso");

        Assert.StartsWith("The head of sales has nothing of yours", said.OnlyCard().FallbackText, StringComparison.Ordinal);
        Assert.Single(await LogsAsync(org));
    }

    [Theory]
    [InlineData("en-GB", "delete everything about Contoso")]
    [InlineData("en-GB", "forget everything about Contoso")]
    [InlineData("en-GB", "delete all my data about Contoso")]
    [InlineData("en-GB", "forget Contoso")]
    [InlineData("en-GB", "forget everything about pricing")]
    [InlineData("de-DE", "lösche alles über Contoso")]
    [InlineData("de-DE", "vergiss alles zu Contoso")]
    [InlineData("de-DE", "kannst du alles über Contoso löschen")]
    [InlineData("fr-FR", "supprime tout sur Contoso")]
    [InlineData("fr-FR", "oublie tout ce qui concerne Contoso")]
    [InlineData("es-ES", "borra todo sobre Contoso")]
    [InlineData("es-ES", "olvida todo lo de Contoso")]
    public async Task Forgetting_a_customer_forgets_neither_the_leader_nor_a_contact(string locale, string text)
    {
        await using var org = await TalkingAsync(locale);
        await org.SaysAsync(Cio, "met Contoso 30 min");

        var said = await org.SaysAsync(Cio, text);

        Assert.Single(await LogsAsync(org));
        Assert.DoesNotContain(CardVerbs.DataForgetNow, said.SelectMany(reply => new CardText(reply.Card()).Verbs), StringComparer.Ordinal);
        Assert.DoesNotContain(CardVerbs.LogAnswer, said.SelectMany(reply => new CardText(reply.Card()).Verbs), StringComparer.Ordinal);
        Assert.Contains(
            text.Contains("Contoso", StringComparison.Ordinal) ? CardVerbs.HistoryShow : CardVerbs.DataExport,
            said.SelectMany(reply => new CardText(reply.Card()).Verbs),
            StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("en-GB", "it was 20 not 15")]
    [InlineData("en-GB", "no, 20, not 15")]
    [InlineData("de-DE", "20, nicht 15")]
    [InlineData("fr-FR", "pas 15 minutes, 20")]
    [InlineData("es-ES", "no 15, 20")]
    public async Task A_correction_beside_a_question_is_of_what_is_asked_about(string locale, string text)
    {
        await using var org = await TalkingAsync(locale);
        await org.SaysAsync(Cio, "met Contoso 15 min");
        await org.SaysAsync(Cio, "met Relecloud 15 min");

        await org.SaysAsync(Cio, text);
        Assert.Equal(15, Assert.Single(await LogsAsync(org)).Minutes);

        await org.SaysAsync(Cio, "yes");
        Assert.Equal([15, 20], (await LogsAsync(org)).Select(contact => contact.Minutes).Order());
    }

    [Theory]
    [InlineData("en-GB", "no, 15 min was Litware not Fabrikam")]
    [InlineData("de-DE", "nicht Fabrikam, das war Litware")]
    [InlineData("fr-FR", "ce n'était pas Fabrikam, c'était Litware")]
    [InlineData("es-ES", "no fue Fabrikam, fue Litware")]
    public async Task One_name_for_another_changes_the_contact_that_carries_it(string locale, string text)
    {
        await using var org = await TalkingAsync(locale);
        await org.SaysAsync(Cio, "met Fabrikam 15 min");
        await org.SaysAsync(Cio, "met Contoso 45 min");

        await org.SaysAsync(Cio, text);

        var names = await NamesAsync(org);
        Assert.Equal([(15, "Litware"), (45, "Contoso")], (await LogsAsync(org)).Select(contact => (contact.Minutes, names[contact.Customer])).Order());
    }

    [Fact]
    public async Task A_new_name_for_another_is_asked_about_before_it_enters_the_list()
    {
        await using var org = await TalkingAsync("en-GB");
        await org.SaysAsync(Cio, "met Fabrikam 15 min");
        await org.SaysAsync(Cio, "met Contoso 45 min");

        var asked = (await org.SaysAsync(Cio, "no, 15 min was Ostermann not Fabrikam")).OnlyCard();
        Assert.StartsWith("Ostermann is new. Add it?", asked.FallbackText, StringComparison.Ordinal);
        await org.SaysAsync(Cio, "yes");

        var names = await NamesAsync(org);
        Assert.Equal([(15, "Ostermann"), (45, "Contoso")], (await LogsAsync(org)).Select(contact => (contact.Minutes, names[contact.Customer])).Order());
    }

    [Theory]
    [InlineData("en-GB", "not 15, 50")]
    [InlineData("de-DE", "50, nicht 15")]
    [InlineData("de-DE", "nicht 15, sondern 50")]
    [InlineData("fr-FR", "pas 15 minutes, 50")]
    [InlineData("es-ES", "no 15 minutos, 50")]
    public async Task One_number_for_another_changes_the_last_contact(string locale, string text)
    {
        await using var org = await TalkingAsync(locale);
        await org.SaysAsync(Cio, "met Contoso 15 min");

        await org.SaysAsync(Cio, text);

        var changed = Assert.Single(await LogsAsync(org));
        Assert.Equal((50, null), (changed.Minutes, changed.Insight));
    }

    [Theory]
    [InlineData("en-GB", "last week called Contoso for half an hour", "Tuesday")]
    [InlineData("de-DE", "letzte Woche mit Contoso eine halbe Stunde telefoniert", "Dienstag")]
    [InlineData("fr-FR", "la semaine dernière j'ai appelé Contoso une demi-heure", "mardi")]
    [InlineData("es-ES", "la semana pasada hablé con Contoso media hora por teléfono", "martes")]
    public async Task A_week_without_a_day_is_asked_for_the_day_of_that_week(string locale, string text, string day)
    {
        await using var org = await TalkingAsync(locale);

        var asked = (await org.SaysAsync(Cio, text)).OnlyCard();
        Assert.Empty(await LogsAsync(org));
        Assert.Equal(5, new CardText(asked).Verbs.Count(verb => verb == CardVerbs.LogAnswer) - 1);

        await org.SaysAsync(Cio, day);
        var logged = Assert.Single(await LogsAsync(org));
        Assert.Equal((new LocalDate(2026, 11, 10), 30, Mode.Phone), (logged.Date, logged.Minutes, logged.Mode));
    }

    [Theory]
    [InlineData("en-GB", "Friday from Contoso called, 15 min")]
    [InlineData("en-GB", "met April from Contoso for 15 min")]
    [InlineData("de-DE", "15 Minuten mit Frau Mai von Contoso")]
    [InlineData("es-ES", "hablé con Domingo de Contoso, 15 min")]
    public async Task A_name_that_is_a_day_or_a_month_is_no_date(string locale, string text)
    {
        await using var org = await TalkingAsync(locale);

        await org.SaysAsync(Cio, text);

        var logged = Assert.Single(await LogsAsync(org));
        Assert.Equal((Friday, 15), (logged.Date, logged.Minutes));
    }

    [Fact]
    public async Task A_customer_called_Target_is_no_target()
    {
        await using var org = await TalkingAsync("en-GB");

        await org.SaysAsync(Cio, "called Target, 25 min");
        await org.SaysAsync(Cio, "yes");

        Assert.Equal("Target", (await NamesAsync(org))[Assert.Single(await LogsAsync(org)).Customer]);
        Assert.Empty(await org.ReadAsync(store => store.Targets.HistoryAsync(Cio)));
    }

    [Theory]
    [InlineData("en-GB", "met Müller AG, Anna Keller, 30 min")]
    [InlineData("de-DE", "Müller AG, Anna Keller, 30 Min")]
    [InlineData("de-DE", "Treffen mit Müller AG (Anna Keller), 30 Min")]
    [InlineData("fr-FR", "Müller SA, Anna Keller, 30 min")]
    [InlineData("es-ES", "Anna Keller, Müller SL, 30 min")]
    public async Task A_persons_name_beside_a_company_is_no_second_customer(string locale, string text)
    {
        await using var org = await TalkingAsync(locale);

        await org.SaysAsync(Cio, text);
        await org.SaysAsync(Cio, "yes");

        var logged = Assert.Single(await LogsAsync(org));
        Assert.StartsWith("Müller", (await NamesAsync(org))[logged.Customer], StringComparison.Ordinal);
        Assert.Equal(30, logged.Minutes);
    }

    [Theory]
    [InlineData("Anna Keller of Contoso says the portal is slow, 30 min", "Anna Keller says the portal is slow")]
    [InlineData("Anna Keller (Contoso) said they will switch unless we fix it, 20 min", "Anna Keller said they will switch unless we fix it")]
    [InlineData("Contoso 30 min, support tickets wait four days", "Support tickets wait four days")]
    [InlineData("Contoso 30 min, les tickets de support attendent quatre jours", "Les tickets de support attendent quatre jours")]
    [InlineData("Contoso 30 min: they said: price is too high", "They said: price is too high")]
    [InlineData("Contoso 30 min: price: too high", "Price: too high")]
    [InlineData("1h with Contoso. Their CMO came along, ours didn't", "Their CMO came along, ours didn't")]
    public async Task What_was_heard_is_whole(string text, string heard)
    {
        await using var org = await TalkingAsync("en-GB");

        await org.SaysAsync(Cio, text);

        Assert.Equal((heard, Approach.Meeting), Assert.Single(await LogsAsync(org)) is var logged ? (Capital(logged.Insight), logged.Approach) : default);
    }

    [Theory]
    [InlineData("en-GB", "advisory board with Contoso and Fabrikam, 2h, both want a mobile app")]
    [InlineData("de-DE", "Kundenbeirat mit Contoso und Fabrikam, 2 Stunden, beide wollen eine App")]
    [InlineData("fr-FR", "comité consultatif avec Contoso et Fabrikam, 2h, les deux veulent une appli")]
    [InlineData("es-ES", "consejo asesor con Contoso y Fabrikam, 2h, ambos quieren una app")]
    public async Task What_was_heard_of_both_stands_once_and_for_the_other_with_a_tap(string locale, string text)
    {
        await using var org = await TalkingAsync(locale);

        var note = (await org.SaysAsync(Cio, text))[^1].Card();
        Assert.Single(await LogsAsync(org), contact => contact.Insight is not null);

        await org.PressesAsync(Cio, note, CardVerbs.LogHeard);
        Assert.Single((await LogsAsync(org)).Select(contact => contact.Insight).Distinct(StringComparer.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("en-GB", "Contoso and Fabrikam yesterday, 40 min, Contoso's renewal is safe, Fabrikam's isn't", "Fabrikam's isn't")]
    [InlineData("fr-FR", "Contoso et Fabrikam hier, 40 min, Contoso renouvelle, Fabrikam non", "Fabrikam non")]
    [InlineData("es-ES", "Contoso y Fabrikam ayer, 40 min, Contoso renueva, Fabrikam no", "Fabrikam no")]
    public async Task Each_keeps_what_was_said_of_it(string locale, string text, string heard)
    {
        await using var org = await TalkingAsync(locale);

        await org.SaysAsync(Cio, text);

        var names = await NamesAsync(org);
        Assert.Equal(heard, Assert.Single(await LogsAsync(org), contact => names[contact.Customer] == "Fabrikam").Insight);
    }

    [Theory]
    [InlineData("en-GB", "make the last one 50 minutes")]
    [InlineData("de-DE", "mach den letzten 50 Minuten")]
    [InlineData("fr-FR", "mets le dernier à 50 minutes")]
    [InlineData("es-ES", "pon el último a 50 minutos")]
    public async Task The_last_one_is_made_as_long(string locale, string text)
    {
        await using var org = await TalkingAsync(locale);
        await org.SaysAsync(Cio, "met Contoso 15 min");

        await org.SaysAsync(Cio, text);

        Assert.Equal(50, Assert.Single(await LogsAsync(org)).Minutes);
    }

    [Fact]
    public async Task What_one_of_them_said_needs_no_question()
    {
        await using var org = await TalkingAsync("en-GB");

        Assert.Single(await org.SaysAsync(Cio, "advisory board with Contoso and Fabrikam, 2h, Fabrikam wants a mobile app"));
    }

    private static string? Capital(string? text) => text is null ? null : char.ToUpperInvariant(text[0]) + text[1..];

    private static async Task<Organisation> TalkingAsync(string locale)
    {
        var org = await FoundAsync("Contoso", "Fabrikam", "Litware");
        org.Turn(Friday.At(new LocalTime(15, 0)));
        org.ClientLocale = locale;
        await org.AppointCcoAsync(Cco);
        await org.InstallsAsync(Cio);
        return org;
    }

    private static async Task<Dictionary<CioCoachBot.Coach.CustomerId, string>> NamesAsync(Organisation org) =>
        (await org.ReadAsync(store => store.Customers.AllAsync())).ToDictionary(customer => customer.Id, customer => customer.Name);

    private static Task<IReadOnlyList<Interaction>> LogsAsync(Organisation org) =>
        org.ReadAsync(store => store.Interactions.OfAsync(Cio, Friday.PlusDays(-30), Friday));
}
