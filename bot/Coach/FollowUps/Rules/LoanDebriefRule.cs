using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Leaders;

namespace CioCoachBot.Coach.FollowUps.Rules;

/// <summary>Whoever was lent to a client as a CIO debriefs the CCO and sales [Farland].</summary>
public sealed class LoanDebriefRule : IFollowUpRule
{
    public const string Name = "loan-debrief";

    public IEnumerable<Proposal> Propose(FollowUpFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts.Contact.Approach == Approach.CioOnLoan
            ? [new(PartnerRole.Cco, Name, facts.ThemeOf(PartnerRole.Cco)), new(PartnerRole.Sales, Name, facts.ThemeOf(PartnerRole.Sales))]
            : [];
    }
}
