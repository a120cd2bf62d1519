using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Leaders;

namespace CioCoachBot.Coach.FollowUps.Rules;

/// <summary>What a customer advisory board said goes to the CMO and the CCO within two working days [Farland].</summary>
public sealed class BoardNotesRule : IFollowUpRule
{
    public const string Name = "board-notes";

    private const int WorkingDays = 2;

    public IEnumerable<Proposal> Propose(FollowUpFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts.Contact.Approach == Approach.AdvisoryBoard
            ? [For(PartnerRole.Cmo), For(PartnerRole.Cco)]
            : [];

        Proposal For(PartnerRole role) => new(role, Name, facts.ThemeOf(role), WorkingDays);
    }
}
