using CioCoachBot.Cards;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Conversation;
using CioCoachBot.Conversation.Routing;
using static CioCoachBot.Tests.Conversation.Organisation;

namespace CioCoachBot.Tests.Conversation;

/// <summary>Who reads in which language.</summary>
public sealed class LanguageTests
{
    [Theory]
    [InlineData("de-AT", "2 Stunden pro Woche bei Kunden?")]
    [InlineData("fr-CA", "2 heures par semaine avec des clients")]
    [InlineData("es-MX", "¿2 horas a la semana con clientes?")]
    [InlineData("ja-JP", "2 hours a week with customers?")]
    public async Task A_person_is_written_to_in_the_language_of_the_client(string locale, string question)
    {
        await using var org = await FoundAsync();
        org.ClientLocale = locale;

        Assert.Contains(question, (await org.InstallsAsync(Cio)).OnlyCard().Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("language German", "de")]
    [InlineData("Language Deutsch", "de")]
    [InlineData("Sprache Französisch", "fr")]
    [InlineData("langue espagnol", "es")]
    [InlineData("idioma inglés", "en")]
    public async Task A_language_is_chosen_in_a_line_and_stays_whatever_the_client_says(string typed, string language)
    {
        await using var org = await FoundAsync();
        org.ClientLocale = language == "en" ? "de-DE" : "en-US";
        await org.InstallsAsync(Cio);

        Assert.Contains(Localizer.For(language)["Settings.LanguageSet"], (await org.SaysAsync(Cio, typed)).OnlyCard().Words(), StringComparison.Ordinal);

        org.ClientLocale = "fr-FR";
        Assert.Contains(Localizer.For(language)["Onboarding.Help.Title"], (await org.SaysAsync(Cio, "help")).OnlyCard().Words(), StringComparison.Ordinal);
        var person = (await org.ReadAsync(store => store.People.FindAsync(Cio)))!;
        Assert.Equal((language, "fr-FR"), (person.Language, person.Locale));
        Assert.Equal(person.ReadsIn, (await org.ReadAsync(store => store.Leaders.FindAsync(Cio)))!.Locale);
    }

    [Fact]
    public async Task A_partner_chooses_one_too_and_can_follow_Teams_again()
    {
        await using var org = await FoundAsync();
        await org.AppointCcoAsync(Cco);
        await org.InstallsAsync(Cco);
        var asked = (await org.SaysAsync(Cco, "language")).OnlyCard();

        Assert.Contains("auf Deutsch", (await org.PressesAsync(Cco, asked, CardVerbs.LanguageSet, inputs: [("language", "de")])).OnlyCard().Words(), StringComparison.Ordinal);
        Assert.Contains("Was ich kann", (await org.SaysAsync(Cco, "Hilfe")).OnlyCard().Words(), StringComparison.Ordinal);

        Assert.Contains("English", (await org.SaysAsync(Cco, "Sprache wie in Teams")).OnlyCard().Words(), StringComparison.Ordinal);
        Assert.Null((await org.ReadAsync(store => store.People.FindAsync(Cco)))!.Language);
    }

    [Fact]
    public async Task The_settings_choose_it_and_answer_in_it_and_an_old_card_leaves_it()
    {
        await using var org = await FoundAsync();
        await org.InstallsAsync(Cio);
        var settings = (await org.SaysAsync(Cio, "settings")).OnlyCard();
        (string, string)[] rest = [("target", "120"), ("day", "4"), ("time", "16:00"), ("zone", "Europe/Berlin"), ("byName", "True")];

        var saved = (await org.PressesAsync(Cio, settings, CardVerbs.SettingsSave, inputs: [.. rest, ("language", "de")])).OnlyCard();
        Assert.Contains("Ich frage donnerstags um 16:00 Uhr (Berlin).", saved.Words(), StringComparison.Ordinal);
        Assert.True((await org.ReadAsync(store => store.Leaders.FindAsync(Cio)))!.DigestByName);

        await org.PressesAsync(Cio, settings, CardVerbs.SettingsSave, inputs: rest);
        Assert.Equal("de", (await org.ReadAsync(store => store.People.FindAsync(Cio)))!.Language);
    }

    [Fact]
    public void The_words_of_every_command_lead_to_one_handler_and_each_command_has_one()
    {
        var typed = ConversationRegistration.Handlers.Select(handler => handler.Typed).OfType<Command>().Order().ToList();
        var words = ConversationRegistration.Handlers.SelectMany(handler => handler.Words).ToList();

        Assert.Equal(Enum.GetValues<Command>().Where(command => command != Command.Language), typed);
        Assert.Equal(words.Count, words.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(words, word => Assert.Equal(word.Trim(), word));
    }
}
