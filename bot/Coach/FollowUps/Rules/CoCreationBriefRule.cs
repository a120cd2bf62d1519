using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Leaders;

namespace CioCoachBot.Coach.FollowUps.Rules;

/// <summary>
/// Technology-led co-creation becomes a joint idea of the CMO and the CCO: what it is, the customer's part, ours, the next step [Farland].
/// Never an order for sales, who hear of a sales matter as such.
/// </summary>
public sealed class CoCreationBriefRule() : ApproachRule(Approach.CoCreation, Name, PartnerRole.Cmo, PartnerRole.Cco)
{
    public const string Name = "co-creation-brief";
}
