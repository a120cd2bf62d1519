using System.Globalization;
using CioCoachBot.Cards.Components;
using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach;

namespace CioCoachBot.Cards;

/// <summary>
/// Target, prompt day, time and zone, working days and quiet hours, language and digest consent on one form. Verb settings.save; inputs of <see cref="SettingsForm"/>.
/// </summary>
public static class SettingsCard
{
    private const int MaxTarget = 2400;

    /// <summary>The card.</summary>
    public static AdaptiveCard Build(View view, Localizer texts)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(texts);
        var fields = new Fields(texts, view.Values, view.Refusals);
        var zone = fields.Value(WeeklySlotForm.ZoneInput);
        return new()
        {
            Lang = texts.Language,
            FallbackText = texts["Settings.Fallback"],
            Body =
            [
                Text.Heading(texts["Settings.Title"]),
                .. fields.Show(new NumberInput(texts["Settings.Target"])
                {
                    Id = SettingsForm.TargetInput,
                    Value = int.TryParse(
                        fields.Value(SettingsForm.TargetInput), CultureInfo.InvariantCulture, out var target) ? target : null,
                    Min = 1,
                    Max = MaxTarget,
                    IsRequired = true,
                    ErrorMessage = texts["Settings.TargetWrong"],
                }),
                fields.Beside(
                    new ChoiceSetInput(texts["Settings.AskOn"], Choices.Weekdays(texts))
                    {
                        Id = WeeklySlotForm.DayInput,
                        Value = Choices.Weekday(fields.Value(WeeklySlotForm.DayInput)),
                        IsRequired = true,
                        ErrorMessage = texts["Settings.AskOnWhich"],
                    },
                    new TimeInput(texts["Settings.At"])
                    {
                        Id = WeeklySlotForm.TimeInput,
                        Value = fields.Value(WeeklySlotForm.TimeInput),
                        IsRequired = true,
                        ErrorMessage = texts["Settings.AtWhat"],
                    }),
                .. fields.Show(new ChoiceSetInput(texts["Settings.WorkingDays"], Choices.Weekdays(texts))
                {
                    Id = SettingsForm.WorkingDaysInput,
                    Value = fields.Value(SettingsForm.WorkingDaysInput),
                    IsMultiSelect = true,
                    IsRequired = true,
                    ErrorMessage = texts["Refusals.WorkingDaysMissing"],
                }),
                fields.Beside(
                    new TimeInput(texts["Settings.QuietFrom"])
                    {
                        Id = SettingsForm.QuietFromInput,
                        Value = fields.Value(SettingsForm.QuietFromInput),
                    },
                    new TimeInput(texts["Settings.QuietUntil"])
                    {
                        Id = SettingsForm.QuietUntilInput,
                        Value = fields.Value(SettingsForm.QuietUntilInput),
                    }),
                .. fields.Under(SettingsForm.QuietInputs),
                .. fields.Show(new ChoiceSetInput(texts["Settings.Zone"], Choices.TimeZones(zone))
                {
                    Id = WeeklySlotForm.ZoneInput,
                    Value = zone,
                    Style = Choices.StyleFor(zone),
                    Placeholder = texts["Settings.ZoneHint"],
                    IsRequired = true,
                    ErrorMessage = texts["Settings.ZoneWhich"],
                }),
                .. fields.Show(LanguageInput.Of(texts, fields.Value(LanguageForm.Input))),
                .. fields.Show(new TextInput(texts["Settings.Role"])
                {
                    Id = SettingsForm.TitleInput,
                    Value = fields.Value(SettingsForm.TitleInput),
                    Placeholder = texts["Settings.RoleHint"],
                    MaxLength = Text.MaxName,
                }),
                .. fields.Show(new ToggleInput(texts["Settings.Digest"], texts["Settings.DigestByName"])
                {
                    Id = SettingsForm.ByNameInput,
                    Value = fields.Value(SettingsForm.ByNameInput) ?? "false",
                }),
                .. fields.Others(),
                .. Buttons.Rows(Buttons.First(texts["Settings.Save"], CardVerbs.SettingsSave)),
            ],
        };
    }

    /// <summary>What the card shows.</summary>
    public sealed record View
    {
        /// <summary>What stands in the inputs, by input id: as stored at first, as typed after a refusal.</summary>
        public required IReadOnlyDictionary<string, string> Values { get; init; }

        /// <summary>What is wrong, shown at its field.</summary>
        public IReadOnlyList<Refusal> Refusals { get; init; } = [];
    }
}
