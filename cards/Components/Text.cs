using System.Globalization;
using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Cards.Words;

namespace CioCoachBot.Cards.Components;

/// <summary>Lines of text. Own words may stand in a TextBlock; whatever holds somebody else's becomes a run.</summary>
internal static class Text
{
    /// <summary>The longest name that a card shows, in characters.</summary>
    public const int MaxName = 80;

    /// <summary>The longest quotation that a card shows.</summary>
    public const int MaxQuote = 280;

    /// <summary>Between two facts of a line. It stays with what is before it, so that no line begins with it.</summary>
    public const string Separator = "\u00a0· ";

    /// <summary>What the card is about, in our words.</summary>
    public static TextBlock Heading(string ours) =>
        new(ours) { Size = TextSize.Medium, Weight = TextWeight.Bolder, Style = "heading" };

    /// <summary>A part of the card, in our words.</summary>
    public static TextBlock SmallHeading(string ours, Spacing spacing = Spacing.Large) =>
        new(ours) { Weight = TextWeight.Bolder, Style = "heading", Spacing = spacing };

    /// <summary>A line in our words.</summary>
    public static TextBlock Line(string ours, Spacing? spacing = null) => new(ours) { Spacing = spacing };

    /// <summary>A quieter line in our words.</summary>
    public static TextBlock Quiet(string ours, Spacing? spacing = Spacing.Small) => new(ours) { IsSubtle = true, Spacing = spacing };

    /// <summary>A line made of runs.</summary>
    public static RichTextBlock Rich(Spacing? spacing, params ReadOnlySpan<TextRun> runs) => new([.. runs]) { Spacing = spacing };

    /// <summary>
    /// A sentence with places, as a text entry holds it, as runs: what fills a place is its own run, bold, coloured or as it comes.
    /// </summary>
    /// <param name="sentence">Our words with <c>{0}</c>, <c>{1}</c>; none of the places has a format.</param>
    /// <param name="filled">What fills the places, in their order.</param>
    public static TextRun[] Around(string sentence, params ReadOnlySpan<TextRun> filled)
    {
        var runs = new List<TextRun>();
        var from = 0;
        while (sentence.IndexOf('{', from) is var open && open >= 0)
        {
            var close = sentence.IndexOf('}', open);
            if (open > from)
            {
                runs.Add(Run(sentence[from..open]));
            }

            runs.Add(filled[int.Parse(sentence.AsSpan(open + 1, close - open - 1), CultureInfo.InvariantCulture)]);
            from = close + 1;
        }

        // An abbreviation that ends the sentence has its point already.
        var rest = sentence[from..];
        rest = runs is [.., { Text: [.., '.'] }] && rest is ['.', ..] ? rest[1..] : rest;
        if (rest.Length > 0)
        {
            runs.Add(Run(rest));
        }

        return [.. runs];
    }

    /// <summary>A run of our words, or of words that went through <see cref="PlainText"/>.</summary>
    public static TextRun Run(string text) => new(text);

    /// <summary>The same, bold.</summary>
    public static TextRun Bold(string text) => new(text) { Weight = TextWeight.Bolder };

    /// <summary>The same, quieter.</summary>
    public static TextRun Faint(string text) => new(text) { IsSubtle = true };

    /// <summary>A name, made safe.</summary>
    public static string Name(string name) => PlainText.Of(name, MaxName);

    /// <summary>A name where a client reads markdown: the titles of choices, above all of those that stand open.</summary>
    public static string UnmarkedName(string name) => PlainText.Unmarked(name, MaxName);

    /// <summary>What a leader heard, in the reader's quotation marks.</summary>
    public static RichTextBlock Quote(string words, Localizer texts, int most = MaxQuote) => Rich(
        Spacing.Small,
        new TextRun(Quoted(words, most, texts)) { IsSubtle = true, Italic = true });

    /// <summary>
    /// Somebody's words in the reader's quotation marks, made safe and at most so long; what was typed in haste begins with a capital.
    /// </summary>
    public static string Quoted(string words, int most, Localizer texts)
    {
        var said = PlainText.Of(words, most).Trim('"', '“', '”', '„', '«', '»', ' ');
        return texts.Numbers.Quoted(said.Length == 0 ? said : char.ToUpperInvariant(said[0]) + said[1..]);
    }

    /// <summary>A longer text of a person, paragraph by paragraph, to read and to copy.</summary>
    public static IEnumerable<CardElement> Paragraphs(string words, int most) =>
        PlainText.Paragraphs(words, most).Select(static paragraph => Rich(Spacing.Small, Run(paragraph)));
}
