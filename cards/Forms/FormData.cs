using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace CioCoachBot.Cards.Forms;

/// <summary>
/// What a pressed button or a filled-in form sent, as text by name. It comes from a client and is never trusted: what cannot be read is
/// null, and ids are looked up and authorised.
/// </summary>
/// <param name="Values">The button's data and the card's inputs; a client may have sent text, numbers or booleans.</param>
public readonly record struct FormData(IReadOnlyDictionary<string, string> Values)
{
    /// <summary>The text, trimmed; null where it is missing or blank.</summary>
    public string? Text(string name) =>
        Values.TryGetValue(name, out var value) && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;

    /// <summary>The id; null where there is none or the text is no id.</summary>
    public Guid? Id(string name) => Guid.TryParse(Text(name), out var id) ? id : null;

    /// <summary>The whole number, written as any client writes it ("45", "45.0"); null where it is none.</summary>
    public int? Whole(string name) =>
        Number(name) is { } number && number == decimal.Truncate(number) && Math.Abs(number) <= int.MaxValue
            ? (int)number
            : null;

    /// <summary>The number; null where it is none.</summary>
    public decimal? Number(string name) =>
        decimal.TryParse(Text(name), NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The day, yyyy-MM-dd; null where it is none.</summary>
    public LocalDate? Day(string name) =>
        Text(name) is { } text && LocalDatePattern.Iso.Parse(text) is { Success: true } day ? day.Value : null;

    /// <summary>True for "true", however it is written.</summary>
    public bool IsTrue(string name) => string.Equals(Text(name), "true", StringComparison.OrdinalIgnoreCase);
}
