
namespace CioCoachBot.Coach.FollowUps.Rules;

/// <summary>
/// The same theme was heard before, at another contact or by another leader, within 30 days [domain rule "theme"]: it is no single case.
/// </summary>
public sealed class ThemeRule : IFollowUpRule
{
    public const string Name = "theme";

    public IEnumerable<Proposal> Propose(FollowUpFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts.Themes
            .Where(match => BeforeOf(match.Theme, facts) is { Customers.Count: > 0 } or { Others: > 0 })
            .Select(static match => new Proposal(Themes.RoleOf(match.Theme), Name, match.Theme));
    }

    /// <summary>
    /// Where the leader heard the theme, and others who share it. What others keep to themselves is at most a number of leaders.
    /// </summary>
    public static ThemeHistory BeforeOf(string theme, FollowUpFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (Themes.IsGeneral(theme) || facts.IsPraise)
        {
            return new(FollowUpRules.DaysRemembered, []);
        }

        var leader = facts.Contact.Leader;
        var known = facts.Heard
            .Where(one => one.Date >= facts.Today.PlusDays(-FollowUpRules.DaysRemembered))
            .Where(one => string.Equals(one.Theme, theme, StringComparison.Ordinal))
            .ToLookup(one => one.IsKnownTo(leader));
        var others = known[false].Select(one => one.Leader).Distinct().Count();
        return new(
            FollowUpRules.DaysRemembered,
            [.. known[true].Select(one => one.Customer)],
            others >= FollowUpRules.FewestUnnamed ? others : 0);
    }
}
