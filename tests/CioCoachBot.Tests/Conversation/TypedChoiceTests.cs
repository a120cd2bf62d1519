using CioCoachBot.Cards;
using NodaTime;
using static CioCoachBot.Tests.Conversation.Organisation;

namespace CioCoachBot.Tests.Conversation;

/// <summary>What a leader chooses in a sentence: to be named or not, a week to look at, a target.</summary>
public sealed class TypedChoiceTests
{
    public static TheoryData<string, string, bool> Choices() => new()
    {
        { "en-GB", "show me by name", true },
        { "en-GB", "name me in the digest", true },
        { "en-GB", "I want to be named in the digest", true },
        { "en-GB", "don't make me anonymous", true },
        { "en-GB", "make me anonymous in the digest", false },
        { "en-GB", "don't mention my name in the digest", false },
        { "en-GB", "do not show me by name", false },
        { "en-GB", "only in the total", false },
        { "de-DE", "zeig mich mit Namen", true },
        { "de-DE", "nenn mich im Digest", true },
        { "de-DE", "mach mich im Digest anonym", false },
        { "de-DE", "zeig meinen Namen nicht", false },
        { "de-DE", "nur in der Summe", false },
        { "fr-FR", "nomme-moi dans le digest", true },
        { "fr-FR", "affiche mon nom", true },
        { "fr-FR", "rends-moi anonyme dans le digest", false },
        { "fr-FR", "ne me nomme pas", false },
        { "es-ES", "muéstrame con mi nombre", true },
        { "es-ES", "nómbrame en el resumen", true },
        { "es-ES", "hazme anónimo en el resumen", false },
        { "es-ES", "no menciones mi nombre en el resumen", false },
    };

    [Theory]
    [MemberData(nameof(Choices))]
    public async Task By_name_or_not_is_set_by_saying_so(string locale, string text, bool byName)
    {
        await using var org = await FoundAsync("Contoso");
        org.ClientLocale = locale;
        await org.InstallsAsync(Cio);
        await org.SaysAsync(Cio, "help"); // The welcome's own buttons are not meant.
        await org.WriteAsync(async store => await store.Leaders.SaveAsync((await store.Leaders.FindAsync(Cio))! with { DigestByName = !byName }));

        var said = await org.SaysAsync(Cio, text);

        Assert.Equal(byName, (await org.ReadAsync(store => store.Leaders.FindAsync(Cio)))!.DigestByName);
        var card = said.OnlyCard();
        Assert.Equal([CardVerbs.DigestConsent], new CardText(card).Verbs);
        Assert.Contains(Holds(locale, byName), card.Words(), StringComparison.Ordinal);
        await org.PressesAsync(Cio, card, CardVerbs.DigestConsent);
        Assert.Equal(!byName, (await org.ReadAsync(store => store.Leaders.FindAsync(Cio)))!.DigestByName);
    }

    [Theory]
    [InlineData("is the digest anonymous?")]
    [InlineData("who sees my name in the digest")]
    [InlineData("privacy")]
    public async Task A_question_about_it_chooses_nothing(string text)
    {
        await using var org = await FoundAsync("Contoso");
        await org.InstallsAsync(Cio);

        var page = (await org.SaysAsync(Cio, text)).OnlyCard();

        Assert.Contains(CardVerbs.DataExport, new CardText(page).Verbs, StringComparer.Ordinal);
        Assert.False((await org.ReadAsync(store => store.Leaders.FindAsync(Cio)))!.DigestByName);
    }

    [Theory]
    [InlineData("en-GB", "last week", "Last week with customers")]
    [InlineData("en-GB", "how did I do last week", "Last week with customers")]
    [InlineData("de-DE", "letzte Woche", "Letzte Woche bei Kunden")]
    [InlineData("fr-FR", "la semaine dernière", "16 nov")]
    [InlineData("es-ES", "la semana pasada", "16 nov")]
    public async Task Last_week_shows_last_week(string locale, string text, string title)
    {
        await using var org = await FoundAsync("Contoso");
        org.ClientLocale = locale;
        await org.InstallsAsync(Cio);
        await org.SaysAsync(Cio, "met Contoso for 45 min");
        org.Turn(new LocalDateTime(2026, 11, 25, 9, 0));

        var week = (await org.SaysAsync(Cio, text)).OnlyCard().Words();

        Assert.Contains(title, week, StringComparison.Ordinal);
        Assert.Contains("45 min", week, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("This week", (await InEnglishAsync(org, "this week")).Words(), StringComparison.Ordinal);
        Assert.Contains("This week", (await InEnglishAsync(org, "my week")).Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en-GB", "my target is 0", "at least one minute")]
    [InlineData("en-GB", "my target is zero", "at least one minute")]
    [InlineData("en-GB", "set my target to 0 hours a week", "at least one minute")]
    [InlineData("de-DE", "mein Ziel ist 0", "mindestens eine Minute")]
    [InlineData("fr-FR", "mon objectif est 0", "une minute au moins")]
    [InlineData("es-ES", "mi objetivo es 0", "un minuto como mínimo")]
    public async Task A_target_of_nothing_is_refused_with_what_it_can_be(string locale, string text, string says)
    {
        await using var org = await FoundAsync("Contoso");
        org.ClientLocale = locale;
        await org.InstallsAsync(Cio);

        Assert.Contains(says, (await org.SaysAsync(Cio, text)).OnlyCard().Words(), StringComparison.Ordinal);
        Assert.Empty(await org.ReadAsync(store => store.Targets.HistoryAsync(Cio)));
    }

    private static async Task<AdaptiveCard> InEnglishAsync(Organisation org, string text)
    {
        await org.SaysAsync(Cio, "language English");
        return (await org.SaysAsync(Cio, text)).OnlyCard();
    }

    private static string Holds(string locale, bool byName) => (locale[..2], byName) switch
    {
        ("de", true) => "erscheint ab dem nächsten Wochenüberblick mit Namen",
        ("de", false) => "nur noch in der Summe",
        ("fr", true) => "sous votre nom",
        ("fr", false) => "dans le total",
        ("es", true) => "con su nombre",
        ("es", false) => "solo cuentan en el total",
        (_, true) => "appear by name",
        _ => "only in the total",
    };
}
