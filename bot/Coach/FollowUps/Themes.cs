using System.Collections.Frozen;
using CioCoachBot.Coach.Leaders;

namespace CioCoachBot.Coach.FollowUps;

/// <summary>
/// What customers speak of, and whose matter it is: the topics of the CMO, the CCO and the head of sales [Farland, Gartner, Maoz].
/// </summary>
public static class Themes
{
    private static readonly FrozenDictionary<string, PartnerRole> Roles = new Dictionary<PartnerRole, string[]>
    {
        [PartnerRole.Cmo] =
        [
            "brand", "campaign", "positioning", "segment", "market-trend", "personalization", "consent", "website", "event",
        ],
        [PartnerRole.Cco] =
        [
            "service", "complaint", "onboarding", "support", "satisfaction", "churn", "loyalty", "usability", "escalation", "promise",
        ],
        [PartnerRole.Sales] =
        [
            "price", "contract", "renewal", "licence", "order", "expansion", "budget", "procurement", "tender", "competitor", "opportunity",
        ],
    }
    .SelectMany(static of => of.Value, static (of, theme) => (Theme: theme, Role: of.Key))
    .ToFrozenDictionary(static theme => theme.Theme, static theme => theme.Role, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, PartnerRole> Generals = new Dictionary<string, PartnerRole>(StringComparer.Ordinal)
    {
        ["marketing"] = PartnerRole.Cmo,
        ["care"] = PartnerRole.Cco,
        ["business"] = PartnerRole.Sales,
    }
    .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The code of every theme that the field names.</summary>
    public static IReadOnlyCollection<string> All => Roles.Keys;

    /// <summary>True for a code that is stored: one of <see cref="All"/>, or of <see cref="GeneralOf"/>.</summary>
    public static bool Exists(string theme) => Roles.ContainsKey(theme) || IsGeneral(theme);

    /// <summary>True for a matter that names no theme: that two are of one partner does not make them the same.</summary>
    public static bool IsGeneral(string theme) => Generals.ContainsKey(theme);

    /// <summary>The partner whose matter a theme is.</summary>
    /// <param name="theme">A code that <see cref="Exists"/>.</param>
    /// <exception cref="ArgumentException">There is no such theme.</exception>
    public static PartnerRole RoleOf(string theme) =>
        Roles.TryGetValue(theme, out var role) || Generals.TryGetValue(theme, out role) ? role : throw new ArgumentException("There is no such theme.", nameof(theme));

    /// <summary>The theme for what is a partner's matter and names none of its themes.</summary>
    public static string GeneralOf(PartnerRole role) => Generals.First(general => general.Value == role).Key;
}
