using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Leaders;
using NodaTime;

namespace CioCoachBot.Coach.FollowUps.Rules;

/// <summary>
/// Technology-led co-creation becomes a joint idea of the CMO and the CCO: what it is, the customer's part, ours, the next step [Farland].
/// Never an order for sales, who hear of a sales matter as such.
/// </summary>
public sealed class CoCreationBriefRule() : ApproachRule(Approach.CoCreation, Name, PartnerRole.Cmo, PartnerRole.Cco)
{
    public const string Name = "co-creation-brief";

    /// <summary>From how far back it is known which of them quoted the budgets.</summary>
    public const int DaysOfQuotes = 120;

    /// <summary>
    /// Those of a leader's whose reason quotes what IT and marketing control of the budget [Maoz]: once a month, not with every workshop.
    /// </summary>
    public static IReadOnlySet<FollowUpId> QuotingBudgets(IEnumerable<FollowUp> ofLeader)
    {
        ArgumentNullException.ThrowIfNull(ofLeader);
        var quoting = new HashSet<FollowUpId>();
        Instant? last = null;
        foreach (var brief in ofLeader.Where(static one => one.Rule == Name)
            .OrderBy(static one => one.SuggestedAt).ThenBy(static one => one.Id.ToString(), StringComparer.Ordinal))
        {
            if (last is null || brief.SuggestedAt - last >= Duration.FromDays(FollowUpRules.DaysRemembered))
            {
                quoting.Add(brief.Id);
                last = brief.SuggestedAt;
            }
        }

        return quoting;
    }
}
