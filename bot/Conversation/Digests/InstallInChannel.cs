using CioCoachBot.Coach.Prompts;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Digests;

/// <summary>The app arrives in a channel: it asks when the digest shall come, and posts nothing before somebody has chosen.</summary>
/// <remarks>
/// Teams can tell of one installation twice: what the same person has added already is not asked again. What was removed is, the same
/// day too. Where somebody else adds it, it had been removed, whether or not that was heard of: what was allowed to the one before is
/// allowed anew.
/// </remarks>
internal sealed class InstallInChannel : ITurnHandler
{
    public IReadOnlyList<InstallEvent> InstallEvents => [InstallEvent.InstalledInChannel];

    public bool Anywhere => true;

    public Audience For => Audience.Anyone;

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var place = context.Turn.Place;
        var known = await context.Store.DigestChannels.FindAsync(place.ConversationId);
        var isSame = known?.InstalledBy == context.Me;
        if (known is { Installed: true } && (isSame || context.Turn.Input is Input.Installed { IsUpgrade: true }))
        {
            return [];
        }

        var channel = known is null
            ? ChannelDigest.New(context)
            : known with
            {
                Name = place.Name ?? known.Name,
                Team = place.Team ?? known.Team,
                InstalledBy = context.Me,
                Installed = true,
                Active = false,
                AllowedBy = isSame ? known.AllowedBy : null,
                AskedAt = null,
            };
        await context.Store.DigestChannels.SaveAsync(channel);
        await context.Store.Agenda.PlanAsync(DueKind.Digest, channel.Id, null);
        return [new Reply.Say(ChannelDigest.SetupCard(channel))];
    }
}
