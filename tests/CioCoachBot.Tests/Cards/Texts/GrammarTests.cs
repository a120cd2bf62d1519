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
}
