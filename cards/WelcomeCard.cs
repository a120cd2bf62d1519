using CioCoachBot.Cards.Components;
using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Cards.Words;
using NodaTime;

namespace CioCoachBot.Cards;

/// <summary>The first thing a leader sees: what the coach does, and the two choices that are the leader's.</summary>
public static class WelcomeCard
{
    /// <summary>The card.</summary>
    public static AdaptiveCard Build(View view, Localizer texts)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(texts);
        var question = texts["Onboarding.Welcome.Question", texts.Numbers.Capital(texts.Durations.Spoken(view.TargetMinutes))];
        var when = texts.Days.Every(view.PromptDay, view.PromptTime);
        return new()
        {
            Lang = texts.Language,
            FallbackText = texts["Onboarding.Welcome.Fallback", question, when],
            Body =
            [
                Text.Heading(question),
                Text.Rich(Spacing.Small, Text.Run(texts["Onboarding.Welcome.Promise", when, Text.Name(Zones.City(view.ZoneId))])),
                .. Buttons.Rows(
                    Buttons.First(texts["Onboarding.Welcome.Start"], CardVerbs.WelcomeStart),
                    Buttons.More(texts["Onboarding.Welcome.Change"], CardVerbs.SettingsOpen)),
                new Container(
                [
                    Text.Line(texts[view.DigestByName switch
                    {
                        null => "Onboarding.Welcome.NotChosen",
                        true => "Onboarding.Welcome.ByName",
                        false => "Onboarding.Welcome.InTotal",
                    }]),
                    .. Buttons.Rows([.. Choices(view.DigestByName, texts)]),
                ])
                { Style = Ground.Emphasis, Spacing = Spacing.Medium },
            ],
        };
    }

    private static IEnumerable<CardAction> Choices(bool? byName, Localizer texts)
    {
        if (byName is not true)
        {
            yield return Buttons.Do(texts["Onboarding.Welcome.ChooseByName"], CardVerbs.DigestConsent, new ConsentButton(true).Data());
        }

        if (byName is not false)
        {
            yield return Buttons.Do(texts["Onboarding.Welcome.ChooseInTotal"], CardVerbs.DigestConsent, new ConsentButton(false).Data());
        }
    }

    /// <summary>What the card shows.</summary>
    public sealed record View
    {
        /// <summary>Minutes a week.</summary>
        public required int TargetMinutes { get; init; }

        /// <summary>The day of the prompt.</summary>
        public required IsoDayOfWeek PromptDay { get; init; }

        /// <summary>The time of the prompt.</summary>
        public required LocalTime PromptTime { get; init; }

        /// <summary>IANA zone; shown by its city.</summary>
        public required string ZoneId { get; init; }

        /// <summary>By name in the digest (true), only in the total (false), or not chosen yet (null).</summary>
        public bool? DigestByName { get; init; }
    }
}
