using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Digests;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Digests;

/// <summary>An admin does not allow a channel the team's figures, or no more: nothing is posted, and the channel is told.</summary>
internal sealed class RefuseDigest : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.DigestRefuse];

    public Audience For => Audience.Admin;

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        if (ChannelButton.Read(context.Form).Channel is not { } id
            || await context.Store.DigestChannels.FindAsync(id) is not { Installed: true } channel
            || channel is { Active: false, RefusedBy: null })
        {
            return [context.Answer(context.Notice(context.Texts["Digests.NotWanted"]))];
        }

        return channel.Active ? await RefuseAsync(context, channel) : [await ChannelDecision.StandsAsync(context, channel)];
    }

    /// <summary>Refuses an admin's channel the figures, and tells the channel and the other admins.</summary>
    public static async ValueTask<IReadOnlyList<Reply>> RefuseAsync(TurnContext context, DigestChannel channel)
    {
        channel = channel with { Active = false, AllowedBy = null, RefusedBy = context.Me, AskedAt = null };
        await context.Store.DigestChannels.SaveAsync(channel);
        await context.Store.Agenda.PlanAsync(DueKind.Digest, channel.Id, null);
        var texts = Localizer.For(channel.Language);
        var told = NoticeCards.Of(texts, texts["Digests.RefusedHere"]);
        return
        [
            .. context.InChat
                ? [ChannelDecision.Made(context, channel), new ChannelPost(channel.Id, told, MessageKey.ChannelDecided(channel.Id, context.Now))]
                : new[] { context.Answer(told) },
            .. await ChannelDecision.ToOthersAsync(context, channel),
        ];
    }
}
