using System.Text.Json;
using System.Text.Json.Serialization;

namespace CioCoachBot.Cards.Elements;

/// <summary>How wide a column is: as wide as its content, what is left, or a share of at least 1.</summary>
[JsonConverter(typeof(Converter))]
internal readonly record struct ColumnWidth
{
    private readonly int _value;

    private ColumnWidth(int value) => _value = value;

    /// <summary>As wide as its content.</summary>
    public static ColumnWidth Auto => new(-1);

    /// <summary>What the others leave.</summary>
    public static ColumnWidth Stretch => new(0);

    /// <summary>
    /// A share in proportion to the other columns; at least 1, since clients draw a column of weight 0 at its full width.
    /// </summary>
    public static ColumnWidth Weight(int weight)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(weight, 1);
        return new(weight);
    }

    internal sealed class Converter : JsonConverter<ColumnWidth>
    {
        public override ColumnWidth Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("Cards are only written.");

        public override void Write(Utf8JsonWriter writer, ColumnWidth value, JsonSerializerOptions options)
        {
            switch (value._value)
            {
                case -1: writer.WriteStringValue("auto"u8); break;
                case 0: writer.WriteStringValue("stretch"u8); break;
                default: writer.WriteNumberValue(value._value); break;
            }
        }
    }
}
