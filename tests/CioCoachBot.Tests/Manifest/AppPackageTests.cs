using System.IO.Compression;
using System.Text.Json;
using CioCoachBot.Conversation;
using CioCoachBot.Conversation.Logging;
using CioCoachBot.Host.Packaging;

namespace CioCoachBot.Tests.Manifest;

public sealed class AppPackageTests
{
    private const string AppId = "4f1c9b9e-7d0a-4c62-9d3e-0a5b8f2f6c11";

    private static byte[] Package(string host = "bot.example.com", string? developer = null) =>
        AppPackage.Write(PackageIdentity.Of(AppId, host, developer).Identity!);

    private static JsonElement Read(byte[] package, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(package));
        using var content = zip.GetEntry(name)!.Open();
        using var json = JsonDocument.Parse(content);
        return json.RootElement.Clone();
    }

    [Fact]
    public void The_same_inputs_give_the_same_bytes()
    {
        Assert.Equal(Package(), Package());
        Assert.NotEqual(Package(), Package("other.example.com"));
    }

    [Fact]
    public void Everything_lies_at_the_root_in_a_fixed_order_with_a_fixed_time()
    {
        using var zip = new ZipArchive(new MemoryStream(Package()));

        Assert.Equal("manifest.json, color.png, outline.png, de.json, fr.json, es.json", string.Join(", ", zip.Entries.Select(entry => entry.FullName)));
        Assert.All(zip.Entries, entry => Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime));
    }

    [Fact]
    public void The_manifest_names_the_app_the_host_and_the_publisher()
    {
        var manifest = Read(Package("Bot.Example.com", "Contoso \"IT\""), "manifest.json");

        Assert.Equal(AppId, manifest.GetProperty("id").GetString());
        Assert.Equal(AppId, manifest.GetProperty("bots")[0].GetProperty("botId").GetString());
        Assert.Equal("https://bot.example.com/privacy", manifest.GetProperty("developer").GetProperty("privacyUrl").GetString());
        Assert.Equal("Contoso \"IT\"", manifest.GetProperty("developer").GetProperty("name").GetString());
        Assert.DoesNotContain("{{", manifest.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_links_of_the_manifest_lead_to_pages_that_the_bot_serves()
    {
        var developer = Read(Package(), "manifest.json").GetProperty("developer");

        foreach (var link in new[] { "websiteUrl", "privacyUrl", "termsOfUseUrl" })
        {
            var page = new Uri(developer.GetProperty(link).GetString()!).AbsolutePath;
            Assert.NotEmpty(PackageSource.Read($"pages{page}.html"));
        }
    }

    [Fact]
    public void Names_descriptions_and_commands_keep_to_the_limits_of_every_schema_up_to_now()
    {
        var manifest = Read(Package(), "manifest.json");
        var bot = Assert.Single(manifest.GetProperty("bots").EnumerateArray());

        Assert.InRange(Length(manifest, "name", "short"), 1, 30);
        Assert.InRange(Length(manifest, "name", "full"), 1, 100);
        Assert.InRange(Length(manifest, "description", "short"), 1, 80);
        Assert.InRange(Length(manifest, "description", "full"), 1, 4000);
        Assert.InRange(Length(manifest, "developer", "name"), 1, 32);
        Assert.InRange(bot.GetProperty("commandLists").GetArrayLength(), 1, 3);
        foreach (var list in bot.GetProperty("commandLists").EnumerateArray())
        {
            Assert.InRange(list.GetProperty("commands").GetArrayLength(), 1, 10);
            Assert.All(list.GetProperty("commands").EnumerateArray(), command =>
            {
                Assert.InRange(Length(command, "title"), 1, 32);
                Assert.InRange(Length(command, "description"), 1, 128);
            });
        }
    }

    [Fact]
    public void The_bot_is_offered_in_personal_chats_and_teams_with_their_commands()
    {
        var bot = Read(Package(), "manifest.json").GetProperty("bots")[0];

        Assert.Equal("personal, team", string.Join(", ", bot.GetProperty("scopes").EnumerateArray()));
        Assert.Equal("log, my week, follow-ups, settings, help", Titles(bot, "personal"));
        Assert.Equal("digest now, help", Titles(bot, "team"));
    }

    [Fact]
    public void The_extensions_commands_are_those_that_the_coach_answers_and_keep_to_the_limits()
    {
        var extension = Assert.Single(Read(Package(), "manifest.json").GetProperty("composeExtensions").EnumerateArray());
        var commands = extension.GetProperty("commands").EnumerateArray().ToList();

        Assert.Equal(AppId, extension.GetProperty("botId").GetString());
        Assert.InRange(commands.Count, 1, 10);
        Assert.All(commands, command =>
        {
            var answered = command.GetProperty("type").ValueEquals("query")
                ? ConversationRegistration.Searches.SelectMany(search => search.Searches)
                : ConversationRegistration.Dialogs.SelectMany(dialog => dialog.Dialogs);
            Assert.Contains(command.GetProperty("id").GetString()!, answered, StringComparer.Ordinal);
            Assert.InRange(Length(command, "title"), 1, 32);
            Assert.InRange(Length(command, "description"), 1, 128);
        });
        Assert.Equal(LogInDialog.FromMessage, Assert.Single(commands, command => command.GetProperty("context").EnumerateArray().Any(c => c.ValueEquals("message"))).GetProperty("id").GetString());
        var parameter = Assert.Single(commands.Single(command => command.GetProperty("type").ValueEquals("query")).GetProperty("parameters").EnumerateArray());
        Assert.InRange(Length(parameter, "title"), 1, 32);
        Assert.InRange(Length(parameter, "description"), 1, 128);
    }

    private static int Length(JsonElement element, params string[] path) =>
        path.Aggregate(element, (at, name) => at.GetProperty(name)).GetString()!.Length;

    private static string Titles(JsonElement bot, string scope) =>
        string.Join(", ", bot.GetProperty("commandLists").EnumerateArray()
            .Single(list => list.GetProperty("scopes").EnumerateArray().Any(s => s.ValueEquals(scope)))
            .GetProperty("commands").EnumerateArray()
            .Select(command => command.GetProperty("title")));
}
