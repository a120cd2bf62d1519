using System.Text.Json;
using CioCoachBot.Conversation;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Host.Packaging;

namespace CioCoachBot.Tests.Manifest;

public sealed class LocalisationTests
{
    private static readonly JsonElement Manifest = JsonDocument.Parse(PackageSource.Read("manifest.json")).RootElement;

    public static TheoryData<string> Languages => [.. Manifest.GetProperty("localizationInfo").GetProperty("additionalLanguages")
        .EnumerateArray().Select(language => language.GetProperty("file").GetString()!)];

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_language_says_everything_that_the_manifest_says_and_nothing_else(string file)
    {
        var translated = Strings(file);

        Assert.Equal(Sorted(Localisable().Select(entry => entry.Key)), Sorted(translated.Keys));
        Assert.All(translated.Values, text => Assert.False(string.IsNullOrWhiteSpace(text) || text == "null"));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_command_leads_where_its_English_one_leads(string file)
    {
        var translated = Strings(file);

        Assert.All(
            Localisable().Where(entry => entry.Key.StartsWith("bots", StringComparison.Ordinal) && entry.Key.EndsWith("].title", StringComparison.Ordinal)),
            entry => Assert.Same(Handler(entry.Value), Handler(translated[entry.Key])));
    }

    private static ITurnHandler Handler(string typed) =>
        Assert.Single(ConversationRegistration.Handlers, handler => handler.Words.Contains(typed, StringComparer.OrdinalIgnoreCase));


    [Theory]
    [MemberData(nameof(Languages))]
    public void A_language_travels_in_the_package(string file) => Assert.Contains(AppPackage.Files, name => name == file);

    private static string Sorted(IEnumerable<string> keys) => string.Join('\n', keys.Order(StringComparer.Ordinal));

    private static Dictionary<string, string> Strings(string file)
    {
        using var json = JsonDocument.Parse(PackageSource.Read(file));
        return json.RootElement.EnumerateObject().Where(p => p.Name != "$schema").ToDictionary(p => p.Name, p => p.Value.GetString()!, StringComparer.Ordinal);
    }

    private static IEnumerable<KeyValuePair<string, string>> Localisable()
    {
        foreach (var part in new[] { "name", "description" })
        {
            yield return new(part + ".short", Manifest.GetProperty(part).GetProperty("short").GetString()!);
            yield return new(part + ".full", Manifest.GetProperty(part).GetProperty("full").GetString()!);
        }

        foreach (var (list, l) in Manifest.GetProperty("bots")[0].GetProperty("commandLists").EnumerateArray().Select((list, l) => (list, l)))
        {
            foreach (var (command, c) in list.GetProperty("commands").EnumerateArray().Select((command, c) => (command, c)))
            {
                var path = $"bots[0].commandLists[{l}].commands[{c}].";
                yield return new(path + "title", command.GetProperty("title").GetString()!);
                yield return new(path + "description", command.GetProperty("description").GetString()!);
            }
        }

        foreach (var (command, c) in Manifest.GetProperty("composeExtensions")[0].GetProperty("commands").EnumerateArray().Select((command, c) => (command, c)))
        {
            var path = $"composeExtensions[0].commands[{c}].";
            yield return new(path + "title", command.GetProperty("title").GetString()!);
            yield return new(path + "description", command.GetProperty("description").GetString()!);
            foreach (var (parameter, p) in (command.TryGetProperty("parameters", out var all) ? [.. all.EnumerateArray()] : Array.Empty<JsonElement>()).Select((parameter, p) => (parameter, p)))
            {
                yield return new($"{path}parameters[{p}].title", parameter.GetProperty("title").GetString()!);
                yield return new($"{path}parameters[{p}].description", parameter.GetProperty("description").GetString()!);
            }
        }
    }
}
