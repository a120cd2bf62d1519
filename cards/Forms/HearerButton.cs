using CioCoachBot.Coach;
using CioCoachBot.Coach.Leaders;

namespace CioCoachBot.Cards.Forms;

/// <summary>A leader's answer to who should hear an insight.</summary>
/// <param name="Contact">The contact whose insight it is; null where there is no id.</param>
/// <param name="Role">Who should hear it; null for nobody.</param>
public sealed record HearerButton(Guid? Contact, PartnerRole? Role)
{
    private const string ContactData = "interactionId";
    private const string RoleData = "role";

    public static HearerButton Read(FormData data) => new(data.Id(ContactData), Codes.RoleOf(data.Text(RoleData)));

    /// <summary>What goes with the button.</summary>
    public static (string, string)[] Data(InteractionId contact, PartnerRole? role) => role is { } partner
        ? [(ContactData, contact.ToString()), (RoleData, Codes.Of(partner))]
        : [(ContactData, contact.ToString())];
}
