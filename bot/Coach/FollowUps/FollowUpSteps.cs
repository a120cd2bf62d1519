using CioCoachBot.Coach.FollowUps.Rules;
using CioCoachBot.Coach.Leaders;
using NodaTime;

namespace CioCoachBot.Coach.FollowUps;

/// <summary>
/// How a follow-up moves: suggested, then sent or dismissed; sent, then accepted, declined, swapped or recalled; and done. It goes back
/// where its role changes hands: then it is as it was when it was sent; and where the leader reopens what the leader closed.
/// </summary>
/// <remarks>
/// Repeating a step that was taken changes nothing and is no refusal, for a button pressed twice is not an error: what comes back is the
/// very same follow-up.
/// </remarks>
public static class FollowUpSteps
{
    /// <summary>The longest line of a partner, in characters.</summary>
    public const int MaxAnswer = 500;

    /// <summary>Fewer working days than these leave nobody time to answer.</summary>
    private const int FewestDays = 2;

    /// <summary>The longest message to a partner, in characters.</summary>
    public const int MaxMessage = 1800;

    /// <summary>
    /// The day by which an answer is hoped for where it is sent on a day: the proposed one, or a later one that leaves time to answer.
    /// </summary>
    public static LocalDate DueIfSent(FollowUp followUp, LocalDate today)
    {
        ArgumentNullException.ThrowIfNull(followUp);
        return followUp.State != FollowUpState.Suggested || followUp.Due >= WorkingDays.After(today, FewestDays) ? followUp.Due
            : WorkingDays.After(today, followUp.Rule == BoardNotesRule.Name ? FewestDays : WorkingDays.Default);
    }

    /// <summary>The leader sends it to the holder of the role. The caller has made sure that it is the leader who does.</summary>
    /// <param name="followUp">The follow-up.</param>
    /// <param name="partner">To whom.</param>
    /// <param name="message">What the partner reads.</param>
    /// <param name="at">When.</param>
    public static Result<FollowUp> Send(FollowUp followUp, PersonId partner, string message, Instant at)
    {
        ArgumentNullException.ThrowIfNull(followUp);
        return followUp switch
        {
            { State: FollowUpState.Suggested } when message.Length > MaxMessage =>
                new Refusal("draft", RefusalReason.FollowUpMessageTooLong, Most: MaxMessage),
            { State: FollowUpState.Suggested } => followUp with { State = FollowUpState.Sent, Partner = partner, Message = message, SentAt = at },
            { State: FollowUpState.Dismissed or FollowUpState.Withdrawn } => Refused(followUp, RefusalReason.FollowUpSetAside),
            { State: FollowUpState.Recalled or FollowUpState.Swapped } => Refused(followUp, RefusalReason.FollowUpClosed),
            { SentAt: null } => Refused(followUp, RefusalReason.FollowUpNothingToSend),
            _ when followUp.Partner == partner => followUp,
            _ => Refused(followUp, RefusalReason.FollowUpWithAnotherHolder),
        };
    }

    /// <summary>The partner to whom it was sent takes it.</summary>
    /// <param name="followUp">The follow-up.</param>
    /// <param name="by">Who says it.</param>
    /// <param name="line">The partner's line, at most <see cref="MaxAnswer"/> characters; null or empty is fine.</param>
    /// <param name="at">When.</param>
    public static Result<FollowUp> Accept(FollowUp followUp, PersonId by, string? line, Instant at)
    {
        ArgumentNullException.ThrowIfNull(followUp);
        line = Trimmed(line);
        return followUp switch
        {
            _ when followUp.Partner != by => NotYours(),
            { State: FollowUpState.Accepted or FollowUpState.Done or FollowUpState.Supporting } => followUp,
            { State: FollowUpState.Recalled or FollowUpState.Withdrawn } => Refused(followUp, RefusalReason.FollowUpRecalled),
            { State: FollowUpState.Swapped } => Refused(followUp, RefusalReason.FollowUpClosed),
            { State: FollowUpState.Sent } when line?.Length > MaxAnswer => TooLong(),
            { State: FollowUpState.Sent } => followUp with { State = FollowUpState.Accepted, Answer = line, AnsweredAt = at },
            _ => Refused(followUp, RefusalReason.FollowUpDeclinedBefore),
        };
    }

