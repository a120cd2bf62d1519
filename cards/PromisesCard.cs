using CioCoachBot.Cards.Components;
using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Words;
using NodaTime;

namespace CioCoachBot.Cards;

/// <summary>What a leader still owes customers. Verbs promise.kept, promise.move, promise.broken; data promiseId, list.</summary>
public static class PromisesCard
{
    /// <summary>The card.</summary>
    public static AdaptiveCard Build(View view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var body = new List<CardElement>();
        if (view.Note is { } note)
        {
            body.Add(Text.Rich(null, Text.Run(PlainText.Of(note, MaxNote))));
        }

        var title = view.Promises.Count == 0 ? "Nothing is owed to a customer." : Numbers.Capital(Numbers.Of(view.Promises.Count, "promise is open.", "promises are open."));
        body.Add(view.Promises.Count == 0 ? Text.Line(title) : Text.Heading("What you promised"));
        body.AddRange(view.Promises.Take(MaxShown).Select(row => Row(row.Promise, row.Customer, view.Today)));
        if (view.Promises.Count > MaxShown)
        {
            body.Add(Text.Quiet("And " + Numbers.Word(view.Promises.Count - MaxShown) + " more, due later."));
        }

        if (view.Promises.Count == 0)
        {
            body.AddRange(Buttons.Rows(Buttons.Do("Log a contact", CardVerbs.LogForm)));
        }

        return new() { FallbackText = title, Body = body };
    }

    private const int MaxShown = 6;
    private const int MaxNote = 300;

    private static Container Row(Coach.Promises.Promise promise, string customer, LocalDate today)
    {
        (string, string)[] data = [("promiseId", promise.Id.ToString()), ("list", "true")];
        return new(
        [
            Text.Rich(null, Text.Bold(Text.Name(customer)), Text.Run(" · " + PlainText.Of(promise.Text, Text.MaxQuote))),
            Text.Rich(Spacing.Small, Text.Faint((promise.Due < today ? "Was due " : "Due ") + Days.Full(promise.Due, today))),
            .. Buttons.Rows(
                Buttons.Do("Done", CardVerbs.PromiseKept, data),
                Buttons.Do("New date", CardVerbs.PromiseMove, data),
                Buttons.Do("Cannot keep it", CardVerbs.PromiseBroken, data)),
        ])
        { Style = Ground.Emphasis, Spacing = Spacing.Small };
    }

    /// <summary>What the card shows.</summary>
    public sealed record View
    {
        /// <summary>Today in the leader's zone.</summary>
        public required LocalDate Today { get; init; }
        /// <summary>The open promises with their customers' names, soonest due first; at most six shown.</summary>
        public required IReadOnlyList<(Coach.Promises.Promise Promise, string Customer)> Promises { get; init; }
        /// <summary>What has just become of one, above the list; null for nothing.</summary>
        public string? Note { get; init; }
    }
}
