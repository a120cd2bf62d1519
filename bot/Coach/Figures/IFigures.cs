using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Coach.Promises;
using NodaTime;

namespace CioCoachBot.Coach.Figures;

/// <summary>Contacts that are alike in everything that is counted: every sum of a leader's time is one over these, so all of them add up.</summary>
public sealed record ContactSum(
    Approach Approach, Mode? Mode, JourneyStage? Stage, Purpose? Purpose, EngagementModel? Model, int Contacts, int Minutes)
{
    /// <summary>True unless it was watched or listened to from afar.</summary>
    public bool IsDirect => Approach is not (Approach.Observation or Approach.DigitalListening);

    /// <summary>True for the three strategic purposes; false for operations and where none was said [CIO-2016].</summary>
    public bool IsStrategic => Purpose is not (null or Interactions.Purpose.RunOperations);
}

/// <summary>The minutes of a day.</summary>
public sealed record DaySum(LocalDate Day, int Minutes);

/// <summary>A leader's contacts with one customer.</summary>
/// <param name="Customer">The customer.</param>
/// <param name="Contacts">All of them.</param>
/// <param name="Direct">Of which direct.</param>
public sealed record CustomerSum(Customer Customer, int Contacts, int Direct);

/// <summary>A leader's promises to one customer that are in one state.</summary>
/// <param name="Customer">The customer.</param>
/// <param name="State">Where they stand.</param>
/// <param name="Count">How many.</param>
/// <param name="Overdue">Of which are open and past their day.</param>
public sealed record PromiseSum(CustomerId Customer, PromiseState State, int Count, int Overdue);

/// <summary>What partners finished for a leader at one customer, with what came of it.</summary>
/// <param name="Customer">The customer.</param>
/// <param name="Model">Its engagement model.</param>
/// <param name="Result">What came of it; null until the partner says so.</param>
/// <param name="Count">How many.</param>
public sealed record DoneSum(CustomerId Customer, EngagementModel? Model, FollowUpResult? Result, int Count);

/// <summary>Sums over what one tenant keeps, made where it is kept. What is deleted does not count.</summary>
public interface IFigures
{
    /// <summary>The leader's contacts from one day to another, both included.</summary>
    ValueTask<IReadOnlyList<ContactSum>> ContactsAsync(PersonId leader, LocalDate from, LocalDate to);

    /// <summary>The leader's minutes day by day, from one day to another, both included; days without any are left out.</summary>
    ValueTask<IReadOnlyList<DaySum>> DaysAsync(PersonId leader, LocalDate from, LocalDate to);

    /// <summary>
    /// The customers whom the leader was in contact with from one day to another, both included, and every strategic account; by name.
    /// </summary>
    ValueTask<IReadOnlyList<CustomerSum>> CustomersAsync(PersonId leader, LocalDate from, LocalDate to);

    /// <summary>The stages of the journey at which the leader ever met a customer.</summary>
    ValueTask<IReadOnlyList<JourneyStage>> StagesAsync(PersonId leader);

    /// <summary>The leader's promises that are open, and those kept or given up from one instant to another (exclusive).</summary>
    ValueTask<IReadOnlyList<PromiseSum>> PromisesAsync(PersonId leader, Instant from, Instant to, LocalDate today);

    /// <summary>The leader's follow-ups that partners finished from one instant to another (exclusive).</summary>
    ValueTask<IReadOnlyList<DoneSum>> DoneAsync(PersonId leader, Instant from, Instant to);

    /// <summary>When each customer was last in contact from one day to another, both included: with somebody, and with whom else.</summary>
    /// <param name="me">Who asks.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <param name="toBeMetOnly">Only customers who are to be met regularly: whose <see cref="Progress.ContactCadence"/> watching does not
    /// satisfy.</param>
    ValueTask<IReadOnlyList<CustomerSeen>> SeenAsync(PersonId me, LocalDate from, LocalDate to, bool toBeMetOnly = false);

    /// <summary>The leader's last day of each way of contact.</summary>
    ValueTask<IReadOnlyDictionary<Approach, LocalDate>> LastByApproachAsync(PersonId leader);

    /// <summary>Who was last in direct contact with the customer, and when: a row for each leader, from a day on.</summary>
    ValueTask<IReadOnlyList<(PersonId Leader, LocalDate Day)>> LastByLeaderAsync(CustomerId customer, LocalDate from);

    /// <summary>Everybody's contacts from one day to another, both included: a row for each leader.</summary>
    ValueTask<IReadOnlyList<TimeScore>> TimeScoresAsync(LocalDate from, LocalDate to);

    /// <summary>Everybody's promises: settled from one instant to another (exclusive), and open now; a row for each leader.</summary>
    ValueTask<IReadOnlyList<PromiseScore>> PromiseScoresAsync(Instant from, Instant to, LocalDate today);

    /// <summary>What partners finished from one instant to another (exclusive), for whom, and what came of it.</summary>
    ValueTask<IReadOnlyList<DoneScore>> DoneScoresAsync(Instant from, Instant to);
}
