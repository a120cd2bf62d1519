using CioCoachBot.Cards.Components;
using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Cards.Words;
using CioCoachBot.Coach;
using NodaTime;

namespace CioCoachBot.Cards;

/// <summary>
/// What a leader still owes customers. Verbs promise.kept, promise.move, promise.broken; data of <see cref="PromiseButton"/>.
/// </summary>
public static class PromisesCard
{
    private const int MaxShown = 6;
    private const int MaxNote = 300;

    /// <summary>The card.</summary>
    public static AdaptiveCard Build(View view, Localizer texts)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(texts);
        var body = new List<CardElement>();
        if (view.Note is { } note)
        {
            body.Add(Text.Rich(null, Text.Run(PlainText.Of(note, MaxNote))));
        }

        if (view.Promises.Count == 0)
        {
            body.Add(Text.Line(texts["Promises.None"]));
            body.AddRange(Buttons.Rows(Buttons.Do(texts["Promises.LogContact"], CardVerbs.LogForm)));
            return new() { Lang = texts.Language, FallbackText = texts["Promises.None"], Body = body };
        }

        body.Add(Text.Heading(texts["Promises.Title"]));
        body.AddRange(view.Promises.Take(MaxShown).Select((row, place) => Row(view, row.Promise, row.Customer, place, texts)));
        if (view.Promises.Count > MaxShown)
        {
            body.Add(Text.Quiet(texts.Plural("Promises.More", view.Promises.Count - MaxShown)));
        }

        if (view.IsReminder)
        {
            body.AddRange(Buttons.Rows(Buttons.Do(texts["Prompts.Why"], CardVerbs.PromptWhy, new WhyButton(MessageKind.Promise).Data())));
        }

        return new() { Lang = texts.Language, FallbackText = texts.Plural("Promises.Open", view.Promises.Count), Body = body };
    }

    private static Container Row(View view, Coach.Promises.Promise promise, string customer, int place, Localizer texts)
    {
        var today = view.Today;
        var data = new PromiseButton(promise.Id, OnList: true).Data();
        return new(
        [
            .. Folded.Of(
                Folded.Id(place),
                [
                    Text.Rich(null, Text.Bold(Text.Name(customer)), Text.Run(Text.Separator + PlainText.Of(promise.Text, Text.MaxQuote))),
                    Text.Rich(Spacing.Small, Text.Faint(
                        texts[promise.Due < today ? "Promises.WasDue" : "Promises.Due", texts.Days.Due(promise.Due, today)])),
                ],
                [],
                isInSight: place < Buttons.MostInSight - (view.IsReminder ? 1 : 0),
                [
                    Buttons.Do(texts["Promises.Done"], CardVerbs.PromiseKept, data),
                    Buttons.Do(texts["Promises.NewDate"], CardVerbs.PromiseMove, data),
                    Buttons.Do(texts["Promises.CannotKeep"], CardVerbs.PromiseBroken, data),
                ],
                texts),
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

        /// <summary>True where it comes by itself.</summary>
        public bool IsReminder { get; init; }

        /// <summary>What has just become of one, above the list; null for nothing.</summary>
        public string? Note { get; init; }
    }
}
