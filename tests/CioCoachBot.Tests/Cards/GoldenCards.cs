using System.Collections.Concurrent;
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

    private static readonly ConcurrentDictionary<string, Dictionary<string, AdaptiveCard>> ByLanguage = new(StringComparer.Ordinal);

    internal static string FolderOf(string language) => Path.Combine(Folder, language);

    public static TheoryData<string, string> Cards()
    {
        var cards = new TheoryData<string, string>();
        foreach (var language in Localizer.Languages.Append(PseudoLanguage.Tag))
        {
            foreach (var (name, _) in Samples.All())
            {
                cards.Add(language, name);
            }
        }

        return cards;
    }

    [Theory]
    [MemberData(nameof(Cards))]
    public void Card_is_as_accepted(string language, string name)
    {
        var json = JsonNode.Parse(Built(language)[name].ToUtf8Json())!.ToJsonString(Indented) + "\n";
        var file = Path.Combine(FolderOf(language), name + ".json");
        if (Accepting)
        {
            Directory.CreateDirectory(FolderOf(language));
            File.WriteAllText(file, json);
        }

        Assert.True(File.Exists(file), $"There is no {language}/{name}.json yet: accept it with ACCEPT_GOLDEN=1.");
        Assert.Equal(File.ReadAllText(file), json);
    }

    [Fact]
    public void In_the_pseudo_language_a_plain_letter_came_from_a_person()
    {
        var past = Built(PseudoLanguage.Tag).SelectMany(static card => ShownText.Of(card.Value).Where(PseudoLanguage.HasForeignLetters), static (card, text) => $"{card.Key}: {text}");

        Assert.True(!past.Any(), string.Join("\n", past));
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

    private static Dictionary<string, AdaptiveCard> Built(string language) =>
        ByLanguage.GetOrAdd(language, static tag => Samples.All(PseudoLanguage.Or(tag)).ToDictionary(static sample => sample.Name, static sample => sample.Card, StringComparer.Ordinal));

    /// <summary>"FollowUps" is follow-ups.json, but LogForm is form.json and PromiseDue promise-due.json.</summary>
    private static string FileName(string card) => card == "LogForm"
        ? "form"
        : string.Concat(card.Select(static (c, i) => char.IsUpper(c) ? (i == 0 ? "" : "-") + char.ToLowerInvariant(c) : c.ToString()));
}
