using CioCoachBot.Cards.Components;
using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach.Figures;
using NodaTime;

namespace CioCoachBot.Cards;

/// <summary>For admins: a quarter's scores as comma-separated text to copy.</summary>
public static class ScorecardCard
{
    /// <summary>The card.</summary>
    public static AdaptiveCard Build(View view, Localizer texts)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(texts);
        var title = texts["Team.Scorecard.Title", FigureText.Name(view.Quarter, view.Today, texts)];
        return new()
        {
            Lang = texts.Language,
            FallbackText = title,
            Body =
            [
                Text.Heading(title),
                Text.Quiet(texts["Team.Scorecard.Hint"]),
                new TextInput(texts["Team.Scorecard.Text"]) { Id = "data", Value = view.Text, IsMultiline = true },
            ],
        };
    }

    /// <summary>What the card shows.</summary>
    public sealed record View
    {
        /// <summary>Today in the admin's zone.</summary>
        public required LocalDate Today { get; init; }

        /// <summary>The quarter.</summary>
        public required FigurePeriod Quarter { get; init; }

        /// <summary>The text, at most <see cref="ExportCard.MostText"/> bytes of JSON.</summary>
        public required string Text { get; init; }
    }
}
