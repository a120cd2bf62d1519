using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Promises;

namespace CioCoachBot.Coach.Interactions;

/// <summary>An interaction with everything that came of it.</summary>
public sealed record InteractionDetails(Interaction Interaction, Customer Customer, IReadOnlyList<FollowUp> FollowUps, IReadOnlyList<Promise> Promises)
{
    /// <summary>The key under which the message with its confirmation is found.</summary>
    public CardKey CardKey => CardKey.Log(Interaction);
}
