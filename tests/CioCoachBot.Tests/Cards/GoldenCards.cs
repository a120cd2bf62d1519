using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CioCoachBot.Cards;

namespace CioCoachBot.Tests.Cards;

/// <summary>
/// The cards as JSON in git, so that a change of a card is seen where it is reviewed. They open in the Adaptive Cards Designer.
/// After a change on purpose, accept the new ones: <c>ACCEPT_GOLDEN=1 dotnet test --filter GoldenCards</c>, and look at the difference.
/// </summary>
public sealed class GoldenCards
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    internal static string Folder { get; } = Path.Combine(Repository.Root, "tests", "golden", "cards");

    private static bool Accepting => Environment.GetEnvironmentVariable("ACCEPT_GOLDEN") == "1";

    public static TheoryData<string> Names() => [.. Samples.All().Select(static sample => sample.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Card_is_as_accepted(string name)
    {
        var card = Samples.All().Single(sample => sample.Name == name).Card;
        var json = JsonNode.Parse(card.ToUtf8Json())!.ToJsonString(Indented) + "\n";
        var file = Path.Combine(Folder, name + ".json");
        if (Accepting)
        {
            Directory.CreateDirectory(Folder);
            File.WriteAllText(file, json);
        }

        Assert.True(File.Exists(file), $"There is no {name}.json yet: accept it with ACCEPT_GOLDEN=1.");
        Assert.Equal(File.ReadAllText(file), json);
    }

    [Fact]
    public void Every_golden_file_belongs_to_a_card()
    {
        var names = Samples.All().Select(static sample => sample.Name).ToHashSet(StringComparer.Ordinal);
        var orphans = Directory.GetFiles(Folder, "*.json").Select(Path.GetFileNameWithoutExtension).Where(name => !names.Contains(name!)).ToList();
        if (Accepting)
        {
            orphans.ForEach(name => File.Delete(Path.Combine(Folder, name + ".json")));
            return;
        }

        Assert.Empty(orphans);
    }

    [Fact]
    public void Every_card_has_a_golden_file()
    {
        var cards = typeof(AdaptiveCard).Assembly.GetTypes()
            .Where(static type => type.GetMethod("Build", BindingFlags.Public | BindingFlags.Static)?.ReturnType == typeof(AdaptiveCard))
            .Select(static type => type.Name[..^"Card".Length])
            .ToList();
        var golden = Samples.All().Select(static sample => sample.Name).ToList();

        Assert.NotEmpty(cards);
        Assert.All(cards, card => Assert.Contains(golden, name => name.StartsWith(FileName(card), StringComparison.Ordinal)));
    }

    /// <summary>"FollowUps" is follow-ups.json, but LogForm is form.json and PromiseDue promise-due.json.</summary>
    private static string FileName(string card) => card == "LogForm"
        ? "form"
        : string.Concat(card.Select(static (c, i) => char.IsUpper(c) ? (i == 0 ? "" : "-") + char.ToLowerInvariant(c) : c.ToString()));
}
