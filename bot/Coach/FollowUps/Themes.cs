using CioCoachBot.Coach.FollowUps.Topics;
using CioCoachBot.Coach.Leaders;

namespace CioCoachBot.Coach.FollowUps;

/// <summary>What customers speak of, and whose matter it is: the topics of the CMO, the CCO and the head of sales [Farland].</summary>
/// <remarks>Understands English, German, French and Spanish by their words, whichever language was said to be spoken.</remarks>
public static class Themes
{
    private static readonly Dictionary<string, Theme> ByName =
        CmoThemes.All.Concat(CcoThemes.All).Concat(SalesThemes.All).ToDictionary(theme => theme.Name, StringComparer.Ordinal);

    private static readonly CueIndex Index = new(ByName.Values, FalseFriends.All);

    /// <summary>Every theme by its name, in the field's words.</summary>
    public static IReadOnlyCollection<string> All => ByName.Keys;

    /// <summary>The theme that an insight speaks of most: the one with the most different cues, the earlier one where two have as many.</summary>
    /// <param name="insight">The leader's own words.</param>
    /// <returns>The theme's name, such as "onboarding"; null when the insight speaks of none.</returns>
    public static string? Of(string insight) => Find(insight) is [var strongest, ..] ? strongest.Theme.Name : null;

    /// <summary>The partner whose matter a theme is.</summary>
    /// <param name="theme">A name of <see cref="All"/>.</param>
    /// <exception cref="ArgumentException">There is no such theme.</exception>
    public static PartnerRole RoleOf(string theme) =>
        ByName.TryGetValue(theme, out var known) ? known.Role : throw new ArgumentException("There is no such theme.", nameof(theme));

    /// <summary>Every theme of an insight, strongest first.</summary>
    internal static List<IntentScorer> Find(string insight) => Index.Find(insight);
}
