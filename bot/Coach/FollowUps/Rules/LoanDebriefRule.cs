using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Leaders;

namespace CioCoachBot.Coach.FollowUps.Rules;

/// <summary>Whoever was lent to a client as a CIO debriefs the CCO and sales [Farland].</summary>
public sealed class LoanDebriefRule() : ApproachRule(Approach.CioOnLoan, Name, PartnerRole.Cco, PartnerRole.Sales)
{
    public const string Name = "loan-debrief";
}
