using CioCoachBot.Coach;
using CioCoachBot.Coach.Leaders;

namespace CioCoachBot.Cards.Forms;

/// <summary>Who shall hold the partner roles.</summary>
/// <param name="Holders">The roles that the form asked for; null for nobody.</param>
/// <param name="Before">Who held them when the form was shown; null where an older form does not say.</param>
public sealed record PartnersForm(IReadOnlyDictionary<PartnerRole, PersonId?> Holders, string? Before)
{
    private const string BeforeData = "before";

    // A drop-down cannot be emptied.
    internal const string Vacant = "vacant";

    /// <summary>Reads the filled-in form.</summary>
    public static PartnersForm Read(FormData data) => new(Enum.GetValues<PartnerRole>()
        .Where(role => data.Values.ContainsKey(Input(role)))
        .ToDictionary(role => role, role => data.Text(Input(role)) is { } chosen and not Vacant ? new PersonId(chosen) : (PersonId?)null),
        data.Text(BeforeData));

    /// <summary>Who holds the roles, as a form keeps it.</summary>
    public static string Of(IEnumerable<Partner> partners) => string.Join(
        ',', Enum.GetValues<PartnerRole>().GroupJoin(
            partners, static role => role, static partner => partner.Role, static (role, of) => $"{Input(role)}={of.FirstOrDefault()?.Person.Id}"));

    internal static (string, string)[] Data(IEnumerable<Partner> partners) => [(BeforeData, Of(partners))];

    internal static string Input(PartnerRole role) => Codes.Of(role);
}
