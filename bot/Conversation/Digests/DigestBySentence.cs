using CioCoachBot.Conversation.Routing;
using CioCoachBot.Understanding;

namespace CioCoachBot.Conversation.Digests;

/// <summary>"digest on Mondays at 08:30" sets when it comes and posts nothing; without a day or time it is posted.</summary>
internal sealed class DigestBySentence : ITurnHandler
{
    public IReadOnlyList<Intent> Intents => [Intent.Digest];

    public Audience For => Audience.Anyone;

    public bool Anywhere => true;

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var said = context.Said!;
        if (said.Problem == Problem.Time)
        {
            return [context.Aside(context.Texts["Prompts.NoSuchTime"])];
        }

        if (said is { Weekday: null, Time: null })
        {
            return await PostDigestNow.PostAsync(context);
        }

        if (context.InChat)
        {
            return [context.Aside(context.Texts["Digests.SetInChannel"])];
        }

        return await ChannelDigest.FindAsync(context) is { } channel
            ? await ChannelDigest.ChooseAsync(context, channel with { Day = said.Weekday ?? channel.Day, Time = said.Time ?? channel.Time })
            : ChannelDigest.NotYours(context);
    }
}
