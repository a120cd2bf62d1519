using CioCoachBot.Cards;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;
using NodaTime;

namespace CioCoachBot.Conversation.FollowUps;

/// <summary>
/// Reminds a partner of a follow-up before its day and on it, with the card again; of several in one message, and at most once a day. A
/// leader who is not there, or wants quiet, is reminded as a partner afterwards. After the day it is the leader's to speak.
/// </summary>
internal sealed class FollowUpDue : IDueHandler
{
    public DueKind Kind => DueKind.FollowUp;

    public async ValueTask<IReadOnlyList<ProactiveMessage>> AttendAsync(DueItem occasion, Instant now, ICoachStore store)
    {
        var followUp = Guid.TryParse(occasion.Subject, out var id) ? await store.FollowUps.FindAsync(new FollowUpId(id)) : null;
        if (followUp is not { IsWithPartner: true, Partner: { } holder } || await store.People.FindAsync(holder) is not { } partner)
        {
            await store.Agenda.PlanAsync(DueKind.FollowUp, occasion.Subject, null);
            return [];
        }

        var today = now.InZone(partner.Zone).Date;
        var open = await store.FollowUps.OpenOfPartnerAsync(holder);
        var owed = new List<(FollowUp FollowUp, int Number)>();
        foreach (var (other, place) in open.Select(static (other, place) => (other, place)))
        {
            if (other.Id == followUp.Id || await store.Agenda.FindAsync(DueKind.FollowUp, other.Id.ToString()) <= now)
            {
                await FollowUpReminder.PlanAsync(store, other, partner, now);
                owed.AddRange(FollowUpReminder.IsOwed(other, today) ? [(other, place + 1)] : Array.Empty<(FollowUp, int)>());
            }
        }

        if (owed.Count == 0 || !partner.Reachable)
        {
            return [];
        }

        if (await store.Leaders.FindAsync(holder) is { } leader
            && AllowedMoment.Next(leader, now, await Attendance.ReadAsync(store, holder)) is var allowed && allowed > now)
        {
            foreach (var (other, _) in owed)
            {
                await store.Agenda.PlanAsync(DueKind.FollowUp, other.Id.ToString(), allowed);
            }

            return [];
        }

        var texts = Localizer.For(partner.ReadsIn);
        var key = MessageKey.FollowUpReminder(holder, today);
        if (owed is not [var (only, _)])
        {
            return [new DirectMessage(holder, await ListAsync(store, partner, owed, today, texts), key)];
        }

        var held = await HandedFollowUp.ReadAsync(store, only, texts, now);
        var lead = texts["FollowUps.Reminder." + only.State, texts.Days.Due(only.Due, today)];
        return [new DirectMessage(holder, held.CardFor(partner, now, lead), key, held.CardKey)];
    }

    /// <summary>Several, with the numbers that they have on the list.</summary>
    private static async ValueTask<AdaptiveCard> ListAsync(
        ICoachStore store, Person partner, IReadOnlyList<(FollowUp FollowUp, int Number)> owed, LocalDate today, Localizer texts)
    {
        var lines = await FollowUpLines.ReadAsync(store, partner.Id, texts, today);
        var senders = (await store.Leaders.AllAsync()).ToDictionary(static leader => leader.Id, static leader => leader.Name);
        return FollowUpsCard.Build(
            new FollowUpsCard.View
            {
                Today = today,
                IsLeader = false,
                Lead = texts["FollowUps.Reminder.Several"],
                ForMe = [.. owed.Select(one => (
                    lines.Of(one.FollowUp) with { Number = one.Number }, senders.GetValueOrDefault(one.FollowUp.Leader)))],
            },
            texts);
    }
}
