using CioCoachBot.Coach.Leaders;
using NodaTime;

namespace CioCoachBot.Coach.FollowUps;

/// <summary>What came of a step: the follow-up as it is now, or why the step was not taken. Exactly one is null.</summary>
/// <param name="Next">The follow-up after the step; the very same one where the step had been taken before.</param>
/// <param name="Refusal">Why not.</param>
public readonly record struct Step(FollowUp? Next, Refusal? Refusal);

/// <summary>How a follow-up moves: suggested, then sent or dismissed; sent, then accepted or declined; and done. Nothing goes back.</summary>
/// <remarks>Repeating a step that was taken changes nothing and is no refusal: a button pressed twice is not an error.</remarks>
public static class FollowUpSteps
{
    /// <summary>The longest word why not, in characters.</summary>
    public const int MaxAnswer = 500;

    /// <summary>The leader hands it to the holder of the role. The caller has made sure that it is the leader who does.</summary>
    public static Step Send(FollowUp followUp, PersonId partner, Instant at)
    {
        ArgumentNullException.ThrowIfNull(followUp);
        return followUp switch
        {
            { State: FollowUpState.Suggested } => Taken(followUp with { State = FollowUpState.Sent, Partner = partner, SentAt = at }),
            { State: FollowUpState.Dismissed } => Refused("You set this one aside. The draft is still there to copy."),
            { SentAt: null } => Refused("This one is done already, so there is nothing to send."),
            _ when followUp.Partner == partner => Taken(followUp),
            _ => Refused($"This one went to {Named(followUp.Role)} before, to another holder of the role. Nothing was sent again."),
        };
    }

    /// <summary>The partner to whom it was sent takes it.</summary>
    public static Step Accept(FollowUp followUp, PersonId by, Instant at)
    {
        ArgumentNullException.ThrowIfNull(followUp);
        return followUp switch
        {
            _ when followUp.Partner != by => NotYours(),
            { State: FollowUpState.Sent } => Taken(followUp with { State = FollowUpState.Accepted, AnsweredAt = at }),
            { State: FollowUpState.Accepted or FollowUpState.Done } => Taken(followUp),
            _ => Refused("You said no to this one before, and the leader knows. A word to them reopens the matter."),
        };
    }

    /// <summary>The partner to whom it was sent says no.</summary>
    /// <param name="followUp">The follow-up.</param>
    /// <param name="by">Who says it.</param>
    /// <param name="why">The partner's word why, at most <see cref="MaxAnswer"/> characters; null or empty is fine.</param>
    /// <param name="at">When.</param>
    public static Step Decline(FollowUp followUp, PersonId by, string? why, Instant at)
    {
        ArgumentNullException.ThrowIfNull(followUp);
        why = string.IsNullOrWhiteSpace(why) ? null : why.Trim();
        return followUp switch
        {
            _ when followUp.Partner != by => NotYours(),
            { State: FollowUpState.Declined } => Taken(followUp),
            { State: FollowUpState.Accepted } => Refused("You took this one before, and the leader knows. A word to them settles it."),
            { State: FollowUpState.Done } => Refused("This one is done already."),
            _ when why?.Length > MaxAnswer => new Step(null, new Refusal("why", "That is a little long: 500 characters fit. One sentence will do.")),
            _ => Taken(followUp with { State = FollowUpState.Declined, Answer = why, AnsweredAt = at }),
        };
    }

    /// <summary>The partner to whom it was sent, or the leader, says that it is done. A leader may say so before sending it: a word in the corridor counts.</summary>
    public static Step Complete(FollowUp followUp, PersonId by, Instant at)
    {
        ArgumentNullException.ThrowIfNull(followUp);
        return followUp switch
        {
            _ when by != followUp.Leader && by != followUp.Partner => NotYours(),
            { State: FollowUpState.Done } => Taken(followUp),
            { State: FollowUpState.Declined } => Refused("This one was declined, so it cannot be done."),
            { State: FollowUpState.Dismissed } => Refused("This one was set aside, so it cannot be done."),
            _ => Taken(followUp with { State = FollowUpState.Done, DoneAt = at }),
        };
    }

    /// <summary>The leader does not want it. Only before it is sent.</summary>
    public static Step Dismiss(FollowUp followUp, PersonId by, Instant at)
    {
        ArgumentNullException.ThrowIfNull(followUp);
        return followUp switch
        {
            _ when by != followUp.Leader => Refused("Only the leader who was with the customer can set this one aside."),
            { State: FollowUpState.Dismissed } => Taken(followUp),
            { State: FollowUpState.Suggested } => Taken(followUp with { State = FollowUpState.Dismissed }),
            { State: FollowUpState.Sent or FollowUpState.Accepted } => Refused($"This one is with {Named(followUp.Role)} already."),
            _ => Refused("This one is closed already."),
        };
    }

    private static Step Taken(FollowUp next) => new(next, null);

    private static Step Refused(string message) => new(null, new Refusal("followUp", message));

    private static Step NotYours() => Refused("This one went to somebody else, so only they can answer it.");

    private static string Named(PartnerRole role) => role switch
    {
        PartnerRole.Cmo => "the CMO",
        PartnerRole.Cco => "the CCO",
        _ => "the head of sales",
    };
}
