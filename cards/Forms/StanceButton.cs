using CioCoachBot.Coach;
using CioCoachBot.Coach.Interactions;

namespace CioCoachBot.Cards.Forms;

/// <summary>A leader's answer to how what was heard is meant.</summary>
/// <param name="Contact">The contact; null where there is no id.</param>
/// <param name="Stance">How; null to be asked.</param>
public sealed record StanceButton(Guid? Contact, InsightStance? Stance)
{
    private const string ContactData = "interactionId";
    private const string StanceData = "stance";

    public static StanceButton Read(FormData data) => new(data.Id(ContactData), EnumCodes.Find<InsightStance>(data.Text(StanceData)));

    /// <summary>What goes with the button.</summary>
    public static (string, string)[] Data(InteractionId contact, InsightStance? stance) => stance is { } chosen
        ? [(ContactData, contact.ToString()), (StanceData, EnumCodes.Of(chosen))]
        : [(ContactData, contact.ToString())];
}
