using System.Globalization;
using CioCoachBot.Cards.Components;
using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Cards.Words;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Interactions;
using NodaTime;

namespace CioCoachBot.Cards;

/// <summary>What a leader logged, a page at a time, each contact with Edit and Delete; about one customer, it begins with when that was last.</summary>
public static class HistoryCard
{
    /// <summary>How many contacts a page shows.</summary>
    public const int RowsAPage = 5;

    /// <summary>The card.</summary>
    public static AdaptiveCard Build(View view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var title = view.Customer is { } customer ? Seen(view, customer) : view.Period;
        var total = Durations.Of(view.Minutes) + " in " + Numbers.Of(view.Contacts, "contact", "contacts");
        var body = new List<CardElement>();
        if (view.Customer is not null)
        {
            body.Add(Text.Rich(null, new TextRun(title) { Weight = TextWeight.Bolder }));
            body.AddRange(view.LastInsight is { } insight ? [Text.Quote(insight)] : []);
        }
        else
        {
            body.Add(Text.Heading(title));
        }

        if (view.Rows.Count == 0)
        {
            body.Add(Text.Quiet(view.Customer is null ? "Nothing is logged there." : "One line is enough to begin."));
            body.AddRange(Buttons.Rows(Buttons.First("Log a contact", CardVerbs.LogForm)));
            return new() { FallbackText = PlainText.Unmarked(title + ".", MaxFallback), Body = body };
        }

        body.Add(Bar.Figure(Localizer.English, view.Minutes, "in " + Numbers.Of(view.Contacts, "contact", "contacts")));
        body.AddRange(view.Rows.Select(row => Row(view, row.Interaction, row.Customer)));
        body.AddRange(Paging(view));
        return new() { FallbackText = PlainText.Unmarked(title.TrimEnd('.') + ". " + total + ".", MaxFallback), Body = body };
    }

    private const int MaxFallback = 300;
    private const int MaxInsight = 140;

    private static string Seen(View view, string customer) => view.LastSeen switch
    {
        { } day when Period.DaysBetween(day, view.Today) > 1 => "You last saw " + Text.Name(customer) + " on " + Days.Full(day, view.Today) + ", " + Days.Ago(day, view.Today) + ".",
        { } day => "You last saw " + Text.Name(customer) + " " + Days.Ago(day, view.Today) + ".",
        null => "You have not met " + Text.Name(customer) + " yet.",
    };

    private static Container Row(View view, Interaction interaction, string customer)
    {
        var data = Data(view, view.Page, ("interactionId", interaction.Id.ToString()));
        var line = " · " + ContactLine.Of(interaction, view.Today);
        if (interaction.DeletedAt is not null)
        {
            return new(
            [
                Text.Rich(null, Text.Run("Taken back"), Text.Faint(" · " + Text.Name(customer) + line)),
                .. Buttons.Rows(Buttons.Do("Restore", CardVerbs.HistoryRestore, data)),
            ])
            { Style = Ground.Emphasis, Spacing = Spacing.Small };
        }

        return new(
        [
            Text.Rich(null, Text.Bold(Text.Name(customer)), Text.Run(line)),
            .. string.IsNullOrWhiteSpace(interaction.Insight) || interaction.Insight == view.LastInsight
                ? Array.Empty<CardElement>()
                : [Text.Rich(Spacing.Small, new TextRun(Text.Quoted(interaction.Insight, MaxInsight)) { IsSubtle = true, Italic = true })],
            .. Buttons.Rows(
                Buttons.Do("Edit", CardVerbs.LogEdit, ("interactionId", interaction.Id.ToString())),
                Buttons.Do("Delete", CardVerbs.HistoryDelete, data)),
        ])
        { Style = Ground.Emphasis, Spacing = Spacing.Small };
    }

    private static IEnumerable<CardElement> Paging(View view)
    {
        var first = (view.Page * RowsAPage) + 1;
        if (view.Listed <= RowsAPage)
        {
            yield break;
        }

        yield return Text.Quiet(string.Create(CultureInfo.InvariantCulture, $"{first} to {first + view.Rows.Count - 1} of {view.Listed}"), Spacing.Medium);
        var buttons = new List<CardAction>();
        if (view.Page > 0)
        {
            buttons.Add(Buttons.Do("Newer", CardVerbs.HistoryShow, Data(view, view.Page - 1)));
        }

        if (first + view.Rows.Count <= view.Listed)
        {
            buttons.Add(Buttons.Do("Older", CardVerbs.HistoryShow, Data(view, view.Page + 1)));
        }

        foreach (var row in Buttons.Rows(buttons))
        {
            yield return row;
        }
    }

    private static (string, string)[] Data(View view, int page, params ReadOnlySpan<(string, string)> more)
    {
        var data = new List<(string, string)> { ("from", Days.Input(view.From)), ("to", Days.Input(view.To)), ("page", page.ToString(CultureInfo.InvariantCulture)) };
        if (view.CustomerId is { } customer)
        {
            data.Add(("customerId", customer.ToString()));
        }

        data.AddRange(more);
        return [.. data];
    }

    /// <summary>What the card shows.</summary>
    public sealed record View
    {
        /// <summary>Today in the leader's zone.</summary>
        public required LocalDate Today { get; init; }
        /// <summary>The first day asked for.</summary>
        public required LocalDate From { get; init; }
        /// <summary>The last day asked for.</summary>
        public required LocalDate To { get; init; }
        /// <summary>The period in our words: "October", "The last 90 days". Not shown where the card is about one customer.</summary>
        public required string Period { get; init; }
        /// <summary>The one customer that the card is about; null for all.</summary>
        public CustomerId? CustomerId { get; init; }
        /// <summary>Its name.</summary>
        public string? Customer { get; init; }
        /// <summary>When the leader last met that customer; null for never.</summary>
        public LocalDate? LastSeen { get; init; }
        /// <summary>What the leader last learned there; null for nothing.</summary>
        public string? LastInsight { get; init; }
        /// <summary>The minutes of all that counts, on every page.</summary>
        public required int Minutes { get; init; }
        /// <summary>How many contacts that is.</summary>
        public required int Contacts { get; init; }
        /// <summary>How many are listed on all pages: those that count, and those that were taken back and can be restored.</summary>
        public required int Listed { get; init; }
        /// <summary>The page, from 0.</summary>
        public required int Page { get; init; }
        /// <summary>The contacts of this page, latest first.</summary>
        public required IReadOnlyList<(Interaction Interaction, string Customer)> Rows { get; init; }
    }
}
