using CioCoachBot.Cards.Components;
using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Words;
using NodaTime;

namespace CioCoachBot.Cards;

/// <summary>The first thing a leader sees: what the coach does, and the two choices that are the leader's.</summary>
public static class WelcomeCard
{
    /// <summary>The card.</summary>
    public static AdaptiveCard Build(View view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var question = Numbers.Capital(Durations.Spoken(view.TargetMinutes)) + " a week with customers?";
        var when = Days.Weekday(view.PromptDay) + "s at " + Days.Time(view.PromptTime) + " your time";
        return new()
        {
            FallbackText = question + " I ask on " + when + " and keep the log.",
            Body =
            [
                Text.Heading(question),
                Text.Rich(
                    Spacing.Small,
                    Text.Run("I ask on " + when + " (" + Text.Name(Zones.City(view.ZoneId)) + "), keep the log, and tell you what is worth taking to the CMO, the CCO or the head of sales.")),
                .. Buttons.Rows(
                    Buttons.First("Start", CardVerbs.WelcomeStart),
                    Buttons.Do("Change target or time", CardVerbs.SettingsOpen)),
                new Container(
                [
                    Text.Line(Consent(view.DigestByName)),
                    .. Buttons.Rows([.. Choices(view.DigestByName)]),
                ])
                { Style = Ground.Emphasis, Spacing = Spacing.Medium },
            ],
        };
    }

    private static string Consent(bool? byName) => byName switch
    {
        null => "Your minutes appear in the weekly leadership digest by name only if you say so; until then they count in the total alone.",
        true => "In the weekly leadership digest your minutes appear by name.",
        false => "In the weekly leadership digest your minutes count only in the total.",
    };

    private static IEnumerable<CardAction> Choices(bool? byName)
    {
        if (byName is not true)
        {
            yield return Buttons.Do("My row by name", CardVerbs.DigestConsent, ("byName", "true"));
        }

        if (byName is not false)
        {
            yield return Buttons.Do("Only in the total", CardVerbs.DigestConsent, ("byName", "false"));
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
