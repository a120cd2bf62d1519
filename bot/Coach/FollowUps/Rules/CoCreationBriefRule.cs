using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Leaders;

namespace CioCoachBot.Coach.FollowUps.Rules;

/// <summary>
/// Technology-led co-creation becomes a joint idea of the CMO and the CCO: what it is, the customer's part, ours, the next step [Farland].
/// Never an order for sales, who hear of a sales matter as such.
/// </summary>
public sealed class CoCreationBriefRule : IFollowUpRule
{
    public const string Name = "co-creation-brief";

    public IEnumerable<Proposal> Propose(FollowUpFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts.Contact.Approach == Approach.CoCreation
            ? [new(PartnerRole.Cmo, Name, facts.ThemeOf(PartnerRole.Cmo)), new(PartnerRole.Cco, Name, facts.ThemeOf(PartnerRole.Cco))]
            : [];
    }
}
