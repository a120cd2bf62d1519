using System.Text.Json;

namespace CioCoachBot.LocalTeams;

/// <summary>JSON may hold half of a surrogate pair in an escape: that is no text, and nothing can read it or write it on.</summary>
internal static class WholeText
{
    /// <summary>True where all of it is text, names and values.</summary>
    public static bool In(JsonElement json)
    {
        try
        {
            Read(json);
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    /// <summary>The same where there may be nothing.</summary>
    public static bool In(JsonElement? json) => json is not { } given || In(given);

    private static void Read(JsonElement json)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in json.EnumerateObject())
                {
                    _ = member.Name;
                    Read(member.Value);
                }

                break;
            case JsonValueKind.Array:
                foreach (var item in json.EnumerateArray())
                {
                    Read(item);
                }

                break;
            case JsonValueKind.String:
                _ = json.GetString();
                break;
            default:
                break;
        }
    }
}
