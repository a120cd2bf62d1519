using NodaTime;
using NodaTime.Text;

namespace CioCoachBot.Cards.Forms;

/// <summary>A button that asks for quiet until a day.</summary>
/// <param name="Until">The first day on which to ask again; null where it cannot be read.</param>
public sealed record PauseButton(LocalDate? Until)
{
    private const string UntilData = "until";

    public static PauseButton Read(FormData data) => new(data.Day(UntilData));

    public static IReadOnlyDictionary<string, string> Values(LocalDate until) =>
        new Dictionary<string, string>(StringComparer.Ordinal) { [UntilData] = LocalDatePattern.Iso.Format(until) };
}
