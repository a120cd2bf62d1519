using System.Globalization;
using CioCoachBot.Cards.Components;
using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Cards.Words;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Leaders;
using NodaTime;

namespace CioCoachBot.Cards;

/// <summary>The form of a log: four fields and More. Verb log.save; inputs customer (a customer's id), newCustomer, date (yyyy-MM-dd), minutes (quick pick), minutesOther (number), approach, mode, partners (comma separated), insight, shareable, promise, promiseDue; data interactionId when it edits.</summary>
public static class LogFormCard
{
    /// <summary>The card.</summary>
    public static AdaptiveCard Build(View view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var all = view.Customers.Select(static customer => new Choice(Text.Name(customer.Name), customer.Id.ToString())).ToList();
        var without = Form(view, [], 0);
        var room = CardSize.Most - without.ToUtf8Json().Length - SpareBytes;
        var shown = Choices.Within(all, Chosen(view), room);
        return Form(view, shown, all.Count - shown.Count);
    }

    private const int SpareBytes = 512;
    private const int MaxKept = 2500;
    private const int MaxKeptPromise = 600;
    private static readonly string[] UnderMore = ["approach", "mode", "partners", "shareable", "promise", "promiseDue"];
    private static readonly int[] QuickPicks = [15, 30, 45, 60, 90, 120, 240, 480];

    private static string? Chosen(View view) => view.Values.GetValueOrDefault("customer");

    private static AdaptiveCard Form(View view, List<Choice> customers, int left)
    {
        var fields = new Fields(Localizer.English, view.Values, view.Refusals);
        var title = view.Edits is null ? "Log a customer contact" : "Change this contact";
        var body = new List<CardElement> { Text.Heading(title) };
        if (view.Hint is { } hint)
        {
            body.Add(Text.Rich(Spacing.Small, Text.Faint(PlainText.Of(hint, Text.MaxQuote))));
        }

        body.AddRange(Customer(fields, customers, view.Customers.Count > 0, left));
        body.Add(fields.Beside(Day(fields, view.Today), Minutes(fields)));
        var other = OtherMinutes(fields);
        var otherAbove = fields.Value("minutesOther") is not null || fields.Refuses("minutesOther");
        if (otherAbove)
        {
            body.AddRange(fields.Show(other));
        }

        body.AddRange(fields.Show(new TextInput("What did you learn?")
        {
            Id = "insight",
            Value = Kept(fields.Value("insight"), MaxKept),
            Placeholder = "One line that the CMO or the CCO should know",
            MaxLength = Interaction.MaxInsight,
            IsMultiline = true,
        }));
        body.Add(More(fields, otherAbove ? null : other, view.Today));
        body.AddRange(Carried.In(view.Values, Carried.IsFurtherPromise));
        body.AddRange(fields.Others());
        body.AddRange(Buttons.Rows(
            view.Dialog is { } dialog
                ? new DialogAction("Save", new([("dialog", dialog)])) { Style = "positive" }
                : Buttons.First("Save", CardVerbs.LogSave, view.Edits is { } edits ? [("interactionId", edits.ToString())] : []),
            new ToggleVisibilityAction("More", ["more"])));
        return new() { FallbackText = title, Body = body };
    }

    private static List<CardElement> Customer(Fields fields, List<Choice> customers, bool known, int left)
    {
        var fresh = new TextInput(known ? "or a new one" : "Customer")
        {
            Id = "newCustomer",
            Value = Kept(fields.Value("newCustomer"), Coach.Customers.Customer.MaxName * 2),
            Placeholder = "The company’s name",
            MaxLength = Coach.Customers.Customer.MaxName,
        };
        if (!known)
        {
            return fields.Show(fresh, "customer");
        }

        var choice = new ChoiceSetInput("Customer", customers)
        {
            Id = "customer",
            Value = fields.Value("customer"),
            Style = Choices.StyleFor(fields.Value("customer")),
            Placeholder = "Type a name",
            ErrorMessage = "Pick one of the list, or write a new one beside it.",
        };
        return left == 0
            ? [fields.Beside(choice, fresh)]
            : [fields.Beside(choice, fresh), Text.Quiet("The list is too long for one card. Whoever is not on it: type the name as a new one, and I find them.")];
    }

    private static DateInput Day(Fields fields, LocalDate? today) => new("Day")
    {
        Id = "date",
        Value = fields.Value("date"),
        Max = today is { } day ? Days.Input(day) : null,
        IsRequired = true,
        ErrorMessage = "On which day, today at the latest?",
    };

