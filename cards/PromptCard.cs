using System.Globalization;
using CioCoachBot.Cards.Components;
using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Words;
using CioCoachBot.Coach;

namespace CioCoachBot.Cards;

/// <summary>The weekly question.</summary>
public static class PromptCard
{
    /// <summary>The card.</summary>
    public static AdaptiveCard Build(View view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var question = view.Minutes > 0 ? "Which other customers did you meet this week?" : "Which customers did you meet this week?";
        var body = new List<CardElement> { Text.Heading(question) };
        body.AddRange(Bar.WithFigure(view.Minutes, view.TargetMinutes));
        body.Add(Text.Quiet("One line is enough: Contoso, 45 min, yesterday.", Spacing.Medium));
        if (view.Why)
        {
            body.Add(new Container(
            [
                Text.Line("I ask once a week, at the time you set, so that an hour with a customer is not forgotten. Nobody else sees this question."),
                .. Buttons.Rows(Buttons.Do("Change the time", CardVerbs.SettingsOpen)),
            ])
            { Style = Ground.Emphasis, Spacing = Spacing.Medium });
        }

        var buttons = view.Usual.Take(MaxUsual).Select(Usual).ToList<CardAction>();
        buttons.Add(buttons.Count == 0
            ? Buttons.First("Log a contact", CardVerbs.LogForm)
            : Buttons.Do("Another contact", CardVerbs.LogForm));
        buttons.Add(Buttons.Do(view.Minutes > 0 ? "Nothing more" : "Nothing this week", CardVerbs.WeekNone));
        buttons.Add(Buttons.Do("Ask me tomorrow", CardVerbs.PromptSnooze));
        if (!view.Why)
        {
            buttons.Add(Buttons.Do("Why this?", CardVerbs.PromptWhy));
        }

        body.AddRange(Buttons.Rows(buttons));
        return new()
        {
            FallbackText = question + " " + Durations.Of(view.Minutes) + " of " + Durations.Of(view.TargetMinutes) + " so far.",
            Speak = question + " " + Durations.Spoken(view.Minutes) + " of " + Durations.Spoken(view.TargetMinutes) + " so far.",
            Body = body,
        };
    }

    private const int MaxUsual = 2;
    private const int MaxButtonName = 18;

    private static ExecuteAction Usual((CustomerId Id, string Name, int Minutes) usual, int place)
    {
        var name = PlainText.Of(usual.Name, MaxButtonName);
        (string, string)[] data = [("customerId", usual.Id.ToString()), ("minutes", usual.Minutes.ToString(CultureInfo.InvariantCulture))];
        return place == 0
            ? Buttons.First(name + ", " + Durations.Of(usual.Minutes), CardVerbs.LogRepeat, data)
            : Buttons.Do(name + ", " + Durations.Of(usual.Minutes), CardVerbs.LogRepeat, data);
    }

    /// <summary>What the card shows.</summary>
    public sealed record View
    {
        /// <summary>Minutes so far this week.</summary>
        public required int Minutes { get; init; }
        /// <summary>This week's target in minutes.</summary>
        public required int TargetMinutes { get; init; }
        /// <summary>At most two customers that the leader meets often, each with the usual minutes: one tap logs it for today.</summary>
        public IReadOnlyList<(CustomerId Id, string Name, int Minutes)> Usual { get; init; } = [];
        /// <summary>True to show the reason of the prompt (after "Why this?").</summary>
        public bool Why { get; init; }
    }
}
