using CioCoachBot.Coach.Customers;

namespace CioCoachBot.Coach.Progress;

/// <summary>
/// How many days may pass between two meetings with a customer, by how it is engaged: Partnering wants fixed touch-points, Contributing a
/// direct word, and the passive models bring little by being visited [Gartner].
/// </summary>
public static class ContactCadence
{
    private const int Partnering = 30;
    private const int Strategic = 45;
    private const int Contributing = 60;

    /// <summary>The days; null for a customer who need not be met regularly.</summary>
    public static int? DaysFor(Customer customer)
    {
        ArgumentNullException.ThrowIfNull(customer);
        return customer switch
        {
            { Model: EngagementModel.Partnering } => Partnering,
            { Strategic: true } => Strategic,
            { Model: EngagementModel.Contributing } => Contributing,
            _ => null,
        };
    }
}
