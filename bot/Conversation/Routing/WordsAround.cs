namespace CioCoachBot.Conversation.Routing;

/// <summary>Words that stand around what is meant: "pass … on to the CCO", "bring mir … bei".</summary>
/// <param name="entry">An entry of the texts' <c>Commands</c>, with a star in the place of what is meant.</param>
internal sealed class WordsAround(string entry)
{
    private const char Place = '*';

    /// <summary>The most words first: of two that fit, the longer one says more.</summary>
    private readonly (string Before, string After)[] _known =
    [
        .. CommandWords.Of(entry).OrderByDescending(static words => words.Length).Select(static words => words.IndexOf(Place) is >= 0 and var at
            ? (words[..at].TrimEnd(), words[(at + 1)..].TrimStart())
            : (words, string.Empty)),
    ];

    /// <summary>What stands between the words, empty where nothing does; null where the text has none of them.</summary>
    public string? Inside(string text)
    {
        var said = text.Trim().TrimStart('¿').TrimEnd('.', '!', '?', ' ').Replace('’', '\'');
        foreach (var (before, after) in _known)
        {
            if (said.Length >= before.Length + after.Length
                && said.StartsWith(before, StringComparison.OrdinalIgnoreCase) && said.EndsWith(after, StringComparison.OrdinalIgnoreCase)
                && IsApart(said, before.Length) && IsApart(said, said.Length - after.Length))
            {
                return said[before.Length..^after.Length].Trim();
            }
        }

        return null;
    }

    /// <summary>True where no word goes on across the place.</summary>
    private static bool IsApart(string said, int at) =>
        at == 0 || at == said.Length || !char.IsLetterOrDigit(said[at - 1]) || !char.IsLetterOrDigit(said[at]);
}
