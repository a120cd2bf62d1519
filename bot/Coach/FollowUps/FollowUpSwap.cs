using NodaTime;

namespace CioCoachBot.Coach.FollowUps;

/// <summary>A partner to whom a follow-up was sent says that it is one for another.</summary>
public static class FollowUpSwap
{
    /// <summary>The name under which it is proposed anew.</summary>
    public const string Rule = "swapped";

    /// <summary>The same matter for the other role, to be drafted anew: what the first was asked is not the other's to do.</summary>
    /// <param name="swapped">As it was swapped.</param>
    /// <param name="theme">What it is about to the other partner.</param>
    /// <param name="ofContact">All follow-ups of its contact.</param>
    /// <param name="today">Today in the leader's zone.</param>
    /// <param name="now">The present instant.</param>
    /// <returns>Null where that role has one of the contact already that was not set aside.</returns>
    public static FollowUp? ForOther(
        FollowUp swapped, string theme, IReadOnlyList<FollowUp> ofContact, LocalDate today, Instant now)
    {
        ArgumentNullException.ThrowIfNull(swapped);
        ArgumentNullException.ThrowIfNull(ofContact);
        return swapped.PassedTo is not { } role
            || ofContact.Any(other => other.Role == role && other.State is not (FollowUpState.Dismissed or FollowUpState.Withdrawn))
            ? null
            : new FollowUp
            {
                Id = new FollowUpId(Guid.CreateVersion7(now.ToDateTimeOffset())),
                Interaction = swapped.Interaction,
                Leader = swapped.Leader,
                Customer = swapped.Customer,
                Role = role,
                Rule = Rule,
                Theme = theme,
                LeaderOwns = swapped.LeaderOwns,
                Due = WorkingDays.After(today, WorkingDays.Default),
                SuggestedAt = now,
            };
    }
}
