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

    /// <summary>The digest of a week, as <see cref="TellAsync"/> tells it.</summary>
    public static async ValueTask<AdaptiveCard> CardAsync(TurnContext context, IsoWeek week, DateTimeZone zone, Localizer texts) =>
        Card(await TellAsync(context.Store, context.Turn.Ahead, week, zone, context.Now), texts);

    /// <summary>The card of what is told.</summary>
    public static AdaptiveCard Card(DigestReading told, Localizer texts) =>
        DigestCard.Build(new DigestCard.View { Facts = told.Facts, HasBefore = told.Before is not null }, texts);

    /// <summary>
    /// What is told of a week, and what was of the week before. It is kept, so that a later one gives nothing away that it left open. All
    /// that takes long was read ahead.
    /// </summary>
    /// <exception cref="ReadAheadNeededException">It is to be read first, or again.</exception>
    public static async ValueTask<DigestReading> TellAsync(
        ICoachStore store, ReadAhead? ahead, IsoWeek week, DateTimeZone zone, Instant now) =>
        ahead is DigestReading reading && reading.Facts.Week == week && reading.Zone.Id == zone.Id && await reading.KeepAsync(store)
            ? reading
            : throw new ReadAheadNeededException(
                async beside => await DigestReading.ReadAsync(beside, week, zone, now, InsightTopics.Known));
}
