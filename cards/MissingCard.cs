using System.Globalization;
using CioCoachBot.Cards.Components;
using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Cards.Words;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.Interactions;
using NodaTime;

namespace CioCoachBot.Cards;

/// <summary>
/// Asks for what a log still needs, and for nothing else. What is open is one thing: buttons. Several: their fields.
/// Verb log.answer; inputs those of <see cref="LogFormCard"/> that are open, all others hidden with what was said, a new name to be confirmed under saidCustomer;
/// data draft, interactionId when it corrects, and from a button pickedCustomer (an id), pickedDate (yyyy-MM-dd), pickedMinutes, add "true" for a new customer (or <see cref="AddNew"/> in customer).
/// </summary>
public static class MissingCard
{
    /// <summary>The value of the input customer that adds the new one.</summary>
    public const string AddNew = "new";

    /// <summary>The card.</summary>
    public static AdaptiveCard Build(View view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var all = view.Customers.Select(static customer => new Choice(Text.Name(customer.Name), customer.Id.ToString())).ToList();
        var room = CardSize.Most - Card(view, []).ToUtf8Json().Length - SpareBytes;
        return Card(view, Choices.Within(all, null, room));
    }

    private const int MaxSuggested = 4;
    private const int MaxFallback = 300;
    private const int MaxMessage = 240;
    private const int SpareBytes = 512;
    private static readonly int[] QuickPicks = [15, 30, 45, 60];

    private static AdaptiveCard Card(View view, List<Choice> customers)
    {
        var question = Question(view);
        var body = new List<CardElement> { Text.Rich(null, [.. question]) };
        if (view.NewCustomer is not null && Known(view) is { Count: > 0 } known)
        {
            body.Add(Text.Rich(Spacing.Small, Text.Faint(Numbers.Capital(string.Join(", ", known)) + ".")));
        }

        if (!string.IsNullOrWhiteSpace(view.Insight))
        {
            body.Add(Text.Quote(view.Insight));
        }

        body.AddRange(Carried.In(view.Values, input => !Shows(view, input)));
        body.AddRange(view.Refusals.Select(static refusal => Text.Rich(
            Spacing.Small,
            new TextRun(PlainText.Of(Localizer.English.Sentence(refusal), MaxMessage)) { Color = TextColor.Attention })));
        var answers = IntentSlots(view);
        List<CardElement> fields = [.. Fields(view, customers), .. Buttons.Rows(Buttons.First("Save", CardVerbs.LogAnswer, Data(view)))];
        if (answers.Count == 0)
        {
            body.AddRange(fields);
        }
        else
        {
            answers.Add(new ToggleVisibilityAction(Otherwise(view), ["fields"]));
            body.AddRange(Buttons.Rows(answers));
            body.Add(new Container(fields) { Id = "fields", IsVisible = view.Values.Any(value => Shows(view, value.Key)) ? null : false });
        }

        return new() { FallbackText = PlainText.Unmarked(string.Concat(question.Select(static run => run.Text)), MaxFallback), Body = body };
    }

    private static bool AsksCustomer(View view) => view.AsksCustomer || view.NewCustomer is not null;

    private static int Open(View view) => (AsksCustomer(view) ? 1 : 0) + (view.AsksDate ? 1 : 0) + (view.AsksMinutes ? 1 : 0);

    private static bool Shows(View view, string input) => input switch
    {
        "customer" or "newCustomer" => AsksCustomer(view),
        "date" => view.AsksDate,
        "minutes" or "minutesOther" => view.AsksMinutes,
        _ => false,
    };

    private static List<string> Known(View view)
    {
        var known = new List<string>(2);
        if (!view.AsksDate && view.Date is { } date)
        {
            known.Add(Days.Near(date, view.Today));
        }

        if (!view.AsksMinutes && view.Minutes is { } minutes)
        {
            known.Add(Durations.Of(minutes));
        }

        return known;
    }

    private static List<TextRun> Question(View view)
    {
        var asked = new List<string>(3);
        if (view.AsksCustomer)
        {
            asked.Add("which customer");
        }

        if (view.AsksDate)
        {
            asked.Add("which day");
        }

        if (view.AsksMinutes)
        {
            asked.Add("how long");
        }

        if (view.NewCustomer is { } name)
        {
            return [Text.Bold(Text.Name(name)), Text.Run(" is new. " + (asked.Count == 0 ? "Add it?" : "Add it, and " + Listing.And(asked) + "?"))];
        }

        var known = Known(view);
        var question = asked is ["which customer", _, ..] ? "which customer, and " + Listing.And(asked[1..]) + "?" : Listing.And(asked) + "?";
        if (view.Customer is { } customer)
        {
            return [Text.Bold(Text.Name(customer)), Text.Run(string.Concat(known.Select(static what => ", " + what)) + ": " + question)];
        }

        return [Text.Run(Numbers.Capital(known.Count == 0 ? question : string.Join(", ", known) + ": " + question))];
    }

