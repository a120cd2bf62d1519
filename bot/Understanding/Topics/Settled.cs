using CioCoachBot.Understanding.Lexicon;

namespace CioCoachBot.Understanding.Topics;

/// <summary>
/// Takes out of an insight what was settled already: "onboarding took nine weeks, solved on the spot" leaves nobody anything to do. What
/// stands beside it stays.
/// </summary>
internal static class Settled
{
    /// <summary>Fewer words beside those that say so are no matter of their own: what went before is settled.</summary>
    private const int FewestOfOwn = 3;

    private static readonly List<LexiconLine> Lines = LexiconFile.Read("settled.txt");
    private static readonly PhraseIndex Phrases = new(
        Of("settled").Select(static phrase => (phrase, "settled")), Of("open"));

    private static readonly PhraseIndex Pointing = new(Of("pointing").Select(static phrase => (phrase, "pointing")), []);
    private static readonly string[] Contrasts = [.. Of("contrast").Select(static word => " " + word + " ")];
    private static readonly char[] Signs = [',', ';', '.', '!', '\n', '–', '—', '('];

    /// <summary>What is left of an insight; the very same where nothing is settled, and empty where all is.</summary>
    public static string Without(string insight)
    {
        if (!Says(insight))
        {
            return insight;
        }

        var left = new List<string>();
        foreach (var clause in Clauses(insight))
        {
            if (!Says(clause))
            {
                left.Add(clause);
            }
            else if (left.Count > 0 && !HasMatterOfItsOwn(clause))
            {
                left.RemoveAt(left.Count - 1);
            }
        }

        return string.Join(", ", left);
    }

    private static bool Says(string text) => Phrases.Find(text).Count > 0;

    /// <summary>
    /// "The login issue was fixed on the spot" says what was settled; "we fixed it on the spot" points at what went before.
    /// </summary>
    private static bool HasMatterOfItsOwn(string clause)
    {
        var words = WordList.Of(clause);
        var saying = Phrases.All(words)
            .Where(static found => found.Theme is not null)
            .MaxBy(static found => found.Length)
            .Length;
        return words.Count - saying >= FewestOfOwn && Pointing.Find(clause).Count == 0;
    }

    private static IEnumerable<string> Clauses(string insight) => insight
        .Split(Signs, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .SelectMany(static clause => (" " + clause + " ").Split(
            Contrasts, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    private static IEnumerable<string> Of(string tag) =>
        Lines.Where(line => string.Equals(line.Tag, tag, StringComparison.Ordinal)).SelectMany(static line => line.Phrases);
}
