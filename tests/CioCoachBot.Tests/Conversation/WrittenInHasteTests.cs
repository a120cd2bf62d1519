using CioCoachBot.Cards;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Conversation.Routing;
using NodaTime;
using static CioCoachBot.Tests.Conversation.Organisation;

namespace CioCoachBot.Tests.Conversation;

/// <summary>Contacts written in haste: what was learned, what was promised, who was met and who was not.</summary>
public sealed class WrittenInHasteTests
{
    private static readonly LocalDate Friday = new(2026, 11, 20);

    [Theory]
    [InlineData("de-DE", "Gestern 50min bei Fabrikam vor Ort, sie überlegen zu SAP zu wechseln weil wir zu langsam liefern, hab Herrn Vogt versprochen bis Mittwoch nen Lieferplan zu schicken", "wir zu langsam liefern", "nen Lieferplan zu schicken")]
    [InlineData("de-DE", "50min bei Fabrikam, sie wechseln weil wir zu langsam liefern, ich habe Frau Vogt versprochen, bis Mittwoch einen Lieferplan zu schicken", "wir zu langsam liefern", "einen Lieferplan zu schicken")]
    [InlineData("en-GB", "50 min at Fabrikam, they think of moving to SAP because we deliver too slowly, promised Mr Vogt to send a delivery plan by Wednesday", "we deliver too slowly", "send a delivery plan")]
    [InlineData("fr-FR", "50 min chez Fabrikam, ils pensent passer à SAP parce que nous livrons trop lentement, j'ai promis à M. Vogt d'envoyer un plan de livraison d'ici mercredi", "nous livrons trop lentement", "d'envoyer un plan de livraison")]
    [InlineData("es-ES", "50 min en Fabrikam, piensan pasar a SAP porque entregamos muy lento, le prometí al Sr. Vogt enviar un plan de entrega antes del miércoles", "entregamos muy lento", "enviar un plan de entrega")]
    public async Task A_reason_is_no_promise_and_to_whom_one_was_given_no_insight(string locale, string text, string learned, string promised)
    {
        await using var org = await TalkingAsync(locale);

        await org.SaysAsync(Cio, text);

        Assert.EndsWith(learned, Assert.Single(await LogsAsync(org)).Insight, StringComparison.Ordinal);
        var promise = Assert.Single(await org.ReadAsync(store => store.Promises.OpenOfLeaderAsync(Cio)));
        Assert.Equal((promised, new LocalDate(2026, 11, 25)), (promise.Text, promise.Due));
    }

