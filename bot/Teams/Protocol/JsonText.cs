using System.Text.Json;

namespace CioCoachBot.Teams.Protocol;

/// <summary>Reads text out of JSON that a caller made up: what is not there, or is no text, is null and never an exception.</summary>
internal static class JsonText
{
    /// <summary>The string property of an object, or null.</summary>
    public static string? Text(this JsonElement element, ReadOnlySpan<byte> property) =>
        element.Property(property) is { ValueKind: JsonValueKind.String } value ? value.TextOrNull() : null;

    /// <summary>The property of an object, or null.</summary>
    public static JsonElement? Property(this JsonElement element, ReadOnlySpan<byte> property)
    {
        try
        {
            return element.ValueKind == JsonValueKind.Object && element.TryGetProperty(property, out var value) ? value : null;
        }
        catch (InvalidOperationException)
        {
            // A sibling's name is no valid text.
            return null;
        }
    }

    /// <summary>The value of a string, or null where it is no valid text (half a surrogate pair).</summary>
    public static string? TextOrNull(this JsonElement element)
    {
        try
        {
            return element.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
