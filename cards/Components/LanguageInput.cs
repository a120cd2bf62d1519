using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;

namespace CioCoachBot.Cards.Components;

/// <summary>The choice of a language, each by its own name.</summary>
internal static class LanguageInput
{
    /// <summary>The languages, for who may follow the client one choice more.</summary>
    public static List<Choice> Choices(Localizer texts, bool client = true) =>
    [
        .. client ? new[] { new Choice(texts["Settings.FollowTeams"], LanguageForm.FollowsClient) } : [],
        .. Localizer.Languages.Select(static language => new Choice(Localizer.For(language)["Common.Language"], language)),
    ];

    /// <summary>The input.</summary>
    public static ChoiceSetInput Of(Localizer texts, string? value) =>
        new(texts["Settings.Language"], Choices(texts)) { Id = LanguageForm.Input, Value = value ?? LanguageForm.FollowsClient };
}
