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
/// holder and those leaders are told in a line: each in one message, however many roles change at once.
/// </summary>
internal static class RoleHandover
{
    /// <summary>Names the holder; null leaves the role vacant. Naming the same person again changes nothing there.</summary>
    public static ValueTask<IReadOnlyList<ProactiveMessage>> MakeAsync(ICoachStore store, PartnerRole role, Person? holder, Instant now) =>
        MakeAsync(store, [(role, holder)], now);

    /// <summary>Names the holders of several roles.</summary>
    public static async ValueTask<IReadOnlyList<ProactiveMessage>> MakeAsync(
        ICoachStore store, IReadOnlyList<(PartnerRole Role, Person? Holder)> changes, Instant now)
    {
        var messages = new List<ProactiveMessage>();
        var news = new List<News>();
        foreach (var (role, holder) in changes)
        {
            var former = (await store.Partners.HolderAsync(role))?.Person;
            await Appointment.MakeAsync(store, role, holder);
            if (former is null || former.Id == holder?.Id)
            {
                continue;
            }

            var moved = await MoveAsync(store, role, former, holder, now);
            messages.AddRange(moved.Messages);
            news.AddRange(moved.News);
            if (former.Reachable)
            {
                news.Add(Lost(former, role, holder, moved.Count));
            }
        }

        return [.. messages, .. Told(news, now)];
    }

    /// <summary>The holder wants to be forgotten: the role is vacant, and what is open there goes back to its leaders.</summary>
    public static async ValueTask<IReadOnlyList<ProactiveMessage>> LeaveAsync(ICoachStore store, Partner partner, Instant now)
    {
        await store.Partners.AppointAsync(partner.Role, null);
        var moved = await MoveAsync(store, partner.Role, former: null, holder: null, now);
        return [.. moved.Messages, .. Told(moved.News, now)];
    }

    private static async ValueTask<(List<ProactiveMessage> Messages, List<News> News, int Count)> MoveAsync(
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

        var news = new List<News>();
        foreach (var ofLeader in moved.GroupBy(static followUp => followUp.Leader))
        {
            if (await store.Leaders.FindAsync(ofLeader.Key) is { } leader)
            {
                news.Add(Changed(leader, role, holder, [.. ofLeader]));
            }
        }

        return (messages, news, moved.Count);
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

    /// <summary>What a leader is told of a role at which something of theirs was open.</summary>
    private static News Changed(Leader leader, PartnerRole role, Person? holder, IReadOnlyList<FollowUp> moved)
    {
        var texts = Localizer.For(leader.Locale);
        var who = holder is null
            ? texts["Administration.RoleVacant", texts.Terms.Of(role)]
            : texts["Administration.RoleNow", holder.Name, texts.Terms.The(role)];
        var wentAlong = moved.Count(static followUp => followUp.Partner is not null);
        var said = string.Join(' ',
        [
            who,
            .. wentAlong > 0 ? [texts.Plural("Administration.WentAlong", wentAlong)] : Array.Empty<string>(),
            .. wentAlong < moved.Count ? [texts.Plural("Administration.CameBack", moved.Count - wentAlong)] : Array.Empty<string>(),
        ]);
        return new(leader.Id, texts, role, said, IsLeaders: true);
    }

    private static News Lost(Person former, PartnerRole role, Person? holder, int moved)
    {
        var texts = Localizer.For(former.ReadsIn);
        var lost = texts["Administration.RoleLost", texts.Terms.The(role)];
        var where = holder is { Reachable: true }
            ? texts["Administration.RoleLostTo", holder.Name]
            : texts["Administration.RoleLostBack"];
        return new(former.Id, texts, role, moved == 0 ? lost : $"{lost} {where}", IsLeaders: false);
    }

    /// <summary>Each person's news in one message.</summary>
    private static IEnumerable<DirectMessage> Told(List<News> news, Instant now) => news.GroupBy(static one => one.To).Select(ofPerson => new DirectMessage(
        ofPerson.Key,
        NoticeCards.Of(
            ofPerson.First().Texts,
            string.Join(' ', ofPerson.Select(static one => one.Said)),
            ofPerson.Any(static one => one.IsLeaders)
                ? [new CardButton(ofPerson.First().Texts["FollowUps.WhatIsOpen"], CardVerbs.FollowUpsShow)]
                : []),
        MessageKey.RoleChanged(ofPerson.Key, ofPerson.First().Role, now)));

    private sealed record News(PersonId To, Localizer Texts, PartnerRole Role, string Said, bool IsLeaders);
}
