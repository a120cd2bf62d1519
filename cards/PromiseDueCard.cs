using CioCoachBot.Cards.Components;
using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Cards.Words;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Promises;
using NodaTime;

namespace CioCoachBot.Cards;

/// <summary>A promise that is due today. Verbs promise.kept, promise.move (input due), promise.broken; data promiseId.</summary>
public static class PromiseDueCard
{
    /// <summary>The card.</summary>
    public static AdaptiveCard Build(View view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var promise = view.Promise;
        var customer = Text.Name(view.Customer);
        var text = PlainText.Of(promise.Text, Coach.Promises.Promise.MaxText);
        var by = Days.Full(promise.Due, view.Today);
        return new()
        {
            FallbackText = PlainText.Unmarked("You promised " + customer + " by " + by + ": " + text, MaxFallback),
            Body =
            [
                Text.Rich(null, Text.Run("You promised "), Text.Bold(customer), Text.Run(" by " + by + ": "), Text.Bold(text)),
                .. Answer(view),
            ],
        };
    }

    private const int MaxFallback = 400;

    private static IEnumerable<CardElement> Answer(View view)
    {
        (string, string)[] data = view.List ? [("promiseId", view.Promise.Id.ToString()), ("list", "true")] : [("promiseId", view.Promise.Id.ToString())];
        switch (view.Promise.State)
        {
            case PromiseState.Open when view.AskDate:
                var fields = new Fields(Localizer.English, null, view.Refusals);
                return
                [
                    .. fields.Show(new DateInput("New date")
                    {
                        Id = "due",
                        Min = Days.Input(view.Today),
                        IsRequired = true,
                        ErrorMessage = "Which day?",
                    }),
                    .. fields.Others(),
                    .. Buttons.Rows(
                        Buttons.First("Save", CardVerbs.PromiseMove, data),
                        Buttons.WithoutInputs("It is done", CardVerbs.PromiseKept, data)),
                ];
            case PromiseState.Open when view.Promise.Due > view.Today:
                return [Text.Quiet("I will remind you that day.")];
            case PromiseState.Open:
                return Buttons.Rows(
                    Buttons.First("Done", CardVerbs.PromiseKept, data),
                    Buttons.Do("New date", CardVerbs.PromiseMove, data),
                    Buttons.Do("Cannot keep it", CardVerbs.PromiseBroken, data));
            case PromiseState.Kept:
                return [Text.Rich(Spacing.Small, new TextRun("Kept.") { Color = TextColor.Good, Weight = TextWeight.Bolder })];
            case PromiseState.Broken:
                return [Text.Quiet("Given up. A word to the customer keeps the trust.")];
            case PromiseState.Withdrawn:
                return [Text.Quiet("Taken back together with its contact.")];
            default:
                throw new ArgumentOutOfRangeException(nameof(view), view.Promise.State, null);
        }
    }

    /// <summary>What the card shows.</summary>
    public sealed record View
    {
        /// <summary>The promise.</summary>
        public required Coach.Promises.Promise Promise { get; init; }
        /// <summary>The customer's name.</summary>
        public required string Customer { get; init; }
        /// <summary>Today in the leader's zone.</summary>
        public required LocalDate Today { get; init; }
        /// <summary>True to ask for another day.</summary>
        public bool AskDate { get; init; }
        /// <summary>True where the card stands in the place of the list of promises: its buttons lead back to it.</summary>
        public bool List { get; init; }
        /// <summary>What is wrong, shown at its field.</summary>
        public IReadOnlyList<Refusal> Refusals { get; init; } = [];
    }
}
