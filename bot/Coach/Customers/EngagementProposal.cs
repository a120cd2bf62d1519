using NodaTime;

namespace CioCoachBot.Coach.Customers;

/// <summary>How a leader would have a customer engaged, until an admin has decided.</summary>
/// <param name="Customer">Which customer.</param>
/// <param name="Leader">Who proposes it.</param>
/// <param name="Model">The model [Gartner]; null where it stays as it is.</param>
/// <param name="Strategic">Whether it is a strategic account; null where that stays as it is.</param>
/// <param name="Reason">
/// Why, at most <see cref="MaxReason"/> characters; null where not said. A person's own words: never in a log line.
/// </param>
/// <param name="ProposedAt">When.</param>
public sealed record EngagementProposal(
    CustomerId Customer, PersonId Leader, EngagementModel? Model, bool? Strategic, string? Reason, Instant ProposedAt)
{
    /// <summary>The longest reason, in characters.</summary>
    public const int MaxReason = 300;

    /// <summary>The segment; null where it stays as it is.</summary>
    public string? Segment { get; init; }

    /// <summary>The customer as it would be.</summary>
    public Customer Of(Customer customer)
    {
        ArgumentNullException.ThrowIfNull(customer);
        return customer with
        {
            Model = Model ?? customer.Model,
            Strategic = Strategic ?? customer.Strategic,
            Segment = Segment ?? customer.Segment,
        };
    }
}

/// <summary>What waits for an admin of one tenant, at most one proposal a customer.</summary>
public interface IEngagementProposals
{
    /// <summary>What is proposed for the customer, or null.</summary>
    ValueTask<EngagementProposal?> FindAsync(CustomerId customer);

    /// <summary>Everything that waits, oldest first.</summary>
    ValueTask<IReadOnlyList<EngagementProposal>> AllAsync();

    /// <summary>Keeps the proposal instead of any other for the customer.</summary>
    ValueTask SaveAsync(EngagementProposal proposal);

    /// <summary>Nothing is proposed for the customer any more.</summary>
    ValueTask ForgetAsync(CustomerId customer);
}
