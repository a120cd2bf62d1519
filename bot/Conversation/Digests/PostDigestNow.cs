using CioCoachBot.Cards;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Digests;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Understanding;

namespace CioCoachBot.Conversation.Digests;

/// <summary>Posts the digest at once in a channel; in a personal chat a leader sees how it stands.</summary>
internal sealed class PostDigestNow : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.DigestNow];

    public IReadOnlyList<Intent> Intents => [Intent.Digest];

    public Command? Typed => Command.DigestNow;

    public Audience For => Audience.Anyone;

    public bool Anywhere => true;

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        if (context.InChat)
        {
            return [await PreviewAsync(context)];
        }

        if (await ChannelDigest.FindAsync(context) is not { } channel)
        {
            return ChannelDigest.NotYours(context);
        }

        var week = DigestPlan.WeekReported(channel, context.Now);
        var card = await ChannelDigest.CardAsync(context.Store, week, channel.Zone, Localizer.For(channel.Language));
        var post = new ChannelPost(channel.Id, card, MessageKey.DigestNow(channel.Id, context.Now));
        return context.IsPress ? [new Reply.Replace(ChannelDigest.SetupCard(channel)), post] : [post];
    }

    private static async ValueTask<Reply> PreviewAsync(TurnContext context) => context.IsLeader
        ? context.Answer(await ChannelDigest.CardAsync(context.Store, IsoWeek.Of(context.Today), context.Leader.Zone, context.Texts))
        : context.Aside(context.Texts["Digests.InItsChannel"]);
}
