using CioCoachBot.Coach.Progress;
using NodaTime;
using NodaTime.Text;

namespace CioCoachBot.Cards.Forms;

/// <summary>On which day the weekly question came: a button of it that is pressed in a later week speaks of its own.</summary>
/// <param name="Day">The day; null where the button does not say.</param>
public sealed record AskedButton(LocalDate? Day)
{
    private const string DayData = "askedOn";

    public static AskedButton Read(FormData data) => new(data.Day(DayData));

    /// <summary>What goes with the button.</summary>
    public static (string, string) Data(LocalDate day) => (DayData, LocalDatePattern.Iso.Format(day));

    /// <summary>The day, where its week is over.</summary>
    public LocalDate? Before(LocalDate today) => Day is { } day && IsoWeek.Of(day) < IsoWeek.Of(today) ? day : null;
}
