using NodaTime;

namespace CioCoachBot.Coach.Promises;

/// <summary>Where a promise stands.</summary>
public enum PromiseState
{
    /// <summary>Owed.</summary>
    Open,

    /// <summary>Kept.</summary>
    Kept,

    /// <summary>Given up, and said so.</summary>
    Broken,

    /// <summary>Taken back together with the interaction it came from.</summary>
    Withdrawn,
}

/// <summary>What a leader promised a customer [Gartner].</summary>
public sealed record Promise
{
    /// <summary>The longest text, in characters.</summary>
    public const int MaxText = 500;

    /// <summary>Its id.</summary>
    public required PromiseId Id { get; init; }

    /// <summary>The interaction in which it was given.</summary>
    public required InteractionId Interaction { get; init; }

    /// <summary>Who promised.</summary>
    public required PersonId Leader { get; init; }

    /// <summary>To whom.</summary>
    public required CustomerId Customer { get; init; }

    /// <summary>What, at most <see cref="MaxText"/> characters. A person's own words: never in a log line.</summary>
    public required string Text { get; init; }

    /// <summary>By which day, in the leader's zone.</summary>
    public required LocalDate Due { get; init; }

    /// <summary>Where it stands.</summary>
    public PromiseState State { get; init; }

    /// <summary>When it was given.</summary>
    public required Instant GivenAt { get; init; }

    /// <summary>When it was kept, broken or withdrawn; null while open.</summary>
    public Instant? ClosedAt { get; init; }
}

/// <summary>The promises of one tenant.</summary>
public interface IPromises
{
    /// <summary>The promise with this id, or null.</summary>
    ValueTask<Promise?> FindAsync(PromiseId id);

    /// <summary>The promises given in one interaction.</summary>
    ValueTask<IReadOnlyList<Promise>> OfInteractionAsync(InteractionId interaction);

    /// <summary>The leader's open promises, soonest due first.</summary>
    ValueTask<IReadOnlyList<Promise>> OpenOfLeaderAsync(PersonId leader);

    /// <summary>Adds the promise, or replaces what is stored under the same id.</summary>
    ValueTask SaveAsync(Promise promise);
}
