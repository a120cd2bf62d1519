using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace CioCoachBot.Cards.Elements;

/// <summary>How cards become JSON: generated at compile time, members that are null left out.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(AdaptiveCard))]
internal sealed partial class CardJson : JsonSerializerContext;

/// <summary>How a card is written.</summary>
internal static class CardFormat
{
    private static readonly CardJson Json = new(new JsonSerializerOptions(CardJson.Default.Options)
    {
        // Leaves every letter of every language readable and still escapes what HTML would act on.
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    });

    /// <summary>The card as UTF-8 JSON, whatever its size.</summary>
    public static byte[] Write(AdaptiveCard card) => JsonSerializer.SerializeToUtf8Bytes(card, Json.AdaptiveCard);

    /// <summary>How many bytes a text takes, without its quotation marks.</summary>
    public static int SizeOf(string text) => JsonEncodedText.Encode(text, Json.Options.Encoder).EncodedUtf8Bytes.Length;

    /// <summary>One choice as UTF-8 JSON.</summary>
    public static byte[] Write(Choice choice) => JsonSerializer.SerializeToUtf8Bytes(choice, Json.Choice);
}
