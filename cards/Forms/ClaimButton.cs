using CioCoachBot.Coach;
using CioCoachBot.Coach.Leaders;

namespace CioCoachBot.Cards.Forms;

/// <summary>An admin's answer to who says that they hold a partner role.</summary>
/// <param name="Who">Who says so; null where it cannot be read.</param>
/// <param name="Role">The role.</param>
public sealed record ClaimButton(PersonId? Who, PartnerRole? Role)
{
    private const string WhoData = "who";
    private const string RoleData = "role";

    /// <summary>Reads a pressed button.</summary>
    public static ClaimButton Read(FormData data) =>
        new(data.Text(WhoData) is { } who ? new PersonId(who) : null, Codes.RoleOf(data.Text(RoleData)));

    /// <summary>What goes with the button.</summary>
    public static IReadOnlyDictionary<string, string> Data(PersonId who, PartnerRole role) =>
        new Dictionary<string, string>(StringComparer.Ordinal) { [WhoData] = who.Value, [RoleData] = Codes.Of(role) };
}
