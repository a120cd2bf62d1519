using CioCoachBot.Cards.Components;
using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Cards.Words;

namespace CioCoachBot.Cards;

/// <summary>A sentence, and at most three buttons.</summary>
public static class NoticeCard
{
    private const int MaxText = 2000;

    /// <summary>The card.</summary>
    public static AdaptiveCard Build(View view, Localizer texts)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(texts);
        var body = new List<CardElement>();
        var paragraphs = PlainText.Paragraphs(view.Text, MaxText);
        for (var i = 0; i < paragraphs.Count; i++)
        {
            body.Add(i == 0 && view.Headline is { } headline
                ? Text.Rich(null, Text.Bold(Text.Name(headline) + "  "), Text.Run(paragraphs[i]))
                : Text.Rich(null, Text.Run(paragraphs[i])));
        }

        body.AddRange(Buttons.Rows(
            [.. view.Buttons.Select(static (button, i) => Button(button) with { Style = i == 0 ? "positive" : null })]));
        return new()
        {
            Lang = texts.Language,
            FallbackText = PlainText.Unmarked(view.Headline is null ? view.Text : view.Headline + ": " + view.Text, MaxText),
            Body = body,
        };
    }

    private static ExecuteAction Button(CardButton button) =>
        Buttons.Do(button.Title, button.Verb, button.Data is { } data ? [.. data.Select(static pair => (pair.Key, pair.Value))] : []);

    /// <summary>What the card shows.</summary>
    public sealed record View
    {
        /// <summary>The sentence. May hold names and other people's words: it is set as plain text, never as markdown.</summary>
        public required string Text { get; init; }

        /// <summary>A bold word or two in front; null for none.</summary>
        public string? Headline { get; init; }

        /// <summary>The buttons: title, verb and data.</summary>
        public IReadOnlyList<CardButton> Buttons { get; init; } = [];
    }
}
