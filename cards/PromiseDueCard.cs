using CioCoachBot.Cards.Components;
using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Cards.Words;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Promises;
using NodaTime;
using NodaTime.Text;

namespace CioCoachBot.Cards;

/// <summary>
/// A promise that is due today. Verbs promise.kept, promise.move, promise.broken; data and input of <see cref="PromiseButton"/>.
/// </summary>
public static class PromiseDueCard
{
    private const int MaxFallback = 400;

    /// <summary>The card.</summary>
    public static AdaptiveCard Build(View view, Localizer texts)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(texts);
        var promise = view.Promise;
        var customer = Text.Name(view.Customer);
        var text = PlainText.Of(promise.Text, Coach.Promises.Promise.MaxText);
        var by = texts.Days.Due(promise.Due, view.Today);
        var promised = promise.State == PromiseState.Open && promise.Due < view.Today ? "Promises.YouHadPromised" : "Promises.YouPromised";
        return new()
        {
            Lang = texts.Language,
            FallbackText = PlainText.Unmarked(texts[promised, customer, by, text], MaxFallback),
            Body =
            [
                Text.Rich(null, Text.Around(texts[promised], Text.Bold(customer), Text.Run(by), Text.Bold(text))),
                .. Answer(view, texts),
            ],
        };
    }

    private static IEnumerable<CardElement> Answer(View view, Localizer texts)
    {
        var data = new PromiseButton(view.Promise.Id, OnList: false).Data();
        switch (view.Promise.State)
        {
            case PromiseState.Open when view.AskDate:
                var fields = new Fields(texts, null, view.Refusals);
                return
                [
                    .. fields.Show(new DateInput(texts["Promises.NewDate"])
                    {
                        Id = PromiseButton.DueInput,
                        Min = LocalDatePattern.Iso.Format(view.Today),
                        IsRequired = true,
                        ErrorMessage = texts["Promises.DateWhich"],
                    }),
                    .. fields.Others(),
                    .. Buttons.Rows(
                        Buttons.First(texts["Promises.Save"], CardVerbs.PromiseMove, data),
                        Buttons.WithoutInputs(texts["Promises.ItIsDone"], CardVerbs.PromiseKept, data)),
                ];
            case PromiseState.Open when view.Promise.Due > view.Today && !view.IsEarly:
                return [Text.Quiet(texts["Promises.WillRemind"])];
            case PromiseState.Open:
                return Buttons.Rows([
                    Buttons.First(texts["Promises.Done"], CardVerbs.PromiseKept, data),
                    Buttons.Do(texts["Promises.NewDate"], CardVerbs.PromiseMove, data),
                    Buttons.Do(texts["Promises.CannotKeep"], CardVerbs.PromiseBroken, data),
                    .. view.IsEarly ? Array.Empty<CardAction>() : [Buttons.More(texts["Prompts.Why"], CardVerbs.PromptWhy, new WhyButton(MessageKind.Promise).Data())]]);
            case PromiseState.Kept:
                return [Text.Rich(
                    Spacing.Small, new TextRun(texts["Promises.Kept"]) { Color = TextColor.Good, Weight = TextWeight.Bolder })];
            case PromiseState.Broken:
                return [Text.Quiet(texts["Promises.GivenUp"])];
            case PromiseState.Withdrawn:
                return [Text.Quiet(texts["Promises.TakenBack"])];
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

        /// <summary>True where it can be answered before its day.</summary>
        public bool IsEarly { get; init; }

        /// <summary>True to ask for another day.</summary>
        public bool AskDate { get; init; }

        /// <summary>What is wrong, shown at its field.</summary>
        public IReadOnlyList<Refusal> Refusals { get; init; } = [];
    }
}
