using System.Globalization;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Views;

/// <summary>What came of a follow-up, as its partner's line says it: "they renewed", "they did not sign".</summary>
internal static class OutcomeWords
{
    private const CompareOptions Loosely = CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace;

    private static readonly char[] ClauseEnds = [',', '.', ';', ':', '!', '(', ')', '\n', '–', '—'];

    private static readonly (FollowUpResult Result, IReadOnlyList<string> Words)[] Known =
        [.. Enum.GetValues<FollowUpResult>().Select(static result => (result, CommandWords.Of("Outcome." + result)))];

    private static readonly IReadOnlyList<string> NotWords = CommandWords.Of("Outcome.Not");

    /// <summary>Reads a line, clause by clause: what is denied in one may be said in the next.</summary>
    /// <returns>
    /// What it says for certain, and what it speaks for: of several results the first, and of what is denied that nothing came of it yet.
    /// </returns>
    public static (FollowUpResult? Said, FollowUpResult? Likely) Read(string? line)
    {
        var said = new List<FollowUpResult>();
        var isDenied = false;
        foreach (var clause in (line ?? string.Empty).Replace('’', '\'').Split(ClauseEnds, StringSplitOptions.RemoveEmptyEntries))
        {
            var (result, words) = Known.FirstOrDefault(known => known.Words.Any(word => Has(clause, word)));
            var isNot = (words is null || result != FollowUpResult.NothingYet) && NotWords.Any(word => Has(clause, word));
            isDenied |= isNot;
            if (words is not null && !isNot)
            {
                said.Add(result);
            }
        }

        FollowUpResult? first = said.Count > 0 ? said[0] : isDenied ? FollowUpResult.NothingYet : null;
        return (said.Distinct().Count() == 1 ? first : null, first);
    }

    /// <summary>True where the text has the words as whole words, in any case and with or without accents.</summary>
    private static bool Has(string text, string words)
    {
        var compare = CultureInfo.InvariantCulture.CompareInfo;
        for (var at = 0; at < text.Length && compare.IndexOf(text, words, at, Loosely) is >= 0 and var found; at = found + 1)
        {
            var end = found + words.Length;
            if ((found == 0 || !char.IsLetterOrDigit(text[found - 1])) && (end >= text.Length || !char.IsLetterOrDigit(text[end])))
            {
                return true;
            }
        }

        return false;
    }
}
