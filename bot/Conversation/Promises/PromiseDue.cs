using CioCoachBot.Cards;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Advice;
using CioCoachBot.Coach.Advice.Rules;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Coach.Promises;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Conversation.Routing;
using NodaTime;

namespace CioCoachBot.Conversation.Promises;

/// <summary>
/// Reminds a leader of a promise on its day, or as soon as they are there and have room for it: of all that are due that day in one message, and in the last message that the week has room
/// for, of what is due in the rest of it. Who is only owed a word is named beside the weekly question.
/// </summary>
internal sealed class PromiseDue : IDueHandler
{
    public DueKind Kind => DueKind.Promise;

    public async ValueTask<IReadOnlyList<ProactiveMessage>> AttendAsync(DueItem occasion, Instant now, ICoachStore store)
    {
        var promise = Guid.TryParse(occasion.Subject, out var id) ? await store.Promises.FindAsync(new PromiseId(id)) : null;
        var leader = promise is { State: PromiseState.Open } ? await store.Leaders.FindAsync(promise.Leader) : null;
        if (promise is null || leader is null)
        {
            await store.Agenda.PlanAsync(DueKind.Promise, occasion.Subject, null);
            return [];
        }

        var today = now.InZone(leader.Zone).Date;
        if (today < promise.Due)
        {
            await PromiseReminder.PlanAsync(store, promise, leader);
            return [];
        }

        var spoken = await store.Spoken.OfAsync(leader.Id, now - AskingCadence.Remembered);
        if (AcknowledgementTexts.IsAcknowledgement(promise.Text)
            || spoken.Any(one => one.Kind == MessageKind.Prompt && one.At.InZone(leader.Zone).Date == today && one.About == KeyOf(promise)))
        {
            await store.Agenda.PlanAsync(DueKind.Promise, occasion.Subject, null);
            return [];
        }

        if (await LaterAsync(leader, spoken, now, store) is { } later)
        {
            await store.Agenda.PlanAsync(DueKind.Promise, occasion.Subject, later);
            return [];
        }

        await store.Agenda.PlanAsync(DueKind.Promise, occasion.Subject, null);
        await store.Spoken.AddAsync(new Spoken(leader.Id, now, MessageKind.Promise, string.Empty));
        var until = Budget.IsLast(leader, spoken, today) ? IsoWeek.Of(today).Sunday : today;
        var card = await CardAsync(await TogetherAsync(promise, until, today, store), today, store, Localizer.For(leader.Locale));
        return [new DirectMessage(leader.Id, card, MessageKey.Promise(promise))];
    }

    /// <summary>When the reminder may come, where that is not now: the leader is not there, wants quiet, or has heard enough.</summary>
    private static async ValueTask<Instant?> LaterAsync(Leader leader, IReadOnlyList<Spoken> spoken, Instant now, ICoachStore store)
    {
        var today = now.InZone(leader.Zone).Date;
        var attendance = await Attendance.ReadAsync(store, leader.Id);
        var from = Budget.IsSpent(leader, spoken, today)
            ? PromptPlan.On(leader, Budget.NextFree(leader, spoken, today, attendance), PromiseReminder.Time)
            : now;
        return AllowedMoment.Next(leader, from, attendance) is var at && at > now ? at : null;
    }

    private static string KeyOf(Promise promise) => new WorthDoing(DuePromiseRule.Name) { Promise = promise }.Key;

    /// <summary>All that is due until a day is one message, and reminded of once.</summary>
    private static async ValueTask<IReadOnlyList<Promise>> TogetherAsync(
        Promise promise, LocalDate until, LocalDate today, ICoachStore store)
    {
        var together = new List<Promise> { promise };
        foreach (var other in (await store.Promises.OpenOfLeaderAsync(promise.Leader)).Where(other => other.Id != promise.Id && other.Due <= until))
        {
            // What was due before is there where its reminder had to wait.
            if (other.Due >= today || await store.Agenda.FindAsync(DueKind.Promise, other.Id.ToString()) is not null)
            {
                await store.Agenda.PlanAsync(DueKind.Promise, other.Id.ToString(), null);
                together.Add(other);
            }
        }

        return [.. together.OrderBy(static one => one.Due)];
    }

    private static async ValueTask<AdaptiveCard> CardAsync(
        IReadOnlyList<Promise> promises, LocalDate today, ICoachStore store, Localizer texts)
    {
        var named = new List<(Promise Promise, string Customer)>();
        foreach (var promise in promises)
        {
            named.Add((promise, (await store.Customers.FindAsync(promise.Customer))?.Name ?? texts["Promises.SomeCustomer"]));
        }

        return named is [var (only, customer)]
            ? PromiseDueCard.Build(new PromiseDueCard.View { Promise = only, Customer = customer, Today = today }, texts)
            : PromisesCard.Build(
                new PromisesCard.View
                {
                    Promises = named,
                    IsReminder = true,
                    Today = today,
                    Note = promises.Any(promise => promise.Due > today) ? texts["Prompts.OwedToo"] : null,
                },
                texts);
    }
}
