using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Digests;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Conversation.Routing;
using NodaTime;

namespace CioCoachBot.Conversation.Digests;

/// <summary>
/// Posts the digest of the last week at once in a channel that an admin allowed it, and asks first where one came the same day. In a
/// personal chat a leader sees it, and an admin where it goes.
/// </summary>
internal sealed class PostDigestNow : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.DigestNow];

    public Command? Typed => Command.DigestNow;

    public Audience For => Audience.Anyone;

    public bool Anywhere => true;

    public ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context) => PostAsync(context);

    public static async ValueTask<IReadOnlyList<Reply>> PostAsync(TurnContext context)
    {
        if (context.InChat)
        {
            return context.IsLeader ? [context.Answer(await PreviewAsync(context, DigestPlan.WeekShown(context.Leader.Zone, context.Now)))]
                : context.Turn.Actor.IsAdmin ? [await DigestChannels.SayAsync(context)]
                : [context.Aside(context.Texts["Digests.InItsChannel"])];
        }

        if (await ChannelDigest.FindAsync(context) is not { } channel)
        {
            return ChannelDigest.NotYours(context);
        }

        channel = ChannelDigest.AllowedBy(context, channel);
        if (channel.AllowedBy is null)
        {
            return [NotAllowed(context, channel)];
        }

        if (channel.PostedAt is { } posted && IsToday(posted, context, channel) && DigestNowButton.Read(context.Form).After != posted)
        {
            return [Ask(posted, context, channel)];
        }

        var week = DigestPlan.WeekShown(channel.Zone, context.Now);
        var card = await ChannelDigest.CardAsync(context, week, channel.Zone, Localizer.For(channel.Language));
        await DigestRefresh.PostedAsync(context.Store, channel, week, context.Now);
        var post = new ChannelPost(channel.Id, card, MessageKey.DigestNow(channel.Id, context.Now), CardKey.Digest(channel.Id, week));
        return context.IsPress ? [new Reply.Replace(ChannelDigest.SetupCard(channel)), post] : [post];
    }

    /// <summary>The digest of a week as a leader sees it.</summary>
    public static ValueTask<AdaptiveCard> PreviewAsync(TurnContext context, IsoWeek week) =>
        ChannelDigest.CardAsync(context, week, context.Leader.Zone, context.Texts);

    /// <summary>An admin is asked where one has refused; who may set it but has not, when it shall come.</summary>
    private static Reply NotAllowed(TurnContext context, DigestChannel channel)
    {
        var texts = context.Texts;
        return channel switch
        {
            { RefusedBy: not null } when context.Turn.Actor.IsAdmin => ChannelDecision.AskAgain(context, channel),
            { Active: true } => context.Aside(texts["Digests.WaitsForAdmin"]),
            { RefusedBy: not null } => context.Aside(texts["Digests.RefusedHere"]),
            _ => ForAsker(context, ChannelDigest.SetupCard(channel)),
        };
    }

    private static Reply ForAsker(TurnContext context, AdaptiveCard card) => context.IsPress ? new Reply.Show(card) : new Reply.Say(card);

    private static bool IsToday(Instant posted, TurnContext context, DigestChannel channel) =>
        posted.InZone(channel.Zone).Date == context.Now.InZone(channel.Zone).Date;

    private static Reply Ask(Instant posted, TurnContext context, DigestChannel channel)
    {
        var texts = context.Texts;
        var at = texts.Days.Time(posted.InZone(channel.Zone).TimeOfDay);
        var card = context.Notice(
            texts["Digests.PostedToday", at],
            new CardButton(texts["Digests.PostAgain"], CardVerbs.DigestNow, DigestNowButton.Values(posted)),
            new CardButton(texts["Digests.Back"], CardVerbs.DigestBack));
        return ForAsker(context, card);
    }
}
