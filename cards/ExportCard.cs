using CioCoachBot.Cards.Components;
using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Texts;

namespace CioCoachBot.Cards;

/// <summary>Everything that is kept of a person, as text to copy: comma-separated, one record a line.</summary>
public static class ExportCard
{
    /// <summary>The most bytes of JSON that the text of one card may take; the rest of the card needs less than 2 KB.</summary>
    public const int MostText = CardSize.Most - 2048;

    /// <summary>The card.</summary>
    public static AdaptiveCard Build(View view, Localizer texts)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(texts);
        var whole = view.Parts == 1;
        var part = texts.Numbers.Word(view.Part);
        var parts = texts.Numbers.Word(view.Parts);
        return new()
        {
            Lang = texts.Language,
            FallbackText = whole
                ? texts.Plural("Privacy.Export.Fallback", view.Contacts)
                : texts.Plural("Privacy.Export.FallbackPart", view.Contacts, part, parts),
            Body =
            [
                Text.Heading(whole ? texts["Privacy.Export.Title"] : texts["Privacy.Export.TitlePart", part, parts]),
                .. view.Part > 1 ? Array.Empty<CardElement>() : [Text.Quiet(texts.Plural("Privacy.Export.Hint", view.Contacts))],
                new TextInput(texts["Privacy.Export.Text"]) { Id = "data", Value = view.Text, IsMultiline = true },
            ],
        };
    }

    /// <summary>How many bytes of JSON a text takes on the card.</summary>
    public static int SizeOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return CardFormat.SizeOf(text);
    }

    /// <summary>What the card shows.</summary>
    public sealed record View
    {
        /// <summary>Which card of several, from 1.</summary>
        public int Part { get; init; } = 1;

        /// <summary>How many cards there are.</summary>
        public int Parts { get; init; } = 1;

        /// <summary>How many contacts are kept, in all parts together.</summary>
        public required int Contacts { get; init; }

        /// <summary>The text, at most <see cref="MostText"/> bytes of JSON.</summary>
        public required string Text { get; init; }
    }
}
