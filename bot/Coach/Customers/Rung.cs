using CioCoachBot.Coach.Interactions;
using NodaTime;

namespace CioCoachBot.Coach.Customers;

/// <summary>What speaks for engaging a customer more closely, in facts.</summary>
/// <param name="Model">The model that would fit by now.</param>
/// <param name="Count">How many contacts within <see cref="Rungs.DaysRead"/> show it.</param>
/// <param name="Last">The latest of them.</param>
public sealed record Rung(EngagementModel Model, int Count, LocalDate Last);

/// <summary>
/// When a customer may be a rung higher than its model says [Gartner: capabilities are cumulative, a rung up enables more]. A proposal with
/// its evidence; nothing changes by itself.
/// </summary>
public static class Rungs
{
    /// <summary>For how many days contacts count.</summary>
    public const int DaysRead = 90;

    private const int FewestToldOfData = 2;
    private const int FewestTold = 3;
    private const int FewestMadeTogether = 2;

    /// <summary>The highest rung above the customer's that its contacts show; null for none, and where no model is set.</summary>
    /// <param name="customer">The customer.</param>
    /// <param name="contacts">The contacts with it whose insight may be known, of <see cref="DaysRead"/> days.</param>
    /// <param name="touchesData">Whether an insight is about data that the customer leaves or would share.</param>
    public static Rung? Of(Customer customer, IReadOnlyList<Interaction> contacts, Func<string, bool> touchesData)
    {
        ArgumentNullException.ThrowIfNull(customer);
        ArgumentNullException.ThrowIfNull(contacts);
        ArgumentNullException.ThrowIfNull(touchesData);
        return customer.Model is not { } model ? null
            : Shown(
                EngagementModel.Partnering,
                FewestMadeTogether,
                static one => one.Approach is Approach.CoCreation or Approach.AdvisoryBoard)
            ?? Shown(EngagementModel.Contributing, FewestTold, static one => one is { IsDirect: true, Insight: not null })
            ?? Shown(EngagementModel.Personalized, FewestToldOfData, one => one.Insight is { } insight && touchesData(insight));

        Rung? Shown(EngagementModel rung, int fewest, Func<Interaction, bool> shows)
        {
            var evidence = rung > model ? contacts.Where(shows).ToList() : [];
            return evidence.Count >= fewest ? new(rung, evidence.Count, evidence.Max(static one => one.Date)) : null;
        }
    }
}

/// <summary>A no to a closer way of engaging a customer.</summary>
/// <param name="Customer">Which customer.</param>
/// <param name="Model">To which model.</param>
/// <param name="Leader">Who said it, or whose proposal an admin refused.</param>
/// <param name="At">When.</param>
public sealed record DeclinedRung(CustomerId Customer, EngagementModel Model, PersonId Leader, Instant At);

/// <summary>The rungs that were declined in one tenant: nobody is asked about them again.</summary>
public interface IDeclinedRungs
{
    /// <summary>Who said no to this model for the customer; null where nobody did.</summary>
    ValueTask<DeclinedRung?> FindAsync(CustomerId customer, EngagementModel model);

    /// <summary>Remembers a no; the first of several stays.</summary>
    ValueTask SaveAsync(DeclinedRung rung);
}
