namespace CioCoachBot.Cards.Forms;

/// <summary>A leader's choice about the digest.</summary>
/// <param name="ByName">By name, or only in the total; null where it cannot be read.</param>
/// <param name="OnPrivacy">True where it was chosen on the card that says what is kept.</param>
public sealed record ConsentButton(bool? ByName, bool OnPrivacy = false)
{
    private const string OnPrivacyData = "onPrivacy";
    private const string ByNameData = "byName";

    /// <summary>Reads a pressed button.</summary>
    public static ConsentButton Read(FormData data) => new(bool.TryParse(data.Text(ByNameData), out var byName) ? byName : null, data.IsTrue(OnPrivacyData));

    /// <summary>What goes with the button of a notice.</summary>
    public IReadOnlyDictionary<string, string> Values() => Data().ToDictionary(StringComparer.Ordinal);

    /// <summary>What goes with the button.</summary>
    public (string Name, string Value)[] Data() =>
    [
        (ByNameData, ByName == true ? "true" : "false"),
        .. OnPrivacy ? [(OnPrivacyData, "true")] : Array.Empty<(string, string)>(),
    ];
}
