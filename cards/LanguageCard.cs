using CioCoachBot.Cards.Components;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;

namespace CioCoachBot.Cards;

/// <summary>In which language the coach writes to the reader. Verb language.set; inputs of <see cref="LanguageForm"/>.</summary>
public static class LanguageCard
{
    /// <summary>The card.</summary>
    public static AdaptiveCard Build(View view, Localizer texts)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(texts);
        return new()
        {
            Lang = texts.Language,
            FallbackText = texts["Settings.LanguageTitle"],
            Body =
            [
                Text.Heading(texts["Settings.LanguageTitle"]),
                Text.Quiet(texts["Settings.LanguageHint"]),
                LanguageInput.Of(texts, view.Language),
                .. Buttons.Rows(Buttons.First(texts["Settings.Save"], CardVerbs.LanguageSet)),
            ],
        };
    }

    /// <summary>What the card shows.</summary>
    public sealed record View
    {
        /// <summary>The chosen language; null while it follows the client.</summary>
        public string? Language { get; init; }
    }
}
