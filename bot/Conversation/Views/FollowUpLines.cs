using CioCoachBot.Cards;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.FollowUps.Rules;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Understanding.Topics;
using NodaTime;

namespace CioCoachBot.Conversation.Views;

/// <summary>Follow-ups with the person to whom they go.</summary>
internal sealed class FollowUpLines
{
    private readonly Dictionary<PartnerRole, Person> _holders;
    private readonly Dictionary<CustomerId, string> _customers;
    private readonly IReadOnlyList<FollowUp> _open;
    private readonly IReadOnlySet<FollowUpId> _quoting;
    private readonly Localizer _reader;
    private readonly LocalDate _today;

    private FollowUpLines(
        Dictionary<PartnerRole, Person> holders,
        Dictionary<CustomerId, string> customers,
        IReadOnlyList<FollowUp> open,
        IReadOnlySet<FollowUpId> quoting,
        Localizer reader,
        LocalDate today) => (_holders, _customers, _open, _quoting, _reader, _today) = (holders, customers, open, quoting, reader, today);

    /// <summary>
    /// Reads who holds which role. A role that the leader holds is vacant to that leader: nobody sends anything to oneself.
    /// </summary>
    /// <param name="store">The tenant's data.</param>
    /// <param name="leader">Whose follow-ups.</param>
    /// <param name="reader">The leader's texts: for a message that nobody in particular gets.</param>
    /// <param name="today">The leader's.</param>
    public static async ValueTask<FollowUpLines> ReadAsync(ICoachStore store, PersonId leader, Localizer reader, LocalDate today) => new(
        (await store.Partners.AllAsync())
            .Where(partner => partner.Person.Id != leader)
            .ToDictionary(partner => partner.Role, partner => partner.Person),
        (await store.Customers.AllAsync()).ToDictionary(customer => customer.Id, customer => customer.Name),
        await store.FollowUps.OpenOfLeaderAsync(leader),
        CoCreationBriefRule.QuotingBudgets(await store.FollowUps.SinceAsync(
            leader, today.PlusDays(-CoCreationBriefRule.DaysOfQuotes).AtStartOfDayInZone(DateTimeZone.Utc).ToInstant())),
        reader,
        today);

    /// <summary>The holder of the role, or null while it is vacant.</summary>
    public Person? Holder(PartnerRole role) => _holders.GetValueOrDefault(role);

    /// <summary>The follow-up as a card shows it.</summary>
    /// <param name="followUp">The follow-up.</param>
    /// <param name="contact">Where it was heard; null where its draft is not shown.</param>
    /// <param name="showDraft">True to show the draft in full.</param>
    public FollowUpLine Of(FollowUp followUp, Interaction? contact = null, bool showDraft = false)
    {
        var holder = Holder(followUp.Role);
        return new FollowUpLine(followUp, NameOf(followUp.Customer), holder?.Name, holder?.Reachable ?? false, showDraft)
        {
            HeardAt = HeardAt(followUp),
            QuotesBudgets = _quoting.Contains(followUp.Id),
            Draft = contact is null ? "" : Draft(followUp, contact),
            DraftDue = FollowUpSteps.DueIfSent(followUp, _today),
            DraftLanguage = holder is null || followUp.Message is not null || Localizer.For(holder.ReadsIn) is var theirs && theirs == _reader ? null : theirs.Language,
        };
    }

    /// <summary>
    /// The follow-ups of one contact, a joint item once: with the other partner's role where both have it, or both can get it.
    /// </summary>
    public IEnumerable<(FollowUp FollowUp, PartnerRole? With)> Joined(IReadOnlyList<FollowUp> ofContact)
    {
        foreach (var one in ofContact)
        {
            if (Joint(one, ofContact) is not { } other)
            {
                yield return (one, null);
            }
            else if (!JointItem.IsSecond(one, other))
            {
                yield return (one, other.Role);
            }
        }
    }

    /// <summary>The other part of a joint item that stands with this one; null where it stands alone.</summary>
    public FollowUp? Joint(FollowUp one, IReadOnlyList<FollowUp> ofContact) =>
        JointItem.PartOf(one, ofContact) is { } other
        && (JointItem.IsSecond(one, other) || JointItem.IsSecond(other, one))
        && (one.State != FollowUpState.Suggested || (IsReachable(one.Role) && IsReachable(other.Role)))
            ? other
            : null;

    private bool IsReachable(PartnerRole role) => Holder(role) is { Reachable: true };

    /// <summary>The message as the partner gets it, in the partner's language.</summary>
    /// <param name="followUp">The follow-up.</param>
    /// <param name="contact">Where it was heard.</param>
    /// <param name="due">The day that it names; null for the one that holds when it is sent today.</param>
    public string Draft(FollowUp followUp, Interaction contact, LocalDate? due = null) => followUp.Message
        ?? (Holder(followUp.Role) is { } holder ? Localizer.For(holder.ReadsIn) : _reader).Message(
            new(followUp, contact, NameOf(followUp.Customer))
            {
                Due = due ?? FollowUpSteps.DueIfSent(followUp, _today),
                HeardAt = HeardAt(followUp),
                Sense = InsightTopics.Known.SenseOf(contact, _reader.Language),
                PiledUp = [.. _open
                    .Where(other => other.Role == followUp.Role && other.Id != followUp.Id && other.State == FollowUpState.Suggested)
                    .Where(other => followUp.SuggestedAt - other.SuggestedAt < Duration.FromDays(FollowUpRules.DaysRemembered))
                    .Select(other => (other, NameOf(other.Customer)))],
            });

    /// <summary>The customers where its theme had come up before, by name, once for each time.</summary>
    public IReadOnlyList<string> HeardAt(FollowUp followUp) =>
        [.. followUp.Before.Customers.Select(NameOf).Where(name => name.Length > 0)];

    private string NameOf(CustomerId customer) => _customers.GetValueOrDefault(customer, string.Empty);
}
