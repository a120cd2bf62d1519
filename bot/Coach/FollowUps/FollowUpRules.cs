using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.Interactions;
using NodaTime;

namespace CioCoachBot.Coach.FollowUps;

/// <summary>What of a contact is worth taking to a partner.</summary>
public static class FollowUpRules
{
    /// <summary>Proposes follow-ups.</summary>
    public static IReadOnlyList<FollowUp> Suggest(Interaction interaction, Customer customer, IReadOnlyList<HeardBefore> before, LocalDate today, Instant now) => [];
}
