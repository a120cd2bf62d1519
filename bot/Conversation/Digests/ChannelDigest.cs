using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Digests;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;
using CioCoachBot.Understanding.Topics;
using NodaTime;

namespace CioCoachBot.Conversation.Digests;

/// <summary>The digest of a channel: who may set it, and what it shows.</summary>
internal static class ChannelDigest
{
    /// <summary>How far back contacts are read, so that a customer who was seen long ago is not called never seen.</summary>
    private const int WeeksRead = 52;

    /// <summary>
    /// The turn's channel for who may set its digest: an admin, or whoever installed the app there. Null for everybody else.
    /// </summary>
    public static async ValueTask<DigestChannel?> FindAsync(TurnContext context)
    {
        var place = context.Turn.Place;
        if (place.Kind != PlaceKind.Channel)
        {
            return null;
        }

        var channel = await context.Store.DigestChannels.FindAsync(place.ConversationId);
        if (channel is not null)
        {
            channel = channel with { Name = place.Name ?? channel.Name, Team = place.Team ?? channel.Team };
        }

        return context.Turn.Actor.IsAdmin
            ? channel ?? New(context)
            : channel?.InstalledBy == context.Me ? channel : null;
    }

    /// <summary>The turn's channel as it is at first: in the zone and the language of the person who meets the coach there.</summary>
    public static DigestChannel New(TurnContext context) => new()
    {
        Id = context.Turn.Place.ConversationId,
        Name = context.Turn.Place.Name,
        Team = context.Turn.Place.Team,
        InstalledBy = context.Me,
        ZoneId = context.Person.ZoneId,
        Language = context.Texts.Language,
    };

    /// <summary>
    /// The channel as it was chosen, with the next digest planned. What an admin does allows it figures, unless one has refused them: then
    /// the card asks. Of anybody else the admins are asked.
    /// </summary>
    public static async ValueTask<IReadOnlyList<Reply>> ChooseAsync(TurnContext context, DigestChannel channel)
    {
        channel = AllowedBy(context, channel) with { Active = true };
        channel = channel with { AskedAt = channel.AllowedBy is null ? channel.AskedAt ?? context.Now : null };
        await context.Store.DigestChannels.SaveAsync(channel);
        await context.Store.Agenda.PlanAsync(DueKind.Digest, channel.Id, DigestPlan.Next(channel, context.Now));
        return
        [
            context.Answer(SetupCard(channel)),
            .. channel.AllowedBy is null && !context.Turn.Actor.IsAdmin ? await AdminQuestions.ToAllAsync(context.Store) : [],
        ];
    }

    /// <summary>The channel, allowed where an admin sets or posts its digest. A no is not lifted in passing.</summary>
    public static DigestChannel AllowedBy(TurnContext context, DigestChannel channel) =>
        channel is { AllowedBy: null, RefusedBy: null } && context.Turn.Actor.IsAdmin ? channel with { AllowedBy = context.Me } : channel;

    public static IReadOnlyList<Reply> NotYours(TurnContext context) => [context.Aside(context.Texts["Digests.NotYours"])];

    public static AdaptiveCard SetupCard(
        DigestChannel channel, bool editing = false, DigestSetupForm? filled = null, IReadOnlyList<Refusal>? refusals = null)
    {
        var view = new DigestSetupCard.View
        {
            Day = channel.Day,
            Time = channel.Time,
            ZoneId = channel.ZoneId,
            Language = channel.Language,
            Chosen = channel.Active,
            Waits = channel.AllowedBy is null ? channel.Id : null,
            Editing = editing,
            Filled = filled,
            Refusals = refusals ?? [],
        };
        return DigestSetupCard.Build(view, Localizer.For(channel.Language));
    }

    /// <summary>The digest of a week. What it tells is kept, so that a later one gives nothing away that it left open.</summary>
    public static async ValueTask<AdaptiveCard> CardAsync(ICoachStore store, IsoWeek week, DateTimeZone zone, Instant now, Localizer texts)
    {
        var (facts, before) = await FactsAsync(store, week, zone, now);
        return Card(facts, before, texts);
    }

    public static AdaptiveCard Card(DigestFacts facts, DigestTold? before, Localizer texts) =>
        DigestCard.Build(new DigestCard.View { Facts = facts, HasBefore = before is not null }, texts);

    /// <summary>What is told of a week, and what was of the week before. It is kept as told.</summary>
    public static async ValueTask<(DigestFacts Facts, DigestTold? Before)> FactsAsync(
        ICoachStore store, IsoWeek week, DateTimeZone zone, Instant now)
    {
        var from = week.Monday.AtStartOfDayInZone(zone).ToInstant();
        var to = week.Plus(1).Monday.AtStartOfDayInZone(zone).ToInstant();
        var leaders = await store.Leaders.AllAsync();
        var interactions = await store.Interactions.BetweenAsync(week.Plus(-WeeksRead).Monday, week.Sunday);
        var count = DigestCount.Of(week, leaders, interactions, await store.DigestWeeks.FindAsync(week));
        var before = await store.DigestWeeks.FindAsync(week.Plus(-1));
        var facts = DigestRules.Facts(
            count,
            before,
            leaders,
            interactions,
            await WeekTargets.ReadAsync(store, null),
            await store.Customers.AllAsync(),
            await store.FollowUps.SentOrDoneAsync(from, to),
            await store.Promises.OpenOrClosedAsync(from, to),
            InsightTopics.Known,
            zone,
            now.InZone(zone).Date);
        await store.DigestWeeks.SaveAsync(count.Told);
        return (facts, before);
    }
}
