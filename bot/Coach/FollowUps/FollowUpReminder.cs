using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Prompts;
using NodaTime;

namespace CioCoachBot.Coach.FollowUps;

/// <summary>
/// When a partner hears of a follow-up that is open: two working days before its day and on it, at nine in the partner's zone. After
/// that the coach is silent there.
/// </summary>
public static class FollowUpReminder
{
    private const int DaysBefore = 2;
    private static readonly LocalTime Nine = new(9, 0);

    /// <summary>Plans the next reminder, or takes it off.</summary>
    public static ValueTask PlanAsync(ICoachStore store, FollowUp followUp, Person partner, Instant now)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(followUp);
        ArgumentNullException.ThrowIfNull(partner);
        return store.Agenda.PlanAsync(DueKind.FollowUp, followUp.Id.ToString(), Next(followUp, partner.Zone, now));
    }

    /// <summary>True on a day on which the partner is still reminded, of all that is due then in one message.</summary>
    public static bool IsOwed(FollowUp followUp, LocalDate today)
    {
        ArgumentNullException.ThrowIfNull(followUp);
        return IsTheirs(followUp) && today >= WorkingDays.Before(followUp.Due, DaysBefore) && today <= followUp.Due;
    }

    /// <summary>True where the partner still has to answer, or owns what is to be done: who only supports is not asked whether it is.</summary>
    private static bool IsTheirs(FollowUp followUp) =>
        followUp.IsWithPartner && !(followUp.LeaderOwns && followUp.State == FollowUpState.Accepted);

    private static Instant? Next(FollowUp followUp, DateTimeZone zone, Instant after) => !IsTheirs(followUp)
        ? null
        : new[] { WorkingDays.Before(followUp.Due, DaysBefore), followUp.Due }
            .Select(day => day.At(Nine).InZoneLeniently(zone).ToInstant())
            .Where(at => at > after)
            .Select(static at => (Instant?)at)
            .FirstOrDefault();
}
