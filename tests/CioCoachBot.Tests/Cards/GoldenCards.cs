using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CioCoachBot.Cards;
using CioCoachBot.Cards.Texts;

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

    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "golden", "cards");

    private static bool Accepting => Environment.GetEnvironmentVariable("ACCEPT_GOLDEN") == "1";

    public static TheoryData<string> Languages => [.. Localizer.Languages, PseudoLanguage.Tag];

    internal static string FolderOf(string language) => Path.Combine(Folder, language);

    [Theory]
    [MemberData(nameof(Languages))]
    public void Cards_are_as_accepted(string language)
    {
        Directory.CreateDirectory(FolderOf(language));
        var changed = new List<string>();
        foreach (var (name, card) in Samples.All(PseudoLanguage.Or(language)))
        {
            var json = JsonNode.Parse(card.ToUtf8Json())!.ToJsonString(Indented) + "\n";
            var file = Path.Combine(FolderOf(language), name + ".json");
            if (Accepting)
            {
                File.WriteAllText(file, json);
            }
            else if (!File.Exists(file) || File.ReadAllText(file) != json)
            {
                changed.Add(name);
            }
        }

        Assert.True(changed.Count == 0, $"Other than accepted (ACCEPT_GOLDEN=1 accepts): {string.Join(", ", changed)}");
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_golden_file_belongs_to_a_card(string language)
    {
        var names = Samples.All().Select(static sample => sample.Name).ToHashSet(StringComparer.Ordinal);
        var orphans = Directory.GetFiles(FolderOf(language), "*.json").Select(Path.GetFileNameWithoutExtension).Where(name => !names.Contains(name!)).ToList();
        if (Accepting)
        {
            orphans.ForEach(name => File.Delete(Path.Combine(FolderOf(language), name + ".json")));
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
