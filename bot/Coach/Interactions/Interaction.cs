using CioCoachBot.Coach.Leaders;
using NodaTime;

namespace CioCoachBot.Coach.Interactions;

/// <summary>One logged contact of one leader with one customer.</summary>
public sealed record Interaction
{
    /// <summary>The longest insight, in characters.</summary>
    public const int MaxInsight = 2000;

    /// <summary>Its id.</summary>
    public required InteractionId Id { get; init; }

    /// <summary>Who was in contact.</summary>
    public required PersonId Leader { get; init; }

    /// <summary>With whom.</summary>
    public required CustomerId Customer { get; init; }

    /// <summary>The day in the leader's zone.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>How long, in minutes: 1 to 960 (16 hours).</summary>
    public required int Minutes { get; init; }

    /// <summary>How.</summary>
    public Approach Approach { get; init; } = Approach.Meeting;

    /// <summary>Where; null when not said.</summary>
    public Mode? Mode { get; init; }

    /// <summary>Which partners were there.</summary>
    public IReadOnlyList<PartnerRole> Partners { get; init; } = [];

    /// <summary>The customer's place on its journey; null when not said.</summary>
    public JourneyStage? Stage { get; init; }

    /// <summary>Why; null when not said.</summary>
    public Purpose? Purpose { get; init; }

    /// <summary>
    /// What the leader learned, at most <see cref="MaxInsight"/> characters; null when nothing was said. A person's own words: never in a
    /// log line.
    /// </summary>
    public string? Insight { get; init; }

    /// <summary>How the insight is meant, where the leader said so; null where its words tell.</summary>
    public InsightStance? Stance { get; init; }

    /// <summary>True when the leader lets the insight appear in digests.</summary>
    public bool Shareable { get; init; }

    /// <summary>When it was logged.</summary>
    public required Instant LoggedAt { get; init; }

    /// <summary>1 for the first version; one more with each change.</summary>
    public int Version { get; init; } = 1;

    /// <summary>When it was deleted; null while it counts.</summary>
    public Instant? DeletedAt { get; init; }

    /// <summary>True unless the approach is observation or digital listening.</summary>
    public bool IsDirect => Approach is not (Approach.Observation or Approach.DigitalListening);
}

/// <summary>
/// The interactions of one tenant. Deleted ones are left out everywhere but in <see cref="FindAsync"/>, <see cref="LoggedAtAsync"/> and
/// <see cref="HistoryAsync"/>.
/// </summary>
public interface IInteractions
{
    /// <summary>The interaction with this id, deleted or not, or null.</summary>
    ValueTask<Interaction?> FindAsync(InteractionId id);

    /// <summary>The leader's interaction that was logged last, or null.</summary>
    ValueTask<Interaction?> LastAsync(PersonId leader);

    /// <summary>
    /// The leader's interactions that were logged or changed at the last instant at which any was, the last of them last. Being restored is
    /// no change.
    /// </summary>
    ValueTask<IReadOnlyList<Interaction>> LastTouchedAsync(PersonId leader);

    /// <summary>
    /// The leader's interactions that were logged at one instant, with one message therefore, in the order in which they were said;
    /// deleted or not.
    /// </summary>
    ValueTask<IReadOnlyList<InteractionId>> LoggedAtAsync(PersonId leader, Instant at);

    /// <summary>The leader's interactions from one day to another, both included, latest day first, then latest logged.</summary>
    ValueTask<IReadOnlyList<Interaction>> OfAsync(PersonId leader, LocalDate from, LocalDate to);

    /// <summary>The same as <see cref="OfAsync"/>, and in their places those that were deleted after the instant.</summary>
    ValueTask<IReadOnlyList<Interaction>> HistoryAsync(PersonId leader, LocalDate from, LocalDate to, Instant deletedAfter);

    /// <summary>Everybody's interactions from one day to another, both included.</summary>
    ValueTask<IReadOnlyList<Interaction>> BetweenAsync(LocalDate from, LocalDate to);

    /// <summary>A leader's contacts of one approach from one day to another, both included, the latest first.</summary>
    ValueTask<IReadOnlyList<Interaction>> OfApproachAsync(PersonId leader, Approach approach, LocalDate from, LocalDate to);

    /// <summary>Everybody's interactions with one customer from a day on, latest day first, then latest logged.</summary>
    ValueTask<IReadOnlyList<Interaction>> OfCustomerAsync(CustomerId customer, LocalDate from);

    /// <summary>The sum of the leader's minutes from one day to another, both included.</summary>
    ValueTask<int> MinutesAsync(PersonId leader, LocalDate from, LocalDate to);

    /// <summary>Adds a new interaction.</summary>
    ValueTask AddAsync(Interaction interaction);

    /// <summary>
    /// Replaces the stored version by one whose <see cref="Interaction.Version"/> is one more, and keeps the former with the instant of
    /// the change.
    /// </summary>
    ValueTask ReviseAsync(Interaction interaction, Instant at);

    /// <summary>Every former version, oldest first.</summary>
    ValueTask<IReadOnlyList<Interaction>> FormerVersionsAsync(InteractionId id);
}
