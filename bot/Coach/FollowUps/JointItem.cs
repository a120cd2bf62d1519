using CioCoachBot.Coach.FollowUps.Rules;
using CioCoachBot.Coach.Leaders;
using NodaTime;

namespace CioCoachBot.Coach.FollowUps;

/// <summary>
/// A follow-up for two partners together: board notes and a joint brief [Farland]. Each has a part in their own language; whoever takes it
/// owns it and the other supports, and done by one is done for both.
/// </summary>
public static class JointItem
{
    /// <summary>The part of the other partner, whatever became of it; null where it is for one alone.</summary>
    public static FollowUp? PartOf(FollowUp one, IEnumerable<FollowUp> ofContact)
    {
        ArgumentNullException.ThrowIfNull(one);
        return !IsJoint(one) ? null
            : ofContact.FirstOrDefault(other => other.Id != one.Id && other.Rule == one.Rule);
    }

    /// <summary>True where a partner has a part in it.</summary>
    public static bool IsOf(FollowUp one, PartnerRole role)
    {
        ArgumentNullException.ThrowIfNull(one);
        return one.Role == role || (IsJoint(one) && role is PartnerRole.Cmo or PartnerRole.Cco);
    }

    private static bool IsJoint(FollowUp one) => one.Rule is BoardNotesRule.Name or CoCreationBriefRule.Name;

    /// <summary>True for the part that is told of with the other one: what supports, and the later of two that stand alike.</summary>
    public static bool IsSecond(FollowUp one, FollowUp other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return other.State != FollowUpState.Supporting && (one.State == FollowUpState.Supporting || (one.State == other.State && one.Role > other.Role));
    }

    /// <summary>What the other part becomes by a step of one; the very same where it stays as it is.</summary>
    public static FollowUp Follow(FollowUp other, FollowUp next)
    {
        ArgumentNullException.ThrowIfNull(other);
        ArgumentNullException.ThrowIfNull(next);
        return (other.State, next.State) switch
        {
            (FollowUpState.Sent, FollowUpState.Accepted) => other with { State = FollowUpState.Supporting, AnsweredAt = next.AnsweredAt },
            (FollowUpState.Sent or FollowUpState.Accepted or FollowUpState.Supporting, FollowUpState.Done) =>
                other with { State = FollowUpState.Supporting, DoneAt = next.DoneAt },
            (FollowUpState.Supporting, FollowUpState.Accepted or FollowUpState.Sent) when other.DoneAt is not null => other with
            {
                State = next.State == FollowUpState.Accepted ? FollowUpState.Supporting : FollowUpState.Sent,
                DoneAt = null,
            },
            (FollowUpState.Supporting, FollowUpState.Declined or FollowUpState.Swapped) when other.DoneAt is null =>
                other with { State = FollowUpState.Sent, AnsweredAt = null },
            _ => other,
        };
    }

    /// <summary>The leader says which of the two partners owns it: the other supports. As long as it is open.</summary>
    /// <param name="owner">The part of who owned it, or might have.</param>
    /// <param name="next">The part of who is to own it.</param>
    /// <param name="at">When.</param>
    /// <returns>Both parts; the very same where nothing moves.</returns>
    public static (FollowUp Owner, FollowUp Next) HandTo(FollowUp owner, FollowUp next, Instant at)
    {
        ArgumentNullException.ThrowIfNull(owner);
        ArgumentNullException.ThrowIfNull(next);
        return (owner.State, next.State) switch
        {
            (FollowUpState.Accepted, FollowUpState.Supporting) => (
                owner with { State = FollowUpState.Supporting, LeaderOwns = false },
                next with { State = FollowUpState.Accepted, LeaderOwns = false, AnsweredAt = at }),
            (FollowUpState.Sent, FollowUpState.Sent) => (
                owner with { State = FollowUpState.Supporting, LeaderOwns = false },
                next with { LeaderOwns = false }),
            (FollowUpState.Sent, FollowUpState.Supporting) => (
                owner with { State = FollowUpState.Supporting, LeaderOwns = false },
                next with { State = FollowUpState.Sent, LeaderOwns = false, AnsweredAt = null }),
            _ => (owner, next),
        };
    }
}
