using System.Text.Json.Serialization;

namespace CioCoachBot.Cards.Elements;

/// <summary>
/// The coach's own words. Clients read them as markdown, so nobody else's words may stand here: those go into a <see cref="TextRun"/>.
/// </summary>
internal sealed record TextBlock(string Text) : CardElement
{
    public bool Wrap { get; init; } = true;

    public TextSize? Size { get; init; }

    public TextWeight? Weight { get; init; }

    public TextColor? Color { get; init; }

    public bool? IsSubtle { get; init; }

    /// <summary><c>heading</c>, so that screen readers can jump to it; else null.</summary>
    public string? Style { get; init; }

    /// <summary><c>Right</c>; else null.</summary>
    public string? HorizontalAlignment { get; init; }
}

/// <summary>Text that no client reads as markdown: the only place for names and for what people typed.</summary>
internal sealed record RichTextBlock(List<TextRun> Inlines) : CardElement;

/// <summary>A piece of a <see cref="RichTextBlock"/>.</summary>
internal sealed record TextRun(string Text)
{
    [JsonPropertyOrder(-1)]
    public string Type => "TextRun";

    public TextSize? Size { get; init; }

    public TextWeight? Weight { get; init; }

    public TextColor? Color { get; init; }

    public bool? IsSubtle { get; init; }

    public bool? Italic { get; init; }
}

internal enum TextSize
{
    Default,
    Small,
    Medium,
    Large,
    ExtraLarge,
}

internal enum TextWeight
{
    Default,
    Lighter,
    Bolder,
}

internal enum TextColor
{
    Default,
    Accent,
    Good,
    Attention,
}
