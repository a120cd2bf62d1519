using CioCoachBot.Coach;
using CioCoachBot.Coach.Customers;

namespace CioCoachBot.Cards.Forms;

/// <summary>A leader's answer to whether a customer may be engaged more closely by now.</summary>
/// <param name="Customer">Which; null where it cannot be read.</param>
/// <param name="Model">The model that would fit; null where it cannot be read.</param>
/// <param name="Agrees">True to put it to an admin, false to hear no more of it.</param>
public sealed record RungButton(CustomerId? Customer, EngagementModel? Model, bool Agrees)
{
    private const string CustomerData = "customerId";
    private const string ModelData = "model";
    private const string AgreesData = "agrees";

    public static RungButton Read(FormData data) => new(
        data.Id(CustomerData) is { } id ? new CustomerId(id) : null,
        EnumCodes.Find<EngagementModel>(data.Text(ModelData)),
        data.IsTrue(AgreesData));

    /// <summary>What goes with the button.</summary>
    public static (string, string)[] Data(CustomerId customer, EngagementModel model, bool agrees) => agrees
        ? [(CustomerData, customer.ToString()), (ModelData, EnumCodes.Of(model)), (AgreesData, "true")]
        : [(CustomerData, customer.ToString()), (ModelData, EnumCodes.Of(model))];
}
