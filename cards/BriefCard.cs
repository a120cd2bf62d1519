using CioCoachBot.Cards.Components;
using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Cards.Words;
using CioCoachBot.Coach.Customers;
using NodaTime;

namespace CioCoachBot.Cards;

/// <summary>What to know before meeting a customer: what is owed, what is open, what was heard, and what kind of customer it is.</summary>
public static class BriefCard
{
    /// <summary>The card.</summary>
    public static AdaptiveCard Build(View view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var name = Text.Name(view.Customer.Name);
        var when = view.MeetsOn is { } day ? " · " + Days.Full(day, view.Today) : "";
        var last = Last(view);
        List<CardElement> body =
        [
            Text.Rich(null, new TextRun(name) { Weight = TextWeight.Bolder, Size = TextSize.Medium }, Text.Faint(when + (view.Customer.Strategic ? " · strategic account" : ""))),
            Text.Line(last, Spacing.Small),
            .. Owed(view),
            .. Open(view),
            .. Heard(view),
            .. Model(view),
            .. Buttons.Rows(Buttons.Do("Log a contact", CardVerbs.LogForm)),
        ];
        return new() { FallbackText = PlainText.Unmarked(name + ": " + last, MaxFallback), Body = body };
    }

    private const int MaxFallback = 200;
    private const int MaxRows = 3;

    private static string Last(View view) => (view.Mine, view.Others) switch
    {
        ({ } mine, { } others) when others > mine => "You were last in contact " + Days.Ago(mine, view.Today) + ", somebody else " + Days.Ago(others, view.Today) + ".",
        ({ } mine, _) => "You were last in contact " + Days.Ago(mine, view.Today) + ".",
        (null, { } others) => "You have not met yet; somebody else did, " + Days.Ago(others, view.Today) + ".",
        _ => "Nobody has logged a contact yet.",
    };

    private static IEnumerable<CardElement> Owed(View view) => view.Promises.Count == 0 ? [] :
    [
        Text.SmallHeading("You promised", Spacing.Medium),
        .. view.Promises.Take(MaxRows).Select(promise => Text.Rich(
            Spacing.Small,
            Text.Run(PlainText.Of(promise.Text, Text.MaxQuote)),
            Text.Faint((promise.Due < view.Today ? " · was due " : " · due ") + Days.Full(promise.Due, view.Today)))),
        .. More(view.Promises.Count),
    ];

    private static IEnumerable<CardElement> Open(View view) => view.FollowUps.Count == 0 ? [] :
    [
        Text.SmallHeading("Open with partners", Spacing.Medium),
        .. view.FollowUps.Take(MaxRows).Select(line => Text.Rich(
            Spacing.Small,
            Text.Run(Numbers.Capital(Localizer.English.Theme(line.FollowUp.Theme)) + " · " + Terms.Of(line.FollowUp.Role)),
            Text.Faint(" · " + FollowUpBlock.Status(line, view.Today, Localizer.English)))),
        .. More(view.FollowUps.Count),
    ];

    private static IEnumerable<CardElement> Heard(View view) => view.Heard.Count == 0 ? [] :
    [
        Text.SmallHeading("What was heard", Spacing.Medium),
        .. view.Heard.Take(MaxRows).Select(heard => Text.Rich(
            Spacing.Small,
            new TextRun(Text.Quoted(heard.Insight, Text.MaxQuote)) { Italic = true },
            Text.Faint(" · " + Days.Near(heard.Date, view.Today) + (heard.Mine ? "" : ", by somebody else")))),
    ];

    private static IEnumerable<CardElement> Model(View view) => view.Customer.Model is not { } model ? [] :
    [
        new Container(
        [
            new TextBlock(EngagementModels.Name(model) + " customer") { Weight = TextWeight.Bolder, Style = "heading" },
            Text.Line(EngagementModels.Meaning(model), Spacing.Small),
        ])
        { Style = Ground.Emphasis, Spacing = Spacing.Medium },
    ];

    private static IEnumerable<CardElement> More(int count) =>
        count > MaxRows ? [Text.Quiet("And " + Numbers.Word(count - MaxRows) + " more.")] : [];

    /// <summary>What the card shows.</summary>
    public sealed record View
    {
        /// <summary>Today in the leader's zone.</summary>
        public required LocalDate Today { get; init; }
        /// <summary>The customer.</summary>
        public required Customer Customer { get; init; }
        /// <summary>The day of the contact to come; null when not said.</summary>
        public LocalDate? MeetsOn { get; init; }
        /// <summary>The leader's own last contact; null for none.</summary>
        public LocalDate? Mine { get; init; }
        /// <summary>The last contact of anybody else, who stays unnamed; null for none.</summary>
        public LocalDate? Others { get; init; }
        /// <summary>The leader's open promises to this customer, soonest due first; at most three shown.</summary>
        public IReadOnlyList<Coach.Promises.Promise> Promises { get; init; } = [];
        /// <summary>The leader's open follow-ups about this customer; at most three shown.</summary>
        public IReadOnlyList<FollowUpLine> FollowUps { get; init; } = [];
        /// <summary>What was learned there, latest first: by the leader, and what others marked as shareable; at most three shown.</summary>
        public IReadOnlyList<(string Insight, LocalDate Date, bool Mine)> Heard { get; init; } = [];
    }
}
