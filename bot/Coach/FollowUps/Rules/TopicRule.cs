using CioCoachBot.Coach.Leaders;

namespace CioCoachBot.Coach.FollowUps.Rules;

/// <summary>
/// The insight speaks of a partner's matter [Farland, Gartner, Maoz]: the CMO's brand and market, the CCO's service, the head of sales'
/// commerce. One rule for each partner, whatever the customer's engagement model.
/// </summary>
public sealed class TopicRule : IFollowUpRule
{
    /// <summary>
    /// The insight speaks of a brand, campaign, positioning, segment, market trend, personalization, consent, website or event [Farland,
    /// Gartner].
    /// </summary>
    public const string Cmo = "cmo-topic";

    /// <summary>
    /// The insight speaks of service, a complaint, onboarding, support, satisfaction, churn, loyalty, usability, an escalation or a
    /// promise [Farland, Maoz].
    /// </summary>
    public const string Cco = "cco-topic";

    /// <summary>
    /// The insight speaks of price, contract, renewal, licence, order, expansion, budget, procurement, a tender, a competitor or an
    /// opportunity [Farland].
    /// </summary>
    public const string Sales = "sales-topic";

    public IEnumerable<Proposal> Propose(FollowUpFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts.Themes.Select(match => (match.Theme, Role: Themes.RoleOf(match.Theme)))
            .Select(static theme => new Proposal(theme.Role, NameOf(theme.Role), theme.Theme));
    }

    /// <summary>The name of a partner's rule.</summary>
    public static string NameOf(PartnerRole role) => role switch
    {
        PartnerRole.Cmo => Cmo,
        PartnerRole.Cco => Cco,
        _ => Sales,
    };
}
