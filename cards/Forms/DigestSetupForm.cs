using CioCoachBot.Cards.Texts;
using NodaTime;

namespace CioCoachBot.Cards.Forms;

/// <summary>
/// When a channel's digest comes, and in which language: the form, or the button that takes the proposal. The language is one of
/// <see cref="Localizer.Languages"/>, null where none was chosen.
/// </summary>
public sealed record DigestSetupForm(WeeklySlotForm Slot, string? Language)
{
    public const string LanguageInput = "language";

    public static DigestSetupForm Read(FormData data) => new(
        WeeklySlotForm.Read(data),
        Localizer.Languages.FirstOrDefault(
            language => string.Equals(language, data.Text(LanguageInput), StringComparison.OrdinalIgnoreCase)));

    public static (string, string)[] Data(IsoDayOfWeek day, LocalTime time, string zoneId, string language) =>
        [.. new WeeklySlotForm(day, time, zoneId).Data(), (LanguageInput, language)];
}
