using CioCoachBot.Coach.Progress;

namespace CioCoachBot.Cards.Forms;

/// <summary>The way back from an example or from one's own week, and the way to the example: each is shown in the place of a card.</summary>
/// <param name="Week">The week of the digest to go back to; null for the digest's settings.</param>
/// <param name="Form">True where these stood open as a form.</param>
public sealed record DigestBackButton(IsoWeek? Week, bool Form)
{
    private const string WeekData = "week";
    private const string FormName = "form";

    /// <summary>Reads a pressed button.</summary>
    public static DigestBackButton Read(FormData data) => new(IsoWeek.Parse(data.Text(WeekData)), data.IsTrue(FormName));

    /// <summary>What goes with the button to or from an example.</summary>
    internal static (string, string)[] ToSetup(bool form) => form ? [(FormName, "true")] : [];

    /// <summary>What goes with the button back to a digest.</summary>
    internal static (string, string)[] ToDigest(IsoWeek week) => [(WeekData, week.ToString())];
}
