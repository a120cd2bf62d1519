using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Understanding.Lexicon;

namespace CioCoachBot.Understanding.Topics;

/// <summary>Tells how an insight is meant, by the hints that it gives undenied, and whether it says when.</summary>
internal static class InsightSenses
{
    private static readonly List<LexiconLine> Lines = LexiconFile.Read("senses.txt");

    private static readonly Dictionary<string, InsightStance> Stances = Lines
        .Where(static line => Enum.TryParse<InsightStance>(line.Tag, out _))
        .SelectMany(static line => line.Phrases, static (line, hint) => (hint, Enum.Parse<InsightStance>(line.Tag)))
        .Concat(Enum.GetValues<InsightStance>().Select(static stance => (stance.ToString(), stance)))
        .ToDictionary(static one => one.Item1, static one => one.Item2, StringComparer.Ordinal);

    private static readonly HashSet<string> Speaking = [.. Of(nameof(Speaking))];
    private static readonly HashSet<string> Wanting = [.. Of(nameof(Wanting))];
    private static readonly PhraseIndex Unanswered = Phrases(nameof(Unanswered));
    private static readonly PhraseIndex Shown = Phrases(nameof(Shown));
    private static readonly HashSet<string> Systems = [.. Of(nameof(Systems))];
    private static readonly HashSet<string> Elsewhere = [.. Of(nameof(Elsewhere))];
    private static readonly PhraseIndex When = Phrases(nameof(When));

    // "Sounds like a bank's" likes nothing: what looks like a hint, by the hint.
    private static readonly PhraseIndex Except = Phrases(nameof(Except));
    private static readonly PhraseIndex Said = Phrases(nameof(Said));

    // What decides alone how it is meant, and how things stand.
    private static readonly PhraseIndex Meant = Phrases(nameof(Meant));
    private static readonly PhraseIndex Case = Phrases(nameof(Case));

    /// <param name="insight">The leader's own words.</param>
    /// <param name="hints">The hints and themes that it touches undenied.</param>
    /// <param name="locale">The leader's.</param>
    public static InsightSense Of(string insight, IReadOnlyList<string> hints, string locale)
    {
        var meant = hints.Except(Except.Find(insight).Select(static found => found.Theme), StringComparer.Ordinal);
        InsightCase? state = Case.Find(insight) is [var said, ..] ? Enum.Parse<InsightCase>(said.Theme) : null;
        var stance = Meant.Find(insight) is [var decided, ..] ? Enum.Parse<InsightStance>(decided.Theme)
            : state?.Stance() ?? StanceOf([.. meant, .. Said.Find(insight).Select(static found => found.Theme)]);
        return new(
            stance,
            When.Find(insight).Count > 0 || IsDayWritten(insight),
            state == InsightCase.Speaks
                || (stance == InsightStance.Praise && hints.Any(Speaking.Contains) && !hints.Any(Wanting.Contains)),
            Unanswered.Find(insight).Count > 0,
            Languages.Of(Languages.Tokens(insight), locale).Tag)
        {
            WantsToBeShown = Shown.Find(insight).Count > 0,
            Case = state,
        };
    }

    /// <summary>True for a trouble with our own systems.</summary>
    /// <param name="hints">The hints and themes that the insight touches undenied.</param>
    public static bool IsOfOurSystems(IReadOnlyList<string> hints) => hints.Any(Systems.Contains) && !hints.Any(Elsewhere.Contains);

    /// <summary>What is wrong weighs more than what is well said beside it; who asks for something is no praise.</summary>
    private static InsightStance StanceOf(IReadOnlyList<string> hints)
    {
        var counts = hints.Distinct(StringComparer.Ordinal)
            .Where(Stances.ContainsKey)
            .CountBy(hint => Stances[hint])
            .ToDictionary(static of => of.Key, static of => of.Value);
        var concern = counts.GetValueOrDefault(InsightStance.Concern);
        var praise = counts.GetValueOrDefault(InsightStance.Praise);
        return concern > 0 && concern >= praise ? InsightStance.Concern
            : praise > 0 && !(praise == 1 && hints.Any(Wanting.Contains)) ? InsightStance.Praise
            : counts.ContainsKey(InsightStance.Idea) ? InsightStance.Idea
            : counts.ContainsKey(InsightStance.Market) ? InsightStance.Market
            : InsightStance.Need;
    }

    /// <summary>"12/3", "12.3.": two numbers with a sign between them that is no decimal sign of a sum.</summary>
    private static bool IsDayWritten(string insight)
    {
        for (var i = 1; i + 1 < insight.Length; i++)
        {
            if ((insight[i] == '/' && char.IsAsciiDigit(insight[i - 1]) && char.IsAsciiDigit(insight[i + 1]))
                || (insight[i] == '.' && char.IsAsciiDigit(insight[i - 1]) && char.IsAsciiDigit(insight[i + 1])
                    && insight.AsSpan(i + 2).TrimStart("0123456789").StartsWith(".")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The phrases of a tag with what stands behind it, else with the tag.</summary>
    private static PhraseIndex Phrases(string tag) => new(
        Lines.Where(line => string.Equals(line.Tag, tag, StringComparison.Ordinal))
            .SelectMany(static line => line.Phrases, (line, phrase) => (phrase, line.Arguments is [var of] ? of : tag)),
        []);

    private static IEnumerable<string> Of(string tag) =>
        Lines.Where(line => string.Equals(line.Tag, tag, StringComparison.Ordinal)).SelectMany(static line => line.Phrases);
}
