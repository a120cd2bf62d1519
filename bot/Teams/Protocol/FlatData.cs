using System.Collections.Frozen;
using System.Text.Json;

namespace CioCoachBot.Teams.Protocol;

/// <summary>The data of a button and the inputs of its card as text by name.</summary>
internal static class FlatData
{
    /// <summary>
    /// Strings as they are, numbers as written, truths as <c>true</c> and <c>false</c>; nulls, lists and objects are left out. Empty
    /// where the data is no object.
    /// </summary>
    /// <param name="data">What the client sent.</param>
    /// <param name="except">A name to leave out.</param>
    public static IReadOnlyDictionary<string, string> Of(JsonElement? data, string? except = null)
    {
        if (data is not { ValueKind: JsonValueKind.Object } fields)
        {
            return FrozenDictionary<string, string>.Empty;
        }

        var flat = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in fields.EnumerateObject())
        {
            if (NameOrNull(field) is { } name && TextOf(field.Value) is { } text && name != except)
            {
                flat[name] = text;
            }
        }

        return flat;
    }

    private static string? NameOrNull(JsonProperty field)
    {
        try
        {
            return field.Name;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static string? TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.TextOrNull(),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => null,
    };
}
