using CioCoachBot.Cards.Components;
using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Cards.Words;
using CioCoachBot.Coach.Leaders;

namespace CioCoachBot.Cards;

/// <summary>A week without a contact is noted, and one tap says what stood in the way; data of <see cref="HindranceButton"/>.</summary>
public static class HindranceCard
{
    private const int InSight = 3;
    private const int MaxNoted = 200;

    public static AdaptiveCard Build(View view, Localizer texts)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(texts);
        var asked = texts["Prompts.Hindrance.Ask"];
        List<ExecuteAction> offers =
        [
            .. Enum.GetValues<Hindrance>().Select(
                what => Buttons.Do(texts["Prompts.Hindrance." + what], CardVerbs.WeekHindrance, HindranceButton.Data(what))),
        ];
        return new()
        {
            Lang = texts.Language,
            FallbackText = PlainText.Unmarked(view.Noted, MaxNoted) + " " + asked,
            Body = [Text.Rich(null, Text.Run(PlainText.Of(view.Noted, MaxNoted))), Text.Line(asked, Spacing.Medium), .. Buttons.Rows(
                [.. offers.Select(static (offer, i) => i < InSight ? offer : Buttons.Behind(offer))])],
            Question = Question.Of(asked, offers),
        };
    }

    public sealed record View
    {
        /// <summary>What was noted, in the reader's language.</summary>
        public required string Noted { get; init; }
    }
}
