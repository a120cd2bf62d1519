using CioCoachBot.Cards;
using CioCoachBot.Coach.Digests;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Coach;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Understanding.Topics;
using NodaTime;

namespace CioCoachBot.Conversation.Digests;

/// <summary>The digest of a channel: who may set it, and what it shows.</summary>
internal static class ChannelDigest
{
    /// <summary>How far back contacts are read, so that a customer who was seen long ago is not called never seen.</summary>
    private const int WeeksRead = 52;

    /// <summary>The channel of the turn, where the person may set its digest: an admin, or whoever installed the app there. Null for everybody else.</summary>
    public static async ValueTask<DigestChannel?> FindAsync(TurnContext context)
    {
        var place = context.Turn.Place;
        if (place.Kind != PlaceKind.Channel)
        {
            return null;
        }

        var channel = await context.Store.DigestChannels.FindAsync(place.ConversationId);
        return context.Turn.Actor.IsAdmin
            ? channel ?? new DigestChannel { Id = place.ConversationId, Name = place.Name, InstalledBy = context.Me, ZoneId = context.Person.ZoneId }
            : channel?.InstalledBy == context.Me ? channel : null;
    }

    public static IReadOnlyList<Reply> NotYours(TurnContext context) =>
        [context.Aside("Only an admin, or whoever added me to this channel, can do that. A word to them will do.")];

    public static AdaptiveCard SetupCard(DigestChannel channel, bool editing = false, IReadOnlyDictionary<string, string>? values = null, IReadOnlyList<Refusal>? refusals = null) =>
        DigestSetupCard.Build(new DigestSetupCard.View
        {
            Day = channel.Day,
            Time = channel.Time,
            ZoneId = channel.ZoneId,
            Chosen = channel.Active,
            Editing = editing,
            Values = values,
            Refusals = refusals ?? [],
        });

    public static async ValueTask<AdaptiveCard> CardAsync(ICoachStore store, IsoWeek week, DateTimeZone zone)
    {
        var from = week.Monday.AtStartOfDayInZone(zone).ToInstant();
        var to = week.Plus(1).Monday.AtStartOfDayInZone(zone).ToInstant();
        var facts = DigestRules.Facts(
            week,
            await store.Leaders.AllAsync(),
            await store.Interactions.BetweenAsync(week.Plus(-WeeksRead).Monday, week.Sunday),
            await store.Targets.HistoryAsync(null),
            await store.Customers.AllAsync(),
            await store.FollowUps.SentOrDoneAsync(from, to),
            await store.Promises.OpenOrClosedAsync(from, to),
            InsightTopics.Known,
            zone);
        return DigestCard.Build(new DigestCard.View { Facts = facts });
    }
}
