using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace CioCoachBot.Tests.Layers;

/// <summary>The arrows of docs/architecture.md: who may know whom. A room that is missing here is a new room, and wants its arrows drawn first.</summary>
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

    /// <summary>Folders whose sentences still stand in code.</summary>
    private static readonly string[] InEnglishYet =
    [
        "Conversation/Administration/", "Conversation/Customers/", "Conversation/Digests/", "Conversation/History/", "Conversation/Logging/",
        "Conversation/Onboarding/", "Conversation/Privacy/", "Conversation/Promises/", "Conversation/Prompts/", "Conversation/Routing/",
        "Conversation/Settings/", "Conversation/Views/",
    ];

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

    /// <summary>What a person reads is among the texts. What a fault says to who runs the bot is not for them.</summary>
    [Fact]
    public void Coach_and_conversation_hold_no_sentence()
    {
        var sentences = new[] { "Coach", "Conversation" }
            .SelectMany(room => Directory.EnumerateFiles(Path.Combine(Root, "bot", room), "*.cs", SearchOption.AllDirectories))
            .Select(file => (File: file, Path: Path.GetRelativePath(Path.Combine(Root, "bot"), file).Replace('\\', '/')))
            .Where(source => !source.Path.Split('/').Any(part => part is "bin" or "obj"))
            .Where(source => !InEnglishYet.Any(folder => source.Path.StartsWith(folder, StringComparison.Ordinal)))
            .SelectMany(source => File.ReadLines(source.File).Select(line => (source.Path, Line: line.Trim())))
            .Where(source => !source.Line.StartsWith("//", StringComparison.Ordinal) && !source.Line.Contains("Exception(", StringComparison.Ordinal))
            .Where(source => Sentence().IsMatch(source.Line))
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

    /// <summary>A literal with two words and a blank between them.</summary>
    [GeneratedRegex("\"[^\"]*[A-Za-z]{2,} [A-Za-z]{2,}[^\"]*\"", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Sentence();

    private static string Here([CallerFilePath] string path = "") => path;
}
