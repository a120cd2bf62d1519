using CioCoachBot.Cards;
using CioCoachBot.Conversation.Routing;
using NodaTime;
using static CioCoachBot.Tests.Conversation.Organisation;

namespace CioCoachBot.Tests.Conversation;

/// <summary>A contact that waits for its answer is corrected by itself, and a card that was replaced or left saves nothing.</summary>
public sealed class StaleCardTests
{
    [Theory]
    [InlineData("en-GB", "20 minutes with Ostrava Steelworks this morning, they want an API", "yesterday one hour with Fonderie Castagne", "no, Ostrava Steelworks was 50 minutes")]
    [InlineData("en-GB", "20 minutes with Ostrava Steelworks this morning, they want an API", "yesterday one hour with Fonderie Castagne", "no wait, Ostrava was 50 minutes")]
    [InlineData("fr-FR", "ce matin 20 minutes avec Papeterie Lormont, ils cherchent une API", "hier une heure chez Fonderie Castagne, panne du portail", "non, Papeterie Lormont c'était 50 minutes")]
    [InlineData("fr-FR", "ce matin 20 minutes avec Papeterie Lormont, ils cherchent une API", "hier une heure chez Fonderie Castagne, panne du portail", "non, Lormont a duré 50 minutes")]
    [InlineData("de-DE", "heute 20 Minuten mit Papierwerk Lormont, sie suchen eine API", "gestern eine Stunde bei Fonderie Castagne", "nein, Papierwerk Lormont war 50 Minuten")]
    [InlineData("es-ES", "hoy 20 minutos con Papelera Lormont, buscan una API", "ayer una hora con Fonderie Castagne", "no, Papelera Lormont duró 50 minutos")]
    public async Task A_correction_by_name_changes_the_contact_that_waits_and_no_saved_one(string locale, string first, string second, string correction)
    {
        await using var org = await MetAsync(locale);
        var old = (await org.SaysAsync(Cio, first)).The<Reply.Say>();
        var other = (await org.SaysAsync(Cio, second)).The<Reply.Say>();
        await AddsAsync(org, other.Card);

        var changed = await org.SaysAsync(Cio, correction);

        var asked = changed.The<Reply.Say>();
        Assert.Contains("50", asked.Words(), StringComparison.Ordinal);
        Assert.Equal(old.CardKey, changed.The<CardUpdate>().CardKey);
        Assert.Empty(new CardText(changed.The<CardUpdate>().Card).Verbs);
        await AddsAsync(org, asked.Card);
        Assert.Equal([50, 60], await MinutesAsync(org));
    }

    [Theory]
    [InlineData("en-GB", "no, Papeterie Lormont was 50 minutes")]
    [InlineData("fr-FR", "non, Papeterie Lormont c'était 50 minutes")]
    [InlineData("es-ES", "no, Papeterie Lormont fue de 50 minutos")]
    public async Task Who_is_corrected_and_was_never_told_of_takes_nobody_elses_contact(string locale, string correction)
    {
        await using var org = await MetAsync(locale);
        await org.SaysAsync(Cio, "met Contoso for 45 min");

        var asked = (await org.SaysAsync(Cio, correction)).The<Reply.Say>();
        await AddsAsync(org, asked.Card);

        Assert.Equal([45, 50], await MinutesAsync(org));
    }

    [Fact]
    public async Task Replaced_cards_save_nothing()
    {
        await using var org = await MetAsync("en-GB");
        var first = (await org.SaysAsync(Cio, "call with Ostrava Steelworks this morning, 25 minutes, they asked for an API")).The<Reply.Say>();
        var second = (await org.SaysAsync(Cio, "no wait, Ostrava was 40 minutes")).The<Reply.Say>();
        var third = await org.SaysAsync(Cio, "and it was yesterday");
        Assert.Equal(second.CardKey, third.The<CardUpdate>().CardKey);

        var stale = await AddsAsync(org, first.Card);

        Assert.Contains("out of date", stale.OnlyCard().Words(), StringComparison.Ordinal);
        Assert.Empty(await MinutesAsync(org));
        var saved = await AddsAsync(org, third.The<Reply.Say>().Card);
        Assert.Contains("Ostrava Steelworks", saved.The<Reply.Replace>().Words(), StringComparison.Ordinal);
        Assert.Equal([40], await MinutesAsync(org));
    }

    [Fact]
    public async Task Cards_that_were_left_save_nothing()
    {
        await using var org = await MetAsync("en-GB");
        var first = (await org.SaysAsync(Cio, "call with Ostrava Steelworks this morning, 25 minutes, they asked for an API")).The<Reply.Say>();
        var second = (await org.SaysAsync(Cio, "no wait, Ostrava was 40 minutes")).The<Reply.Say>();

        var left = await org.SaysAsync(Cio, "undo");

        Assert.Equal(second.CardKey, left.The<CardUpdate>().CardKey);
        Assert.Equal("Nothing was saved.", left.The<Reply.Say>().Words());
        await AddsAsync(org, first.Card);
        await AddsAsync(org, second.Card);
        Assert.Empty(await MinutesAsync(org));
        Assert.DoesNotContain(await org.ReadAsync(store => store.Customers.AllAsync()), customer => customer.Name.StartsWith("Ostrava", StringComparison.Ordinal));
    }

    private static Task<IReadOnlyList<Reply>> AddsAsync(Organisation org, AdaptiveCard card)
    {
        var read = new CardText(card);
        var data = read.DataOf(CardVerbs.LogAnswer);
        foreach (var (input, value) in read.Inputs)
        {
            data[input] = value;
        }

        return org.PressesAsync(Cio, CardVerbs.LogAnswer, data);
    }

    private static async Task<Organisation> MetAsync(string locale)
    {
        var org = await FoundAsync("Contoso");
        org.ClientLocale = locale;
        await org.InstallsAsync(Cio);
        return org;
    }

    private static async Task<IEnumerable<int>> MinutesAsync(Organisation org)
    {
        var day = new LocalDate(2026, 11, 16);
        return (await org.ReadAsync(store => store.Interactions.OfAsync(Cio, day.PlusDays(-7), day))).Select(log => log.Minutes).Order();
    }
}
