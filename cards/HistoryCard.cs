using CioCoachBot.Cards.Components;
using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Cards.Words;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Interactions;
using NodaTime;

namespace CioCoachBot.Cards;

/// <summary>
/// What a leader logged, a page at a time, each contact with Edit and Delete when it is selected; about one customer, it begins with
/// when that was last.
/// </summary>
public static class HistoryCard
{
    /// <summary>How many contacts a page shows.</summary>
    public const int RowsAPage = 5;

    private const int MaxFallback = 300;
    private const int MaxInsight = 140;

    public static AdaptiveCard Build(View view, Localizer texts)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(texts);
        var title = view.Customer is { } customer ? Seen(view, customer, texts) : view.Period;
        var contacts = texts.Plural("History.InContacts", view.Contacts);
        var begins = title.TrimEnd('.');
        List<CardElement> body =
        [
            view.Customer is null ? Text.Heading(title) : Text.Rich(null, new TextRun(title) { Weight = TextWeight.Bolder }),
            .. view is { Customer: not null, LastInsight: { } insight } ? [Text.Quote(insight, texts)] : Array.Empty<CardElement>(),
        ];
        if (view.Rows.Count == 0)
        {
            body.Add(Text.Quiet(texts[view.Customer is null ? "History.Nothing" : "History.OneLine"]));
            body.AddRange(Buttons.Rows(Buttons.First(texts["History.LogContact"], CardVerbs.LogForm)));
            return new() { Lang = texts.Language, FallbackText = PlainText.Unmarked(texts["History.SummaryNone", begins], MaxFallback), Body = body };
        }

        body.Add(view.Contacts == 0 ? Text.Quiet(texts[view.Customer is null ? "History.Nothing" : "History.OneLine"]) : Bar.Figure(texts, view.Minutes, contacts));
        body.AddRange(view.Rows.Select((row, place) => Row(view, row.Interaction, row.Customer, place, texts)));
        body.AddRange(Paging(view, texts));
        return new()
        {
            Lang = texts.Language,
            FallbackText = PlainText.Unmarked(
                view.Contacts == 0 ? texts["History.SummaryNone", begins] : texts["History.Summary", begins, texts.Durations.Of(view.Minutes), contacts],
                MaxFallback),
            Body = body,
        };
    }

    private static string Seen(View view, string customer, Localizer texts)
    {
        var name = Text.Name(customer);
        return view.LastSeen switch
        {
            null => texts["History.NotMet", name],
            { } day when Period.DaysBetween(day, view.Today) > 1 =>
                texts["History.LastSeen", name, texts.Days.Full(day, view.Today), texts.Days.Ago(day, view.Today)],
            { } day => texts["History.LastSeenNear", name, texts.Days.Ago(day, view.Today)],
        };
    }

    private static Container Row(View view, Interaction interaction, string customer, int place, Localizer texts)
    {
        var data = Shown(view, view.Page) with { Contact = interaction.Id.Value };
        var line = Text.Separator + ContactLine.Of(interaction, view.Today, texts);
        if (interaction.DeletedAt is not null)
        {
            return Beside(
                [Text.Rich(null, Text.Run(texts["History.TakenBack"]), Text.Faint(Text.Separator + Text.Name(customer) + line))],
                Buttons.Do(texts["History.Restore"], CardVerbs.HistoryRestore, data.Data()));
        }

        return OnGround(Folded.Of(
            Folded.Id(place),
            [
                Text.Rich(null, Text.Bold(Text.Name(customer)), Text.Run(line)),
                .. string.IsNullOrWhiteSpace(interaction.Insight) ? Array.Empty<CardElement>() : [Text.Quote(interaction.Insight, texts, MaxInsight)],
            ],
            [],
            isInSight: false,
            [
                Buttons.Do(texts["History.Edit"], CardVerbs.LogEdit, ContactButton.Data(interaction.Id)),
                Buttons.Do(texts["History.Delete"], CardVerbs.HistoryDelete, data.Data()),
            ],
            texts));
    }

    /// <summary>A contact, and to its right what can be done with it.</summary>
    private static Container Beside(List<CardElement> contact, params CardAction[] buttons) => OnGround(
    [
        new ColumnSet(
        [
            new(ColumnWidth.Stretch, contact) { VerticalContentAlignment = "Center" },
            new(ColumnWidth.Auto, [new ActionSet([.. buttons])]),
        ]),
    ]);

    private static Container OnGround(IEnumerable<CardElement> items) => new([.. items]) { Style = Ground.Emphasis, Spacing = Spacing.Small };

    private static IEnumerable<CardElement> Paging(View view, Localizer texts)
    {
        var first = (view.Page * RowsAPage) + 1;
        if (view.Listed <= RowsAPage)
        {
            return [];
        }

        var buttons = new List<CardAction>();
        if (view.Page > 0)
        {
            buttons.Add(Buttons.Do(texts["History.Newer"], CardVerbs.HistoryShow, Shown(view, view.Page - 1).Data()));
        }

        if (first + view.Rows.Count <= view.Listed)
        {
            buttons.Add(Buttons.Do(texts["History.Older"], CardVerbs.HistoryShow, Shown(view, view.Page + 1).Data()));
        }

        return [Text.Quiet(texts["History.PageOf", view.Page + 1, ((view.Listed - 1) / RowsAPage) + 1], Spacing.Medium), .. Buttons.Rows(buttons)];
    }

    private static HistoryButton Shown(View view, int page) => new(view.From, view.To, view.CustomerId, page);

    public sealed record View
    {
        /// <summary>Today in the leader's zone.</summary>
        public required LocalDate Today { get; init; }

        /// <summary>The first day asked for.</summary>
        public required LocalDate From { get; init; }

        /// <summary>The last day asked for.</summary>
        public required LocalDate To { get; init; }

        /// <summary>The period as the reader says it: "October". Not shown where the card is about one customer.</summary>
        public required string Period { get; init; }

        /// <summary>The one customer that the card is about; null for all.</summary>
        public CustomerId? CustomerId { get; init; }

        public string? Customer { get; init; }

        /// <summary>When the leader last met that customer; null for never.</summary>
        public LocalDate? LastSeen { get; init; }

        /// <summary>What the leader last learned there; null for nothing, and where its contact is on this page and says it.</summary>
        public string? LastInsight { get; init; }

        /// <summary>The minutes of all that counts, on every page.</summary>
        public required int Minutes { get; init; }

        /// <summary>How many contacts that is.</summary>
        public required int Contacts { get; init; }

        /// <summary>How many are listed on all pages: those that count, and those that were taken back and can be restored.</summary>
        public required int Listed { get; init; }

        /// <summary>From 0.</summary>
        public required int Page { get; init; }

        /// <summary>The contacts of this page, latest first.</summary>
        public required IReadOnlyList<(Interaction Interaction, string Customer)> Rows { get; init; }
    }
}
