using CioCoachBot.Coach.FollowUps.Rules;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Leaders;
using NodaTime;

namespace CioCoachBot.Coach.FollowUps;

/// <summary>What of a contact is worth taking to a partner: the rules of the field, each in a file of its own.</summary>
public static class FollowUpRules
{
    /// <summary>Fewer other leaders than these are not counted: whose insight it was could be guessed.</summary>
    public const int FewestUnnamed = 3;

    /// <summary>For how many days a theme is remembered [domain rule "theme": the same theme within 30 days].</summary>
    public const int DaysRemembered = 30;

    /// <summary>The most follow-ups of one contact.</summary>
    public const int Most = 3;

    /// <summary>The rules; where several have something for one partner, the first of them says it.</summary>
    private static readonly IFollowUpRule[] All =
    [
        new BoardNotesRule(), new CoCreationBriefRule(), new LoanDebriefRule(), new JointVisitRule(), new UnansweredRule(), new DataStreamRule(),
        new ThemeRule(), new TopicRule(), new TeachInRule(), new SilenceRule(),
    ];

    /// <summary>Proposes follow-ups of a contact.</summary>
    /// <param name="facts">The contact, and what its leader did before.</param>
    /// <param name="now">The present instant.</param>
    /// <returns>
    /// At most one follow-up for each role, whose matter the insight is first. None for a role whose holder was there, who has heard it;
    /// none that repeats what is open; of what was made together with the customer, sales hears where it is a matter of sales first.
    /// </returns>
    public static IReadOnlyList<FollowUp> Suggest(FollowUpFacts facts, Instant now)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var contact = facts.Contact;
        var matters = facts.Themes.Select(static match => Themes.RoleOf(match.Theme)).Distinct().ToList();
        var isCoCreation = contact.Approach == Approach.CoCreation;
        var lessUseful = isCoCreation ? LessUseful(matters) : null;
        var proposals = All.SelectMany(rule => rule.Propose(facts))
            .Where(proposal => !contact.Partners.Contains(proposal.Role))
            .Where(proposal => proposal.Role != lessUseful)
            .Where(proposal => !facts.Proposed.Any(open => Repeats(proposal, open, contact)))
            .DistinctBy(static proposal => proposal.Role)
            .OrderBy(proposal => isCoCreation && proposal.Rule != CoCreationBriefRule.Name)
            .ThenBy(proposal => matters.IndexOf(proposal.Role) is >= 0 and var place ? place : matters.Count)
            .Take(Most)
            .ToList();
        var ids = proposals.Select(_ => new FollowUpId(Guid.CreateVersion7(now.ToDateTimeOffset())))
            .OrderBy(static id => id.ToString(), StringComparer.Ordinal)
            .ToList();
        return [.. proposals.Zip(ids, (proposal, id) => new FollowUp
        {
            Id = id,
            Interaction = contact.Id,
            Leader = contact.Leader,
            Customer = contact.Customer,
            Role = proposal.Role,
            Rule = proposal.Rule,
            Theme = proposal.Theme,
            Before = ThemeRule.BeforeOf(proposal.Theme, facts),
            Due = WorkingDays.After(facts.Today, proposal.WorkingDays),
            SuggestedAt = now,
        })];
    }

    /// <summary>Who need not hear of a workshop: sales, or where it is their matter, who of the other two has less to do with it.</summary>
    private static PartnerRole? LessUseful(List<PartnerRole> matters) =>
        matters is not [PartnerRole.Sales, ..] ? PartnerRole.Sales
        : matters.Contains(PartnerRole.Cco) ? PartnerRole.Cmo
        : PartnerRole.Cco;

    /// <summary>
    /// The same to the same partner about the same customer, while it is with them. What a board or a workshop said is always new.
    /// </summary>
    private static bool Repeats(Proposal proposal, FollowUp open, Interaction contact) =>
        open.State is FollowUpState.Sent or FollowUpState.Accepted
        && proposal.Rule is not (BoardNotesRule.Name or CoCreationBriefRule.Name or LoanDebriefRule.Name)
        && open.Role == proposal.Role && open.Customer == contact.Customer
        && string.Equals(open.Theme, proposal.Theme, StringComparison.Ordinal);
}
