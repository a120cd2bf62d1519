using CioCoachBot.Cards;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Conversation.Routing;
using NodaTime;

namespace CioCoachBot.Conversation.Views;

/// <summary>
/// A partner role changes hands. What is open goes to the new holder, or back to its leader where nobody can receive it; the former
/// holder and those leaders are told in a line.
/// </summary>
internal static class RoleHandover
{
    /// <summary>Names the holder; null leaves the role vacant. Naming the same person again changes nothing there.</summary>
    public static async ValueTask<IReadOnlyList<ProactiveMessage>> MakeAsync(ICoachStore store, PartnerRole role, Person? holder, Instant now)
    {
        var former = (await store.Partners.HolderAsync(role))?.Person;
        await Appointment.MakeAsync(store, role, holder);
        if (former is null || former.Id == holder?.Id)
        {
            return [];
        }

        var moved = await MoveAsync(store, role, former, holder, now);
        return
        [
            .. moved.Messages,
            .. former.Reachable ? [Lost(former, role, holder, moved.Count, now)] : Array.Empty<ProactiveMessage>(),
        ];
    }

    /// <summary>The holder wants to be forgotten: the role is vacant, and what is open there goes back to its leaders.</summary>
    public static async ValueTask<IReadOnlyList<ProactiveMessage>> LeaveAsync(ICoachStore store, Partner partner, Instant now)
    {
        await store.Partners.AppointAsync(partner.Role, null);
        return (await MoveAsync(store, partner.Role, former: null, holder: null, now)).Messages;
    }

    private static async ValueTask<(List<ProactiveMessage> Messages, int Count)> MoveAsync(
        ICoachStore store, PartnerRole role, Person? former, Person? holder, Instant now)
    {
        var messages = new List<ProactiveMessage>();
        var moved = new List<FollowUp>();
        foreach (var open in await store.FollowUps.OpenOfRoleAsync(role))
        {
            var next = FollowUpSteps.HandOver(open, holder is { Reachable: true } && holder.Id != open.Leader ? holder.Id : null, now);
            await store.FollowUps.SaveAsync(next);
            moved.Add(next);
            if (former is not null && open.Partner == former.Id)
            {
                var texts = Localizer.For(former.ReadsIn);
                messages.Add(new CardUpdate(CardKey.PartnerFollowUp(former.Id, open), NoticeCards.Of(texts, texts["Administration.HandedOn"])));
            }

            messages.AddRange(await ShowAsync(store, next, holder, now));
        }

        foreach (var ofLeader in moved.GroupBy(static followUp => followUp.Leader))
        {
            if (await store.Leaders.FindAsync(ofLeader.Key) is { } leader)
            {
                messages.Add(Told(leader, role, holder, [.. ofLeader], now));
            }
        }

        return (messages, moved.Count);
    }

    /// <summary>The new holder's card, and the leader's as it stands now.</summary>
    private static async ValueTask<IReadOnlyList<ProactiveMessage>> ShowAsync(ICoachStore store, FollowUp next, Person? holder, Instant now)
    {
        var messages = new List<ProactiveMessage>();
        var held = await HandedFollowUp.ReadAsync(store, next, Localizer.For(holder?.ReadsIn ?? "en"), now);
        if (next.Partner is not null && holder is not null)
        {
            await FollowUpReminder.PlanAsync(store, next, holder, now);
            messages.Add(new DirectMessage(holder.Id, held.CardFor(holder, now), MessageKey.HandedOver(holder.Id, next, now), held.CardKey));
        }

        if (held is { Leader: { } leader, LoggedNow: { Interaction.DeletedAt: null } logged })
        {
            messages.Add(new CardUpdate(logged.CardKey, await Confirmation.CardAsync(store, leader, logged, Confirmation.Saved, now)));
        }

        return messages;
    }

    private static DirectMessage Told(Leader leader, PartnerRole role, Person? holder, IReadOnlyList<FollowUp> moved, Instant now)
    {
        var texts = Localizer.For(leader.Locale);
        var who = holder is null
            ? texts["Administration.RoleVacant", texts.Terms.Of(role)]
            : texts["Administration.RoleNow", holder.Name, texts.Terms.The(role)];
        var wentAlong = moved.Count(static followUp => followUp.Partner is not null);
        return new DirectMessage(
            leader.Id,
            NoticeCards.Of(
                texts,
                string.Join(' ',
                [
                    who,
                    .. wentAlong > 0 ? [texts.Plural("Administration.WentAlong", wentAlong)] : Array.Empty<string>(),
                    .. wentAlong < moved.Count ? [texts.Plural("Administration.CameBack", moved.Count - wentAlong)] : Array.Empty<string>(),
                ]),
                new CardButton(texts["FollowUps.WhatIsOpen"], CardVerbs.FollowUpsShow)),
            MessageKey.RoleChanged(leader.Id, role, now));
    }

    private static DirectMessage Lost(Person former, PartnerRole role, Person? holder, int moved, Instant now)
    {
        var texts = Localizer.For(former.ReadsIn);
        var lost = texts["Administration.RoleLost", texts.Terms.The(role)];
        var where = holder is { Reachable: true }
            ? texts["Administration.RoleLostTo", holder.Name]
            : texts["Administration.RoleLostBack"];
        return new DirectMessage(
            former.Id, NoticeCards.Of(texts, moved == 0 ? lost : $"{lost} {where}"), MessageKey.RoleChanged(former.Id, role, now));
    }
}
