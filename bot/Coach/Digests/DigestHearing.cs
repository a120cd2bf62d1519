using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Interactions;

namespace CioCoachBot.Coach.Digests;

/// <summary>What customers spoke of in a week: the insights that were let go, by theme.</summary>
internal static class DigestHearing
{
    /// <summary>
    /// The themes, most often heard first; at the same number the one of more customers, then by code. What is of no theme comes last.
    /// </summary>
    public static IReadOnlyList<DigestHeard> Of(
        IReadOnlyList<Interaction> ofWeek, IReadOnlyList<Customer> customers, IReadOnlyList<FollowUp> followUps, IInsightTopics topics)
    {
        var names = customers.ToDictionary(customer => customer.Id, customer => customer.Name);
        return [.. ofWeek
            .Where(one => one is { Shareable: true, Insight: not null } && names.ContainsKey(one.Customer))
            .GroupBy(one => topics.Of(one.Insight!) is [var strongest, ..] ? strongest.Theme : null, StringComparer.Ordinal)
            .Select(group => (
                Theme: group.Key, Heard: group.OrderByDescending(one => one.Date).ThenByDescending(one => one.LoggedAt).ToList()))
            .OrderBy(group => group.Theme is null)
            .ThenByDescending(group => group.Heard.Count)
            .ThenByDescending(group => group.Heard.Select(one => one.Customer).Distinct().Count())
            .ThenBy(group => group.Theme, StringComparer.Ordinal)
            .Select(group => new DigestHeard(
                group.Theme,
                [.. group.Heard.Select(one => new DigestInsight(names[one.Customer], one.Insight!))],
                group.Theme is null ? null : With(group.Theme, group.Heard, followUps)))];
    }

    /// <summary>The role whose holder has the theme from one of these customers: sent, accepted or done.</summary>
    private static Leaders.PartnerRole? With(string theme, List<Interaction> heard, IReadOnlyList<FollowUp> followUps) => followUps
        .Where(one => one.State is FollowUpState.Sent or FollowUpState.Accepted or FollowUpState.Done
            && one.Partner is not null
            && string.Equals(one.Theme, theme, StringComparison.Ordinal)
            && heard.Exists(contact => contact.Customer == one.Customer))
        .Select(one => (Leaders.PartnerRole?)one.Role)
        .FirstOrDefault();
}
