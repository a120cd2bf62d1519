using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Coach;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Digests;

/// <summary>An admin allows a channel the team's figures: in the channel, or in the chat where the coach asked.</summary>
internal sealed class AllowDigest : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.DigestAllow];

    public Audience For => Audience.Admin;

    public bool Anywhere => true;

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        if (ChannelButton.Read(context.Form).Channel is not { } id
            || await context.Store.DigestChannels.FindAsync(id) is not { Installed: true, Active: true } channel)
        {
            return [context.Answer(context.Notice(context.Texts["Digests.NotWanted"]))];
        }

        channel = channel with { AllowedBy = channel.AllowedBy ?? context.Me, AskedAt = null };
        await context.Store.DigestChannels.SaveAsync(channel);
        var setup = ChannelDigest.SetupCard(channel);
        if (!context.InChat)
        {
            return [context.Answer(setup)];
        }

        var allowed = context.Texts["Digests.Allowed", channel.Name ?? context.Texts["Digests.General"]];
        return
        [
            context.Answer(context.Notice(
                allowed, new CardButton(context.Texts["Digests.NoMore"], CardVerbs.DigestRefuse, ChannelButton.Values(channel.Id)))),
            new ChannelPost(channel.Id, setup, MessageKey.ChannelDecided(channel.Id, context.Now)),
        ];
    }
}
