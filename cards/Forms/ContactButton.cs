using System.Globalization;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Interactions;

namespace CioCoachBot.Cards.Forms;

/// <summary>A button of one logged contact: undo, edit, share, restore, save.</summary>
/// <param name="Id">The contact; null where the button names none.</param>
/// <param name="Version">The version that the card showed; null on a card that shows none, 0 for one that cannot be read.</param>
/// <param name="IsBrief">True on a short notice, which stays one.</param>
public sealed record ContactButton(Guid? Id, int? Version, bool IsBrief)
{
    private const string IdData = "interactionId";
    private const string VersionData = "version";
    private const string BriefData = "brief";

    public static ContactButton Read(FormData data) => new(
        data.Id(IdData),
        data.Text(VersionData) is null ? null : data.Whole(VersionData) ?? 0,
        data.Text(BriefData) is not null);

    /// <summary>
    /// The contact that a form changes: null where it is a new one, and nobody's id where there is one that cannot be read.
    /// </summary>
    public static InteractionId? Edited(FormData data) =>
        data.Text(IdData) is null ? null : new InteractionId(data.Id(IdData) ?? Guid.Empty);

    public static (string, string)[] Data(InteractionId id) => [(IdData, id.ToString())];

    /// <summary>With the version, so that a second press takes back no second step.</summary>
    public static (string, string)[] Data(Interaction contact)
    {
        ArgumentNullException.ThrowIfNull(contact);
        return [(IdData, contact.Id.ToString()), (VersionData, contact.Version.ToString(CultureInfo.InvariantCulture))];
    }

    /// <summary>With what was heard, for <see cref="LogForm.Insight"/>.</summary>
    public static IReadOnlyDictionary<string, string> WithInsight(Interaction contact, string heard)
    {
        ArgumentNullException.ThrowIfNull(contact);
        return new Dictionary<string, string>(StringComparer.Ordinal) { [IdData] = contact.Id.ToString(), [LogForm.InsightInput] = heard };
    }

    /// <summary>For a short notice.</summary>
    public static IReadOnlyDictionary<string, string> Brief(Interaction contact) => Data(contact)
        .Append((BriefData, "true"))
        .ToDictionary(static pair => pair.Item1, static pair => pair.Item2, StringComparer.Ordinal);
}
