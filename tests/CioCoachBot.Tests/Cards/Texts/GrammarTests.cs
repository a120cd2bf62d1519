using CioCoachBot.Cards.Texts;

namespace CioCoachBot.Tests.Cards.Texts;

public sealed class GrammarTests
{
    [Theory]
    [InlineData("Ines", "d’Ines")]
    [InlineData("Élodie", "d’Élodie")]
    [InlineData("Hervé", "d’Hervé")]
    [InlineData("Yves", "d’Yves")]
    [InlineData("Œuvres", "d’Œuvres")]
    [InlineData("Contoso", "de Contoso")]
    [InlineData("Yahya", "de Yahya")]
    public void French_elides_before_a_vowel_and_an_h(string name, string expected) => Assert.Equal(
        $"Je ne demanderai rien au sujet {expected}. Dites-le-moi si vous vous voyez quand même.",
        Localizer.For("fr")["Prompts.Dropped", name]);

    [Theory]
    [InlineData("fr", "FollowUps.DueOn", "lun. 7 déc.", "Échéance lun. 7 déc.")]
    [InlineData("de", "Week.Line", "45 Min.", "Diese Woche 0 von 45 Min.")]
    public void An_abbreviation_ends_the_sentence_with_the_point_that_it_has(string language, string key, string last, string sentence) =>
        Assert.Equal(sentence, Localizer.For(language)[key, key == "Week.Line" ? ["Diese Woche", "0", last] : [last]]);

    [Fact]
    public void What_a_person_wrote_keeps_its_points() =>
        Assert.Contains("well.. no", Localizer.English["Promises.KeptFor", "Contoso", "well.. no"], StringComparison.Ordinal);
}
