using System.Text.Json.Nodes;

namespace CioCoachBot.Tests.Teams;

/// <summary>Activities as Teams sends them: one payload of each kind, with invented data.</summary>
internal static class Samples
{
    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.EnumerateFiles(Folder, "*.json").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal)];

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Teams", "Samples");

    public static string Read(string name) => File.ReadAllText(Path.Combine(Folder, name + ".json"));

    /// <summary>The personal message, changed.</summary>
    public static string Message(Action<JsonObject>? change = null)
    {
        var activity = JsonNode.Parse(Read("message-personal"))!.AsObject();
        change?.Invoke(activity);
        return activity.ToJsonString();
    }
}