    /// <summary>The partner to whom it was sent says no.</summary>
    /// <param name="followUp">The follow-up.</param>
    /// <param name="by">Who says it.</param>
    /// <param name="line">The partner's line, at most <see cref="MaxAnswer"/> characters; null or empty is fine.</param>
    /// <param name="at">When.</param>
    public static Result<FollowUp> Decline(FollowUp followUp, PersonId by, string? line, Instant at)
    {
        ArgumentNullException.ThrowIfNull(followUp);
        line = Trimmed(line);
        return followUp switch
        {
            _ when followUp.Partner != by => NotYours(),
            { State: FollowUpState.Declined } => followUp,
            { State: FollowUpState.Accepted or FollowUpState.Supporting } => Refused(followUp, RefusalReason.FollowUpTakenBefore),
            { State: FollowUpState.Done } => Refused(followUp, RefusalReason.FollowUpDoneBefore),
            { State: FollowUpState.Recalled or FollowUpState.Withdrawn } => Refused(followUp, RefusalReason.FollowUpRecalled),
            { State: FollowUpState.Swapped } => Refused(followUp, RefusalReason.FollowUpClosed),
            _ when line?.Length > MaxAnswer => TooLong(),
            _ => followUp with { State = FollowUpState.Declined, Answer = line, AnsweredAt = at },
        };
    }

    /// <summary>
    /// The partner to whom it was sent, or the leader, says that it is done. A leader may say so before sending it: a word in the
    /// corridor counts.
    /// </summary>
    /// <param name="followUp">The follow-up.</param>
    /// <param name="by">Who says it.</param>
    /// <param name="line">The partner's line, at most <see cref="MaxAnswer"/> characters; null or empty is fine.</param>
    /// <param name="at">When.</param>
    /// <param name="result">What came of it, where the line says so; else null.</param>
    public static Result<FollowUp> Complete(FollowUp followUp, PersonId by, string? line, Instant at, FollowUpResult? result = null)
    {
        ArgumentNullException.ThrowIfNull(followUp);
        line = Trimmed(line);
        return followUp switch
        {
            _ when by != followUp.Leader && by != followUp.Partner => NotYours(),
            { State: FollowUpState.Done } or { State: FollowUpState.Supporting, DoneAt: not null } => followUp,
            { State: FollowUpState.Declined } => Refused(followUp, RefusalReason.FollowUpDeclinedNotDone),
            { State: FollowUpState.Recalled } or { IsTakenBackWithContact: true } => Refused(followUp, RefusalReason.FollowUpRecalled),
            { State: FollowUpState.Dismissed or FollowUpState.Withdrawn } => Refused(followUp, RefusalReason.FollowUpSetAsideNotDone),
            { State: FollowUpState.Swapped } => Refused(followUp, RefusalReason.FollowUpClosed),
            _ when line?.Length > MaxAnswer => TooLong(),
            _ => followUp with
            {
                State = FollowUpState.Done,
                Outcome = line,
                Result = result,
                DoneAt = at,
                AnsweredAt = followUp.AnsweredAt ?? (by == followUp.Partner ? at : null),
            },
        };
    }

    /// <summary>The partner to whom it was sent says for which other partner it is. Only while it is unanswered.</summary>
    /// <param name="followUp">The follow-up.</param>
    /// <param name="by">Who says it.</param>
    /// <param name="role">For whom it is.</param>
    /// <param name="line">The partner's line, at most <see cref="MaxAnswer"/> characters; null or empty is fine.</param>
    /// <param name="at">When.</param>
    public static Result<FollowUp> Swap(FollowUp followUp, PersonId by, PartnerRole role, string? line, Instant at)
    {
        ArgumentNullException.ThrowIfNull(followUp);
        line = Trimmed(line);
        return followUp switch
        {
            _ when followUp.Partner != by => NotYours(),
            { State: FollowUpState.Swapped } => followUp,
            { State: FollowUpState.Accepted or FollowUpState.Supporting } => Refused(followUp, RefusalReason.FollowUpTakenBefore),
            { State: FollowUpState.Declined } => Refused(followUp, RefusalReason.FollowUpDeclinedBefore),
            { State: FollowUpState.Done } => Refused(followUp, RefusalReason.FollowUpDoneBefore),
            { State: FollowUpState.Recalled or FollowUpState.Withdrawn } => Refused(followUp, RefusalReason.FollowUpRecalled),
            _ when role == followUp.Role => Refused(followUp, RefusalReason.FollowUpClosed),
            _ when line?.Length > MaxAnswer => TooLong(),
            _ => followUp with { State = FollowUpState.Swapped, PassedTo = role, Answer = line, AnsweredAt = at },
        };
    }

    /// <summary>The partner who did it says what came of it; may be said anew.</summary>
    public static Result<FollowUp> Conclude(FollowUp followUp, PersonId by, FollowUpResult result)
    {
        ArgumentNullException.ThrowIfNull(followUp);
        return followUp switch
        {
            _ when followUp.Partner != by => NotYours(),
            { State: FollowUpState.Done } => followUp.Result == result ? followUp : followUp with { Result = result },
            _ => Refused(followUp, RefusalReason.FollowUpClosed),
        };
    }

