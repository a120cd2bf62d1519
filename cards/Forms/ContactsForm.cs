using System.Globalization;

namespace CioCoachBot.Cards.Forms;

/// <summary>Several contacts on one card, of which some are picked to be saved.</summary>
/// <param name="Picked">The picked ones, each with the id that it will have, so that two presses save it once.</param>
public sealed record ContactsForm(IReadOnlyList<(Guid Draft, LogForm Form)> Picked)
{
    /// <summary>The input with the numbers of those that are picked.</summary>
    public const string PickedInput = "picked";

    /// <summary>The most contacts of one card.</summary>
    public const int Most = 20;

    private const string DraftsData = "drafts";
    private const string OfPlansData = "ofPlans";

    /// <summary>What goes with the button where planned contacts alone were asked about.</summary>
    public static (string Name, string Value) OfPlans => (OfPlansData, "true");

    /// <summary>True where planned contacts alone were asked about.</summary>
    public static bool IsOfPlans(FormData data) => data.IsTrue(OfPlansData);

    public static ContactsForm Read(FormData data)
    {
        var drafts = (data.Text(DraftsData) ?? string.Empty).Split(',').Take(Most).ToList();
        var picked = (data.Text(PickedInput) ?? string.Empty).Split(',', StringSplitOptions.TrimEntries);
        var contacts = new List<(Guid, LogForm)>();
        for (var number = 1; number <= drafts.Count; number++)
        {
            if (Guid.TryParse(drafts[number - 1], out var draft)
                && (picked.Contains(Number(number), StringComparer.Ordinal) || data.IsTrue(TickedInput(number))))
            {
                contacts.Add((draft, LogForm.Read(Under(data, Prefix(number)))));
            }
        }

        return new(contacts);
    }

    /// <summary>The input that ticks a contact, where each has its own.</summary>
    public static string TickedInput(int number) => Prefix(number) + "ticked";

    /// <summary>The input with the minutes of a contact.</summary>
    public static string MinutesInput(int number) => Prefix(number) + LogForm.ExactMinutesInput;

    /// <summary>The input with the day of a contact.</summary>
    public static string DayInput(int number) => Prefix(number) + LogForm.DayInput;

    /// <summary>What goes with the button.</summary>
    public static (string, string)[] Data(IEnumerable<Guid> drafts) =>
        [(DraftsData, string.Join(',', drafts.Select(static draft => draft.ToString("N"))))];

    /// <summary>What the inputs of a contact hold.</summary>
    /// <param name="number">Which, from 1.</param>
    /// <param name="form">The contact.</param>
    public static IEnumerable<(string Name, string Value)> Inputs(int number, LogForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return form.ToInputs().Select(input => (Prefix(number) + input.Name, input.Value));
    }

    /// <summary>A number as the input with the picked ones has it.</summary>
    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Prefix(int number) => Number(number) + ".";

    private static FormData Under(FormData data, string prefix) => new(data.Values
        .Where(pair => pair.Key.StartsWith(prefix, StringComparison.Ordinal))
        .ToDictionary(pair => pair.Key[prefix.Length..], static pair => pair.Value, StringComparer.Ordinal));
}
