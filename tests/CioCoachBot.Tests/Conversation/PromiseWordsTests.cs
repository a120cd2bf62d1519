using CioCoachBot.Coach.Interactions;
using NodaTime;
using static CioCoachBot.Tests.Conversation.Organisation;

namespace CioCoachBot.Tests.Conversation;

/// <summary>Promises that a leader speaks of later, in words: one more, another day, kept.</summary>
public sealed class PromiseWordsTests
{
    private static readonly LocalDate Friday = new(2026, 11, 20);

    [Theory]
    [InlineData("en-GB", "I promised Contoso a root cause report by thursday")]
    [InlineData("de-DE", "Ich habe Contoso bis Donnerstag einen root cause Bericht versprochen")]
    [InlineData("de-DE", "Versprochen: Contoso bekommt bis Donnerstag einen root cause Bericht")]
    [InlineData("fr-FR", "j'ai promis à Contoso un rapport root cause d'ici jeudi")]
    [InlineData("es-ES", "le prometí a Contoso un informe root cause para el jueves")]
    public async Task One_more_belongs_to_the_last_contact(string locale, string text)
    {
        await using var org = await TalkingAsync(locale);
        await org.SaysAsync(Cio, "met Contoso 20 min");

        await org.SaysAsync(Cio, text);

        var promise = Assert.Single(await org.ReadAsync(store => store.Promises.OpenOfLeaderAsync(Cio)));
        Assert.Contains("root cause", promise.Text, StringComparison.Ordinal);
        Assert.Equal(new LocalDate(2026, 11, 26), promise.Due);
        Assert.Single(await LogsAsync(org));
    }

    [Theory]
    [InlineData("en-GB", "move the roadmap to 10 december")]
    [InlineData("en-GB", "new date for the roadmap: 10 December")]
    [InlineData("en-GB", "push Contoso roadmap to 10 dec")]
    [InlineData("de-DE", "verschieb die Roadmap auf 10. Dezember")]
    [InlineData("de-DE", "neues Datum für die Roadmap: 10. Dezember")]
    [InlineData("fr-FR", "repousse la roadmap au 10 décembre")]
    [InlineData("es-ES", "mueve la roadmap al 10 de diciembre")]
    public async Task Another_day_is_given_by_its_own_words(string locale, string text)
    {
        await using var org = await PromisedAsync(locale);

        await org.SaysAsync(Cio, text);

        var open = (await org.ReadAsync(store => store.Promises.OpenOfLeaderAsync(Cio))).ToDictionary(one => one.Text, one => one.Due, StringComparer.Ordinal);
        Assert.Equal((new LocalDate(2026, 12, 10), new LocalDate(2026, 11, 25)), (open["the roadmap"], open["a demo"]));
        Assert.Equal(2, (await LogsAsync(org)).Count);
    }

    [Theory]
    [InlineData("en-GB", "kept the demo for Fabrikam")]
    [InlineData("en-GB", "I promised Fabrikam a demo, its done")]
    [InlineData("de-DE", "die Demo für Fabrikam eingehalten")]
    [InlineData("fr-FR", "tenu la demo pour Fabrikam")]
    [InlineData("es-ES", "cumplida la demo para Fabrikam")]
    public async Task One_is_kept_by_its_own_words(string locale, string text)
    {
        await using var org = await PromisedAsync(locale);

        await org.SaysAsync(Cio, text);

        Assert.Equal("the roadmap", Assert.Single(await org.ReadAsync(store => store.Promises.OpenOfLeaderAsync(Cio))).Text);
        Assert.Equal(2, (await LogsAsync(org)).Count);
    }

    private static async Task<Organisation> PromisedAsync(string locale)
    {
        var org = await TalkingAsync(locale);
        await org.SaysAsync(Cio, "met Contoso 20 min, promised them the roadmap by Wednesday");
        await org.SaysAsync(Cio, "met Fabrikam 20 min, promised them a demo by Wednesday");
        return org;
    }

    private static async Task<Organisation> TalkingAsync(string locale)
    {
        var org = await FoundAsync("Contoso", "Fabrikam");
        org.Turn(Friday.At(new LocalTime(15, 0)));
        org.ClientLocale = locale;
        await org.InstallsAsync(Cio);
        return org;
    }

    private static Task<IReadOnlyList<Interaction>> LogsAsync(Organisation org) =>
        org.ReadAsync(store => store.Interactions.OfAsync(Cio, Friday.PlusDays(-30), Friday));
}
