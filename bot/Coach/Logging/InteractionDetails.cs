using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Promises;

namespace CioCoachBot.Coach.Logging;

/// <summary>An interaction with everything that came of it.</summary>
public sealed record InteractionDetails(
    Interaction Interaction, Customer Customer, IReadOnlyList<FollowUp> FollowUps, IReadOnlyList<Promise> Promises)
{
    /// <summary>
    /// The contacts that were logged with one message, in the order in which they were said; empty for one that was alone. They share a
    /// confirmation.
    /// </summary>
    public IReadOnlyList<InteractionId> Together { get; init; } = [];

    /// <summary>True where the insight was shared until its text changed just now: sharing is for one text.</summary>
    public bool IsPrivateAgain { get; init; }

    /// <summary>True where the leader may say who should hear the insight, for nothing is sure.</summary>
    public bool AsksWhoHears { get; init; }

    /// <summary>The key under which the message with its confirmation is found.</summary>
    public CardKey CardKey => CardKey.Log(Interaction.Leader, Together is [var first, ..] ? first : Interaction.Id);
}