    private static List<CardAction> IntentSlots(View view)
    {
        var answers = new List<CardAction>(MaxSuggested + 2);
        switch (view)
        {
            case { NewCustomer: not null, AsksMinutes: true, AsksDate: false, Suggested.Count: 0 }:
                answers.AddRange(QuickPicks.Select(minutes => Answer(view, "Add it, " + Durations.Of(minutes), ("add", "true"), ("pickedMinutes", Numbers.Digits(minutes)))));
                break;
            case var _ when Open(view) != 1:
                break;
            case { NewCustomer: not null }:
                answers.Add(Answer(view, view.Edits is null ? "Add and save" : "Add and change", ("add", "true")) with { Style = "positive" });
                answers.AddRange(Suggested(view));
                break;
            case { AsksCustomer: true }:
                answers.AddRange(Suggested(view));
                break;
            case { AsksDate: true }:
                answers.Add(Answer(view, "Today", ("pickedDate", Days.Input(view.Today))));
                answers.Add(Answer(view, "Yesterday", ("pickedDate", Days.Input(view.Today.PlusDays(-1)))));
                break;
            default:
                answers.AddRange(QuickPicks.Select(minutes => Answer(view, Durations.Of(minutes), ("pickedMinutes", Numbers.Digits(minutes)))));
                break;
        }

        return answers;
    }

    private static IEnumerable<ExecuteAction> Suggested(View view) =>
        view.Suggested.Take(MaxSuggested).Select(customer => Answer(view, customer.Name, ("pickedCustomer", customer.Id.ToString())));

    private static ExecuteAction Answer(View view, string title, params (string, string)[] picked) =>
        Buttons.Do(title, CardVerbs.LogAnswer, [.. Data(view), .. picked]);

    private static (string, string)[] Data(View view) => view.Edits is { } edits
        ? [("draft", view.Draft.ToString("N")), ("interactionId", edits.ToString())]
        : [("draft", view.Draft.ToString("N"))];

    private static string Otherwise(View view) => view switch
    {
        { NewCustomer: not null, AsksMinutes: true } => "Something else",
        { NewCustomer: not null } => "It is another customer",
        { AsksCustomer: true } => "Another customer",
        { AsksDate: true } => "Another day",
        _ => "Another length",
    };

    private static IEnumerable<CardElement> Fields(View view, List<Choice> customers)
    {
        if (AsksCustomer(view))
        {
            var few = Open(view) > 1 && view.Suggested.Count > 0;
            if (few)
            {
                List<Choice> choices = [.. view.Suggested.Take(MaxSuggested).Select(static customer => new Choice(Text.Name(customer.Name), customer.Id.ToString()))];
                yield return new ChoiceSetInput("Customer", view.NewCustomer is { } name ? [new(Text.Name(name) + ", new", AddNew), .. choices] : choices)
                {
                    Id = "customer",
                    Value = view.Values.GetValueOrDefault("customer"),
                    Style = "expanded",
                };
            }
            else if (view.Customers.Count > 0)
            {
                yield return new ChoiceSetInput("Customer", customers)
                {
                    Id = "customer",
                    Style = "filtered",
                    Placeholder = "Type a name",
                };
            }

            yield return new TextInput(few ? "or another one" : view.Customers.Count > 0 ? "or a new one" : "Customer")
            {
                Id = "newCustomer",
                Value = view.Values.GetValueOrDefault("newCustomer") is { Length: > Customer.MaxName * 2 } tooLong ? tooLong[..(Customer.MaxName * 2)] : view.Values.GetValueOrDefault("newCustomer"),
                Placeholder = "The company’s name",
                MaxLength = Customer.MaxName,
            };
        }

        if (view.AsksDate)
        {
            yield return new DateInput("Day") { Id = "date", Value = view.Values.GetValueOrDefault("date"), Max = Days.Input(view.Today) };
        }

        if (view.AsksMinutes)
        {
            yield return new NumberInput("How long, in minutes")
            {
                Id = "minutesOther",
                Value = double.TryParse(view.Values.GetValueOrDefault("minutesOther"), NumberStyles.Float, CultureInfo.InvariantCulture, out var minutes) && double.IsFinite(minutes) ? minutes : null,
                Min = InteractionRules.FewestMinutes,
                Max = InteractionRules.MostMinutes,
                ErrorMessage = "From 1 to 960 minutes.",
            };
        }
    }

    /// <summary>What the card shows.</summary>
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
        /// <summary>The customers that fit, that have a name near the new one, or that the leader met lately; at most four are shown.</summary>
        public IReadOnlyList<Customer> Suggested { get; init; } = [];
        /// <summary>The day, where it is certain.</summary>
        public LocalDate? Date { get; init; }
        /// <summary>Minutes, where they are certain.</summary>
        public int? Minutes { get; init; }
        /// <summary>What was learned, so that it is seen not to be lost.</summary>
        public string? Insight { get; init; }
        /// <summary>True to ask for the customer.</summary>
        public bool AsksCustomer { get; init; }
        /// <summary>True to ask for the day.</summary>
        public bool AsksDate { get; init; }
        /// <summary>True to ask for the length.</summary>
        public bool AsksMinutes { get; init; }
        /// <summary>Every customer, where one is asked for.</summary>
        public IReadOnlyList<Customer> Customers { get; init; } = [];
        /// <summary>All that was said, by input id of the log form.</summary>
        public required IReadOnlyDictionary<string, string> Values { get; init; }
        /// <summary>What was said and cannot be.</summary>
        public IReadOnlyList<Refusal> Refusals { get; init; } = [];
    }
}