    [Theory]
    [InlineData("de-DE", "Contoso 40 Min telefonisch gestern, wollen im März nicht verlängern, Preis zu hoch. Lucerne Publishing 30min, alles super, danke an Petra aus dem Support", "ja")]
    [InlineData("en-GB", "Contoso 40 min on the phone yesterday, they will not renew in March because the price is too high for them. Lucerne Publishing 30min, all well, thanks to Petra from support", "yes")]
    [InlineData("fr-FR", "Contoso 40 min au téléphone hier, ils ne veulent pas renouveler en mars, le prix est trop élevé pour eux. Lucerne Publishing 30 min, tout va bien, merci à Petra du support", "oui")]
    [InlineData("es-ES", "Contoso 40 min por teléfono ayer, no quieren renovar en marzo porque el precio es demasiado alto para ellos. Lucerne Publishing 30 min, todo bien, gracias a Petra de soporte", "sí")]
    public async Task A_new_customer_behind_a_full_stop_is_a_contact_of_its_own(string locale, string text, string yes)
    {
        await using var org = await TalkingAsync(locale);

        await org.SaysAsync(Cio, text);
        await org.SaysAsync(Cio, yes);

        Assert.Equal([30, 40], (await LogsAsync(org)).Select(contact => contact.Minutes).Order());
        Assert.Contains("Lucerne Publishing", (await org.ReadAsync(store => store.Customers.AllAsync())).Select(one => one.Name), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("en-GB", "watched a Relecloud user for 20m on friday, didnt promise anything")]
    [InlineData("de-DE", "einen Nutzer von Relecloud 20 min beobachtet, habe nichts versprochen")]
    [InlineData("fr-FR", "observé un utilisateur de Relecloud 20 min, rien promis")]
    [InlineData("es-ES", "observé a un usuario de Relecloud 20 min, no prometí nada")]
    public async Task What_was_not_promised_is_neither_a_name_nor_a_promise(string locale, string text)
    {
        await using var org = await TalkingAsync(locale);

        var said = (await org.SaysAsync(Cio, text)).OnlyCard().Words();

        Assert.DoesNotContain("prom", said, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("versprochen", said, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(await org.ReadAsync(store => store.Promises.OpenOfLeaderAsync(Cio)));
    }

    [Theory]
    [InlineData("the Contoso one was 1h", 60, "Contoso")]
    [InlineData("the last one was with Fabrikam not Contoso", 30, "Fabrikam")]
    public async Task The_one_that_is_in_the_log_is_corrected(string text, int minutes, string name)
    {
        await using var org = await TalkingAsync("en-GB");
        await org.SaysAsync(Cio, "met Contoso 30 min");

        await org.SaysAsync(Cio, text);

        var contact = Assert.Single(await LogsAsync(org));
        Assert.Equal((minutes, name), (contact.Minutes, (await org.ReadAsync(store => store.Customers.FindAsync(contact.Customer)))!.Name));
    }

    [Theory]
    [InlineData("en-GB", "ask the CCO who looks after Contoso")]
    [InlineData("en-GB", "invite sales to the next Contoso visit")]
    [InlineData("de-DE", "frag den CCO wer Contoso betreut")]
    [InlineData("de-DE", "lade den Vertrieb zum nächsten Besuch bei Contoso ein")]
    [InlineData("fr-FR", "demande au CCO qui s'occupe de Contoso")]
    [InlineData("es-ES", "pregunta al CCO quién lleva Contoso")]
    public async Task What_is_wanted_of_a_partner_is_no_contact(string locale, string text)
    {
        await using var org = await TalkingAsync(locale);

        var said = await org.SaysAsync(Cio, text);

        Assert.Empty(await LogsAsync(org));
        Assert.DoesNotContain(CardVerbs.LogAnswer, said.SelectMany(reply => new CardText(reply.Card()).Verbs), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("en-GB", "call back the Contoso one")]
    [InlineData("en-GB", "recall the one about Contoso")]
    [InlineData("es-ES", "retira el de Contoso")]
    public async Task The_one_that_was_sent_is_called_back(string locale, string text)
    {
        await using var org = await TalkingAsync(locale);
        var saved = (await org.SaysAsync(Cio, "met Contoso 30 min, our support is slow and nobody calls back")).The<Reply.Say>().Card;
        await org.PressesAsync(Cio, saved, CardVerbs.FollowUpSend);
        Assert.NotEmpty(await org.ReadAsync(store => store.FollowUps.OpenOfPartnerAsync(Cco)));

        await org.SaysAsync(Cio, text);

        Assert.Empty(await org.ReadAsync(store => store.FollowUps.OpenOfPartnerAsync(Cco)));
        Assert.Single(await LogsAsync(org));
    }

    [Theory]
    [InlineData("en-GB", "no contact with Contoso this week, they cancelled on me")]
    [InlineData("de-DE", "kein Kontakt mit Contoso diese Woche, sie haben abgesagt")]
    [InlineData("fr-FR", "pas de contact avec Contoso cette semaine, ils ont annulé")]
    [InlineData("es-ES", "ningún contacto con Contoso esta semana, cancelaron")]
    public async Task That_one_was_not_met_says_nothing_of_the_week(string locale, string text)
    {
        await using var org = await TalkingAsync(locale);
        var asks = await org.PlannedAsync(DueKind.Prompt, Cio.Value);

        await org.SaysAsync(Cio, text);

        Assert.Equal(asks, await org.PlannedAsync(DueKind.Prompt, Cio.Value));
        Assert.Empty(await LogsAsync(org));
    }

    [Theory]
    [InlineData("en-GB", "forget the customer Contoso")]
    [InlineData("de-DE", "vergiss den Kunden Contoso")]
    [InlineData("fr-FR", "oublie le client Contoso")]
    [InlineData("es-ES", "olvida el cliente Contoso")]
    public async Task A_customer_that_is_called_one_can_be_forgotten_as_any(string locale, string text)
    {
        await using var org = await TalkingAsync(locale);

        var said = (await org.SaysAsync(Cio, text)).OnlyCard();

        Assert.Contains(CardVerbs.HistoryShow, new CardText(said).Verbs, StringComparer.Ordinal);
    }

    private static async Task<Organisation> TalkingAsync(string locale)
    {
        var org = await FoundAsync("Contoso", "Fabrikam");
        org.Turn(Friday.At(new LocalTime(15, 0)));
        org.ClientLocale = locale;
        await org.AppointCcoAsync(Cco);
        await org.InstallsAsync(Cio);
        return org;
    }

    private static Task<IReadOnlyList<Interaction>> LogsAsync(Organisation org) =>
        org.ReadAsync(store => store.Interactions.OfAsync(Cio, Friday.PlusDays(-30), Friday));
}
