using System.Globalization;
using CioCoachBot.Cards.Components;
using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Cards.Words;
using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.Interactions;
using NodaTime;

namespace CioCoachBot.Cards;

/// <summary>What to know before meeting a customer: what is owed, what is open, what was heard, and what kind of customer it is.</summary>
public static class BriefCard
{
    private const int MaxFallback = 200;
    private const int MaxRows = 3;

    public static AdaptiveCard Build(View view, Localizer texts)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(texts);
        var name = Text.Name(view.Customer.Name);
        var when = view.MeetsOn is { } day ? Text.Separator + texts.Days.Full(day, view.Today) : "";
        var strategic = view.Customer.Strategic ? Text.Separator + texts["Customers.StrategicAccount"] : "";
        var last = Last(view, texts);
        return new()
        {
            Lang = texts.Language,
            FallbackText = PlainText.Unmarked(texts["Customers.Brief", name, last], MaxFallback),
            Body =
            [
                Text.Rich(null, new TextRun(name) { Weight = TextWeight.Bolder, Size = TextSize.Medium }, Text.Faint(when + strategic + CustomerCard.Segment(view.Customer))),
                Text.Line(last, Spacing.Small),
                .. view.Collisions.Select(other => Text.Rich(Spacing.Small, Text.Around(
                    texts["Customers.Collision"], Text.Bold(Text.Name(other.Name)), Text.Run(texts.Days.Full(other.Day, view.Today))))),
                .. Owed(view, texts),
                .. Open(view, texts),
                .. Heard(view, texts),
                .. Contacts(view, texts),
                .. Levels(view, texts),
                .. Questions(view, texts),
                .. Model(view, texts),
                .. Rung(view, texts),
                .. Buttons.Rows(Buttons.Do(texts["Customers.LogContact"], CardVerbs.LogForm, CustomerButton.Data(view.Customer.Id))),
            ],
        };
    }

    private static string Last(View view, Localizer texts)
    {
        string Ago(LocalDate day) => texts.Days.Ago(day, view.Today);
        return (view.Mine, view.Others) switch
        {
            ({ } mine, { } others) when others > mine => texts["Customers.LastMineAndOthers", Ago(mine), Ago(others)],
            ({ } mine, _) => texts["Customers.LastMine", Ago(mine)],
            (null, { } others) => texts["Customers.LastOthers", Ago(others)],
            _ => texts["Customers.LastNobody"],
        };
    }

    private static IEnumerable<CardElement> Owed(View view, Localizer texts) => view.Promises.Count == 0 ? [] :
    [
        Text.SmallHeading(texts["Customers.YouPromised"], Spacing.Medium),
        .. view.Promises.Take(MaxRows).Select(promise => Text.Rich(
            Spacing.Small,
            Text.Run(PlainText.Of(promise.Text, Text.MaxQuote)),
            Text.Faint(Text.Separator + texts[promise.Due < view.Today ? "Customers.WasDue" : "Customers.Due", texts.Days.Due(promise.Due, view.Today)]))),
        .. More("Customers.MorePromises", view.Promises.Count, texts),
    ];

    private static IEnumerable<CardElement> Open(View view, Localizer texts) => view.FollowUps.Count == 0 ? [] :
    [
        Text.SmallHeading(texts["Customers.OpenWithPartners"], Spacing.Medium),
        .. view.FollowUps.Take(MaxRows).Select(line => Text.Rich(
            Spacing.Small,
            Text.Run(texts.Numbers.Capital(Text.Name(texts.About(line.FollowUp))) + Text.Separator + texts.Terms.Of(line.FollowUp.Role)),
            Text.Faint(Text.Separator + FollowUpBlock.Status(line, view.Today, texts)))),
        .. More("Customers.MoreFollowUps", view.FollowUps.Count, texts),
    ];

    private static IEnumerable<CardElement> Heard(View view, Localizer texts) => view.Heard.Count == 0 ? [] :
    [
        Text.SmallHeading(texts["Customers.WhatWasHeard"], Spacing.Medium),
        .. view.Heard.Take(MaxRows).Select(heard => Text.Rich(
            Spacing.Small,
            new TextRun(Text.Quoted(heard.Insight, Text.MaxQuote, texts)) { Italic = true },
            Text.Faint(Text.Separator + When(heard, view.Today, texts)))),
    ];

    /// <summary>The whole team's; one alone is said above.</summary>
    private static IEnumerable<CardElement> Contacts(View view, Localizer texts) => view.Contacts.Count < 2 ? [] :
    [
        Text.SmallHeading(texts["Customers.LastContacts"], Spacing.Medium),
        .. view.Contacts.Take(MaxRows).Select(one => Text.Line(
            string.Join(
                Text.Separator,
                [
                    texts.Days.Dated(one.Contact.Date, view.Today),
                    texts[one.Mine ? "Customers.ByYou" : "Customers.BySomebody"],
                    texts.Terms.Of(one.Contact.Approach),
                    .. one.Contact.Mode is { } mode ? [texts.Terms.Of(mode)] : Array.Empty<string>(),
                ]),
            Spacing.Small)),
    ];

    private static IEnumerable<CardElement> Levels(View view, Localizer texts) => view.Levels.Count == 0 ? [] :
    [
        Text.SmallHeading(texts["Customers.Levels"], Spacing.Medium),
        Text.Line(
            string.Join(Text.Separator, view.Levels.Select(point => texts[
                "Customers.LevelLine",
                texts["Customers.Level." + point.Level],
                point.Last is { } last ? texts.Days.Ago(last, view.Today) : texts["Customers.LevelSilent"]])),
            Spacing.Small),
    ];

    private static IEnumerable<CardElement> Questions(View view, Localizer texts) =>
    [
        Text.SmallHeading(texts["Customers.Questions"], Spacing.Medium),
        .. WorthAsking.Of(view.Customer.Model, view.Stage, texts).Select(question => Text.Line(question, Spacing.Small)),
    ];

    private static string When((string Insight, LocalDate Date, bool Mine) heard, LocalDate today, Localizer texts)
    {
        var day = texts.Days.Dated(heard.Date, today);
        return heard.Mine ? day : texts["Customers.HeardByOthers", day];
    }

    private static IEnumerable<CardElement> Model(View view, Localizer texts) => view.Customer.Model is not { } model ? [] :
    [
        new Container(
        [
            new TextBlock(texts["Customers.Customer." + model]) { Weight = TextWeight.Bolder, Style = "heading" },
            Text.Line(texts["Customers.Meaning." + model], Spacing.Small),
            Text.Quiet(texts["Customers.Strategy", texts["Figures.Strategy." + model]]),
        ])
        { Style = Ground.Emphasis, Spacing = Spacing.Medium },
    ];

    private static IEnumerable<CardElement> Rung(View view, Localizer texts) => view.Rung is not { } rung ? [] :
    [
        Text.Rich(Spacing.Medium, Text.Around(
            texts["Customers.Rung." + rung.Model],
            Text.Bold(Text.Name(view.Customer.Name)),
            Text.Run(rung.Count.ToString(CultureInfo.InvariantCulture)),
            Text.Run(texts.Days.Dated(rung.Last, view.Today)))),
        .. Buttons.Rows(
            Buttons.Do(texts["Customers.Rung.Propose"], CardVerbs.CustomerRung, RungButton.Data(view.Customer.Id, rung.Model, agrees: true)),
            Buttons.Do(texts["Customers.Rung.Decline"], CardVerbs.CustomerRung, RungButton.Data(view.Customer.Id, rung.Model, agrees: false))),
    ];

    private static IEnumerable<CardElement> More(string key, int count, Localizer texts) =>
        count > MaxRows ? [Text.Quiet(texts.Plural(key, count - MaxRows))] : [];

    public sealed record View
    {
        /// <summary>Today in the leader's zone.</summary>
        public required LocalDate Today { get; init; }

        public required Customer Customer { get; init; }

        /// <summary>The day of the contact to come; null when not said.</summary>
        public LocalDate? MeetsOn { get; init; }

        /// <summary>The leader's own last contact; null for none.</summary>
        public LocalDate? Mine { get; init; }

        /// <summary>The last contact of anybody else, who stays unnamed; null for none.</summary>
        public LocalDate? Others { get; init; }

        /// <summary>The whole team's contacts, latest first, and which are the leader's own; at most three shown.</summary>
        public IReadOnlyList<(Interaction Contact, bool Mine)> Contacts { get; init; } = [];

        /// <summary>Where the customer stood last on its journey; null where not said.</summary>
        public JourneyStage? Stage { get; init; }

        /// <summary>A closer way to engage the customer, with its evidence; null where nothing speaks for one.</summary>
        public Rung? Rung { get; init; }

        /// <summary>Who else is about to see the customer.</summary>
        public IReadOnlyList<(string Name, LocalDate Day)> Collisions { get; init; } = [];

        /// <summary>The touch-points by level; empty where they are not kept for this customer, or nobody said who reports to whom.</summary>
        public IReadOnlyList<TouchPoint> Levels { get; init; } = [];

        /// <summary>The leader's open promises to this customer, soonest due first; at most three shown.</summary>
        public IReadOnlyList<Coach.Promises.Promise> Promises { get; init; } = [];

        /// <summary>The leader's open follow-ups about this customer; at most three shown.</summary>
        public IReadOnlyList<FollowUpLine> FollowUps { get; init; } = [];

        /// <summary>
        /// What was learned there, latest first: by the leader, and what others marked as shareable; at most three shown.
        /// </summary>
        public IReadOnlyList<(string Insight, LocalDate Date, bool Mine)> Heard { get; init; } = [];
    }
}
