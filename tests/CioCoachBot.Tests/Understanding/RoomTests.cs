using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace CioCoachBot.Tests.Understanding;

/// <summary>The room's own rules: words are data, a folder knows only those beneath it, a recogniser is small.</summary>
public sealed partial class RoomTests
{
    private const int MostLines = 300;
    private const int MostColumns = 140;

    /// <summary>From the ground up.</summary>
    private static readonly string[] Folders = ["Text", "Lexicon", "Topics", "Slots", "Contacts", "Intents"];

    /// <summary>
    /// Literals with letters that belong to no language: names of files and of their sections, tags, and letters as such.
    /// </summary>
    private static readonly Dictionary<string, string[]> Technical = new(StringComparer.Ordinal)
    {
        ["Text/Letters.cs"] = ["ß", "æ", "Æ", "œ", "Œ", "ø", "Ø", "ł", "Ł", "s", "a", "e", "o", "l"],
        ["Lexicon/LanguageReader.cs"] = ["language", "apostrophes", "written", "classes", "promises", "ordinals", "Elided", "Ending", "PossessiveOr", "TakesVerb"],
        ["Lexicon/Languages.cs"] = [".txt", "en", "de", "fr", "es"],
        ["Lexicon/LexiconFile.cs"] = [".txt", "en", "de", "fr", "es"],
        ["Topics/InsightTopics.cs"] = ["topics", "themes", "none", "ours.txt", "en", "churn", "market-move"],
        ["Topics/Settled.cs"] = ["settled.txt", "settled", "open", "pointing", "contrast"],
        ["Intents/SubjectOfRequest.cs"] = ["subjects.txt"],
        ["Topics/InsightHints.cs"] = ["hints", "turn", "meanings.txt"],
        ["Topics/InsightSenses.cs"] = ["senses.txt"],
        ["Topics/WordList.cs"] = ["a", "e", "o", "u"],
        ["Intents/EngagementClaim.cs"] = ["engagement", "Filler", "Not", "Is", "Because", "Strategic", "In", "Segment"],
        ["Intents/AimClaim.cs"] = ["aims", "Is", "About", "Filler", "Told"],
        ["Topics/InConfidence.cs"] = ["confidence.txt"],
        ["Topics/InsightModel.cs"] = ["topics.weights"],
        ["Topics/Departments.cs"] = ["departments", "Filler", "Body", "Department"],
        ["Slots/NameWords.cs"] = ["a", "z"],
        ["Slots/PersonNames.cs"] = ["given-names.txt"],
        ["Slots/CountedLength.cs"] = ["a", "z"],
        ["Slots/SoundsAlike.cs"] = ["a", "e", "i", "o", "u", "y"],
        ["IUnderstanding.cs"] = ["-US"],
    };

    private static readonly string Room = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", "..", "bot", "Understanding"));

    [Fact]
    public void No_word_of_a_language_is_in_the_code()
    {
        var words = Sources().SelectMany(file => Literals(File.ReadAllText(file))
            .Where(literal => literal.Any(char.IsLetter))
            .Except(Technical.GetValueOrDefault(Name(file), []), StringComparer.Ordinal)
            .Select(literal => Name(file) + ": " + literal));

        Assert.Empty(words);
    }

    [Fact]
    public void The_search_for_words_finds_them_in_every_kind_of_literal()
    {
        const string Code = """"
            // "comment"
            var a = "first" + @"second ""quoted""" + $"third {b} fourth" + """fifth"""; /* "not this" */ var c = 'ß'; var d = '\n'; var e = '"'; // 'x'
            """";

        Assert.Equal(["first", "second ", "quoted", "third ", " fourth", "fifth", "ß"], Literals(Code).Where(literal => literal.Any(char.IsLetter)), StringComparer.Ordinal);
    }

    [Fact]
    public void A_folder_knows_only_those_beneath_it()
    {
        var above = from file in Sources()
                    let folder = Array.IndexOf(Folders, Name(file).Split('/')[0])
                    where folder >= 0
                    from known in Folders[(folder + 1)..]
                    where File.ReadAllText(file).Contains($"Understanding.{known}", StringComparison.Ordinal)
                    select $"{Name(file)} knows {known}";

        Assert.Empty(above);
    }

    [Fact]
    public void A_file_is_short_and_narrow() =>
        Assert.Empty(Sources().Where(file => File.ReadAllLines(file) is var lines && (lines.Length > MostLines || lines.Any(line => line.Length > MostColumns))).Select(Name));

    private static IEnumerable<string> Sources() =>
        Directory.EnumerateFiles(Room, "*.cs", SearchOption.AllDirectories)
            .Where(file => !Name(file).StartsWith("obj/", StringComparison.Ordinal) && !Name(file).StartsWith("bin/", StringComparison.Ordinal));

    private static string Name(string file) => Path.GetRelativePath(Room, file).Replace('\\', '/');

    /// <summary>What stands in quotes, without comments, escapes and the holes of interpolated strings.</summary>
    private static IEnumerable<string> Literals(string code) =>
        from Match match in Quoted().Matches(code)
        from literal in match.Groups.Cast<Group>().Skip(1).Where(part => part.Success).SelectMany(part => Escape().Split(part.Value))
        select literal;

    [GeneratedRegex(""""//[^\n]*|/\*[\s\S]*?\*/|"""(?<raw>[\s\S]*?)"""|@"(?<verbatim>(?:[^"]|"")*)"|"(?<plain>(?:\\.|[^"\\\n])*)"|'(?<char>\\[^'\n]+|[^'\n])'"""", RegexOptions.ExplicitCapture, 5_000)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\\u[0-9A-Fa-f]{4}|\\.|\{[^}]*\}|""""", RegexOptions.ExplicitCapture, 5_000)]
    private static partial Regex Escape();

    private static string Here([CallerFilePath] string path = "") => path;
}
