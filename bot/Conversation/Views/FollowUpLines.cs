using CioCoachBot.Cards;
using CioCoachBot.Coach;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Leaders;

namespace CioCoachBot.Conversation.Views;

/// <summary>Follow-ups with the person to whom they go.</summary>
internal sealed class FollowUpLines
{
    private readonly Dictionary<PartnerRole, Person> _holders;

    private FollowUpLines(Dictionary<PartnerRole, Person> holders) => _holders = holders;

    /// <summary>Reads who holds which role. A role that the leader holds is vacant to that leader: nobody hands over to oneself.</summary>
    public static async ValueTask<FollowUpLines> ReadAsync(ICoachStore store, PersonId leader) =>
        new((await store.Partners.AllAsync()).Where(partner => partner.Person.Id != leader).ToDictionary(partner => partner.Role, partner => partner.Person));

    /// <summary>The holder of the role, or null while it is vacant.</summary>
    public Person? Holder(PartnerRole role) => _holders.GetValueOrDefault(role);

    public FollowUpLine Of(FollowUp followUp, string customer, bool showDraft = false)
    {
        var holder = Holder(followUp.Role);
        return new FollowUpLine(followUp, customer, holder?.Name, holder?.Reachable ?? false, showDraft);
    }
}
