using System.Globalization;
using CioCoachBot.Cards.Components;
using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Cards.Words;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Text;
using NodaTime;

namespace CioCoachBot.Cards;

/// <summary>
/// The form of a log: four fields and More. Inputs as of <see cref="LogForm"/>, data as of <see cref="ContactButton"/> when it edits.
/// </summary>
public static class LogFormCard
{
    public static AdaptiveCard Build(View view, Localizer texts)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(texts);
        var all = view.Customers.Select(Choices.Of).ToList();
        var without = Card(view, texts, [], 0);
        var room = CardSize.Most - without.ToUtf8Json().Length - SpareBytes;
        var shown = Choices.Within(all, view.Form.Customer?.ToString(), room);
        return Card(view, texts, shown, all.Count - shown.Count);
    }

    private const int SpareBytes = 512;
    private const int MaxKeptBytes = 12 * 1024;
    private const int MaxKeptPromise = 600;
    private const int HalfDay = 240;
    private const int WholeDay = 480;
    private static readonly string[] UnderMore =
    [
        LogForm.ApproachInput, LogForm.ModeInput, LogForm.PartnersInput, LogForm.ShareableInput, LogForm.PromiseInput, LogForm.PromiseDueInput,
    ];

    private static AdaptiveCard Card(View view, Localizer texts, List<Choice> customers, int left)
    {
        var (form, fields) = (view.Form, new Fields(texts, null, view.Refusals));
        var title = texts[view.Edits is null ? "Logging.Title" : "Logging.ChangeTitle"];
        var body = new List<CardElement> { Text.Heading(title) };
        if (view.Hint is { } hint)
        {
            body.Add(Text.Rich(Spacing.Small, Text.Faint(PlainText.Of(hint, Text.MaxQuote))));
        }

        body.AddRange(Customer(form, fields, texts, customers, view.Customers.Count > 0, left));
        body.Add(fields.Beside(Day(form, view.Today, texts), Minutes(form, texts)));
        var exact = ExactMinutes(form, texts);
        var exactAbove = form.ExactMinutes is not null || fields.Refuses(LogForm.ExactMinutesInput);
        if (exactAbove)
        {
            body.AddRange(fields.Show(exact));
        }

        body.AddRange(fields.Show(new TextInput(texts["Logging.Learned"])
        {
            Id = LogForm.InsightInput,
            Value = Whole(form.Insight),
            Placeholder = texts["Logging.LearnedHint"],

            // A client may cut what is over: what was typed too long stays whole until the leader shortens it.
            MaxLength = form.Insight?.Length > Interaction.MaxInsight ? null : Interaction.MaxInsight,
            IsMultiline = true,
        }));
        body.Add(More(form, fields, texts, exactAbove ? null : exact));
        body.AddRange(Carried.In(form.ToInputs().Where(static input => LogForm.IsFurtherPromise(input.Name)), texts));
        body.AddRange(fields.Others());
        var save = texts["Logging.Save"];
        var more = new ToggleVisibilityAction(texts["Logging.More"], ["more"]);
        if (view.Dialog is { } dialog)
        {
            body.AddRange(Buttons.Rows(new DialogAction(save, new([("dialog", dialog)])) { Style = "positive" }, more));
            return new() { Lang = texts.Language, FallbackText = title, Body = body };
        }

        var data = view.Edits is { } edits ? ContactButton.Data(edits) : [];
        var saves = Buttons.First(save, CardVerbs.LogSave, data);
        var leaves = view.Plan is { } plan
            ? Buttons.WithoutInputs(
                texts["Prompts.DidNotHappen"], CardVerbs.PlanDrop, [.. plan.Data().Select(static pair => (pair.Key, pair.Value))])
            : Buttons.WithoutInputs(texts["Logging.Cancel"], CardVerbs.LogCancel, data);
        CardAction[] why = view.Plan is null
            ? []
            : [Buttons.More(texts["Prompts.Why"], CardVerbs.PromptWhy, new WhyButton(MessageKind.PlannedContact).Data())];
        body.AddRange(Buttons.Rows([saves, more, leaves, .. why]));
        return new()
        {
            Lang = texts.Language,
            FallbackText = title,
            Body = body,
            Question = view.Edits is null
                ? Question.Of(view.Plan is null ? title : view.Hint ?? title, [], form.ToInputs()) with
                {
                    Form = Question.Of(saves),
                    Leave = Question.Of(leaves),
                    Open = [.. Missing(view)],
                }
                : null,
        };
    }

    /// <summary>What a typed line can still say; how long a planned contact was to be is not how long it was.</summary>
    private static IEnumerable<string> Missing(View view)
    {
        if (view.Form is { Customer: null, Named: null })
        {
            yield return LogForm.CustomerInput;
        }

        if (view.Form.Minutes is null || view.Plan is not null)
        {
            yield return LogForm.MinutesInput;
        }
    }

    private static List<CardElement> Customer(LogForm form, Fields fields, Localizer texts, List<Choice> customers, bool known, int left)
    {
        var fresh = new TextInput(texts[known ? "Logging.OrNewCustomer" : "Logging.Customer"])
        {
            Id = LogForm.NewCustomerInput,
            Value = Kept(form.Named, Coach.Customers.Customer.MaxName * 2),
            Placeholder = texts["Logging.CustomerName"],
            MaxLength = Coach.Customers.Customer.MaxName,
        };
        if (!known)
        {
            return fields.Show(fresh, LogForm.CustomerInput);
        }

        var chosen = form.Customer?.ToString();
        var choice = new ChoiceSetInput(texts["Logging.Customer"], customers)
        {
            Id = LogForm.CustomerInput,
            Value = chosen,
            Style = Choices.StyleFor(chosen),
            Placeholder = texts["Logging.TypeName"],
            ErrorMessage = texts["Logging.CustomerWrong"],
        };
        return left == 0
            ? [fields.Beside(choice, fresh)]
            : [fields.Beside(choice, fresh), Text.Quiet(texts["Logging.ListTooLong"])];
    }

    private static DateInput Day(LogForm form, LocalDate? today, Localizer texts) => new(texts["Logging.Day"])
    {
        Id = LogForm.DayInput,
        Value = LogForm.Of(form.Day),
        Max = LogForm.Of(today),
        IsRequired = true,
        ErrorMessage = texts["Logging.DayWrong"],
    };

    private static ChoiceSetInput Minutes(LogForm form, Localizer texts)
    {
        IEnumerable<int> picks = form.PickedMinutes is >= InteractionRules.FewestMinutes and <= InteractionRules.MostMinutes and var picked
            ? LogForm.QuickPicks.Append(picked).Distinct().Order()
            : LogForm.QuickPicks;
        return new(texts["Logging.HowLong"], [.. picks.Select(
            minutes => new Choice(Pick(minutes, texts), minutes.ToString(CultureInfo.InvariantCulture)))])
        {
            Id = LogForm.MinutesInput,
            Value = form.PickedMinutes?.ToString(CultureInfo.InvariantCulture),
            Placeholder = texts["Logging.Choose"],
        };
    }

    private static string Pick(int minutes, Localizer texts) => minutes switch
    {
        HalfDay => texts["Logging.HalfDay"],
        WholeDay => texts["Logging.WholeDay"],
        _ => texts.Durations.Of(minutes),
    };

    // Without bounds: Microsoft's renderer takes an empty number with bounds for a wrong one, and a hidden field would hold up Save.
    // The coach checks.
    private static NumberInput ExactMinutes(LogForm form, Localizer texts) => new(texts["Logging.ExactMinutes"])
    {
        Id = LogForm.ExactMinutesInput,
        Value = (double?)form.ExactMinutes,
    };

    private static Container More(LogForm form, Fields fields, Localizer texts, NumberInput? exact)
    {
        var promise = form.Promises.Count > 0 ? form.Promises[0] : new PromiseFields(null, null);
        var open = fields.Refuses(UnderMore) || promise is not { Text: null, Due: null }
            || form is not { Approach: null or Approach.Meeting, Mode: null, Partners.Count: 0, Shareable: false };
        return new(
        [
            .. exact is null ? [] : fields.Show(exact),
            fields.Beside(
                new ChoiceSetInput(texts["Logging.Approach"], [.. Enum.GetValues<Approach>()
                    .Select(approach => new Choice(texts.Numbers.Capital(texts.Terms.Of(approach)), Codes.Of(approach)))])
                {
                    Id = LogForm.ApproachInput,
                    Value = Codes.Of(form.Approach ?? Approach.Meeting),
                },
                new ChoiceSetInput(texts["Logging.Where"], [.. Enum.GetValues<Mode>()
                    .Select(mode => new Choice(texts.Numbers.Capital(texts.Terms.Of(mode)), Codes.Of(mode)))])
                {
                    Id = LogForm.ModeInput,
                    Value = form.Mode is { } where ? Codes.Of(where) : null,
                    Placeholder = texts["Logging.NotSaid"],
                }),
            .. fields.Show(new ChoiceSetInput(texts["Logging.CameAlong"], [.. Enum.GetValues<PartnerRole>()
                .Select(role => new Choice(texts.Numbers.Capital(texts.Terms.Of(role)), Codes.Of(role)))])
            {
                Id = LogForm.PartnersInput,
                Value = form.Partners.Count == 0 ? null : Codes.Of(form.Partners),
                IsMultiSelect = true,
                Style = "expanded",
            }),
            .. fields.Show(new TextInput(texts["Logging.Promised"])
            {
                Id = LogForm.PromiseInput,
                Value = Kept(promise.Text, MaxKeptPromise),
                MaxLength = Coach.Promises.Promise.MaxText,
            }),
            .. fields.Show(new DateInput(texts["Logging.PromisedBy"])
            {
                Id = LogForm.PromiseDueInput,
                Value = LogForm.Of(promise.Due),
            }),
            .. fields.Show(new ToggleInput(texts["Logging.Digest"], texts["Logging.MayQuote"])
            {
                Id = LogForm.ShareableInput,
                Value = form.Shareable ? "true" : "false",
            }),
        ])
        { Id = "more", IsVisible = open ? null : false };
    }

    /// <summary>What was typed, as it was; only what no input would take is cut, far over its limit.</summary>
    private static string? Kept(string? typed, int most) => typed is null ? null : Shortened.To(typed, most);

    /// <summary>The whole insight, however much too long, as far as a card can hold it.</summary>
    private static string? Whole(string? insight)
    {
        while (insight is not null && CardFormat.SizeOf(insight) > MaxKeptBytes)
        {
            insight = Shortened.To(insight, insight.Length * 3 / 4);
        }

        return insight;
    }

    public sealed record View
    {
        /// <summary>Set when the form changes a logged interaction.</summary>
        public InteractionId? Edits { get; init; }

        /// <summary>The customers to choose from.</summary>
        public required IReadOnlyList<Customer> Customers { get; init; }

        /// <summary>What stands in the inputs: empty at first but for the day, as typed after a refusal. Nothing typed is lost.</summary>
        public required LogForm Form { get; init; }

        /// <summary>What is wrong, shown at its field; a refusal of a field under More opens it.</summary>
        public IReadOnlyList<Refusal> Refusals { get; init; } = [];

        /// <summary>Today in the leader's zone: no later day can be picked. Null leaves that to the refusal.</summary>
        public LocalDate? Today { get; init; }

        /// <summary>The name of the dialog in which the form of a new log stands; null for a card in a chat.</summary>
        public string? Dialog { get; init; }

        /// <summary>The planned contact that the form asks about; null for any other. It can be said not to have happened.</summary>
        public PlanButton? Plan { get; init; }

        /// <summary>One line above the form, in the reader's language, or null.</summary>
        public string? Hint { get; init; }
    }
}
