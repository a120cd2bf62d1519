using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.FollowUps.Topics;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Leaders;
using NodaTime;

namespace CioCoachBot.Coach.FollowUps;

/// <summary>What of a contact is worth taking to a partner.</summary>
public static class FollowUpRules
{
    /// <summary>The insight speaks of a brand, campaign, positioning, segment, market trend, personalization, consent, website or event [Farland, Gartner].</summary>
    public const string CmoTopic = "cmo-topic";

    /// <summary>The insight speaks of service, a complaint, onboarding, support, satisfaction, churn, loyalty, usability, an escalation or a promise [Farland, Maoz].</summary>
    public const string CcoTopic = "cco-topic";

    /// <summary>The insight speaks of price, contract, renewal, licence, order, expansion, budget, procurement, a tender, a competitor or an opportunity [Farland].</summary>
    public const string SalesTopic = "sales-topic";

    /// <summary>For how many days a theme is remembered [domain rule "theme": the same theme within 30 days].</summary>
    public const int DaysRemembered = 30;

    /// <summary>Proposes follow-ups from the insight of an interaction, whatever the customer's engagement model.</summary>
    /// <param name="interaction">The interaction. Without an insight there is nothing to propose.</param>
    /// <param name="customer">Its customer.</param>
    /// <param name="before">The tenant's insights of the last 30 days; older ones, and the interaction's own, are ignored.</param>
    /// <param name="today">Today in the leader's zone.</param>
    /// <param name="now">The present instant.</param>
    /// <returns>At most one follow-up for each role, the best founded first. None for a role whose holder was there: who was there has heard it.</returns>
    public static IReadOnlyList<FollowUp> Suggest(Interaction interaction, Customer customer, IReadOnlyList<HeardBefore> before, LocalDate today, Instant now)
    {
        ArgumentNullException.ThrowIfNull(interaction);
        ArgumentNullException.ThrowIfNull(customer);
        ArgumentNullException.ThrowIfNull(before);
        if (string.IsNullOrWhiteSpace(interaction.Insight))
        {
            return [];
        }

        var themes = Themes.Find(interaction.Insight)
            .Select(evidence => evidence.Theme)
            .DistinctBy(theme => theme.Role)
            .Where(theme => !interaction.Partners.Contains(theme.Role))
            .ToList();
        if (themes.Count == 0)
        {
            return [];
        }

        var due = WorkingDays.After(today, WorkingDays.Default);
        var others = Remembered(before, interaction, customer, today);
        var ids = Enumerable.Range(0, themes.Count)
            .Select(_ => new FollowUpId(Guid.CreateVersion7(now.ToDateTimeOffset())))
            .OrderBy(id => id.ToString(), StringComparer.Ordinal);
        return [.. themes.Zip(ids, (theme, id) =>
        {
            var heard = others.FindAll(one => one.Themes.Contains(theme)).ConvertAll(one => one.Customer);
            return new FollowUp
            {
                Id = id,
                Interaction = interaction.Id,
                Leader = interaction.Leader,
                Customer = customer.Id,
                Role = theme.Role,
                Rule = RuleOf(theme.Role),
                Theme = theme.Name,
                Reason = FollowUpReason.Of(theme, customer.Name, heard),
                Draft = FollowUpDraft.Of(theme, interaction, customer.Name, heard, due),
                Due = due,
                SuggestedAt = now,
            };
        })];
    }

    private static string RuleOf(PartnerRole role) => role switch
    {
        PartnerRole.Cmo => CmoTopic,
        PartnerRole.Cco => CcoTopic,
        _ => SalesTopic,
    };

    private static List<(string Customer, HashSet<Theme> Themes)> Remembered(
        IReadOnlyList<HeardBefore> before, Interaction interaction, Customer customer, LocalDate today)
    {
        var key = Customer.Key(customer.Name);
        return [.. before
            .Where(one => one.Date <= today && one.Date >= today.PlusDays(-DaysRemembered))
            .Where(one => !(one.Date == interaction.Date
                && string.Equals(one.Insight, interaction.Insight, StringComparison.Ordinal)
                && string.Equals(Customer.Key(one.Customer), key, StringComparison.Ordinal)))
            .OrderByDescending(one => one.Date)
            .Select(one => (one.Customer, Themes.Find(one.Insight).Select(evidence => evidence.Theme).ToHashSet()))];
    }
}
