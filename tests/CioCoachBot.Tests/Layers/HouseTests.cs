using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace CioCoachBot.Tests.Layers;

/// <summary>
/// The arrows of docs/architecture.md: who may know whom. A room that is missing here is a new room, and wants its arrows drawn first.
/// </summary>
public sealed partial class HouseTests
{
    private static readonly Dictionary<string, string[]> MayKnow = new(StringComparer.Ordinal)
    {
        ["CioCoachBot.Coach"] = [],
        ["CioCoachBot.Teams"] = [],
        ["CioCoachBot.Cards"] = ["CioCoachBot.Coach"],
        ["CioCoachBot.Understanding"] = ["CioCoachBot.Coach"],
        ["CioCoachBot.Conversation"] = ["CioCoachBot.Cards", "CioCoachBot.Coach", "CioCoachBot.Understanding"],
        ["CioCoachBot.Storage"] = ["CioCoachBot.Coach"],
        ["CioCoachBot.Delivery"] = ["CioCoachBot.Coach", "CioCoachBot.Storage", "CioCoachBot.Teams"],
        ["CioCoachBot.LocalTeams"] = ["CioCoachBot.Teams"],
        ["CioCoachBot"] =
        [
            "CioCoachBot.Cards", "CioCoachBot.Coach", "CioCoachBot.Conversation", "CioCoachBot.Delivery",
            "CioCoachBot.LocalTeams", "CioCoachBot.Storage", "CioCoachBot.Teams", "CioCoachBot.Understanding",
        ],
    };

    private static readonly string Root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", ".."));

    public static TheoryData<string> Rooms => [.. MayKnow.Keys];

    [Fact]
    public void Every_project_of_the_product_has_its_place() =>
        Assert.Equal(MayKnow.Keys.Order(StringComparer.Ordinal), Projects().Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_project_references_only_whom_it_may_know(string room)
    {
        var referenced = Items(room, "ProjectReference").Select(path => NameOf(path.Split('/', '\\')[^1]));

        Assert.Empty(referenced.Except(MayKnow[room], StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void An_assembly_uses_only_whom_it_may_know(string room)
    {
        var used = Assembly.Load(room).GetReferencedAssemblies()
            .Select(name => name.Name!)
            .Where(name => name.StartsWith("CioCoachBot", StringComparison.Ordinal));

        Assert.Empty(used.Except(MayKnow[room], StringComparer.Ordinal));
    }

    [Fact]
    public void The_coach_needs_nothing_but_time()
    {
        Assert.Equal(["NodaTime"], Items("CioCoachBot.Coach", "PackageReference"));
        Assert.Empty(Items("CioCoachBot.Coach", "FrameworkReference"));
        string[] outside = ["System.Text.Json", "System.Net", "System.Data", "System.IO.FileSystem", "Microsoft."];
        Assert.DoesNotContain(
            Assembly.Load("CioCoachBot.Coach").GetReferencedAssemblies(),
            name => outside.Any(start => name.Name!.StartsWith(start, StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void No_two_folders_of_a_room_know_each_other(string room)
    {
        var known = Folders(room);

        var both = known.SelectMany(folder => folder.Value.Where(other => known.GetValueOrDefault(other)?.Contains(folder.Key) == true), (folder, other) => $"{folder.Key} and {other}");

        Assert.Empty(both);
    }

    [Fact]
    public void A_feature_of_the_conversation_knows_no_other()
    {
        string[] beneath = ["Routing", "Views"];

        var neighbours = Folders("CioCoachBot.Conversation").SelectMany(static folder => folder.Value, static (folder, other) => (folder.Key, Other: other))
            .Where(pair => !beneath.Contains(pair.Other, StringComparer.Ordinal) || (pair.Key == "Routing"))
            .Select(static pair => $"{pair.Key} knows {pair.Other}");

        Assert.Empty(neighbours);
    }

    /// <summary>The folders of a room, each with those of the same room that its files name in a using.</summary>
    private static Dictionary<string, HashSet<string>> Folders(string room)
    {
        var folder = Path.GetDirectoryName(Projects()[room])!;
        var space = Path.GetFileNameWithoutExtension(Projects()[room]);
        var named = new Regex(@"^using (?:static )?" + Regex.Escape(space) + @"\.(?<folder>\w+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
        return Directory.EnumerateDirectories(folder)
            .Where(static path => Path.GetFileName(path) is not ("bin" or "obj"))
            .ToDictionary(
                static path => Path.GetFileName(path),
                path => Directory.EnumerateFiles(path, "*.cs", SearchOption.AllDirectories)
                    .SelectMany(file => named.Matches(File.ReadAllText(file)).Select(static match => match.Groups["folder"].Value))
                    .Where(other => other != Path.GetFileName(path) && Directory.Exists(Path.Combine(folder, other)))
                    .ToHashSet(StringComparer.Ordinal),
                StringComparer.Ordinal);
    }

    /// <summary>What a person reads is among the texts. What a fault says to who runs the bot is not for them.</summary>
    [Fact]
    public void Coach_conversation_and_cards_hold_no_sentence()
    {
        var sentences = new[] { "bot/Coach", "bot/Conversation", "cards" }
            .SelectMany(room => Directory.EnumerateFiles(Path.Combine(Root, room), "*.cs", SearchOption.AllDirectories))
            .Select(file => (File: file, Path: Path.GetRelativePath(Root, file).Replace('\\', '/')))
            .Where(source => !source.Path.Split('/').Any(part => part is "bin" or "obj"))
            .SelectMany(source => File.ReadLines(source.File).Select(line => (source.Path, Line: line.Trim())))
            .Where(source => !source.Line.StartsWith("//", StringComparison.Ordinal) && !source.Line.Contains("Exception", StringComparison.Ordinal))
            .Where(source => !source.Path.EndsWith("/Zones.cs", StringComparison.Ordinal)) // Cities are names.
            .Where(source => Literal().Matches(source.Line.Replace("'\"'", string.Empty, StringComparison.Ordinal)).Any(static literal => Sentence().IsMatch(Hole().Replace(literal.Value, string.Empty))))
            .Select(source => $"{source.Path}: {source.Line}");

        Assert.Empty(sentences);
    }

    /// <summary>The product's projects by the name of their assembly, with their files.</summary>
    private static Dictionary<string, string> Projects() =>
        new[] { "bot", "cards" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Root, folder), "*.csproj", new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 1 }))
            .ToDictionary(file => NameOf(Path.GetFileName(file)), StringComparer.Ordinal);

    private static string NameOf(string project)
    {
        var name = Path.GetFileNameWithoutExtension(project);
        return string.Equals(name, "CioCoachBot.Host", StringComparison.Ordinal) ? "CioCoachBot" : name;
    }

    private static List<string> Items(string room, string kind) =>
        [.. XDocument.Load(Projects()[room]).Descendants(kind).Select(item => (string?)item.Attribute("Include") ?? "")];

    [GeneratedRegex(@"""(?:[^""\\]|\\.)*""", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Literal();

    [GeneratedRegex(@"\{[^}]*\}", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Hole();

    /// <summary>Two words with a blank between them.</summary>
    [GeneratedRegex("[A-Za-z]{2,} [a-z]{2,}", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Sentence();

    private static string Here([CallerFilePath] string path = "") => path;
}
