using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Digests;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Digests;

/// <summary>An admin allows a channel the team's figures: in the channel, or in the chat where the coach asked.</summary>
/// <remarks>What an admin has decided since is said; a no is lifted only by a button that says that there was one.</remarks>
internal sealed class AllowDigest : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.DigestAllow];

    public Audience For => Audience.Admin;

    public bool Anywhere => true;

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var pressed = ChannelButton.Read(context.Form);
        if (pressed.Channel is not { } id
            || await context.Store.DigestChannels.FindAsync(id) is not { Installed: true } channel
            || channel is { Active: false, RefusedBy: null })
        {
            return [context.InChat ? context.Answer(context.Notice(context.Texts["Digests.NotWanted"])) : context.Aside(context.Texts["Digests.NotWanted"])];
        }

        if (channel.AllowedBy is not null || (!channel.Active && !pressed.AfterAll))
        {
            return [context.InChat ? await ChannelDecision.StandsAsync(context, channel)
                : channel.AllowedBy is null ? ChannelDecision.AskAgain(context, channel)
                : context.Answer(ChannelDigest.SetupCard(channel))];
        }

        return await AllowAsync(context, channel);
    }

    /// <summary>Allows an admin's channel the figures, and tells the channel and the other admins.</summary>
    public static async ValueTask<IReadOnlyList<Reply>> AllowAsync(TurnContext context, DigestChannel channel)
    {
        channel = channel with { AllowedBy = context.Me, RefusedBy = null, AskedAt = null, Active = true };
        await context.Store.DigestChannels.SaveAsync(channel);
        await context.Store.Agenda.PlanAsync(DueKind.Digest, channel.Id, DigestPlan.Next(channel, context.Now));
        var setup = ChannelDigest.SetupCard(channel);
        var told = await ChannelDecision.ToOthersAsync(context, channel);
        return context.InChat
            ?
            [
                ChannelDecision.Made(context, channel),
                new ChannelPost(channel.Id, setup, MessageKey.ChannelDecided(channel.Id, context.Now)),
                .. told,
            ]
            : [context.Answer(setup), .. told];
    }
}
