using CioCoachBot.Cards.Components;
using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Words;

namespace CioCoachBot.Cards;

/// <summary>Everything that is kept of a person, as text to copy: comma-separated, one record a line.</summary>
public static class ExportCard
{
    /// <summary>The most bytes of JSON that the text of one card may take; the rest of the card needs less than 2 KB.</summary>
    public const int MostText = CardSize.Most - 2048;

    /// <summary>The card.</summary>
    public static AdaptiveCard Build(View view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var count = Numbers.Capital(Numbers.Of(view.Contacts, "contact", "contacts"));
        var part = view.Parts == 1 ? "" : $", part {Numbers.Word(view.Part)} of {Numbers.Word(view.Parts)}";
        return new()
        {
            FallbackText = "Your data: " + count + part + ".",
            Body =
            [
                Text.Heading("Your data" + part),
                .. view.Part > 1 ? Array.Empty<CardElement>() : [Text.Quiet(count + ", with promises, follow-ups, targets and settings. Copy the text into a file that ends in .csv, and a spreadsheet opens it.")],
                new TextInput("Text to copy") { Id = "data", Value = view.Text, IsMultiline = true },
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
