using CioCoachBot.Coach;
using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.Digests;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Coach.Promises;
using NodaTime;

namespace CioCoachBot.Tests.Coach.Digests;

/// <summary>What a store adds up for a digest, added up here from the rows themselves.</summary>
internal sealed record RowSums(
    IReadOnlyList<Interaction> Contacts, IReadOnlyList<Customer> Customers, IReadOnlyList<FollowUp> FollowUps, IReadOnlyList<Promise> Promises)
{
    /// <summary>What each leader has in the count's week.</summary>
    public static IReadOnlyDictionary<PersonId, int> Minutes(
        IsoWeek week, IReadOnlyList<Interaction> contacts) =>
        In(week, contacts).GroupBy(one => one.Leader).ToDictionary(own => own.Key, own => own.Sum(one => one.Minutes));

    public DigestSums Of(DigestCount count, IInsightTopics topics, DateTimeZone zone, LocalDate until, bool toldBefore)
    {
        var week = count.Week;
        var ofWeek = In(week, Contacts).ToList();
        var covered = count.Covered.Select(leader => leader.Id).ToHashSet();
        var from = week.Monday.AtStartOfDayInZone(zone).ToInstant();
        var to = week.Plus(1).Monday.AtStartOfDayInZone(zone).ToInstant();
        bool InWeek(Instant? at) => at >= from && at < to;
        var heard = Heard(ofWeek, topics);
        var before = toldBefore ? Heard([.. In(week.Plus(-1), Contacts)], topics) : null;
        return new(
            ofWeek.GroupBy(one => one.Leader).ToDictionary(own => own.Key, own => new LeaderMinutes(
                own.Key, own.Sum(one => one.Minutes), own.Where(one => !one.IsDirect).Sum(one => one.Minutes))),
            ofWeek.Where(one => covered.Contains(one.Leader)).Select(one => one.Customer).Distinct().Count(),
            heard.Ranked(
                [.. FollowUps.Where(one => one.Partner is not null
                        && (one.State is FollowUpState.Sent or FollowUpState.Accepted || (one.State == FollowUpState.Done && InWeek(one.DoneAt))))
                    .Select(one => new ThemeAtPartner(one.Theme, one.Customer, one.Role))],
                before),
            [.. Customers.Where(customer => customer.Model is EngagementModel.Partnering).Select(customer => new LastMet(customer.Name, Contacts
                .Where(one => one.DeletedAt is null && one.IsDirect && one.Customer == customer.Id && one.Date <= until && one.Date >= week.Plus(-52).Monday)
                .Max(one => (LocalDate?)one.Date)))],
            [.. FollowUps.Where(one => one.State == FollowUpState.Done && one.Partner is not null && InWeek(one.DoneAt))
                .Select(one => new DoneCount(one.Leader, one.Result, 1))],
            [.. FollowUps.Where(one => one.State is (FollowUpState.Sent or FollowUpState.Accepted) && !(one.SentAt >= to))
                .Select(one => new OpenCount(one.Leader, 1))],
            [.. Promises.Select(one => new PromiseCount(
                one.Leader,
                one.State == PromiseState.Kept && InWeek(one.ClosedAt) ? 1 : 0,
                one.State == PromiseState.Open && one.GivenAt < to && one.Due <= week.Plus(1).Sunday ? 1 : 0,
                one.State == PromiseState.Broken && InWeek(one.ClosedAt) ? 1 : 0))]);
    }

    private static IEnumerable<Interaction> In(IsoWeek week, IReadOnlyList<Interaction> contacts) =>
        contacts.Where(one => one.DeletedAt is null && IsoWeek.Of(one.Date) == week);

    private DigestHearing Heard(IReadOnlyList<Interaction> ofWeek, IInsightTopics topics)
    {
        var names = Customers.ToDictionary(customer => customer.Id, customer => customer.Name);
        var heard = new DigestHearing(topics);
        heard.Take([.. ofWeek
            .Where(one => one is { Shareable: true, Insight: not null })
            .OrderByDescending(one => one.Date).ThenByDescending(one => one.LoggedAt).ThenByDescending(one => one.Id.ToString(), StringComparer.Ordinal)
            .Select(one => new SharedInsight(one.Id, one.Date, one.LoggedAt, one.Customer, names[one.Customer], one.Insight!))]);
        return heard;
    }
}
