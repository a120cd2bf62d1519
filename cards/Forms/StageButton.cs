using CioCoachBot.Coach;
using CioCoachBot.Coach.Interactions;

namespace CioCoachBot.Cards.Forms;

/// <summary>A leader's answer to where the customer stands on its journey.</summary>
/// <param name="Contact">The contact; null where there is no id.</param>
/// <param name="Stage">The stage; null to be asked again.</param>
/// <param name="Further">True to be asked about the stages that are less likely; nothing is changed.</param>
public sealed record StageButton(Guid? Contact, JourneyStage? Stage, bool Further)
{
    private const string ContactData = "interactionId";
    private const string StageData = "stage";
    private const string FurtherData = "further";

    public static StageButton Read(FormData data) => new(data.Id(ContactData), Codes.StageOf(data.Text(StageData)), data.IsTrue(FurtherData));

    /// <summary>What goes with the button.</summary>
    public static (string, string)[] Data(InteractionId contact, JourneyStage? stage) => stage is { } chosen
        ? [(ContactData, contact.ToString()), (StageData, Codes.Of(chosen))]
        : [(ContactData, contact.ToString())];

    /// <summary>What goes with the button to the stages that are less likely.</summary>
    public static (string, string)[] ToFurther(InteractionId contact) => [(ContactData, contact.ToString()), (FurtherData, "true")];
}