    /// <summary>
    /// The role has another holder: what is open there begins with that person as it began with the former one. Without a holder who can
    /// be reached it is the leader's to send again.
    /// </summary>
    /// <param name="followUp">The follow-up.</param>
    /// <param name="holder">The new holder; null where there is none, or none who can be reached.</param>
    /// <param name="at">When.</param>
    public static FollowUp HandOver(FollowUp followUp, PersonId? holder, Instant at)
    {
        ArgumentNullException.ThrowIfNull(followUp);
        return !followUp.IsWithPartner ? followUp : followUp with
        {
            State = holder is null ? FollowUpState.Suggested : FollowUpState.Sent,
            Partner = holder,
            SentAt = holder is null ? null : at,
            Answer = null,
            AnsweredAt = null,
        };
    }

    /// <summary>The leader does not want it. Only before it is sent.</summary>
    public static Result<FollowUp> Dismiss(FollowUp followUp, PersonId by, Instant at)
    {
        ArgumentNullException.ThrowIfNull(followUp);
        return followUp switch
        {
            _ when by != followUp.Leader => Refused(followUp, RefusalReason.FollowUpNotLeaders),
            { State: FollowUpState.Dismissed } => followUp,
            { State: FollowUpState.Suggested or FollowUpState.Withdrawn } => followUp with { State = FollowUpState.Dismissed },
            { State: FollowUpState.Sent or FollowUpState.Accepted } => Refused(followUp, RefusalReason.FollowUpSentBefore),
            _ => Refused(followUp, RefusalReason.FollowUpClosed),
        };
    }

    /// <summary>
    /// The leader takes back that it is done, or not wanted, or its partner that it is done: it is where it was.
    /// </summary>
    public static Result<FollowUp> Reopen(FollowUp followUp, PersonId by)
    {
        ArgumentNullException.ThrowIfNull(followUp);
        return followUp switch
        {
            _ when by != followUp.Leader && by != followUp.Partner => Refused(followUp, RefusalReason.FollowUpNotLeaders),
            { State: FollowUpState.Suggested or FollowUpState.Sent or FollowUpState.Accepted } => followUp,
            { State: FollowUpState.Dismissed } => followUp with { State = FollowUpState.Suggested },
            { State: FollowUpState.Done } => followUp with
            {
                State = followUp.SentAt is null ? FollowUpState.Suggested
                    : followUp.AnsweredAt is null ? FollowUpState.Sent : FollowUpState.Accepted,
                Outcome = null,
                Result = null,
                DoneAt = null,
            },
            _ => Refused(followUp, RefusalReason.FollowUpClosed),
        };
    }

    /// <summary>The leader says who owns it: the leader, or the partner who takes it. As long as it is open.</summary>
    public static Result<FollowUp> Own(FollowUp followUp, PersonId by, bool leaderOwns)
    {
        ArgumentNullException.ThrowIfNull(followUp);
        return followUp switch
        {
            _ when by != followUp.Leader => Refused(followUp, RefusalReason.FollowUpNotLeaders),
            { State: FollowUpState.Suggested or FollowUpState.Sent or FollowUpState.Accepted or FollowUpState.Supporting } =>
                followUp.LeaderOwns == leaderOwns ? followUp : followUp with { LeaderOwns = leaderOwns },
            _ => Refused(followUp, RefusalReason.FollowUpClosed),
        };
    }

    /// <summary>The leader calls it back from the partner, as long as it is open.</summary>
    public static Result<FollowUp> Recall(FollowUp followUp, PersonId by)
    {
        ArgumentNullException.ThrowIfNull(followUp);
        return followUp switch
        {
            _ when by != followUp.Leader => Refused(followUp, RefusalReason.FollowUpNotLeaders),
            { State: FollowUpState.Recalled } => followUp,
            { State: FollowUpState.Sent or FollowUpState.Accepted or FollowUpState.Supporting } =>
                followUp with { State = FollowUpState.Recalled },
            _ => Refused(followUp, RefusalReason.FollowUpClosed),
        };
    }

    private static string? Trimmed(string? line) => string.IsNullOrWhiteSpace(line) ? null : line.Trim();

    private static Refusal TooLong() => new("why", RefusalReason.FollowUpWhyTooLong, Most: MaxAnswer);

    private static Refusal Refused(FollowUp followUp, RefusalReason reason) => new("followUp", reason, Role: followUp.Role);

    private static Refusal NotYours() => new("followUp", RefusalReason.FollowUpNotPartners);
}
