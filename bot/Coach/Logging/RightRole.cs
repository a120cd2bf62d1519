using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.Interactions;

namespace CioCoachBot.Coach.Logging;

/// <summary>What a CIO does best for a customer of a model [Gartner].</summary>
public enum RightRole
{
    /// <summary>Transactional: their orders tell more than a visit.</summary>
    WatchOrders,

    /// <summary>Demographic: how they buy tells more than a visit.</summary>
    WatchBuying,

    /// <summary>A passive customer was observed: just that.</summary>
    Observing,

    /// <summary>Personalized: data with consent, to the CMO.</summary>
    DataWithConsent,

    /// <summary>Contributing: support where IT is the cause.</summary>
    SupportWhereCause,

    /// <summary>Contributing, and what was heard names our own systems: a support session.</summary>
    OfferSupport,

    /// <summary>A contributing customer was given support: just that.</summary>
    GivingSupport,

    /// <summary>Partnering: fixed touch-points at several levels.</summary>
    TouchPoints,
}

/// <summary>The CIO's right role by engagement model, said with a leader's first contact with a customer of the model in four weeks.</summary>
/// <remarks>
/// [Gartner], "How CIOs can engage the customer": price and availability serve a passive customer, who is best learned about by observing;
/// a personalized one permits tracking with consent; a contributing one is engaged directly, above all where IT is the source of complexity;
/// a partnering one has fixed and formal touch-points at several levels.
/// </remarks>
public static class RightRoles
{
    /// <summary>What is said with a contact; null where no model is set, and where an earlier contact with one of the same model said it.</summary>
    /// <param name="customer">The customer.</param>
    /// <param name="contact">The contact.</param>
    /// <param name="ofModel">The leader's contacts of the four weeks with customers of the same model.</param>
    /// <param name="isOfOurSystems">True where what was heard is a trouble with our own systems: that is said whenever it is heard.</param>
    public static RightRole? Of(Customer customer, Interaction contact, IEnumerable<Interaction> ofModel, bool isOfOurSystems = false)
    {
        ArgumentNullException.ThrowIfNull(customer);
        ArgumentNullException.ThrowIfNull(contact);
        ArgumentNullException.ThrowIfNull(ofModel);
        if (customer.Model is EngagementModel.Contributing && isOfOurSystems && contact.Approach != Approach.Support)
        {
            return RightRole.OfferSupport;
        }

        var isFirst = !ofModel.Any(other => other.Id != contact.Id
            && (other.LoggedAt, other.Id.Value).CompareTo((contact.LoggedAt, contact.Id.Value)) < 0);
        return customer.Model is { } model && isFirst ? Of(model, contact) : null;
    }

    private static RightRole Of(EngagementModel model, Interaction contact) => model switch
    {
        EngagementModel.Transactional or EngagementModel.Demographic when !contact.IsDirect => RightRole.Observing,
        EngagementModel.Transactional => RightRole.WatchOrders,
        EngagementModel.Demographic => RightRole.WatchBuying,
        EngagementModel.Personalized => RightRole.DataWithConsent,
        EngagementModel.Contributing when contact.Approach == Approach.Support => RightRole.GivingSupport,
        EngagementModel.Contributing => RightRole.SupportWhereCause,
        EngagementModel.Partnering => RightRole.TouchPoints,
        _ => throw new ArgumentOutOfRangeException(nameof(model), model, null),
    };
}
