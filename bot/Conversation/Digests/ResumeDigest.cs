using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Digests;

/// <summary>
/// "Digest on" after "digest off": it comes again as it was set. In its channel for an admin or whoever set it up; in an admin's chat where
/// one channel was stopped, and where several were, after a tap that says which.
/// </summary>
internal sealed class ResumeDigest : ITurnHandler
{
    public Command? Typed => Command.DigestOn;

    public Audience For => Audience.Anyone;

    public bool Anywhere => true;

    // What is to come again says nothing of who somebody is.
    public bool Introduces => true;

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        if (context.InChat)
        {
            return context.Turn.Actor.IsAdmin ? await AnswerAdminAsync(context) : [context.Aside(context.Texts["Digests.SetInChannel"])];
        }

        if (await ChannelDigest.FindAsync(context) is not { } channel)
        {
            return ChannelDigest.NotYours(context);
        }

        return channel switch
        {
            { Active: true, AllowedBy: not null } => [context.Answer(ChannelDigest.SetupCard(channel))],
            { RefusedBy: { } admin } when context.Turn.Actor.IsAdmin && admin != context.Me => [ChannelDecision.AskAgain(context, channel)],
            _ => await ChannelDigest.ChooseAsync(
                context, context.Turn.Actor.IsAdmin ? channel with { RefusedBy = null } : channel),
        };
    }

    private static async ValueTask<IReadOnlyList<Reply>> AnswerAdminAsync(TurnContext context)
    {
        var texts = context.Texts;
        var stopped = (await context.Store.DigestChannels.AllAsync())
            .Where(static channel => channel is { Active: false, Installed: true, RefusedBy: not null })
            .ToList();
        return stopped switch
        {
            [] => [await DigestChannels.SayAsync(context)],
            [var only] when only.RefusedBy == context.Me => await AllowDigest.AllowAsync(context, only),
            _ => [context.Answer(context.Notice(
                texts["Digests.ResumeWhich"],
                [.. stopped.Take(StopDigest.MostOffered).Select(channel => new CardButton(
                    ChannelDecision.NameOf(channel, texts), CardVerbs.DigestAllow, ChannelButton.ValuesAfterAll(channel.Id)))]))],
        };
    }
}
