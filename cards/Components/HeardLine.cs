using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Texts;

namespace CioCoachBot.Cards.Components;

/// <summary>One thing that was heard, and at which customer.</summary>
internal static class HeardLine
{
    public static RichTextBlock Of(string customer, string insight, Localizer texts) => Text.Rich(
        Spacing.Small,
        Text.Around(
            texts["Week.HeardAt"],
            Text.Run(Text.Name(customer)),
            new TextRun(Text.Quoted(insight, Text.MaxQuote, texts)) { Italic = true }));
}
