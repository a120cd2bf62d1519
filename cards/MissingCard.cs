using CioCoachBot.Cards.Components;
using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Cards.Words;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Customers;
using NodaTime;

namespace CioCoachBot.Cards;

/// <summary>
/// Asks for what a log still needs, and for nothing else. What is open is one thing: buttons. Several: their fields.
/// Inputs those of <see cref="LogForm"/> that are open, all others hidden with what was said; data as of <see cref="MissingForm"/>.
/// </summary>
public static class MissingCard
{
    public static AdaptiveCard Build(View view, Localizer texts)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(texts);
        var all = view.Customers.Select(Choices.Of).ToList();
        var room = CardSize.Most - Card(view, texts, []).ToUtf8Json().Length - SpareBytes;
        return Card(view, texts, Choices.Within(all, null, room));
    }

    private const int MaxInSight = 3;

    /// <summary>The working days of a week.</summary>
    private const int MostDays = 5;
    private const int MaxFallback = 300;
    private const int SpareBytes = 512;

    /// <summary>The usual lengths first, the shortest behind them.</summary>
    private static readonly int[] QuickPicks = [.. LogForm.QuickPicks.Skip(1).Take(3), LogForm.QuickPicks[0]];

    private static AdaptiveCard Card(View view, Localizer texts, List<Choice> customers)
    {
        var question = Words(view, texts);
        var body = new List<CardElement> { Text.Rich(null, question) };
        if (view is { NewCustomer: not null, AsksHappened: false } && Known(view, texts) is { Count: > 0 } known)
        {
            var line = known is [var one, var other] ? texts["Logging.KnownBoth", one, other] : texts["Logging.Known", known[0]];
            body.Add(Text.Rich(Spacing.Small, Text.Faint(texts.Numbers.Capital(line))));
        }

        if (!string.IsNullOrWhiteSpace(view.Form.Insight))
        {
            body.Add(Text.Quote(view.Form.Insight, texts));
        }

        var inputs = view.Form.ToInputs();
        body.AddRange(Carried.In(inputs.Where(input => !Shows(view, input.Name)), texts));
        body.AddRange(view.Refusals.Select(refusal => Components.Fields.Said(refusal, texts)));
        var answers = Answers(view, texts);
        var save = Buttons.First(texts["Logging.Save"], CardVerbs.LogAnswer, Data(view));
        var cancel = Cancel(view, texts);
        if (view.AsksHappened)
        {
            body.AddRange(Buttons.Rows([.. answers]));
        }
        else if (answers.Count == 0)
        {
            body.AddRange([.. MissingFields.Of(view, texts, customers), .. Buttons.Rows(save, cancel)]);
        }
        else
        {
            var open = inputs.Any(input => Shows(view, input.Name));
            var inSight = open ? MaxInSight - 1 : MaxInSight;
            IEnumerable<CardAction> otherwise = open ? [] : [new ToggleVisibilityAction(texts[Otherwise(view)], ["fields"])];
            body.AddRange(Buttons.Rows(InSight([.. answers, .. otherwise, cancel], inSight)));
            body.Add(new Container([.. MissingFields.Of(view, texts, customers), .. Buttons.Rows(save)])
            {
                Id = "fields",
                IsVisible = open ? null : false,
            });
        }

        var asked = string.Concat(question.Select(static run => run.Text));

        return new()
        {
            Lang = texts.Language,
            FallbackText = PlainText.Unmarked(asked, MaxFallback),
            Body = body,
            Question = Question.Of(asked, answers, inputs) with
            {
                Yes = Yes(view) is { } yes ? Question.Of(yes) : null,
                No = No(view, texts) is { } no ? Question.Of(no) : null,
                Form = view.AsksHappened ? null : Question.Of(save),
                Leave = Question.Of(cancel),
                Open = [.. Asked.Where(input => Shows(view, input))],
            },
        };
    }

    /// <summary>What can be asked for.</summary>
    private static readonly string[] Asked =
    [
        LogForm.CustomerInput, LogForm.NewCustomerInput, LogForm.DayInput, LogForm.MinutesInput, LogForm.ExactMinutesInput,
    ];

    private static ExecuteAction? Yes(View view) => view switch
    {
        { AsksHappened: true } => Answer(view, "", []),
        { NewCustomer: not null } => Answer(view, "", MissingForm.Adds),
        { DoubtedMinutes: { } minutes, AsksMinutes: true } when view.Open == 1 => Answer(view, "", MissingForm.Picks(minutes)),
        _ => null,
    };

    private static ExecuteAction? No(View view, Localizer texts) => view switch
    {
        { AsksHappened: true } => Cancel(view, texts),
        { NewCustomer: not null, Edits: null } => Answer(view, "", MissingForm.NotNew),
        { NewCustomer: not null } => Cancel(view, texts),
        _ => null,
    };

    private static ExecuteAction Cancel(View view, Localizer texts) => Buttons.WithoutInputs(
        texts["Logging.Cancel"], CardVerbs.LogCancel, Data(view));

    private static IReadOnlyList<CardAction> InSight(IReadOnlyList<CardAction> answers, int most) =>
        [.. answers.Select((answer, i) => i < most ? answer : answer with { Mode = Buttons.Secondary })];

    private static bool Shows(View view, string input) => input switch
    {
        LogForm.CustomerInput or LogForm.NewCustomerInput => view.IsOpenCustomer,
        LogForm.DayInput => view.AsksDate,
        LogForm.MinutesInput or LogForm.ExactMinutesInput => view.AsksMinutes,
        _ => false,
    };

    private static List<string> Known(View view, Localizer texts)
    {
        var known = new List<string>(2);
        if (!view.AsksDate && view.Date is { } date)
        {
            known.Add(texts.Days.Near(date, view.Today));
        }

        if (!view.AsksMinutes && view.Minutes is { } minutes)
        {
            known.Add(texts.Durations.Of(minutes));
        }

        return known;
    }

    private static TextRun[] Words(View view, Localizer texts)
    {
        var open = (view.AsksDate ? "Day" : "") + (view.AsksMinutes ? "Length" : "");
        if (view is { NewCustomer: { } name, AsksHappened: false })
        {
            return Text.Around(texts["Logging.New" + open], Text.Bold(Text.Name(name)));
        }

        var known = string.Join(", ", Known(view, texts));
        var question = view.AsksHappened ? texts["Logging.AskHappened"]
            : view is { DoubtedMinutes: { } minutes, AsksMinutes: true } && view.Open == 1 ? texts["Logging.AskDoubtedLength", texts.Durations.Of(minutes)]
            : texts["Logging.Ask" + (view.AsksCustomer ? "Customer" : "") + open];
        return (view.Customer ?? view.NewCustomer, known) switch
        {
            ({ } customer, "") => Text.Around(texts["Logging.AskOf"], Text.Bold(Text.Name(customer)), Text.Run(question)),
            ({ } customer, _) => Text.Around(
                texts["Logging.AskOfKnown"], Text.Bold(Text.Name(customer)), Text.Run(known), Text.Run(question)),
            (_, "") => [Text.Run(texts.Numbers.Capital(question))],
            _ => [Text.Run(texts.Numbers.Capital(texts["Logging.AskOf", known, question]))],
        };
    }

    private static List<CardAction> Answers(View view, Localizer texts) => view switch
    {
        { AsksHappened: true } =>
        [
            Answer(view, texts["Logging.TookPlace"]) with { Style = "positive" },
            Buttons.WithoutInputs(texts["Logging.TookNoPlace"], CardVerbs.LogCancel, Data(view)),
        ],
        { NewCustomer: not null, AsksMinutes: true, AsksDate: false, Suggested.Count: 0 } =>
            [.. Likely(view).Select(minutes => Answer(
                view, texts["Logging.AddWith", texts.Durations.Of(minutes)], MissingForm.Adds, MissingForm.Picks(minutes)))],
        _ when view.Open != 1 => [],
        { NewCustomer: not null } =>
        [
            Answer(view, texts[view.Edits is null ? "Logging.AddAndSave" : "Logging.AddAndChange"], MissingForm.Adds) with { Style = "positive" },
            .. Suggested(view),
        ],
        { AsksCustomer: true } => [.. Suggested(view)],
        { AsksDate: true, Days.Count: > 0 } => [.. view.Days.Take(MostDays).Select(day => Answer(
            view, texts.Numbers.Capital(texts.Days.Near(day, view.Today)), MissingForm.Picks(day)))],
        { AsksDate: true } =>
        [
            Answer(view, texts["Logging.Today"], MissingForm.Picks(view.Today)),
            Answer(view, texts["Logging.Yesterday"], MissingForm.Picks(view.Today.PlusDays(-1))),
        ],
        { DoubtedMinutes: { } minutes } =>
            [Answer(view, texts["Logging.IsRight", texts.Durations.Of(minutes)], MissingForm.Picks(minutes))],
        _ => [.. QuickPicks.Select(minutes => Answer(view, texts.Durations.Of(minutes), MissingForm.Picks(minutes)))],
    };

    private static IEnumerable<int> Likely(View view) =>
        view.DoubtedMinutes is { } said ? QuickPicks.Prepend(said).Distinct() : QuickPicks;

    private static IEnumerable<ExecuteAction> Suggested(View view) =>
        view.Suggested.Take(MissingFields.MostSuggested).Select(customer => Answer(view, customer.Name, MissingForm.Picks(customer.Id)));

    private static ExecuteAction Answer(View view, string title, params (string, string)[] picked) =>
        Buttons.Do(title, CardVerbs.LogAnswer, [.. Data(view), .. picked]);

    private static (string, string)[] Data(View view) => MissingForm.Data(view.Draft, view.Edits);

    private static string Otherwise(View view) => view switch
    {
        { NewCustomer: not null, AsksMinutes: true } => "Logging.SomethingElse",
        { NewCustomer: not null } => "Logging.IsAnotherCustomer",
        { AsksCustomer: true } => "Logging.AnotherCustomer",
        { AsksDate: true } => "Logging.AnotherDay",
        _ => "Logging.AnotherLength",
    };

    public sealed record View
    {
        /// <summary>The id that the log will have, so that two presses save it once.</summary>
        public required Guid Draft { get; init; }

        /// <summary>Set when the answer corrects a logged interaction.</summary>
        public InteractionId? Edits { get; init; }

        /// <summary>Today in the leader's zone.</summary>
        public required LocalDate Today { get; init; }

        /// <summary>The customer, where it is certain.</summary>
        public string? Customer { get; init; }

        /// <summary>A name that is not on the list and is to be confirmed.</summary>
        public string? NewCustomer { get; init; }

        /// <summary>
        /// The customers that fit, that have a name near the new one, or that the leader met lately; at most four are shown.
        /// </summary>
        public IReadOnlyList<Customer> Suggested { get; init; } = [];

        /// <summary>The day, where it is certain.</summary>
        public LocalDate? Date { get; init; }

        /// <summary>Minutes, where they are certain.</summary>
        public int? Minutes { get; init; }

        public bool AsksCustomer { get; init; }

        /// <summary>True where the customer is asked for, be it that a new one is to be confirmed.</summary>
        internal bool IsOpenCustomer => AsksCustomer || NewCustomer is not null;

        /// <summary>How many things are asked for.</summary>
        internal int Open => (IsOpenCustomer ? 1 : 0) + (AsksDate ? 1 : 0) + (AsksMinutes ? 1 : 0);

        public bool AsksDate { get; init; }

        public bool AsksMinutes { get; init; }

        /// <summary>True to ask whether it took place at all, before anything else.</summary>
        public bool AsksHappened { get; init; }

        /// <summary>The days that may have been meant, where the day is asked for: one button each.</summary>
        public IReadOnlyList<LocalDate> Days { get; init; } = [];

        /// <summary>The minutes that were said and may not have been meant, where they are asked for.</summary>
        public int? DoubtedMinutes { get; init; }

        /// <summary>Every customer, where one is asked for.</summary>
        public IReadOnlyList<Customer> Customers { get; init; } = [];

        /// <summary>All that was said.</summary>
        public required LogForm Form { get; init; }

        /// <summary>What was said and cannot be.</summary>
        public IReadOnlyList<Refusal> Refusals { get; init; } = [];
    }
}
