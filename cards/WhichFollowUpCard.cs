using System.Globalization;
using CioCoachBot.Cards.Components;
using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach;

namespace CioCoachBot.Cards;

/// <summary>A partner answered in words while several follow-ups are open: which one is meant.</summary>
public static class WhichFollowUpCard
{
    private const int MaxShown = 10;

    /// <summary>The card.</summary>
    public static AdaptiveCard Build(View view, Localizer texts)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(texts);
        var said = view.Line is { } line ? new[] { (PartnerAnswerForm.LineInput, line) } : [];
        var named = view.Open.Take(MaxShown)
            .Select(open => Buttons.Do(TitleOf(open, view), view.Verb, FollowUpButton.Data(open.Id)))
            .ToList();
        return new()
        {
            Lang = texts.Language,
            FallbackText = texts["FollowUps.WhichOne"],
            Body =
            [
                Text.Heading(texts["FollowUps.WhichOne"]),
                .. view.Line is { } words
                    ? [Text.Rich(Spacing.Small, Text.Faint(Text.Quoted(words, Text.MaxQuote, texts)))]
                    : Array.Empty<CardElement>(),
                .. view.Open.Take(MaxShown).Select(static (open, i) => Text.Rich(
                    Spacing.Small,
                    Text.Faint(string.Create(CultureInfo.InvariantCulture, $"{i + 1}  ")),
                    Text.Bold(Text.Name(open.Customer)),
                    Text.Run(Text.Separator + Text.Name(open.Theme)))),
                .. Carried.In(said, texts),
                .. Buttons.Rows([.. named.Select(static (button, i) => i < Buttons.MostInSight ? button : Buttons.Behind(button))]),
            ],
            Question = Question.Of(texts["FollowUps.WhichOne"], named, said),
        };
    }

    /// <summary>The customer, and the subject where that alone would fit several.</summary>
    private static string TitleOf(Choice choice, View view) => view.Open.Count(other => other.Customer == choice.Customer) > 1
        ? choice.Customer + Text.Separator + choice.Theme
        : choice.Customer;

    /// <summary>A follow-up that may be meant.</summary>
    /// <param name="Id">Which.</param>
    /// <param name="Customer">The customer's name.</param>
    /// <param name="Theme">What it is about, in words.</param>
    public sealed record Choice(FollowUpId Id, string Customer, string Theme);

    /// <summary>What the card shows.</summary>
    public sealed record View
    {
        /// <summary>What is done with the one that is meant.</summary>
        public required string Verb { get; init; }

        /// <summary>The partner's line; null for none.</summary>
        public string? Line { get; init; }

        /// <summary>What is open, at most ten shown.</summary>
        public required IReadOnlyList<Choice> Open { get; init; }
    }
}
