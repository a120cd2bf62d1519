using CioCoachBot.Cards;
using NodaTime;
using static CioCoachBot.Tests.Conversation.Organisation;

namespace CioCoachBot.Tests.Conversation;

/// <summary>What names a customer and a length and still was no contact of the speaker's: nothing is logged, and nothing asked about.</summary>
public sealed class NoContactOfOursTests
{
    [Theory]
    // With the own people, or with paper.
    [InlineData("en-GB", "internal meeting about Contoso, 45 min")]
    [InlineData("en-GB", "team meeting 1h, we discussed Contoso")]
    [InlineData("en-GB", "spent an hour on the Contoso contract with legal")]
    [InlineData("en-GB", "prep for the Contoso visit, 2 hours")]
    [InlineData("de-DE", "interne Besprechung zu Contoso, 45 Minuten")]
    [InlineData("de-DE", "2 Stunden Vorbereitung für den Termin bei Contoso")]
    [InlineData("fr-FR", "réunion interne sur Contoso, 45 min")]
    [InlineData("fr-FR", "2 h à préparer la visite chez Contoso")]
    [InlineData("es-ES", "reunión interna sobre Contoso, 45 min")]
    [InlineData("es-ES", "2 h preparando la visita a Contoso")]
    // Told by others.
    [InlineData("en-GB", "apparently Contoso had a 3 hour outage on Monday")]
    [InlineData("en-GB", "heard from Ben that Contoso was at his desk for half an hour")]
    [InlineData("de-DE", "angeblich hatte Contoso gestern 2 Stunden Ausfall")]
    [InlineData("fr-FR", "il paraît que Contoso a passé deux heures avec un concurrent hier")]
    [InlineData("es-ES", "según ventas, Contoso tuvo una demo de 2 horas el lunes")]
    // Others were there.
    [InlineData("en-GB", "our CMO had lunch with Contoso yesterday, 1 hour")]
    [InlineData("en-GB", "the CCO and the CMO were at Contoso yesterday for 2 hours")]
    [InlineData("en-GB", "Ben from my team is with Contoso all day today")]
    [InlineData("de-DE", "der Vertrieb hat gestern 45 Minuten mit Contoso telefoniert")]
    [InlineData("fr-FR", "notre directeur commercial voit Contoso demain")]
    [InlineData("es-ES", "Tomasz hizo la llamada con Contoso por mí, 30 min")]
    // Only supposed, or asked about.
    [InlineData("en-GB", "let's assume I saw Contoso for 30 minutes")]
    [InlineData("en-GB", "I dreamt I met Contoso for an hour")]
    [InlineData("en-GB", "does a 10 minute chat with Contoso at the airport count?")]
    [InlineData("de-DE", "zählen 10 Minuten mit Contoso am Flughafen?")]
    [InlineData("fr-FR", "j'aurais pu voir Contoso hier une heure")]
    [InlineData("es-ES", "podría haber visto a Contoso ayer una hora")]
    // It was not.
    [InlineData("en-GB", "I was not at Contoso on Monday")]
    [InlineData("en-GB", "met nobody from Contoso, only their answering machine")]
    [InlineData("en-GB", "it wasn't me who met Contoso yesterday")]
    [InlineData("de-DE", "ich war am Montag nicht bei Contoso")]
    [InlineData("fr-FR", "je n'étais pas chez Contoso lundi")]
    [InlineData("es-ES", "no estuve en Contoso el lunes")]
    public async Task Nothing_is_logged(string locale, string text)
    {
        await using var org = await TalkingAsync(locale);

        var said = await org.SaysAsync(Cio, text);

        Assert.Empty(await org.ReadAsync(store => store.Interactions.OfAsync(Cio, new LocalDate(2026, 1, 1), new LocalDate(2026, 12, 31))));
        Assert.DoesNotContain(CardVerbs.LogAnswer, said.SelectMany(reply => new CardText(reply.Card()).Verbs), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("en-GB", "internal meeting about Contoso, 45 min", "your own house")]
    [InlineData("de-DE", "2 Stunden Vorbereitung für den Termin bei Contoso", "eigenen Haus")]
    public async Task Why_it_is_none_is_told(string locale, string text, string told)
    {
        await using var org = await TalkingAsync(locale);

        Assert.Contains(told, (await org.SaysAsync(Cio, text)).OnlyCard().Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en-GB", "steering committee with Contoso, 1h")]
    [InlineData("en-GB", "training at Contoso, 1h")]
    [InlineData("en-GB", "with procurement at Contoso for 60 min")]
    [InlineData("en-GB", "our CMO and I had lunch with Contoso, 1 hour")]
    [InlineData("en-GB", "according to Contoso the portal is slow, 60 min call")]
    [InlineData("de-DE", "Jour fixe mit Contoso, 60 Min")]
    [InlineData("de-DE", "laut Contoso ist das Portal langsam, 60 Min telefoniert")]
    [InlineData("fr-FR", "comité de pilotage avec Contoso, 1h")]
    [InlineData("es-ES", "con mi jefa en Contoso, 60 min")]
    public async Task What_was_one_is_logged(string locale, string text)
    {
        await using var org = await TalkingAsync(locale);

        await org.SaysAsync(Cio, text);

        Assert.Equal(60, Assert.Single(await org.ReadAsync(store => store.Interactions.OfAsync(Cio, new LocalDate(2026, 1, 1), new LocalDate(2026, 12, 31)))).Minutes);
    }

    [Theory]
    [InlineData("en-GB", "dinner with Contoso tonight, 2 hours")]
    [InlineData("de-DE", "heute Abend Essen mit Contoso, 2 Stunden")]
    [InlineData("fr-FR", "dîner avec Contoso ce soir, 2 heures")]
    [InlineData("es-ES", "cena con Contoso esta noche, 2 horas")]
    public async Task This_evening_is_still_to_come(string locale, string text)
    {
        await using var org = await TalkingAsync(locale);

        var planned = (await org.SaysAsync(Cio, text)).OnlyCard();

        Assert.Empty(await org.ReadAsync(store => store.Interactions.OfAsync(Cio, new LocalDate(2026, 1, 1), new LocalDate(2026, 12, 31))));
        Assert.Contains(CardVerbs.PlanDrop, new CardText(planned).Verbs, StringComparer.Ordinal);
    }

    private static async Task<Organisation> TalkingAsync(string locale)
    {
        var org = await FoundAsync("Contoso", "Fabrikam");
        org.Turn(new LocalDateTime(2026, 11, 20, 15, 0));
        org.ClientLocale = locale;
        await org.InstallsAsync(Cio);
        return org;
    }
}
