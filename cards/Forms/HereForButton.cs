using CioCoachBot.Coach;
using CioCoachBot.Coach.Leaders;

namespace CioCoachBot.Cards.Forms;

/// <summary>What somebody says they are here for.</summary>
/// <param name="What">What; null to be asked.</param>
/// <param name="Role">The partner role, where one was chosen.</param>
public sealed record HereForButton(HereFor? What, PartnerRole? Role = null)
{
    private const string WhatData = "what";
    private const string RoleData = "role";
    private const string AfterAllData = "afterAll";

    /// <summary>True where the role is taken although somebody holds it.</summary>
    public bool AfterAll { get; init; }

    /// <summary>Reads a pressed button.</summary>
    public static HereForButton Read(FormData data) => new(EnumCodes.Find<HereFor>(data.Text(WhatData)), Codes.RoleOf(data.Text(RoleData)))
    {
        AfterAll = data.IsTrue(AfterAllData),
    };

    /// <summary>What goes with the button of a notice.</summary>
    public IReadOnlyDictionary<string, string> Values() => Data().ToDictionary(StringComparer.Ordinal);

    /// <summary>What goes with the button.</summary>
    internal (string, string)[] Data() =>
    [
        .. What is { } what ? [(WhatData, EnumCodes.Of(what))] : Array.Empty<(string, string)>(),
        .. Role is { } role ? [(RoleData, Codes.Of(role))] : Array.Empty<(string, string)>(),
        .. AfterAll ? [(AfterAllData, "true")] : Array.Empty<(string, string)>(),
    ];
}
