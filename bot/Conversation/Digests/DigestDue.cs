using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Digests;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;
using NodaTime;

namespace CioCoachBot.Conversation.Digests;

/// <summary>Posts a channel's weekly digest, in the channel's language.</summary>
/// <remarks>A late one is about the same week as a punctual one; of several that were missed, only the last is posted. That there is nothing to tell is not said every
/// week: the next one is the one that has something.</remarks>
internal sealed class DigestDue : IDueHandler
{
    public DueKind Kind => DueKind.Digest;

    public async ValueTask<IReadOnlyList<ProactiveMessage>> AttendAsync(DueItem occasion, Instant now, ICoachStore store)
    {
        if (await store.DigestChannels.FindAsync(occasion.Subject) is not { Active: true } channel)
        {
            await store.Agenda.PlanAsync(DueKind.Digest, occasion.Subject, null);
            return [];
        }

        await store.Agenda.PlanAsync(DueKind.Digest, channel.Id, DigestPlan.Next(channel, now));
        if (channel.AllowedBy is null)
        {
            return await AskAsync(channel, now, store);
        }

        var week = DigestPlan.WeekReported(channel.Zone, LastDue(channel, occasion.DueAt, now));
        var told = await ChannelDigest.TellAsync(store, occasion.Ahead, week, channel.Zone, now);
        if (told is { Facts: { IsEmpty: true, Total: not null } } or { Facts.IsEmpty: true, Before: { Total: ToldTotal.None, Named.Count: 0 } })
        {
            return [];
        }

        var card = ChannelDigest.Card(told, Localizer.For(channel.Language));
        await DigestRefresh.PostedAsync(store, channel, week, now);
        return [new ChannelPost(channel.Id, card, MessageKey.Digest(channel.Id, week), CardKey.Digest(channel.Id, week))];
    }

    /// <summary>Without an admin's consent no figures are posted. A channel from before it was asked for is told so, once.</summary>
    private static async ValueTask<IReadOnlyList<ProactiveMessage>> AskAsync(DigestChannel channel, Instant now, ICoachStore store)
    {
        if (channel.AskedAt is not null)
        {
            return await AdminQuestions.ToAllAsync(store);
        }

        await store.DigestChannels.SaveAsync(channel with { AskedAt = now });
        return
        [
            new ChannelPost(channel.Id, ChannelDigest.SetupCard(channel), MessageKey.DigestSetup(channel.Id, now)),
            .. await AdminQuestions.ToAllAsync(store),
        ];
    }

    private static Instant LastDue(DigestChannel channel, Instant due, Instant now)
    {
        for (var next = DigestPlan.Next(channel, due); next <= now; next = DigestPlan.Next(channel, next))
        {
            due = next;
        }

        return due;
    }
}
