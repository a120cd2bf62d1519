using CioCoachBot.Coach;
using CioCoachBot.Coach.Leaders;

namespace CioCoachBot.Cards.Forms;

/// <summary>Who shall hold the partner roles.</summary>
/// <param name="Holders">The roles that the form asked for; null for nobody.</param>
public sealed record PartnersForm(IReadOnlyDictionary<PartnerRole, PersonId?> Holders)
{
    // A drop-down cannot be emptied.
    internal const string Vacant = "vacant";

    /// <summary>Reads the filled-in form.</summary>
    public static PartnersForm Read(FormData data) => new(Enum.GetValues<PartnerRole>()
        .Where(role => data.Values.ContainsKey(Input(role)))
        .ToDictionary(role => role, role => data.Text(Input(role)) is { } chosen and not Vacant ? new PersonId(chosen) : (PersonId?)null));

    internal static string Input(PartnerRole role) => Codes.Of(role);
}
