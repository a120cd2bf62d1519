using CioCoachBot.Coach;
using CioCoachBot.Coach.Interactions;

namespace CioCoachBot.Cards.Forms;

/// <summary>A leader's answer to where the customer stands on its journey.</summary>
/// <param name="Contact">The contact; null where there is no id.</param>
/// <param name="Stage">The stage; null to be asked again.</param>
public sealed record StageButton(Guid? Contact, JourneyStage? Stage)
{
    private const string ContactData = "interactionId";
    private const string StageData = "stage";

    public static StageButton Read(FormData data) => new(data.Id(ContactData), Codes.StageOf(data.Text(StageData)));

    /// <summary>What goes with the button.</summary>
    public static (string, string)[] Data(InteractionId contact, JourneyStage? stage) => stage is { } chosen
        ? [(ContactData, contact.ToString()), (StageData, Codes.Of(chosen))]
        : [(ContactData, contact.ToString())];
}
