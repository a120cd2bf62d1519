using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Leaders;

namespace CioCoachBot.Coach.FollowUps.Rules;

/// <summary>What a contact of one approach always brings to two partners, whatever was heard there.</summary>
/// <param name="approach">The approach.</param>
/// <param name="name">The rule.</param>
/// <param name="first">Who hears it.</param>
/// <param name="second">Who hears it as well.</param>
/// <param name="workingDays">Within how many working days.</param>
public abstract class ApproachRule(
    Approach approach, string name, PartnerRole first, PartnerRole second, int workingDays = WorkingDays.Default) : IFollowUpRule
{
    public IEnumerable<Proposal> Propose(FollowUpFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts.Contact.Approach == approach ? [For(first), For(second)] : [];

        Proposal For(PartnerRole role) => new(role, name, facts.ThemeOf(role), workingDays);
    }
}
