using CioCoachBot.Coach.Leaders;
using NodaTime;

namespace CioCoachBot.Coach.Requests;

/// <summary>What a partner may want of a leader.</summary>
public enum RequestKind
{
    /// <summary>An answer.</summary>
    Question,

    /// <summary>To come along to a customer, on a visit or to an advisory board.</summary>
    Visit,

    /// <summary>Thirty minutes in which the partner teaches the leader something.</summary>
    TeachIn,
}

/// <summary>How a request stands.</summary>
public enum RequestState
{
    /// <summary>With the leader, unanswered.</summary>
    Open,

    /// <summary>The leader answered, comes, or takes the time.</summary>
    Accepted,

    /// <summary>The leader has nothing to say, does not come, or has no time now.</summary>
    Declined,

    /// <summary>The partner called it back before it was answered.</summary>
    Recalled,
}

/// <summary>Something that a partner wants of a leader.</summary>
public sealed record PartnerRequest
{
    public required RequestId Id { get; init; }

    /// <summary>Who wants it.</summary>
    public required PersonId Partner { get; init; }

    /// <summary>As which partner.</summary>
    public required PartnerRole Role { get; init; }

    /// <summary>Of whom.</summary>
    public required PersonId Leader { get; init; }

    /// <summary>What.</summary>
    public required RequestKind Kind { get; init; }

    /// <summary>True where it went to everybody who meets the customer: of these, the partner learns only who answers.</summary>
    public bool ToAll { get; init; }

    /// <summary>The partner's own words; may be empty for a teach-in. At most <see cref="RequestRules.MaxWords"/> characters.</summary>
    public required string Words { get; init; }

    /// <summary>The customer's name; null where none was named.</summary>
    public string? Customer { get; init; }

    /// <summary>The day of a visit, in the leader's zone; else null.</summary>
    public LocalDate? Day { get; init; }

    /// <summary>How it stands.</summary>
    public RequestState State { get; init; }

    /// <summary>The leader's words; null where none were said. At most <see cref="RequestRules.MaxAnswer"/> characters.</summary>
    public string? Answer { get; init; }

    public required Instant AskedAt { get; init; }

    /// <summary>When the leader answered; null until then.</summary>
    public Instant? AnsweredAt { get; init; }
}

/// <summary>The requests of one tenant's partners.</summary>
public interface IPartnerRequests
{
    /// <summary>The request with this id, or null.</summary>
    ValueTask<PartnerRequest?> FindAsync(RequestId id);

    /// <summary>What was wanted of a leader from an instant on, the first asked first.</summary>
    ValueTask<IReadOnlyList<PartnerRequest>> OfLeaderAsync(PersonId leader, Instant from);

    /// <summary>What a partner ever wanted, the first asked first.</summary>
    ValueTask<IReadOnlyList<PartnerRequest>> OfPartnerAsync(PersonId partner);

    /// <summary>The visits to which partners invited from one day to another, both included, and which no leader has refused.</summary>
    ValueTask<IReadOnlyList<PartnerRequest>> VisitsAsync(LocalDate from, LocalDate to);

    /// <summary>Adds the request, or replaces what is stored under the same id.</summary>
    ValueTask SaveAsync(PartnerRequest request);
}