    private static ChoiceSetInput Minutes(Fields fields)
    {
        var value = fields.Value("minutes");
        var picks = QuickPicks.ToList();
        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var typed) && typed is >= 1 and <= 960 && !picks.Contains(typed))
        {
            picks.Add(typed);
            picks.Sort();
        }

        return new("How long", [.. picks.Select(static minutes => new Choice(Pick(minutes), minutes.ToString(CultureInfo.InvariantCulture)))])
        {
            Id = "minutes",
            Value = value,
            Placeholder = "Choose",
        };
    }

    private static string Pick(int minutes) => minutes switch
    {
        240 => "half a day",
        480 => "a day",
        _ => Durations.Of(minutes),
    };

    // Without bounds: Microsoft's renderer takes an empty number with bounds for a wrong one, and a hidden field would hold up Save. The coach checks.
    private static NumberInput OtherMinutes(Fields fields) => new("Or exactly, in minutes")
    {
        Id = "minutesOther",
        Value = double.TryParse(fields.Value("minutesOther"), NumberStyles.Float, CultureInfo.InvariantCulture, out var minutes) && double.IsFinite(minutes) ? minutes : null,
    };

    private static Container More(Fields fields, NumberInput? other, LocalDate? today)
    {
        var open = fields.Refuses(UnderMore) || UnderMore.Any(id => fields.Value(id) is { } value && value is not ("meeting" or "false"));
        return new(
        [
            .. other is null ? [] : fields.Show(other),
            fields.Beside(
                new ChoiceSetInput("Approach", Enum.GetValues<Approach>()
                    .Select(static approach => new Choice(Numbers.Capital(Terms.Of(approach)), Codes.Of(approach))).ToList())
                {
                    Id = "approach",
                    Value = fields.Value("approach") ?? Codes.Of(Approach.Meeting),
                },
                new ChoiceSetInput("Where", Enum.GetValues<Mode>()
                    .Select(static mode => new Choice(Numbers.Capital(Terms.Of(mode)), Codes.Of(mode))).ToList())
                {
                    Id = "mode",
                    Value = fields.Value("mode"),
                    Placeholder = "Not said",
                }),
            .. fields.Show(new ChoiceSetInput("Who came along", Enum.GetValues<PartnerRole>()
                .Select(static role => new Choice(Numbers.Capital(Terms.Of(role)), Codes.Of(role))).ToList())
            {
                Id = "partners",
                Value = fields.Value("partners"),
                IsMultiSelect = true,
                Style = "expanded",
            }),
            .. fields.Show(new TextInput("Did you promise something?")
            {
                Id = "promise",
                Value = Kept(fields.Value("promise"), MaxKeptPromise),
                MaxLength = Coach.Promises.Promise.MaxText,
            }),
            .. fields.Show(new DateInput("By when")
            {
                Id = "promiseDue",
                Value = fields.Value("promiseDue"),
            }),
            .. fields.Show(new ToggleInput("Digest", "The digest may quote what I learned")
            {
                Id = "shareable",
                Value = fields.Value("shareable") ?? "false",
            }),
        ])
        { Id = "more", IsVisible = open ? null : false };
    }

    /// <summary>What was typed, as it was; only what no input would take is cut, far over its limit.</summary>
    private static string? Kept(string? typed, int most) => typed is { } text && text.Length > most ? text[..most] : typed;

    /// <summary>What the card shows.</summary>
    public sealed record View
    {
        /// <summary>Set when the form changes a logged interaction.</summary>
        public InteractionId? Edits { get; init; }
        /// <summary>The customers to choose from.</summary>
        public required IReadOnlyList<Customer> Customers { get; init; }
        /// <summary>What stands in the inputs, by input id: empty at first but for date and minutes, as typed after a refusal. Nothing typed is lost.</summary>
        public required IReadOnlyDictionary<string, string> Values { get; init; }
        /// <summary>What is wrong, shown at its field; a refusal of a field under More opens it.</summary>
        public IReadOnlyList<Refusal> Refusals { get; init; } = [];
        /// <summary>Today in the leader's zone: no later day can be picked. Null leaves that to the refusal.</summary>
        public LocalDate? Today { get; init; }
        /// <summary>The name of the dialog in which the form of a new log stands; null for a card in a chat.</summary>
        public string? Dialog { get; init; }
        /// <summary>One line above the form ("Fabrikam is new: saved with this log."), or null.</summary>
        public string? Hint { get; init; }
    }
}
