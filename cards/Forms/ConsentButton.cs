namespace CioCoachBot.Cards.Forms;

/// <summary>A leader's choice about the digest.</summary>
/// <param name="ByName">By name, or only in the total; null where it cannot be read.</param>
public sealed record ConsentButton(bool? ByName)
{
    private const string ByNameData = "byName";

    /// <summary>Reads a pressed button.</summary>
    public static ConsentButton Read(FormData data) => new(bool.TryParse(data.Text(ByNameData), out var byName) ? byName : null);

    /// <summary>What goes with the button.</summary>
    internal (string Name, string Value) Data() => (ByNameData, ByName == true ? "true" : "false");
}
