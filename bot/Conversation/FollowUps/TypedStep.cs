using System.Globalization;
using CioCoachBot.Cards;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.FollowUps;

/// <summary>A partner's answer in words: "I take it, will call on Thursday".</summary>
/// <param name="Verb">The button that it presses.</param>
/// <param name="Number">Which follow-up of the list, where a number was said; else null.</param>
/// <param name="Line">What else was said; null for nothing.</param>
/// <param name="IsSure">False where the words run on in a way that may turn them round.</param>
internal sealed record TypedStep(string Verb, int? Number, string? Line, bool IsSure)
{
    /// <summary>True where all that are open are meant: "I take all of them".</summary>
    public bool IsOfAll { get; private init; }

    /// <summary>What follows the words of the step, as it was typed.</summary>
    public string Rest { get; private init; } = "";

    private const CompareOptions Loosely = CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace;

    private static readonly char[] Signs = [',', '.', ';', ':', '!', '-', '–', '—', '(', '\n'];

    private static readonly (string Verb, IReadOnlyList<string> Words)[] Steps =
    [
        (CardVerbs.PartnerAccept, CommandWords.Of("Take")),
        (CardVerbs.PartnerDecline, CommandWords.Of("NotNow")),
        (CardVerbs.PartnerDone, CommandWords.Of("IsDone")),
    ];

    private static readonly (string Verb, IReadOnlyList<string> Words)[] Bare =
        [(CardVerbs.PartnerAccept, YesOrNo.YesWords), (CardVerbs.PartnerDecline, YesOrNo.NoWords)];

    private static readonly IReadOnlyList<string> PleaseWords = CommandWords.Of("Please");
    private static readonly IReadOnlyList<string> OnwardWords = CommandWords.Of("Onward");

    /// <summary>The words for all that are open.</summary>
    public static IReadOnlyList<string> AllWords { get; } = CommandWords.Of("All");

    private static readonly (string Place, IReadOnlyList<string> Words)[] Which =
        [("", AllWords), .. TypedAnswer.Places.Select(static (words, i) => ((i + 1).ToString(CultureInfo.InvariantCulture), words))];

    /// <summary>Reads a text; null where it does not begin with an answer, or asks something.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="isAsked">True where a card is being answered, so that a bare yes or no is enough.</param>
    public static TypedStep? Read(string text, bool isAsked)
    {
        var typed = text.Trim();
        var said = typed.Replace('’', '\''); // As long as before: a place in one is a place in the other.
        if (said.Contains('?', StringComparison.Ordinal))
        {
            return null;
        }

        var (verb, length) = Longest(said, isAsked ? [.. Steps, .. Bare] : Steps);
        if (length == 0)
        {
            return null;
        }

        var left = typed[length..];
        var rest = left.TrimStart().TrimStart(Signs).Trim();
        // A no and then why not now says it twice.
        if (isAsked && Longest(said, Bare).Length == length && Read(rest, isAsked: false) is { } again)
        {
            return again;
        }

        if (rest.TrimEnd('.', '!') is var more && (more.Length == 0 || PleaseWords.Contains(more, StringComparer.OrdinalIgnoreCase)))
        {
            return new TypedStep(verb, null, null, IsSure: true);
        }

        var first = rest.Split(' ', ',', ':', ';', '.')[0];
        if (int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            var line = rest[first.Length..].TrimStart().TrimStart(Signs).Trim();
            return new TypedStep(verb, number, line.Length == 0 ? null : line, IsSure: true);
        }

        if (Longest(rest, Which) is ({ } place, > 0 and var which) && After(rest[which..]) is { } after)
        {
            return new TypedStep(verb, place.Length == 0 ? null : int.Parse(place, CultureInfo.InvariantCulture), after.Length == 0 ? null : after, IsSure: true)
            {
                IsOfAll = place.Length == 0,
            };
        }

        var isSetOff = left.TrimStart(' ') is [var sign, ..] && Signs.Contains(sign);
        return isSetOff
            ? new TypedStep(verb, null, rest, IsSure: true) { Rest = rest }
            : new TypedStep(verb, null, typed, OnwardWords.Contains(first.Replace('’', '\''), StringComparer.OrdinalIgnoreCase)) { Rest = rest };
    }

    /// <summary>What follows behind a sign, or nothing; null where the words run on.</summary>
    private static string? After(string left) => left.TrimStart(' ') switch
    {
        "" => "",
        [var sign, ..] set when Signs.Contains(sign) => set.TrimStart(Signs).Trim(),
        _ => null,
    };

    private static (string Verb, int Length) Longest(string said, IEnumerable<(string Verb, IReadOnlyList<string> Words)> steps)
    {
        var longest = (Verb: "", Length: 0);
        foreach (var (verb, words) in steps)
        {
            foreach (var word in words)
            {
                if (word.Length > longest.Length && Leads(said, word))
                {
                    longest = (verb, word.Length);
                }
            }
        }

        return longest;
    }

    /// <summary>True where the text begins with the words, in any case and with or without accents.</summary>
    private static bool Leads(string said, string words) =>
        said.Length >= words.Length
        && (said.Length == words.Length || !char.IsLetterOrDigit(said[words.Length]))
        && CultureInfo.InvariantCulture.CompareInfo.Compare(said, 0, words.Length, words, 0, words.Length, Loosely) == 0;
}
