using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Logging;
using CioCoachBot.Coach.Requests;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Understanding.Topics;
using NodaTime;

namespace CioCoachBot.Conversation.Views;

/// <summary>
/// The cards in leaders' chats on which a partner's name or lines stand: what was sent to the partner, and what the partner wanted. Once
/// the partner is forgotten they are posted anew without them.
/// </summary>
internal sealed class PartnerCards
{
    private readonly IReadOnlyList<FollowUp> _followUps;
    private readonly IReadOnlyList<PartnerRequest> _requests;

    private PartnerCards(IReadOnlyList<FollowUp> followUps, IReadOnlyList<PartnerRequest> requests) =>
        (_followUps, _requests) = (followUps, requests);

    /// <summary>Finds them, before the partner is forgotten.</summary>
    public static async ValueTask<PartnerCards> FindAsync(ICoachStore store, PersonId partner) => new(
        [.. (await store.FollowUps.OfPartnerAsync(partner)).DistinctBy(static followUp => followUp.Interaction)],
        await store.Requests.OfPartnerAsync(partner));

    /// <summary>The cards without the partner. Nobody is told by it: Teams changes a card silently.</summary>
    public async ValueTask<IReadOnlyList<ProactiveMessage>> StripAsync(ICoachStore store, Instant now)
    {
        var updates = new List<ProactiveMessage>();
        foreach (var followUp in _followUps)
        {
            if (await store.Leaders.FindAsync(followUp.Leader) is { } leader
                && await new InteractionService(store, leader, InsightTopics.Known, now).FindAsync(followUp.Interaction.Value) is
                { Interaction.DeletedAt: null } logged)
            {
                updates.Add(new CardUpdate(logged.CardKey, await Confirmation.CardAsync(store, leader, logged, Confirmation.Saved, now)));
            }
        }

        foreach (var request in _requests)
        {
            if (await store.Leaders.FindAsync(request.Leader) is { } leader)
            {
                var texts = Localizer.For(leader.Locale);
                updates.Add(new CardUpdate(CardKey.Request(request), NoticeCards.Of(texts, texts["Requests.Forgotten"])));
            }
        }

        return updates;
    }
}
