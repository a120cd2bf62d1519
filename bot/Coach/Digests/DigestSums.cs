using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Leaders;
using NodaTime;

namespace CioCoachBot.Coach.Digests;

/// <summary>What is kept of a week, added up by the store: as many rows as there are leaders, however much they logged.</summary>
/// <param name="Minutes">Of each leader who logged something in the week.</param>
/// <param name="CustomersMet">How many different customers were met by those whom the total covers.</param>
/// <param name="Heard">What was heard, as it is told.</param>
/// <param name="Partnering">The Partnering customers, and when each was met last.</param>
/// <param name="Done">The follow-ups that partners finished in the week.</param>
/// <param name="Open">The follow-ups that are with partners and were so at the week's end.</param>
/// <param name="Promises">What became of promises.</param>
public sealed record DigestSums(
    IReadOnlyDictionary<PersonId, LeaderMinutes> Minutes,
    int CustomersMet,
    IReadOnlyList<DigestHeard> Heard,
    IReadOnlyList<LastMet> Partnering,
    IReadOnlyList<DoneCount> Done,
    IReadOnlyList<OpenCount> Open,
    IReadOnlyList<PromiseCount> Promises);

/// <summary>A leader's minutes in a week.</summary>
/// <param name="Leader">Whose.</param>
/// <param name="Minutes">All of them.</param>
/// <param name="Indirect">Of which by watching and listening.</param>
public readonly record struct LeaderMinutes(PersonId Leader, int Minutes, int Indirect);

/// <summary>When a customer was met last; watching from afar is not meeting.</summary>
/// <param name="Customer">Its name.</param>
/// <param name="Day">The day; null for not within a year.</param>
public readonly record struct LastMet(string Customer, LocalDate? Day);

/// <summary>How many follow-ups of a leader's were finished with one outcome; with none said where it is null.</summary>
public readonly record struct DoneCount(PersonId Leader, FollowUpResult? Result, int Count);

/// <summary>How many follow-ups of a leader's are with partners.</summary>
public readonly record struct OpenCount(PersonId Leader, int Count);

/// <summary>What became of a leader's promises.</summary>
/// <param name="Leader">Whose.</param>
/// <param name="Kept">Kept in the week.</param>
/// <param name="Due">Given by the week's end, open, and due by the end of the week after.</param>
/// <param name="Broken">Given up in the week.</param>
public readonly record struct PromiseCount(PersonId Leader, int Kept, int Due, int Broken);

/// <summary>An insight that its leader let go.</summary>
/// <param name="Id">The contact.</param>
/// <param name="Day">When it was.</param>
/// <param name="LoggedAt">When it was logged.</param>
/// <param name="Customer">Where it was heard.</param>
/// <param name="Name">The customer's name.</param>
/// <param name="Words">A person's own words.</param>
public sealed record SharedInsight(InteractionId Id, LocalDate Day, Instant LoggedAt, CustomerId Customer, string Name, string Words);

/// <summary>Which partner has a theme of a customer's.</summary>
public readonly record struct ThemeAtPartner(string Theme, CustomerId Customer, PartnerRole Role);

/// <summary>Whether a leader agreed to appear by name.</summary>
public readonly record struct DigestConsent(PersonId Leader, bool ByName);

/// <summary>Adds up what a digest tells of one tenant. What takes long is in pages.</summary>
public interface IDigestSums
{
    /// <summary>Of each leader who logged something on these days, by id.</summary>
    ValueTask<IReadOnlyList<LeaderMinutes>> MinutesAsync(LocalDate from, LocalDate to);

    /// <summary>How many different customers anybody was in contact with.</summary>
    ValueTask<int> CustomersMetAsync(LocalDate from, LocalDate to);

    /// <summary>The customers with whom a leader was in contact.</summary>
    ValueTask<IReadOnlyList<CustomerId>> CustomersOfAsync(PersonId leader, LocalDate from, LocalDate to);

    /// <summary>A page of the insights that were let go, the latest first.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <param name="after">The last one of the page before; null for the first page.</param>
    /// <param name="most">How many at most.</param>
    ValueTask<IReadOnlyList<SharedInsight>> SharedAsync(LocalDate from, LocalDate to, SharedInsight? after, int most);

    /// <summary>
    /// The themes that partners have or finished in the time, each with the customer, in the order in which they were proposed.
    /// </summary>
    ValueTask<IReadOnlyList<ThemeAtPartner>> WithPartnersAsync(Instant from, Instant to);

    /// <summary>The Partnering customers, and when each was met last between these days.</summary>
    ValueTask<IReadOnlyList<LastMet>> PartneringAsync(LocalDate from, LocalDate to);

    /// <summary>The follow-ups that partners finished in the time.</summary>
    ValueTask<IReadOnlyList<DoneCount>> DoneAsync(Instant from, Instant to);

    /// <summary>The follow-ups that are with partners and were sent before the instant.</summary>
    ValueTask<IReadOnlyList<OpenCount>> OpenAsync(Instant before);

    /// <summary>What became of promises in the time.</summary>
    /// <param name="from">The first instant.</param>
    /// <param name="to">The instant after the last; those given later do not count.</param>
    /// <param name="dueBy">Until when an open one is due.</param>
    ValueTask<IReadOnlyList<PromiseCount>> PromisesAsync(Instant from, Instant to, LocalDate dueBy);

    /// <summary>Who agreed to appear by name and who did not, by id.</summary>
    ValueTask<IReadOnlyList<DigestConsent>> ConsentsAsync();
}
