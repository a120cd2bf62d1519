using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Digests;

/// <summary>
/// "Digest off": in its channel for an admin or whoever set it up; in an admin's chat where one channel gets it, and where several do,
/// after a tap that says which.
/// </summary>
internal sealed class StopDigest : ITurnHandler
{
    /// <summary>How many channels one card offers.</summary>
    public const int MostOffered = 3;

    public Command? Typed => Command.DigestOff;

    public Audience For => Audience.Anyone;

    public bool Anywhere => true;

    // What is to stop says nothing of who somebody is.
    public bool Introduces => true;

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        if (context.InChat)
        {
            return await AnswerChatAsync(context);
        }

        if (await ChannelDigest.FindAsync(context) is not { } channel)
        {
            return ChannelDigest.NotYours(context);
        }

        if (!channel.Active)
        {
            return [context.Aside(context.Texts["Digests.NoneToStop"])];
        }

        if (context.Turn.Actor.IsAdmin)
        {
            return await RefuseDigest.RefuseAsync(context, channel);
        }

        await context.Store.DigestChannels.SaveAsync(channel with { Active = false, AskedAt = null });
        await context.Store.Agenda.PlanAsync(DueKind.Digest, channel.Id, null);
        return [context.Aside(context.Texts["Digests.Stopped"])];
    }

    private static async ValueTask<IReadOnlyList<Reply>> AnswerChatAsync(TurnContext context)
    {
        var texts = context.Texts;
        if (!context.Turn.Actor.IsAdmin)
        {
            return [context.Aside(texts["Digests.StopWho"])];
        }

        var active = (await context.Store.DigestChannels.AllAsync()).Where(static channel => channel is { Active: true, Installed: true }).ToList();
        return active switch
        {
            [] => [context.Aside(texts["Digests.NoneToStop"])],
            [var only] => await RefuseDigest.RefuseAsync(context, only),
            _ => [context.Answer(context.Notice(
                texts["Digests.StopWhich"],
                [.. active.Take(MostOffered).Select(channel => new CardButton(
                    ChannelDecision.NameOf(channel, texts), CardVerbs.DigestRefuse, ChannelButton.Values(channel.Id)))]))],
        };
    }
}
