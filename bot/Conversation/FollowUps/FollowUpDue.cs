using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;
using NodaTime;

namespace CioCoachBot.Conversation.FollowUps;

/// <summary>Reminds a partner of a follow-up before its day and on it, with the card again; after that it is the leader's to speak.</summary>
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

        await FollowUpReminder.PlanAsync(store, followUp, partner, now);
        var today = now.InZone(partner.Zone).Date;
        if (!partner.Reachable || !FollowUpReminder.IsOwed(followUp, today))
        {
            return [];
        }

        var texts = Localizer.For(partner.ReadsIn);
        var held = await HandedFollowUp.ReadAsync(store, followUp, texts, now);
        var lead = texts["FollowUps.Reminder." + followUp.State, texts.Days.Due(followUp.Due, today)];
        return
        [
            new DirectMessage(
                partner.Id, held.CardFor(partner, now, lead), MessageKey.FollowUpReminder(partner.Id, followUp, today), held.CardKey),
        ];
    }
}
