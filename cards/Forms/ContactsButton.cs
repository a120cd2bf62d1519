using System.Globalization;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Interactions;

namespace CioCoachBot.Cards.Forms;

/// <summary>A button of all contacts of one message: undo all, restore all, the whole length for each.</summary>
/// <param name="Ids">Which.</param>
public sealed record ContactsButton(IReadOnlyList<Guid> Ids)
{
    private const string IdsData = "interactionIds";
    private const string VersionsData = "versions";
    private const string MinutesData = "minutes";
    private const int Most = 50;

    /// <summary>The versions that the card showed, by id, where the last change of each is to be taken back; else empty.</summary>
    public IReadOnlyDictionary<Guid, int> Versions { get; private init; } = new Dictionary<Guid, int>();

    /// <summary>The minutes that each is to have; null where the button says none.</summary>
    public int? Minutes { get; private init; }

    /// <summary>The ids, each once; what is no id is left out.</summary>
    public static ContactsButton Read(FormData data)
    {
        List<Guid> ids = [.. List(data, IdsData)
            .Select(static text => Guid.TryParse(text, out var id) ? id : (Guid?)null)
            .OfType<Guid>()
            .Distinct()];
        return new(ids)
        {
            Versions = ids.Zip(List(data, VersionsData)
                .Select(static text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : 0))
                .ToDictionary(static pair => pair.First, static pair => pair.Second),
            Minutes = data.Whole(MinutesData),
        };
    }

    public static (string, string)[] Data(IEnumerable<InteractionId> ids) => [(IdsData, string.Join(',', ids))];

    /// <summary>With the versions, so that a second press takes back no second step.</summary>
    public static (string, string)[] Data(IReadOnlyList<Interaction> contacts) =>
    [
        .. Data(contacts.Select(static contact => contact.Id)),
        (VersionsData, string.Join(',', contacts.Select(static contact => contact.Version.ToString(CultureInfo.InvariantCulture)))),
    ];

    /// <summary>With the minutes that each is to have.</summary>
    public static (string, string)[] Data(IEnumerable<InteractionId> ids, int minutes) =>
        [.. Data(ids), (MinutesData, minutes.ToString(CultureInfo.InvariantCulture))];

    private static IEnumerable<string> List(FormData data, string name) =>
        (data.Text(name) ?? string.Empty).Split(',', StringSplitOptions.RemoveEmptyEntries).Take(Most);
}
