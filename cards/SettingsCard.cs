using CioCoachBot.Cards.Components;
using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach;

namespace CioCoachBot.Cards;

/// <summary>Target, prompt day, time and zone, and digest consent on one form. Verb settings.save; inputs target, day, time, zone, title, byName.</summary>
public static class SettingsCard
{
    /// <summary>The card.</summary>
    public static AdaptiveCard Build(View view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var fields = new Fields(Localizer.English, view.Values, view.Refusals);
        var zone = fields.Value("zone");
        var body = new List<CardElement> { Text.Heading("Your settings") };
        body.AddRange(fields.Show(new NumberInput("Target, minutes a week")
        {
            Id = "target",
            Value = Number(fields.Value("target")),
            Min = 1,
            Max = 2400,
            IsRequired = true,
            ErrorMessage = "From 1 to 2,400 minutes a week.",
        }));
        body.Add(fields.Beside(
            new ChoiceSetInput("Ask me on", Choices.Weekdays())
            {
                Id = "day",
                Value = Choices.Weekday(fields.Value("day")),
                IsRequired = true,
                ErrorMessage = "On which day?",
            },
            new TimeInput("At")
            {
                Id = "time",
                Value = fields.Value("time"),
                IsRequired = true,
                ErrorMessage = "At what time?",
            }));
        body.AddRange(fields.Show(new ChoiceSetInput("Time zone", Choices.TimeZones(zone))
        {
            Id = "zone",
            Value = zone,
            Style = Choices.StyleFor(zone),
            Placeholder = "Type a city",
            IsRequired = true,
            ErrorMessage = "Which city’s time is yours?",
        }));
        body.AddRange(fields.Show(new TextInput("Title")
        {
            Id = "title",
            Value = fields.Value("title"),
            Placeholder = "CIO, VP Infrastructure",
            MaxLength = Text.MaxName,
        }));
        body.AddRange(fields.Show(new ToggleInput("Weekly leadership digest", "Show my minutes by name; otherwise only in the total")
        {
            Id = "byName",
            Value = fields.Value("byName") ?? "false",
        }));
        body.AddRange(fields.Others());
        body.AddRange(Buttons.Rows(Buttons.First("Save", CardVerbs.SettingsSave)));
        return new() { FallbackText = "Your settings: target, day, time, zone, title and the digest.", Body = body };
    }

    private static int? Number(string? text) =>
        int.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>What the card shows.</summary>
    public sealed record View
    {
        /// <summary>What stands in the inputs, by input id: as stored at first, as typed after a refusal.</summary>
        public required IReadOnlyDictionary<string, string> Values { get; init; }
        /// <summary>What is wrong, shown at its field.</summary>
        public IReadOnlyList<Refusal> Refusals { get; init; } = [];
    }
}
