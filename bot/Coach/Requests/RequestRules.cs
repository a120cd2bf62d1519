using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Text;
using NodaTime;

namespace CioCoachBot.Coach.Requests;

/// <summary>Why a request does not go to a leader now.</summary>
public enum RequestHindrance
{
    /// <summary>The leader has no chat with the coach.</summary>
    Unreachable,

    /// <summary>The leader asked for quiet.</summary>
    Away,

    /// <summary>The partner's last request to this leader waits for its answer.</summary>
    StillOpen,

    /// <summary>The leader got enough of them this week.</summary>
    Enough,
}

/// <summary>When a partner's request goes to a leader, and how it is answered.</summary>
public static class RequestRules
{
    /// <summary>The most characters of what a partner wants.</summary>
    public const int MaxWords = 500;

    /// <summary>The most characters of a leader's answer.</summary>
    public const int MaxAnswer = 500;

    /// <summary>How many requests of all partners reach a leader in seven days.</summary>
    public const int MostAWeek = 3;

    /// <summary>How long one without an answer keeps its partner from the next.</summary>
    public static readonly Duration Waits = Duration.FromDays(14);

    /// <summary>A leader who logged a contact with a customer in so many days meets the customer.</summary>
    public const int DaysOfMeeting = 366;

    /// <summary>The field of what is wrong with an answer.</summary>
    public const string AnswerField = "answer";

    private static readonly Duration Week = Duration.FromDays(7);

    /// <summary>
    /// What keeps a request from a leader; null where nothing does. One to a leader by name is not measured by those that went to
    /// everybody: what is said of it would tell who was among them.
    /// </summary>
    /// <param name="leader">Of whom something is wanted.</param>
    /// <param name="isAway">Whether the leader said to be away.</param>
    /// <param name="reachable">Whether the leader has a chat with the coach.</param>
    /// <param name="before">What was wanted of the leader since <see cref="Waits"/>.</param>
    /// <param name="partner">Who wants something.</param>
    /// <param name="toAll">True for one to everybody who meets a customer.</param>
    /// <param name="now">The instant.</param>
    public static RequestHindrance? Hindrance(
        Leader leader, bool isAway, bool reachable, IReadOnlyList<PartnerRequest> before, PersonId partner, bool toAll, Instant now)
    {
        ArgumentNullException.ThrowIfNull(leader);
        ArgumentNullException.ThrowIfNull(before);
        before = toAll ? before : [.. before.Where(static request => !request.ToAll)];
        return !reachable ? RequestHindrance.Unreachable
            : isAway || now.InZone(leader.Zone).Date < leader.PausedUntil ? RequestHindrance.Away
            : before.Any(request => request.State == RequestState.Open && request.Partner == partner) ? RequestHindrance.StillOpen
            : before.Count(request => now - request.AskedAt < Week) >= MostAWeek ? RequestHindrance.Enough
            : null;
    }

    /// <summary>The words of a partner as they are kept.</summary>
    public static string Words(string? said) => Shortened.To((said ?? string.Empty).Trim(), MaxWords);

    /// <summary>The leader answers, comes, or takes the time; what is answered already stays so.</summary>
    /// <param name="request">The request.</param>
    /// <param name="line">The leader's words: needed where a question was asked.</param>
    /// <param name="today">Today in the leader's zone: nobody comes to a visit that has passed.</param>
    /// <param name="at">When.</param>
    public static Result<PartnerRequest> Accept(PartnerRequest request, string? line, LocalDate today, Instant at)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request switch
        {
            { State: not RequestState.Open } => request,
            { Kind: RequestKind.Question } when line is null => new Refusal(AnswerField, RefusalReason.RequestAnswerMissing),
            { Day: { } day } when day < today => new Refusal(AnswerField, RefusalReason.RequestPassed),
            _ => Close(request, RequestState.Accepted, line, at),
        };
    }

    /// <summary>The leader has nothing to say, does not come, or has no time; what is answered already stays so.</summary>
    public static Result<PartnerRequest> Decline(PartnerRequest request, string? line, Instant at)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.State == RequestState.Open ? Close(request, RequestState.Declined, line, at) : request;
    }

    /// <summary>The partner calls it back; what is answered already stays so.</summary>
    public static PartnerRequest Recall(PartnerRequest request, Instant at)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.State == RequestState.Open ? request with { State = RequestState.Recalled, AnsweredAt = at } : request;
    }

    private static Result<PartnerRequest> Close(PartnerRequest request, RequestState state, string? line, Instant at) =>
        line?.Length > MaxAnswer
            ? new Refusal(AnswerField, RefusalReason.RequestAnswerTooLong, Most: MaxAnswer)
            : request with { State = state, Answer = line, AnsweredAt = at };
}
