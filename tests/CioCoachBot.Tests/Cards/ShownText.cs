using System.Text.Json.Nodes;
using CioCoachBot.Cards;

namespace CioCoachBot.Tests.Cards;

/// <summary>Everything on a card that a person sees or hears.</summary>
internal static class ShownText
{
    private static readonly string[] Shown = ["text", "title", "label", "placeholder", "altText", "fallbackText", "speak", "errorMessage", "xAxisTitle", "yAxisTitle", "x", "legend", "tooltip"];

    public static IEnumerable<string> Of(AdaptiveCard card) => Of(JsonNode.Parse(card.ToUtf8Json()));

    private static IEnumerable<string> Of(JsonNode? node) => node switch
    {
        JsonArray array => array.SelectMany(Of),
        JsonObject record => record.SelectMany(static member => member.Value is JsonValue value
            ? Shown.Contains(member.Key, StringComparer.Ordinal) && value.TryGetValue<string>(out var text) ? [text] : []
            : Of(member.Value)),
        _ => [],
    };
}
