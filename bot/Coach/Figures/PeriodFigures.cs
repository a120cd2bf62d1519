using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Coach.Promises;
using NodaTime;

namespace CioCoachBot.Coach.Figures;

/// <summary>A leader's month or quarter. Whatever is told of its minutes is a part of the same sum.</summary>
public sealed record PeriodFigures
{
    /// <summary>The period.</summary>
    public required FigurePeriod Period { get; init; }

    /// <summary>The contacts.</summary>
    public required IReadOnlyList<ContactSum> Contacts { get; init; }

    /// <summary>The twelve weeks that end with the period, or with the running one.</summary>
    public required Regularity Regularity { get; init; }

    /// <summary>Who was met, and every strategic account; by name.</summary>
    public required IReadOnlyList<CustomerSum> Customers { get; init; }

    /// <summary>The stages of the journey at which the leader never met a customer, in no period; empty where no stage was ever said.</summary>
    public required IReadOnlyList<JourneyStage> NeverMet { get; init; }

    /// <summary>The promises.</summary>
    public required IReadOnlyList<PromiseSum> Promises { get; init; }

    /// <summary>What partners finished.</summary>
    public required IReadOnlyList<DoneSum> Done { get; init; }

    /// <summary>The theme of which most customers spoke, and their number; null where no two spoke of the same.</summary>
    public (string Theme, int Customers)? Theme { get; init; }

    /// <summary>All minutes.</summary>
    public int Minutes => Contacts.Sum(static one => one.Minutes);

    /// <summary>The minutes of direct contact.</summary>
    public int DirectMinutes => Contacts.Where(static one => one.IsDirect).Sum(static one => one.Minutes);

    /// <summary>The minutes of observation and of digital listening.</summary>
    public int IndirectMinutes => Minutes - DirectMinutes;

    /// <summary>The minutes whose purpose is strategic.</summary>
    public int StrategicMinutes => Contacts.Where(static one => one.IsStrategic).Sum(static one => one.Minutes);

    /// <summary>The minutes whose purpose was to run operations.</summary>
    public int OperationalMinutes => Contacts.Where(static one => one.Purpose is Purpose.RunOperations).Sum(static one => one.Minutes);

    /// <summary>The minutes without a purpose.</summary>
    public int UnsaidMinutes => Minutes - StrategicMinutes - OperationalMinutes;

    /// <summary>The strategic accounts, with the direct contacts with each, also those with none.</summary>
    public IReadOnlyList<CustomerSum> StrategicAccounts => [.. Customers.Where(static one => one.Customer.Strategic)];

    /// <summary>How many promises are in the state.</summary>
    public int Promised(PromiseState state) => Promises.Where(one => one.State == state).Sum(static one => one.Count);

    /// <summary>The minutes by something, most first; what was not said is null and comes last.</summary>
    public IReadOnlyList<(T? Of, int Minutes)> By<T>(Func<ContactSum, T?> key)
        where T : struct, Enum => [.. Contacts
            .GroupBy(key)
            .Select(static group => (Of: group.Key, Minutes: group.Sum(static one => one.Minutes)))
            .OrderBy(static one => one.Of is null)
            .ThenByDescending(static one => one.Minutes)
            .ThenBy(static one => one.Of)];

    /// <summary>What partners finished, by the customers' model, the most engaged first and those without one last.</summary>
    public IReadOnlyList<(EngagementModel? Model, IReadOnlyList<DoneSum> Done)> DoneByModel => [.. Done
        .GroupBy(static one => one.Model)
        .OrderByDescending(static group => group.Key.HasValue)
        .ThenByDescending(static group => group.Key)
        .Select(static group => (group.Key, (IReadOnlyList<DoneSum>)[.. group]))];

    /// <summary>The one approach of all contacts, where there are three or more and none was of another; else null.</summary>
    public Approach? OnlyApproach => Contacts.Sum(static one => one.Contacts) >= FewestOfOneKind
        && Contacts.Select(static one => one.Approach).Distinct().ToList() is [var only] ? only : null;

    /// <summary>The one mode, as <see cref="OnlyApproach"/>.</summary>
    public Mode? OnlyMode => Contacts.Sum(static one => one.Contacts) >= FewestOfOneKind
        && Contacts.Select(static one => one.Mode).Distinct().ToList() is [var only] ? only : null;

    private const int FewestOfOneKind = 3;

    /// <summary>Adds it up.</summary>
    /// <param name="store">The tenant's store.</param>
    /// <param name="leader">Whose.</param>
    /// <param name="period">Which.</param>
    /// <param name="topics">What an insight is about.</param>
    /// <param name="today">Today in the leader's zone.</param>
    public static async ValueTask<PeriodFigures> ReadAsync(
        ICoachStore store, Leader leader, FigurePeriod period, IInsightTopics topics, LocalDate today)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(leader);
        ArgumentNullException.ThrowIfNull(period);
        var (from, to) = period.In(leader.Zone);
        var last = IsoWeek.Of(LocalDate.Min(period.To, today));
        var met = await store.Figures.StagesAsync(leader.Id);
        return new()
        {
            Period = period,
            Contacts = await store.Figures.ContactsAsync(leader.Id, period.From, period.To),
            Regularity = Regularity.Of(
                await store.Figures.DaysAsync(leader.Id, last.Plus(-Regularity.MostWeeks).Monday, last.Sunday),
                last,
                IsoWeek.Of(leader.Since, leader.Zone)),
            Customers = await store.Figures.CustomersAsync(leader.Id, period.From, period.To),
            NeverMet = met.Count == 0 ? [] : [.. Enum.GetValues<JourneyStage>().Except(met)],
            Promises = await store.Figures.PromisesAsync(leader.Id, from, to, today),
            Done = await store.Figures.DoneAsync(leader.Id, from, to),
            Theme = Heard(await store.Interactions.OfAsync(leader.Id, period.From, period.To), topics),
        };
    }

    private static (string Theme, int Customers)? Heard(IReadOnlyList<Interaction> contacts, IInsightTopics topics) => contacts
        .Where(static one => one.Insight is not null)
        .Select(one => (one.Customer, Theme: topics.Of(one.Insight!) is [var strongest, ..] ? strongest.Theme : null))
        .Where(static one => one.Theme is not null)
        .GroupBy(static one => one.Theme!, StringComparer.Ordinal)
        .Select(static group => ((string Theme, int Customers)?)(group.Key, group.Select(static one => one.Customer).Distinct().Count()))
        .Where(static one => one!.Value.Customers > 1)
        .OrderByDescending(static one => one!.Value.Customers)
        .ThenBy(static one => one!.Value.Theme, StringComparer.Ordinal)
        .FirstOrDefault();
}
