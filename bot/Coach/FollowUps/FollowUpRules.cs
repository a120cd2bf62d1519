using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Leaders;
using NodaTime;

namespace CioCoachBot.Coach.FollowUps;

/// <summary>What of a contact is worth taking to a partner.</summary>
public static class FollowUpRules
{
    /// <summary>
    /// The insight speaks of a brand, campaign, positioning, segment, market trend, personalization, consent, website or event [Farland,
    /// Gartner].
    /// </summary>
    public const string CmoTopic = "cmo-topic";

    /// <summary>
    /// The insight speaks of service, a complaint, onboarding, support, satisfaction, churn, loyalty, usability, an escalation or a
    /// promise [Farland, Maoz].
    /// </summary>
    public const string CcoTopic = "cco-topic";

    /// <summary>
    /// The insight speaks of price, contract, renewal, licence, order, expansion, budget, procurement, a tender, a competitor or an
    /// opportunity [Farland].
    /// </summary>
    public const string SalesTopic = "sales-topic";

    /// <summary>A partner to whom it was sent says that it is one for another.</summary>
    public const string Swapped = "swapped";

    /// <summary>Fewer other leaders than these are not counted: whose insight it was could be guessed.</summary>
    public const int FewestUnnamed = 3;

    /// <summary>For how many days a theme is remembered [domain rule "theme": the same theme within 30 days].</summary>
    public const int DaysRemembered = 30;

    /// <summary>What a partner said is one for another: the same matter for that role, in the words that the leader sent.</summary>
    /// <param name="swapped">As it was swapped.</param>
    /// <param name="ofContact">All follow-ups of its contact.</param>
    /// <param name="today">Today in the leader's zone.</param>
    /// <param name="now">The present instant.</param>
    /// <returns>Null where that role has one of the contact already that was not set aside.</returns>
    public static FollowUp? ForOther(FollowUp swapped, IReadOnlyList<FollowUp> ofContact, LocalDate today, Instant now)
    {
        ArgumentNullException.ThrowIfNull(swapped);
        ArgumentNullException.ThrowIfNull(ofContact);
        return swapped.PassedTo is not { } role
            || ofContact.Any(other => other.Role == role && other.State is not (FollowUpState.Dismissed or FollowUpState.Withdrawn))
            ? null
            : new FollowUp
            {
                Id = new FollowUpId(Guid.CreateVersion7(now.ToDateTimeOffset())),
                Interaction = swapped.Interaction,
                Leader = swapped.Leader,
                Customer = swapped.Customer,
                Role = role,
                Rule = Swapped,
                Theme = swapped.Theme,
                Before = swapped.Before,
                Message = swapped.Message,
                Due = WorkingDays.After(today, WorkingDays.Default),
                SuggestedAt = now,
            };
    }

    /// <summary>Proposes follow-ups from the insight of an interaction, whatever the customer's engagement model.</summary>
    /// <param name="interaction">The interaction. Without an insight there is nothing to propose.</param>
    /// <param name="before">The tenant's insights of the last 30 days; older ones, and the interaction's own, are ignored.</param>
    /// <param name="topics">What an insight is about.</param>
    /// <param name="today">Today in the leader's zone.</param>
    /// <param name="now">The present instant.</param>
    /// <returns>
    /// At most one follow-up for each role, the best founded first. None for a role whose holder was there: who was there has heard it.
    /// </returns>
    public static IReadOnlyList<FollowUp> Suggest(
        Interaction interaction, IReadOnlyList<HeardBefore> before, IInsightTopics topics, LocalDate today, Instant now)
    {
        ArgumentNullException.ThrowIfNull(interaction);
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(topics);
        if (string.IsNullOrWhiteSpace(interaction.Insight))
        {
            return [];
        }

        var themes = topics.Of(interaction.Insight)
            .Select(match => (Code: match.Theme, Role: Themes.RoleOf(match.Theme)))
            .DistinctBy(theme => theme.Role)
            .Where(theme => !interaction.Partners.Contains(theme.Role))
            .ToList();
        if (themes.Count == 0)
        {
            return [];
        }

        var due = WorkingDays.After(today, WorkingDays.Default);
        var heard = Remembered(before, interaction, topics, today);
        var ids = Enumerable.Range(0, themes.Count)
            .Select(_ => new FollowUpId(Guid.CreateVersion7(now.ToDateTimeOffset())))
            .OrderBy(id => id.ToString(), StringComparer.Ordinal);
        return [.. themes.Zip(ids, (theme, id) => new FollowUp
        {
            Id = id,
            Interaction = interaction.Id,
            Leader = interaction.Leader,
            Customer = interaction.Customer,
            Role = theme.Role,
            Rule = RuleOf(theme.Role),
            Theme = theme.Code,
            Before = BeforeOf(theme.Code, interaction.Leader, heard),
            Due = due,
            SuggestedAt = now,
        })];
    }

    private static string RuleOf(PartnerRole role) => role switch
    {
        PartnerRole.Cmo => CmoTopic,
        PartnerRole.Cco => CcoTopic,
        _ => SalesTopic,
    };

    /// <summary>
    /// Where the leader heard the theme, and others who share it. What others keep to themselves is at most a number of leaders.
    /// </summary>
    private static ThemeHistory BeforeOf(string theme, PersonId leader, List<(HeardBefore Heard, HashSet<string> Themes)> heard)
    {
        var known = heard.Where(one => one.Themes.Contains(theme)).ToLookup(one => one.Heard.IsKnownTo(leader), one => one.Heard);
        var others = known[false].Select(one => one.Leader).Distinct().Count();
        return new(DaysRemembered, [.. known[true].Select(one => one.Customer)], others >= FewestUnnamed ? others : 0);
    }

    /// <summary>What is heard again is not the contact itself, of which a correction may be under way.</summary>
    private static List<(HeardBefore Heard, HashSet<string> Themes)> Remembered(
        IReadOnlyList<HeardBefore> before, Interaction interaction, IInsightTopics topics, LocalDate today) =>
        [.. before
            .Where(one => one.Date <= today && one.Date >= today.PlusDays(-DaysRemembered))
            .Where(one => !(one.Leader == interaction.Leader
                && one.Date == interaction.Date
                && one.Customer == interaction.Customer
                && string.Equals(one.Insight, interaction.Insight, StringComparison.Ordinal)))
            .OrderByDescending(one => one.Date)
            .Select(one => (one, topics.Of(one.Insight).Select(match => match.Theme).ToHashSet(StringComparer.Ordinal)))];
}
