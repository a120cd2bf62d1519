using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Cards.Words;
using CioCoachBot.Coach.Interactions;
using NodaTime;

namespace CioCoachBot.Cards.Components;

/// <summary>The lines of a logged contact.</summary>
internal static class SavedContact
{
    /// <summary>What has just become of it.</summary>
    public static TextRun Headline(string headline) => new(headline + "  ") { Color = TextColor.Good, Weight = TextWeight.Bolder };

    /// <summary>What was heard, where something was, and that it is private again where its text changed.</summary>
    public static IEnumerable<CardElement> Heard(Interaction contact, bool isPrivateAgain, Localizer texts) =>
    [
        .. string.IsNullOrWhiteSpace(contact.Insight) ? Array.Empty<CardElement>() : [Text.Quote(contact.Insight, texts)],
        .. isPrivateAgain ? [Text.Quiet(texts["Logging.PrivateAgain"])] : Array.Empty<CardElement>(),
    ];

    public static CardElement Promised(string promise, LocalDate due, LocalDate today, Localizer texts) => Text.Rich(
        Spacing.Small,
        Text.Around(texts[due < today ? "Logging.PromiseWasBy" : "Logging.PromiseBy"], Text.Run(texts.Days.Due(due, today)), Text.Run(PlainText.Of(promise, Text.MaxQuote))));
}
