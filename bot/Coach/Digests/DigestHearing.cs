using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Interactions;

namespace CioCoachBot.Coach.Digests;

/// <summary>What customers spoke of in a week: shareable insights by theme.</summary>
internal static class DigestHearing
{
    /// <summary>The themes, most often heard first; at the same number the one of more customers, then by code.</summary>
    public static IReadOnlyList<DigestHeard> Of(
        IReadOnlyList<Interaction> ofWeek, IReadOnlyList<Customer> customers, IReadOnlyList<FollowUp> followUps, IInsightTopics topics, int most)
    {
        var names = customers.ToDictionary(customer => customer.Id, customer => customer.Name);
        return [.. ofWeek
            .Where(one => one.Shareable && names.ContainsKey(one.Customer))
            .Select(one => (Interaction: one, Theme: one.Insight is { } insight && topics.Of(insight) is [var strongest, ..] ? strongest.Theme : null))
            .Where(one => one.Theme is not null)
            .GroupBy(one => one.Theme!, one => one.Interaction, StringComparer.Ordinal)
            .Select(group => (
                Theme: group.Key, Heard: group.OrderByDescending(one => one.Date).ThenByDescending(one => one.LoggedAt).ToList()))
            .OrderByDescending(group => group.Heard.Count)
            .ThenByDescending(group => group.Heard.Select(one => one.Customer).Distinct().Count())
            .ThenBy(group => group.Theme, StringComparer.Ordinal)
            .Take(most)
            .Select(group => new DigestHeard(
                group.Theme,
                [.. group.Heard.Select(one => names[one.Customer]).Distinct(StringComparer.Ordinal).Order(
                    StringComparer.OrdinalIgnoreCase)],
                group.Heard[0].Insight!,
                With(group.Theme, group.Heard, followUps)))];
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
