using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.Leaders;

namespace CioCoachBot.Coach.FollowUps.Rules;

/// <summary>
/// What a Personalized customer does, or an insight about customer data that IT holds, is worth more to the CMO with the data beside it,
/// with the customer's consent [Gartner; Farland comments].
/// </summary>
public sealed class DataStreamRule : IFollowUpRule
{
    public const string Name = "data-stream";

    /// <summary>The trait of an insight about data that customers leave or would share.</summary>
    public const string Data = "shared-data";

    /// <summary>Traits of an insight that has its own ask, whatever data it speaks of: a market that moves, a thing to make together.</summary>
    private static readonly string[] Other = ["market-move", "joint-make"];

    public IEnumerable<Proposal> Propose(FollowUpFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var isCmos = facts.Themes is [var first, ..] && Themes.RoleOf(first.Theme) == PartnerRole.Cmo;
        var isPersonalized = facts.Customer.Model == EngagementModel.Personalized && !string.IsNullOrWhiteSpace(facts.Contact.Insight);
        var isOfData = facts.Traits.Contains(Data, StringComparer.Ordinal) && !facts.Traits.Intersect(Other, StringComparer.Ordinal).Any();
        return (isCmos && isOfData) || (isPersonalized && (isCmos || facts.Themes.Count == 0))
            ? [new(PartnerRole.Cmo, Name, facts.ThemeOf(PartnerRole.Cmo))]
            : [];
    }
}
