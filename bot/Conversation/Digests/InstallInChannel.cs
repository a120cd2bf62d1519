using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Digests;

/// <summary>The app arrives in a channel: it asks when the digest shall come, and posts nothing before somebody has chosen.</summary>
/// <remarks>Teams can tell of one installation twice: what is here already is not asked again. What was removed is, the same day too.</remarks>
internal sealed class InstallInChannel : ITurnHandler
{
    public IReadOnlyList<InstallEvent> InstallEvents => [InstallEvent.InstalledInChannel];

    public bool Anywhere => true;

    public Audience For => Audience.Anyone;

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var place = context.Turn.Place;
        var known = await context.Store.DigestChannels.FindAsync(place.ConversationId);
        if (known is { Installed: true })
        {
            return [];
        }

        var channel = known is null
            ? ChannelDigest.New(context)
            : known with { Name = place.Name ?? known.Name, InstalledBy = context.Me, Installed = true };
        await context.Store.DigestChannels.SaveAsync(channel);
        return [new Reply.Say(ChannelDigest.SetupCard(channel))];
    }
}
