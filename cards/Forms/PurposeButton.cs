using CioCoachBot.Coach;
using CioCoachBot.Coach.Interactions;

namespace CioCoachBot.Cards.Forms;

/// <summary>A leader's answer to what a contact was for.</summary>
/// <param name="Contact">The contact; null where there is no id.</param>
/// <param name="Purpose">What it was for; null to be asked again.</param>
public sealed record PurposeButton(Guid? Contact, Purpose? Purpose)
{
    private const string ContactData = "interactionId";
    private const string PurposeData = "purpose";

    public static PurposeButton Read(FormData data) => new(data.Id(ContactData), Codes.PurposeOf(data.Text(PurposeData)));

    /// <summary>What goes with the button.</summary>
    public static (string, string)[] Data(InteractionId contact, Purpose? purpose) => purpose is { } chosen
        ? [(ContactData, contact.ToString()), (PurposeData, Codes.Of(chosen))]
        : [(ContactData, contact.ToString())];
}
