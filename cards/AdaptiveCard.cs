using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;
using CioCoachBot.Cards.Elements;

namespace CioCoachBot.Cards;

/// <summary>An Adaptive Card 1.5 as Teams shows it (schema: https://adaptivecards.io/schemas/adaptive-card.json).</summary>
public sealed record AdaptiveCard
{
    [JsonInclude, JsonPropertyOrder(-4)]
    internal string Type => "AdaptiveCard";

    [JsonInclude, JsonPropertyOrder(-3), JsonPropertyName("$schema")]
    internal string Schema => "http://adaptivecards.io/schemas/adaptive-card.json";

    [JsonInclude, JsonPropertyOrder(-2)]
    internal string Version => "1.5";

    /// <summary>The language of its reader: two letters of ISO 639.</summary>
    [JsonInclude, JsonPropertyOrder(-1)]
    internal string Lang { get; init; } = "en";

    /// <summary>One sentence for clients that cannot show the card, for toasts and for screen readers.</summary>
    public required string FallbackText { get; init; }

    /// <summary>What is read aloud in place of the card; null where the card's text will do.</summary>
    [JsonInclude]
    internal string? Speak { get; init; }

    [JsonInclude]
    internal List<CardElement> Body { get; init; } = [];

    /// <summary>What it asks, so that the answer can be typed as well; null where it asks nothing.</summary>
    [JsonIgnore]
    public Question? Question { get; init; }

    /// <summary>What it asks and all its buttons, so that a word can press one; null where it has neither.</summary>
    public Question? ToPress() => CardButtons.Of(this);

    [JsonInclude]
    internal TeamsWidth Msteams { get; } = TeamsWidth.Full;

    /// <summary>
    /// The card as UTF-8 JSON, at most <see cref="CardSize.Most"/> bytes: what is over is cut from the end of the body, and a line says
    /// so.
    /// </summary>
    public byte[] ToUtf8Json()
    {
        var json = CardFormat.Write(this);
        return json.Length <= CardSize.Most ? json : CardSize.Cut(this);
    }

    /// <summary>Writes what <see cref="ToUtf8Json"/> returns.</summary>
    public void WriteTo(IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(ToUtf8Json());
    }

    /// <summary>
    /// Writes the card as the next value of a larger JSON text, an activity's attachment for one, without parsing it again.
    /// </summary>
    public void WriteTo(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteRawValue(ToUtf8Json(), skipInputValidation: true);
    }
}

/// <summary>Teams' own property of a card.</summary>
/// <param name="Width">How wide: <c>Full</c> is as wide as the chat.</param>
internal sealed record TeamsWidth(string Width)
{
    public static TeamsWidth Full { get; } = new("Full");
}
