namespace CioCoachBot.Coach.FollowUps.Rules;

/// <summary>
/// A strategic account was met three times with no partner present: the partner whose theme dominates there is asked to come along
/// [Farland: visits with the account team, as a programme].
/// </summary>
public sealed class JointVisitRule : IFollowUpRule
{
    public const string Name = "joint-visit";

    private const int Alone = 3;

    public IEnumerable<Proposal> Propose(FollowUpFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var visits = facts.Before.Prepend(facts.Contact)
            .Where(contact => contact.Customer == facts.Customer.Id && contact.IsDirect)
            .Take(Alone)
            .ToList();
        return facts.Customer.Strategic && facts.Contact.IsDirect
            && visits.Count == Alone && visits.TrueForAll(static contact => contact.Partners.Count == 0)
            && Dominant(facts) is { } theme
                ? [new(Themes.RoleOf(theme), Name, theme)]
                : [];
    }

    /// <summary>The theme heard most often there; the latest of several.</summary>
    private static string? Dominant(FollowUpFacts facts) => facts.Themes.Select(static match => match.Theme).Take(1)
        .Concat(facts.Proposed
            .Where(one => one.Customer == facts.Customer.Id)
            .OrderByDescending(static one => one.SuggestedAt)
            .Select(static one => one.Theme))
        .GroupBy(static theme => theme, StringComparer.Ordinal)
        .MaxBy(static theme => theme.Count())?.Key;
}
