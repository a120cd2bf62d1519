using CioCoachBot.Coach;
using NodaTime;
using NodaTime.Text;

namespace CioCoachBot.Cards.Forms;

/// <summary>A button of a promise.</summary>
/// <param name="Id">Which; null where it cannot be read.</param>
/// <param name="OnList">True where it stands on the list of promises, to which it leads back.</param>
public sealed record PromiseButton(PromiseId? Id, bool OnList)
{
    internal const string DueInput = "due";

    private const string IdData = "promiseId";
    private const string ListData = "list";

    /// <summary>True where the card asked for another day, whether or not one was chosen.</summary>
    public bool AskedDue { get; private init; }

    /// <summary>The day that was chosen.</summary>
    public LocalDate? Due { get; private init; }

    /// <summary>Reads a pressed button.</summary>
    public static PromiseButton Read(FormData data) =>
        new(data.Id(IdData) is { } id ? new PromiseId(id) : null, data.IsTrue(ListData))
        {
            AskedDue = data.Values.ContainsKey(DueInput),
            Due = data.Day(DueInput),
        };

    /// <summary>For a promise that is owed again, by the day where it was another one.</summary>
    public static (string Name, string Value)[] Again(PromiseId id, LocalDate? due = null) =>
        due is { } day ? [(IdData, id.ToString()), (DueInput, LocalDatePattern.Iso.Format(day))] : [(IdData, id.ToString())];

    /// <summary>What goes with the button.</summary>
    internal (string Name, string Value)[] Data() =>
        OnList ? [(IdData, Id.ToString()!), (ListData, "true")] : [(IdData, Id.ToString()!)];
}
