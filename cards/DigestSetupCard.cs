using CioCoachBot.Cards.Components;
using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Cards.Words;
using CioCoachBot.Coach;
using NodaTime;

namespace CioCoachBot.Cards;

/// <summary>In a channel: when shall the digest come, and in which language.</summary>
public static class DigestSetupCard
{
    private const int MaxFallback = 200;

    public static AdaptiveCard Build(View view, Localizer texts)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(texts);
        return view switch
        {
            { Editing: true } => Form(view, texts),
            { Chosen: true } => Chosen(view, texts),
            _ => Proposal(view, texts),
        };
    }

    private static AdaptiveCard Proposal(View view, Localizer texts)
    {
        var when = Every(view, texts);
        return new()
        {
            Lang = texts.Language,
            FallbackText = texts["Digests.CanPost"],
            Body =
            [
                Text.Heading(texts["Digests.SetupTitle"]),
                Text.Rich(Spacing.Small, Text.Run(texts["Digests.Proposal", when, City(view)])),
                .. Buttons.Rows(
                    Buttons.First(
                        texts.Numbers.Capital(when),
                        CardVerbs.DigestSetup,
                        DigestSetupForm.Data(view.Day, view.Time, view.ZoneId, view.Language)),
                    Buttons.Do(texts["Digests.AnotherTime"], CardVerbs.DigestEdit),
                    Buttons.Do(texts["Digests.ShowExample"], CardVerbs.DigestExample)),
            ],
        };
    }

    private static AdaptiveCard Chosen(View view, Localizer texts) => new()
    {
        Lang = texts.Language,
        FallbackText = PlainText.Unmarked(texts[Comes(view), Every(view, texts), City(view)], MaxFallback),
        Body =
        [
            Text.Rich(null, Text.Around(texts[Comes(view)], Text.Bold(Every(view, texts)), Text.Run(City(view)))),
            .. Buttons.Rows(
                Buttons.Do(texts["Digests.AnotherTime"], CardVerbs.DigestEdit),
                view.Waits is { } channel
                    ? Buttons.Do(texts["Digests.AsAdmin"], CardVerbs.DigestAllow, ChannelButton.Data(channel))
                    : Buttons.Do(texts["Digests.PostNow"], CardVerbs.DigestNow),
                Buttons.Do(texts["Digests.ShowExample"], CardVerbs.DigestExample)),
        ],
    };

    private static string Comes(View view) => view.Waits is null ? "Digests.ComesHere" : "Digests.ComesOnceAllowed";

    private static AdaptiveCard Form(View view, Localizer texts)
    {
        var fields = new Fields(texts, null, view.Refusals);
        var slot = view.Filled?.Slot;
        var zone = slot?.ZoneId ?? view.ZoneId;
        return new()
        {
            Lang = texts.Language,
            FallbackText = texts["Digests.When"],
            Body =
            [
                Text.Heading(texts["Digests.When"]),
                fields.Beside(
                    new ChoiceSetInput(texts["Digests.Day"], Choices.Weekdays(texts))
                    {
                        Id = WeeklySlotForm.DayInput,
                        Value = Codes.Of(slot?.Day ?? view.Day),
                        IsRequired = true,
                        ErrorMessage = texts["Digests.WhichDay"],
                    },
                    new TimeInput(texts["Digests.TimeOfDay"])
                    {
                        Id = WeeklySlotForm.TimeInput,
                        Value = WeeklySlotForm.Value(slot?.Time ?? view.Time),
                        IsRequired = true,
                        ErrorMessage = texts["Digests.WhichTime"],
                    }),
                .. fields.Show(new ChoiceSetInput(texts["Digests.Zone"], Choices.TimeZones(zone))
                {
                    Id = WeeklySlotForm.ZoneInput,
                    Value = zone,
                    IsRequired = true,
                    ErrorMessage = texts["Digests.WhichZone"],
                }),
                .. fields.Show(new ChoiceSetInput(texts["Digests.Language"], Choices.Languages())
                {
                    Id = DigestSetupForm.LanguageInput,
                    Value = view.Filled?.Language ?? view.Language,
                    IsRequired = true,
                    ErrorMessage = texts["Digests.WhichLanguage"],
                }),
                .. fields.Others(),
                .. Buttons.Rows(
                    Buttons.First(texts["Digests.Save"], CardVerbs.DigestSetup),
                    Buttons.WithoutInputs(
                        texts["Digests.ShowExample"], CardVerbs.DigestExample, DigestBackButton.ToSetup(form: true))),
            ],
        };
    }

    /// <summary>"Mondays 08:30".</summary>
    private static string Every(View view, Localizer texts) => texts["Digests.Every." + view.Day, texts.Days.Time(view.Time)];

    private static string City(View view) => Text.Name(Zones.City(view.ZoneId));

    public sealed record View
    {
        public required IsoDayOfWeek Day { get; init; }

        public required LocalTime Time { get; init; }

        /// <summary>IANA zone.</summary>
        public required string ZoneId { get; init; }

        /// <summary>Two letters of ISO 639.</summary>
        public required string Language { get; init; }

        /// <summary>True when it is chosen: the card then says so, with a button to change it.</summary>
        public bool Chosen { get; init; }

        /// <summary>The channel's id where no admin has allowed it figures yet; else null.</summary>
        public string? Waits { get; init; }

        /// <summary>True to show the inputs.</summary>
        public bool Editing { get; init; }

        /// <summary>What stands in the inputs after a refusal; else null.</summary>
        public DigestSetupForm? Filled { get; init; }

        /// <summary>What is wrong, shown at its field.</summary>
        public IReadOnlyList<Refusal> Refusals { get; init; } = [];
    }
}
