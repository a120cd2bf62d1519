using NodaTime;
using NodaTime.Text;

namespace CioCoachBot.Cards.Forms;

/// <summary>What takes an absence back.</summary>
/// <param name="From">Its first day.</param>
public sealed record AbsenceButton(LocalDate From)
{
    private const string FromData = "awayFrom";

    /// <summary>Null where no absence is meant.</summary>
    public static AbsenceButton? Read(FormData data) => data.Day(FromData) is { } from ? new(from) : null;

    /// <summary>The data of the button.</summary>
    public (string Name, string Value) Data() => (FromData, LocalDatePattern.Iso.Format(From));
}
