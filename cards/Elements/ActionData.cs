using System.Text.Json;
using System.Text.Json.Serialization;

namespace CioCoachBot.Cards.Elements;

/// <summary>What a button carries: ids, and nothing secret. Whoever presses it is authorised anew, and every id is looked up.</summary>
/// <param name="Values">The ids by name.</param>
[JsonConverter(typeof(Converter))]
internal readonly record struct ActionData((string Name, string Value)[] Values)
{
    /// <summary>The verb, for an Action.Submit, which has no other place for it.</summary>
    public string? Verb { get; init; }

    internal sealed class Converter : JsonConverter<ActionData>
    {
        public override ActionData Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("Cards are only written.");

        public override void Write(Utf8JsonWriter writer, ActionData value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            if (value.Verb is { } verb)
            {
                writer.WriteString("verb"u8, verb);
            }

            foreach (var (name, text) in value.Values ?? [])
            {
                writer.WriteString(name, text);
            }

            writer.WriteEndObject();
        }
    }
}
