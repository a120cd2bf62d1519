using CioCoachBot.Cards.Components;
using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Cards.Words;
using CioCoachBot.Coach.Interactions;
using NodaTime;

namespace CioCoachBot.Cards;

/// <summary>What was saved, this week against the target, up to three follow-ups, Undo and Edit. It replaces the form.</summary>
public static class ConfirmationCard
{
    /// <summary>The card.</summary>
    public static AdaptiveCard Build(View view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var interaction = view.Interaction;
        var customer = Text.Name(view.Customer);
        (string, string)[] data = [("interactionId", interaction.Id.ToString())];
        if (view.Undone)
        {
            var what = Days.Near(interaction.Date, view.Today) + ", " + Durations.Of(interaction.Minutes);
            return new()
            {
                FallbackText = PlainText.Unmarked("Taken back: " + customer + ", " + what + ".", MaxFallback),
                Body =
                [
                    Text.Rich(null, Text.Run("Taken back: "), Text.Bold(customer), Text.Run(", " + what + ".")),
                    .. Buttons.Rows(Buttons.Do("Restore", CardVerbs.LogRestore, data)),
                ],
            };
        }

        var contact = ContactLine.Of(interaction, view.Today);
        var week = Days.WeekOf(view.WeekMonday, view.Today);
        var figures = Bar.Figures(view.WeekMinutes, view.TargetMinutes);
        var headline = PlainText.Of(view.Headline, MaxHeadline);
        var body = new List<CardElement>(12)
        {
            Text.Rich(
                null,
                new TextRun(headline + "  ") { Color = TextColor.Good, Weight = TextWeight.Bolder },
                Text.Bold(customer),
                Text.Run(" · " + contact)),
        };
        if (!string.IsNullOrWhiteSpace(interaction.Insight))
        {
            body.Add(Text.Quote(interaction.Insight));
        }

        foreach (var (text, due) in view.Promises.Take(MaxPromises))
        {
            body.Add(Text.Rich(
                Spacing.Small,
                Text.Run("Promised by " + Days.Full(due, view.Today) + ": "),
                Text.Run(PlainText.Of(text, Text.MaxQuote))));
        }

        body.AddRange(Bar.Labelled(new TextBlock(week) { Weight = TextWeight.Bolder }, figures, view.WeekMinutes, view.TargetMinutes, Spacing.Medium));
        foreach (var followUp in view.FollowUps.Take(MaxFollowUps))
        {
            body.Add(FollowUpBlock.Of(followUp, view.Today, Localizer.English));
        }

        var undo = Buttons.Do("Undo", CardVerbs.LogUndo, [.. data, ("version", Numbers.Digits(interaction.Version))]);
        var edit = Buttons.Do("Edit", CardVerbs.LogEdit, data);
        var canShare = !interaction.Shareable && !string.IsNullOrWhiteSpace(interaction.Insight);
        body.AddRange(canShare ? Buttons.Rows(undo, edit, Buttons.Do("Let the digest quote it", CardVerbs.LogShare, data)) : Buttons.Rows(undo, edit));
        return new()
        {
            FallbackText = PlainText.Unmarked(headline + ": " + customer + " · " + contact + ". " + week + ": " + figures + ".", MaxFallback),
            Body = body,
        };
    }

    private const int MaxHeadline = 40;
    private const int MaxFallback = 300;
    private const int MaxPromises = 3;
    private const int MaxFollowUps = 3;

    /// <summary>What the card shows.</summary>
    public sealed record View
    {
        /// <summary>How the first line begins: Saved, Changed, Restored.</summary>
        public required string Headline { get; init; }
        /// <summary>The interaction.</summary>
        public required Interaction Interaction { get; init; }
        /// <summary>The customer's name.</summary>
        public required string Customer { get; init; }
        /// <summary>Today in the leader's zone, so that days read as people say them.</summary>
        public required LocalDate Today { get; init; }
        /// <summary>Minutes of the week in which the interaction was.</summary>
        public required int WeekMinutes { get; init; }
        /// <summary>The target of that week in minutes.</summary>
        public required int TargetMinutes { get; init; }
        /// <summary>The Monday of that week.</summary>
        public required LocalDate WeekMonday { get; init; }
        /// <summary>What was promised in it.</summary>
        public IReadOnlyList<(string Text, LocalDate Due)> Promises { get; init; } = [];
        /// <summary>The follow-ups with their present state, at most three.</summary>
        public IReadOnlyList<FollowUpLine> FollowUps { get; init; } = [];
        /// <summary>True after Undo: only one line and Restore are shown.</summary>
        public bool Undone { get; init; }
    }
}
