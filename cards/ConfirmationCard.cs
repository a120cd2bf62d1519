using CioCoachBot.Cards.Components;
using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Cards.Words;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Logging;
using CioCoachBot.Coach.Promises;
using NodaTime;

namespace CioCoachBot.Cards;

/// <summary>What was saved, its week against the target, up to three follow-ups, Undo and Edit. It replaces the form.</summary>
public static class ConfirmationCard
{
    public static AdaptiveCard Build(View view, Localizer texts)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(texts);
        return view.Undone ? TakenBack(view, texts) : Standing(view, texts);
    }

    private const int MaxFallback = 300;
    private const int MaxPromises = 3;
    private const int MaxFollowUps = 3;

    private static AdaptiveCard TakenBack(View view, Localizer texts)
    {
        var interaction = view.Interaction;
        var (day, length) = (texts.Days.Near(interaction.Date, view.Today), texts.Durations.Of(interaction.Minutes));
        return new()
        {
            Lang = texts.Language,
            FallbackText = PlainText.Unmarked(texts["Logging.TakenBack", Text.Name(view.Customer), day, length], MaxFallback),
            Body =
            [
                Text.Rich(null, Text.Around(
                    texts["Logging.TakenBack"], Text.Bold(Text.Name(view.Customer)), Text.Run(day), Text.Run(length))),
                .. Buttons.Rows(Buttons.Do(texts["Logging.Restore"], CardVerbs.LogRestore, ContactButton.Data(interaction.Id))),
            ],
        };
    }

    private static AdaptiveCard Standing(View view, Localizer texts)
    {
        var interaction = view.Interaction;
        var customer = Text.Name(view.Customer);
        var contact = ContactLine.Of(interaction, view.Today, texts);
        var headline = texts["Logging.Headline." + view.Headline];
        List<CardElement> body =
        [
            Text.Rich(null, SavedContact.Headline(headline), Text.Bold(customer), Text.Run(" · " + contact)),
            .. SavedContact.Heard(interaction, view.IsPrivateAgain, texts),
            .. view.Stance is { } meant ? [Text.Quiet(texts["Logging.Stance." + meant])] : Array.Empty<CardElement>(),
            .. view.Acknowledgement == PromiseState.Kept
                ? [Text.Rich(Spacing.Small, new TextRun(texts["Logging.AcknowledgementKept"]) { Color = TextColor.Good })]
                : Array.Empty<CardElement>(),
            .. view.Promises.Take(MaxPromises).Select(promise => SavedContact.Promised(promise.Text, promise.Due, view.Today, texts)),
        ];
        var week = texts.Days.WeekOf(view.WeekMonday, view.Today);
        var figures = Bar.Figures(texts, view.WeekMinutes, view.TargetMinutes);
        body.AddRange(Bar.Labelled(
            new TextBlock(week) { Weight = TextWeight.Bolder }, figures, view.WeekMinutes, view.TargetMinutes, Spacing.Medium));
        if (view.RightRole is { } role)
        {
            body.Add(Text.Quiet(texts["Logging.RightRole." + role]));
        }

        var proposed = view.FollowUps.Where(static line => line.FollowUp.State == FollowUpState.Suggested).ToList();
        body.AddRange(view.FollowUps.Take(MaxFollowUps)
            .Select((followUp, row) => FollowUpBlock.Of(followUp, row, proposed.IndexOf(followUp), view.Today, texts)));
        var asked = view.AsksWhoHears ? texts["FollowUps.Who.Ask"] : null;
        var heard = asked is null && view.AsksHeard ? texts["Logging.AskHeard"] : null;
        if (heard is not null)
        {
            body.Add(Text.Quiet(heard, Spacing.Medium));
        }

        var taken = proposed.Count + Worth(view, texts).Count;
        if (view is { AsksStance: true, Stance: { } stance })
        {
            body.AddRange(StanceQuestion.Of(interaction, stance, asked is null && taken < Buttons.MostInSight - 1, texts));
        }

        if (asked is not null)
        {
            body.AddRange(HearerQuestion.Of(asked, interaction, texts));
        }
        else if (view is { AsksStance: false, Likely: { } likely } && (taken < Buttons.MostInSight - 1 || interaction.Purpose is not null))
        {
            // A question none of whose answers is in sight is none.
            body.AddRange(PurposeAndStage.Of(interaction, likely, taken < Buttons.MostInSight - 1, view.FurtherStages, texts));
        }

        body.AddRange(Buttons.Rows(Steps(view, texts)));
        return new()
        {
            Lang = texts.Language,
            FallbackText = PlainText.Unmarked(
                texts["Logging.ConfirmationFallback", headline, customer, ContactLine.Now(interaction, view.Today, texts), week, figures], MaxFallback),
            Body = body,
            Question = asked is not null ? HearerQuestion.Asked(asked, interaction, texts)
                : heard is not null ? HeardQuestion(heard, interaction, texts)
                : null,
        };
    }

    /// <summary>What is written next is what was heard; a no is nothing.</summary>
    private static Question HeardQuestion(string asked, Interaction interaction, Localizer texts)
    {
        var heard = Question.Of(NothingHeard(interaction, texts));
        return Question.Of(asked, []) with { No = heard, Words = new Question.Line(LogForm.InsightInput, heard) };
    }

    /// <summary>One tap, and nothing more is asked of what was heard.</summary>
    private static ExecuteAction NothingHeard(Interaction interaction, Localizer texts) =>
        Buttons.Do(texts["Logging.NothingHeard"], CardVerbs.LogHeard, ContactButton.Data(interaction.Id));

    /// <summary>What this kind of customer is owed for what was heard: support where our systems are the cause, an acknowledgement.</summary>
    private static List<CardAction> Worth(View view, Localizer texts)
    {
        List<CardAction> worth = [];
        if (view.RightRole == RightRole.OfferSupport)
        {
            worth.Add(Buttons.Do(texts["Logging.PlanSupport"], CardVerbs.PlanMake, PlanForm.ToAsk(view.Interaction.Customer)));
        }

        if (view.Acknowledgement == PromiseState.Open)
        {
            worth.Add(Buttons.Do(texts["Logging.Acknowledged"], CardVerbs.LogAcknowledge, ContactButton.Data(view.Interaction.Id)));
        }

        return worth;
    }

    /// <summary>
    /// Undo is always in sight; what the customer is owed where follow-ups and questions leave a place; Edit where none of these wants it.
    /// </summary>
    private static List<CardAction> Steps(View view, Localizer texts)
    {
        var data = ContactButton.Data(view.Interaction.Id);
        var proposed = view.FollowUps.Count(static line => line.FollowUp.State == FollowUpState.Suggested);
        var edit = texts["Logging.Edit"];
        List<CardAction> steps =
        [
            Buttons.Do(texts["Logging.Undo"], CardVerbs.LogUndo, ContactButton.Data(view.Interaction)),
            proposed > 0 || view.AsksHeard || Worth(view, texts).Count > 0 ? Buttons.More(edit, CardVerbs.LogEdit, data) : Buttons.Do(edit, CardVerbs.LogEdit, data),
        ];
        if (view is { AsksHeard: true, AsksWhoHears: false })
        {
            steps.Insert(1, NothingHeard(view.Interaction, texts));
        }

        var room = view.AsksWhoHears ? 0 : Math.Max(Buttons.MostInSight - 1 - proposed, 0);
        steps.InsertRange(1, Worth(view, texts).Select((button, place) => place < room ? button : Buttons.Behind(button)));
        if (view is { Stance: not null, AsksStance: false })
        {
            steps.Add(Buttons.More(texts["Logging.Stance.Another"], CardVerbs.LogStance, StanceButton.Data(view.Interaction.Id, null)));
        }

        if (!view.Interaction.Shareable && !view.IsInConfidence && !string.IsNullOrWhiteSpace(view.Interaction.Insight))
        {
            steps.Add(Buttons.More(texts["Logging.LetQuote"], CardVerbs.LogShare, data));
        }

        return steps;
    }

    public sealed record View
    {
        /// <summary>How the first line begins.</summary>
        public ConfirmationHeadline Headline { get; init; }

        public required Interaction Interaction { get; init; }

        /// <summary>The customer's name.</summary>
        public required string Customer { get; init; }

        /// <summary>Today in the leader's zone, so that days read as people say them.</summary>
        public required LocalDate Today { get; init; }

        /// <summary>Minutes of the week in which the interaction was.</summary>
        public required int WeekMinutes { get; init; }

        /// <summary>The target of that week in minutes.</summary>
        public required int TargetMinutes { get; init; }

        public required LocalDate WeekMonday { get; init; }

        /// <summary>What was promised in it.</summary>
        public IReadOnlyList<(string Text, LocalDate Due)> Promises { get; init; } = [];

        /// <summary>Where stands what is owed for what was heard, if anything is.</summary>
        public PromiseState? Acknowledgement { get; init; }

        /// <summary>The follow-ups with their present state, at most three.</summary>
        public IReadOnlyList<FollowUpLine> FollowUps { get; init; } = [];

        /// <summary>True where it is not sure who should hear the insight.</summary>
        public bool AsksWhoHears { get; init; }

        /// <summary>True where nothing was heard, and that is asked.</summary>
        public bool AsksHeard { get; init; }

        /// <summary>What a CIO does best for a customer of this model; null where it is not said.</summary>
        public RightRole? RightRole { get; init; }

        /// <summary>
        /// What the contact was likely for, and where the customer likely stood on its journey, to be offered where nothing else is asked.
        /// </summary>
        public (Purpose Purpose, JourneyStage Stage)? Likely { get; init; }

        /// <summary>How what was heard is meant; null where nothing was heard.</summary>
        public InsightStance? Stance { get; init; }

        /// <summary>True to ask how it is meant.</summary>
        public bool AsksStance { get; init; }

        /// <summary>True to offer the stages that are less likely.</summary>
        public bool FurtherStages { get; init; }

        /// <summary>True where the insight was shared until its text changed.</summary>
        public bool IsPrivateAgain { get; init; }

        /// <summary>True where the insight was told in confidence: nobody is to quote it.</summary>
        public bool IsInConfidence { get; init; }

        /// <summary>True after Undo: only one line and Restore are shown.</summary>
        public bool Undone { get; init; }
    }
}

/// <summary>What has just become of a contact.</summary>
public enum ConfirmationHeadline
{
    Saved,
    Changed,
    ChangedBack,
    Restored,
    Shared,

    /// <summary>What was let go is private again.</summary>
    PrivateAgain,
}
