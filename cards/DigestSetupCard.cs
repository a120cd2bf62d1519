using CioCoachBot.Cards.Components;
using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Cards.Words;
using CioCoachBot.Coach;
using NodaTime;

namespace CioCoachBot.Cards;

/// <summary>In a channel: when shall the digest come. Verb digest.setup; inputs day, time, zone; also digest.now and digest.example.</summary>
public static class DigestSetupCard
{
    /// <summary>The card.</summary>
    public static AdaptiveCard Build(View view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var when = Days.Weekday(view.Day) + "s " + Days.Time(view.Time);
        var city = Text.Name(Zones.City(view.ZoneId));
        if (view.Editing)
        {
            return Form(view);
        }

        if (view.Chosen)
        {
            return new()
            {
                FallbackText = PlainText.Unmarked("The digest comes here on " + when + " (" + city + ").", MaxFallback),
                Body =
                [
                    Text.Rich(null, Text.Run("The digest comes here on "), Text.Bold(when), Text.Run(" (" + city + ").")),
                    .. Buttons.Rows(
                        Buttons.Do("Another day or time", CardVerbs.DigestEdit),
                        Buttons.Do("Post one now", CardVerbs.DigestNow)),
                ],
            };
        }

        return new()
        {
            FallbackText = "I can post the week’s customer time here.",
            Body =
            [
                Text.Heading("The week’s customer time, here"),
                Text.Rich(
                    Spacing.Small,
                    Text.Run("Once a week I can post how much time the IT leaders spent with customers, what they heard and what came of it. Names appear only with consent. My proposal is " + when + " (" + city + ").")),
                .. Buttons.Rows(
                    Buttons.First(when, CardVerbs.DigestSetup, ("day", Codes.Of(view.Day)), ("time", Days.Time(view.Time)), ("zone", view.ZoneId)),
                    Buttons.Do("Another day or time", CardVerbs.DigestEdit),
                    Buttons.Do("Show me an example", CardVerbs.DigestExample)),
            ],
        };
    }

    private const int MaxFallback = 200;

    private static AdaptiveCard Form(View view)
    {
        var fields = new Fields(Localizer.English, view.Values, view.Refusals);
        var zone = fields.Value("zone") ?? view.ZoneId;
        return new()
        {
            FallbackText = "When shall the digest come?",
            Body =
            [
                Text.Heading("When shall the digest come?"),
                fields.Beside(
                    new ChoiceSetInput("Day", Choices.Weekdays())
                    {
                        Id = "day",
                        Value = Choices.Weekday(fields.Value("day")) ?? Codes.Of(view.Day),
                        IsRequired = true,
                        ErrorMessage = "On which day?",
                    },
                    new TimeInput("Time")
                    {
                        Id = "time",
                        Value = fields.Value("time") ?? Days.Time(view.Time),
                        IsRequired = true,
                        ErrorMessage = "At what time?",
                    }),
                .. fields.Show(new ChoiceSetInput("Time zone", Choices.TimeZones(zone))
                {
                    Id = "zone",
                    Value = zone,
                    IsRequired = true,
                    ErrorMessage = "Which city’s time?",
                }),
                .. fields.Others(),
                .. Buttons.Rows(
                    Buttons.First("Save", CardVerbs.DigestSetup),
                    Buttons.WithoutInputs("Show me an example", CardVerbs.DigestExample)),
            ],
        };
    }

    /// <summary>What the card shows.</summary>
    public sealed record View
    {
        /// <summary>The day.</summary>
        public required IsoDayOfWeek Day { get; init; }
        /// <summary>The time.</summary>
        public required LocalTime Time { get; init; }
        /// <summary>IANA zone.</summary>
        public required string ZoneId { get; init; }
        /// <summary>True when it is chosen: the card then says so, with a button to change it.</summary>
        public bool Chosen { get; init; }
        /// <summary>True to show the inputs (after "Another day or time").</summary>
        public bool Editing { get; init; }
        /// <summary>What stands in the inputs after a refusal; else null.</summary>
        public IReadOnlyDictionary<string, string>? Values { get; init; }
        /// <summary>What is wrong, shown at its field.</summary>
        public IReadOnlyList<Refusal> Refusals { get; init; } = [];
    }
}
