using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;

namespace CioCoachBot.Cards.Components;

/// <summary>The choice of a language, or of following the client.</summary>
internal static class LanguageInput
{
    /// <summary>The input.</summary>
    public static ChoiceSetInput Of(Localizer texts, string? value) =>
        new(texts["Settings.Language"], [new Choice(texts["Settings.FollowTeams"], LanguageForm.FollowsClient), .. Choices.Languages()]) { Id = LanguageForm.Input, Value = value ?? LanguageForm.FollowsClient };
}
