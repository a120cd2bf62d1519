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

    /// <summary>The code of every theme; it is what is stored.</summary>
    public static IReadOnlyCollection<string> All => Roles.Keys;

    public static bool Exists(string theme) => Roles.ContainsKey(theme);

    /// <summary>The partner whose matter a theme is.</summary>
    /// <param name="theme">A code of <see cref="All"/>.</param>
    /// <exception cref="ArgumentException">There is no such theme.</exception>
    public static PartnerRole RoleOf(string theme) =>
        Roles.TryGetValue(theme, out var role) ? role : throw new ArgumentException("There is no such theme.", nameof(theme));

    /// <summary>The theme for what is a partner's matter and names none of its themes.</summary>
    public static string GeneralOf(PartnerRole role) => role switch
    {
        PartnerRole.Cmo => "brand",
        PartnerRole.Cco => "service",
        _ => "opportunity",
    };
}
