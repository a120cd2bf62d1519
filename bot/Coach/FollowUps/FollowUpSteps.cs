using NodaTime;

namespace CioCoachBot.Coach.FollowUps;

/// <summary>
/// How a follow-up moves: suggested, then sent or dismissed; sent, then accepted or declined; and done. Nothing goes back.
/// </summary>
/// <remarks>
/// Repeating a step that was taken changes nothing and is no refusal, for a button pressed twice is not an error: what comes back is the
/// very same follow-up.
/// </remarks>
public static class FollowUpSteps
{
    /// <summary>The longest word why not, in characters.</summary>
    public const int MaxAnswer = 500;

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
            { State: FollowUpState.Suggested } => followUp with { State = FollowUpState.Sent, Partner = partner, Message = message, SentAt = at },
            { State: FollowUpState.Dismissed } => Refused(followUp, RefusalReason.FollowUpSetAside),
            { SentAt: null } => Refused(followUp, RefusalReason.FollowUpNothingToSend),
            _ when followUp.Partner == partner => followUp,
            _ => Refused(followUp, RefusalReason.FollowUpWithAnotherHolder),
        };
    }

    /// <summary>The partner to whom it was sent takes it.</summary>
    public static Result<FollowUp> Accept(FollowUp followUp, PersonId by, Instant at)
    {
        ArgumentNullException.ThrowIfNull(followUp);
        return followUp switch
        {
            _ when followUp.Partner != by => NotYours(),
            { State: FollowUpState.Sent } => followUp with { State = FollowUpState.Accepted, AnsweredAt = at },
            { State: FollowUpState.Accepted or FollowUpState.Done } => followUp,
            _ => Refused(followUp, RefusalReason.FollowUpDeclinedBefore),
        };
    }

    /// <summary>The partner to whom it was sent says no.</summary>
    /// <param name="followUp">The follow-up.</param>
    /// <param name="by">Who says it.</param>
    /// <param name="why">The partner's word why, at most <see cref="MaxAnswer"/> characters; null or empty is fine.</param>
    /// <param name="at">When.</param>
    public static Result<FollowUp> Decline(FollowUp followUp, PersonId by, string? why, Instant at)
    {
        ArgumentNullException.ThrowIfNull(followUp);
        why = string.IsNullOrWhiteSpace(why) ? null : why.Trim();
        return followUp switch
        {
            _ when followUp.Partner != by => NotYours(),
            { State: FollowUpState.Declined } => followUp,
            { State: FollowUpState.Accepted } => Refused(followUp, RefusalReason.FollowUpTakenBefore),
            { State: FollowUpState.Done } => Refused(followUp, RefusalReason.FollowUpDoneBefore),
            _ when why?.Length > MaxAnswer => new Refusal("why", RefusalReason.FollowUpWhyTooLong, Most: MaxAnswer),
            _ => followUp with { State = FollowUpState.Declined, Answer = why, AnsweredAt = at },
        };
    }

    /// <summary>
    /// The partner to whom it was sent, or the leader, says that it is done. A leader may say so before sending it: a word in the
    /// corridor counts.
    /// </summary>
    public static Result<FollowUp> Complete(FollowUp followUp, PersonId by, Instant at)
    {
        ArgumentNullException.ThrowIfNull(followUp);
        return followUp switch
        {
            _ when by != followUp.Leader && by != followUp.Partner => NotYours(),
            { State: FollowUpState.Done } => followUp,
            { State: FollowUpState.Declined } => Refused(followUp, RefusalReason.FollowUpDeclinedNotDone),
            { State: FollowUpState.Dismissed } => Refused(followUp, RefusalReason.FollowUpSetAsideNotDone),
            _ => followUp with { State = FollowUpState.Done, DoneAt = at },
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
            { State: FollowUpState.Suggested } => followUp with { State = FollowUpState.Dismissed },
            { State: FollowUpState.Sent or FollowUpState.Accepted } => Refused(followUp, RefusalReason.FollowUpSentBefore),
            _ => Refused(followUp, RefusalReason.FollowUpClosed),
        };
    }

    private static Refusal Refused(FollowUp followUp, RefusalReason reason) => new("followUp", reason, Role: followUp.Role);

    private static Refusal NotYours() => new("followUp", RefusalReason.FollowUpNotPartners);
}
