using CioCoachBot.Cards;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Digests;

/// <summary>Opens the choice of day and time of a channel's digest, for the presser alone: what is saved there shows for everybody.</summary>
internal sealed class EditDigest : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.DigestEdit];

    public Audience For => Audience.Anyone;

    public bool Anywhere => true;

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context) => await ChannelDigest.FindAsync(context) is { } channel
        ? [new Reply.Show(ChannelDigest.SetupCard(channel, editing: true))]
        : ChannelDigest.NotYours(context);
}
