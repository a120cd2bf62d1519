using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Digests;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Conversation.Routing;
using NodaTime;

namespace CioCoachBot.Conversation.Digests;

/// <summary>Brings a channel's last digest up to date in its place. What may not be told stays as it was told.</summary>
internal sealed class DigestRefreshDue : IDueHandler
{
    public DueKind Kind => DueKind.DigestRefresh;

    public async ValueTask<IReadOnlyList<ProactiveMessage>> AttendAsync(DueItem occasion, Instant now, ICoachStore store)
    {
        await store.Agenda.PlanAsync(DueKind.DigestRefresh, occasion.Subject, null);
        if (await store.DigestChannels.FindAsync(occasion.Subject) is not { PostedWeek: { } week } channel || !DigestRefresh.IsOpen(channel, now))
        {
            return [];
        }

        var told = await ChannelDigest.TellAsync(store, occasion.Ahead, week, channel.Zone, now);
        return [new CardUpdate(CardKey.Digest(channel.Id, week), ChannelDigest.Card(told, Localizer.For(channel.Language)))];
    }
}
