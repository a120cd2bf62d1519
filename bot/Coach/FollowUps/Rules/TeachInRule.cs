using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Leaders;

namespace CioCoachBot.Coach.FollowUps.Rules;

/// <summary>
/// The contact was at a stage of the customer's journey at which the leader never met a customer before: thirty minutes with the peer who
/// knows it [Maoz: peers in marketing and sales educate the CIO].
/// </summary>
public sealed class TeachInRule : IFollowUpRule
{
    public const string Name = "teach-in";

    public IEnumerable<Proposal> Propose(FollowUpFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var known = facts.Before.Select(static contact => contact.Stage).OfType<JourneyStage>().ToHashSet();
        if (facts.Contact.Stage is not { } stage || known.Count == 0 || known.Contains(stage))
        {
            return [];
        }

        var role = stage is JourneyStage.Evaluate or JourneyStage.Buy or JourneyStage.RenewOrExpand ? PartnerRole.Sales : PartnerRole.Cmo;
        return [new(role, Name, facts.ThemeOf(role))];
    }
}
