using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Coach.Promises;
using CioCoachBot.Coach.Requests;
using CioCoachBot.Conversation.Routing;
using NodaTime;

namespace CioCoachBot.Conversation.Privacy;

/// <summary>Everything that is kept of a leader.</summary>
internal sealed record OwnData
{
    /// <summary>The contacts, also those that were taken back and are still kept, latest first.</summary>
    public required IReadOnlyList<Interaction> Contacts { get; init; }

    /// <summary>Their former versions.</summary>
    public required IReadOnlyList<Interaction> Former { get; init; }

    public required IReadOnlyList<Promise> Promises { get; init; }

    public required IReadOnlyList<FollowUp> FollowUps { get; init; }

    /// <summary>What partners wanted, with the leader's answers.</summary>
    public required IReadOnlyList<PartnerRequest> Requests { get; init; }

    public required IReadOnlyList<Absence> Absences { get; init; }

    public required IReadOnlyList<WorkingWeek> WorkingWeeks { get; init; }

    public required IReadOnlyList<Target> Targets { get; init; }

    /// <summary>How many follow-ups went to partners.</summary>
    public int Sent => FollowUps.Count(followUp => followUp.SentAt is not null);

    public static async ValueTask<OwnData> ReadAsync(TurnContext context)
    {
        var store = context.Store;
        var contacts = await store.Interactions.HistoryAsync(
            context.Me, LocalDate.FromDateOnly(DateOnly.MinValue), context.Today.PlusYears(1), InteractionRules.KeptSince(context.Now));
        var former = new List<Interaction>();
        var promises = new List<Promise>();
        var followUps = new List<FollowUp>();
        foreach (var contact in contacts)
        {
            former.AddRange(await store.Interactions.FormerVersionsAsync(contact.Id));
            promises.AddRange(await store.Promises.OfInteractionAsync(contact.Id));
            followUps.AddRange(await store.FollowUps.OfInteractionAsync(contact.Id));
        }

        return new OwnData
        {
            Contacts = contacts,
            Former = former,
            Promises = promises,
            FollowUps = followUps,
            Requests = await store.Requests.OfLeaderAsync(context.Me, NodaConstants.UnixEpoch),
            Absences = await store.Absences.OfAsync(context.Me),
            WorkingWeeks = await store.WorkingWeeks.OfAsync(context.Me),
            Targets = [.. (await store.Targets.HistoryAsync(context.Me)).Where(target => target.Leader == context.Me)],
        };
    }
}
