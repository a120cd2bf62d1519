using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Understanding;

namespace CioCoachBot.Conversation.Routing;

/// <summary>Reads a typed text as the answer to a question: which of its buttons it presses, and with what in its inputs.</summary>
/// <param name="understanding">Reads values.</param>
/// <param name="question">What was asked.</param>
/// <param name="customers">The tenant's customers.</param>
internal sealed class TypedAnswer(IUnderstanding understanding, Question question, IReadOnlyList<Customer> customers)
{
    private const int MostWordsOfName = 4;

    /// <summary>What may be meant by a text that answers; anything else is another matter.</summary>
    private static readonly Intent[] Answers = [Intent.Unknown, Intent.Thanks, Intent.Edit, Intent.Log];

    /// <summary>What a yes or a no may be followed by: a reason often sounds like a log or an absence.</summary>
    private static readonly Intent[] Reasons =
        [Intent.Unknown, Intent.Thanks, Intent.Log, Intent.Plan, Intent.NoContact, Intent.Snooze, Intent.Pause, Intent.Edit];

    /// <summary>What says no more than that it should go on, or wait.</summary>
    private static IReadOnlyList<string> NudgeWords { get; } = CommandWords.Of("Nudge");

    private static IReadOnlyList<string> NewWords { get; } = CommandWords.Of("NewCustomer");

    private static IReadOnlyList<string> LeaveWords { get; } = CommandWords.Of("Leave");

    private static readonly List<IReadOnlyList<string>> PlaceWords =
        [CommandWords.Of("First"), CommandWords.Of("Second"), CommandWords.Of("Third"), CommandWords.Of("Fourth")];

    /// <summary>The words for the first answer, the second and so on.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Places => PlaceWords;

    /// <summary>The press that the text stands for; null where it does not answer.</summary>
    public Input.Pressed? Read(string text, ParseContext reading)
    {
        var said = YesOrNo.Trimmed(text);
        if (question.Offers.FirstOrDefault(offer => string.Equals(offer.Title, said, StringComparison.OrdinalIgnoreCase)) is { } titled)
        {
            return Press(titled);
        }

        if (ButtonWords.Find(said, question.Buttons) is { } button)
        {
            return Press(button);
        }

        if (!question.Asks)
        {
            return null;
        }

        // Who takes back what is being asked about means that, and nothing that was saved before.
        if (question.Form is not null && (LeaveWords.Contains(said, StringComparer.OrdinalIgnoreCase)
            || (understanding.Understand(text, reading) is { Intent: Intent.Undo } undo && !IsOther(undo.Customer))))
        {
            return question.No is { Verb: CardVerbs.LogCancel } no
                ? Press(no)
                : new Input.Pressed(CardVerbs.LogCancel, new Dictionary<string, string>(StringComparer.Ordinal), Automatic: false);
        }

        // Where a day is asked for, "the second" may be one.
        if (!IsOpen(LogForm.DayInput) && Place(said) is >= 0 and var nth && nth < question.Offers.Count)
        {
            return Press(question.Offers[nth]);
        }

        var (yes, rest) = YesOrNo.Leading(said);
        if (rest.Length == 0)
        {
            return yes switch { true => Press(question.Yes), false => Press(question.No), null => null };
        }

        var meant = understanding.Understand(text, reading);
        if (question.Words is { } words)
        {
            // What did not take place was not heard there.
            return meant.FellThroughWith is not null ? null : ReadWords(words, said, yes, rest, meant.Intent);
        }

        if (meant.Due is { } due && question is { Form: { } owing } && question.Inputs.ContainsKey(LogForm.PromiseInput))
        {
            return Press(owing, new(StringComparer.Ordinal) { [LogForm.PromiseDueInput] = LogForm.Of(due)! });
        }

        // Who tells more than a name of somebody else begins anew: what is asked about waits with its buttons.
        if (HasCustomer && meant is { Intent: Intent.Log, Interactions: [{ Customer: { } other } contact] } && IsOther(other)
            && (contact.Promises.Count > 0 || contact.Insight is not null))
        {
            return null;
        }

        return meant.Person is null && meant.Insight is null && !IsOther(meant.About) && Answers.Contains(meant.Intent) && meant.Interactions.Count <= 1
            ? Read(rest, yes, meant.Intent, AskedDay.Of(question, Corrected(understanding.UnderstandAnswer(rest, reading), meant), rest))
            : null;
    }

    /// <summary>What a correction means is what is answered: "20, not 15" is twenty minutes.</summary>
    private static ParsedAnswer Corrected(ParsedAnswer answer, ParsedMessage meant) => meant.Intent != Intent.Edit ? answer : answer with
    {
        Said = answer.Said with
        {
            Insight = meant is { Minutes: null, Date: null, Customer: null } ? answer.Said.Insight : null,
            Minutes = meant.Minutes ?? answer.Said.Minutes,
            Date = meant.Date ?? answer.Said.Date,
            Customer = meant.Customer ?? answer.Said.Customer,
        },
    };

    /// <summary>A person's own words: with a yes or a no where both are answers, else by themselves.</summary>
    private Input.Pressed? ReadWords(Question.Line words, string said, bool? yes, string rest, Intent meant)
    {
        if (yes is { } answer && question is { Yes: not null, No: not null })
        {
            return Reasons.Contains(meant) ? Press(answer ? question.Yes : question.No, Line(rest)) : null;
        }

        return meant == Intent.Unknown && said.Any(char.IsLetter) && !AskedInWords.Is(said)
            ? Press(words.Alone, Line(said))
            : null;

        Dictionary<string, string> Line(string line) => new(StringComparer.Ordinal) { [words.Input] = line };
    }

    private Input.Pressed? Read(string rest, bool? yes, Intent meant, ParsedAnswer answer)
    {
        var values = Values(answer.Said);
        var isValue = IsValue(rest, values);
        if (!isValue && answer.Number is >= 1 and var place && place <= question.Offers.Count && meant == Intent.Unknown
            && !IsOpen(LogForm.ExactMinutesInput))
        {
            return Press(question.Offers[place - 1]);
        }

        if (!isValue && IsName(rest, yes, meant))
        {
            values = new(StringComparer.Ordinal) { [LogForm.NewCustomerInput] = CustomerName.Written(Bare(rest)) };
        }
        else if (!isValue)
        {
            // "ok wait" and "yes but ..." agree to nothing; a no with more words leaves things as they are.
            return yes is false ? Press(question.No) : null;
        }

        var button = yes switch
        {
            true => question.Yes ?? question.Form,
            null when !IsFor(values, meant) => null,
            null when IsNew && !NamesCustomer(values) && meant != Intent.Edit => question.Yes,
            _ => question.Form,
        };

        // Who is corrected by name is no other, and is asked about as before.
        return question.Form is null ? null
            : Press(button, meant == Intent.Edit && NamesCustomer(values) && IsAbout(values) ? Nameless(values) : values);
    }

    /// <summary>True where values were said; a bare number picks an answer where no length is asked for.</summary>
    private bool IsValue(string rest, Dictionary<string, string> values) =>
        values.Count > 0 && !(IsBareNumber(rest) && !IsOpen(LogForm.MinutesInput));

    /// <summary>True where the values are for what is open: who names somebody or a length that was not asked for begins anew.</summary>
    private bool IsFor(Dictionary<string, string> values, Intent meant) =>
        meant == Intent.Edit
        || ((IsOpen(LogForm.CustomerInput) || !NamesCustomer(values) || IsAbout(values))
            && (IsOpen(LogForm.MinutesInput) || !values.ContainsKey(LogForm.ExactMinutesInput))
            && (NamesCustomer(values) || values.ContainsKey(LogForm.ExactMinutesInput)
                || (IsOpen(LogForm.DayInput) && values.ContainsKey(LogForm.DayInput))));

    /// <summary>The customer whom the question is about is named once more.</summary>
    private bool IsAbout(Dictionary<string, string> values) =>
        values.TryGetValue(LogForm.CustomerInput, out var customer)
            ? customer == question.Inputs.GetValueOrDefault(LogForm.CustomerInput)
            : values.TryGetValue(LogForm.NewCustomerInput, out var name) && string.Equals(
                name,
                question.Inputs.GetValueOrDefault(LogForm.NewCustomerInput) ?? question.Inputs.GetValueOrDefault(LogForm.SaidCustomerInput),
                StringComparison.OrdinalIgnoreCase);

    /// <summary>True where the question is about the customer of that name.</summary>
    public bool Names(string name) => HasCustomer && !IsOther(name);

    /// <summary>Somebody is named whom the question is not about.</summary>
    private bool IsOther(string? name) => name is not null && !IsAbout(Values(new ParsedContact { Customer = name }));

    private bool HasCustomer => question.Inputs.ContainsKey(LogForm.CustomerInput) || question.Inputs.ContainsKey(LogForm.NewCustomerInput)
        || question.Inputs.ContainsKey(LogForm.SaidCustomerInput);

    private bool IsNew => question.Yes is not null && question.Inputs.ContainsKey(LogForm.SaidCustomerInput);

    private bool IsOpen(string input) => question.Open.Contains(input, StringComparer.Ordinal);

    /// <summary>A name that no list knows, where nothing but a name can be meant.</summary>
    private bool IsName(string rest, bool? yes, Intent meant) =>
        yes is not true && (yes is false || !IsNew) && meant is Intent.Unknown or Intent.Edit && IsOpen(LogForm.CustomerInput)
        && rest.Any(char.IsLetter) && !rest.Contains('?', StringComparison.Ordinal)
        && !NudgeWords.Contains(rest, StringComparer.OrdinalIgnoreCase) && rest.Split(' ').Length <= MostWordsOfName;

    /// <summary>The name without the words that say that it is new: "new: Relecloud".</summary>
    private static string Bare(string rest)
    {
        var lead = YesOrNo.Longest(NewWords, rest);
        var name = rest[lead..].TrimStart(' ', ':', ',', '-', '–');
        return lead > 0 && name.Length > 0 ? name : rest;
    }

    private static int Place(string text) => PlaceWords.FindIndex(words => words.Contains(text, StringComparer.OrdinalIgnoreCase));

    private static bool NamesCustomer(Dictionary<string, string> values) =>
        values.ContainsKey(LogForm.CustomerInput) || values.ContainsKey(LogForm.NewCustomerInput);

    private static Dictionary<string, string> Nameless(Dictionary<string, string> values) => values
        .Where(static value => value.Key is not (LogForm.CustomerInput or LogForm.NewCustomerInput))
        .ToDictionary(StringComparer.Ordinal);

    private static bool IsBareNumber(string text) => text.All(char.IsAsciiDigit);

    /// <summary>What was said, as the inputs hold it.</summary>
    private Dictionary<string, string> Values(ParsedContact said)
    {
        var form = new LogForm { Day = said.Date, ExactMinutes = said.Minutes };
        form = said is { Customer: { } name, Candidates.Count: 0 } ? form.With(CustomerName.Written(name), customers) : form;
        if (form is { Customer: null, NewCustomer: null, Day: null, ExactMinutes: null })
        {
            return [];
        }

        var carried = question.Inputs.GetValueOrDefault(LogForm.InsightInput);
        form = form with
        {
            Mode = said.Mode,
            Approach = said.Approach == Approach.Meeting ? null : said.Approach,
            Partners = said.Partners,
            Insight = carried is null || said.Insight is null ? said.Insight : carried + "\n" + said.Insight,
            Promises = question.Inputs.ContainsKey(LogForm.PromiseInput)
                ? []
                : [.. said.Promises.Take(LogForm.MostPromises).Select(static promise => new PromiseFields(promise.Dayless, promise.Due))],
        };
        return form.ToInputs().ToDictionary(static input => input.Name, static input => input.Value, StringComparer.Ordinal);
    }

    private Input.Pressed? Press(Question.Offer? offer, Dictionary<string, string>? values = null)
    {
        if (offer is null)
        {
            return null;
        }

        var data = new Dictionary<string, string>(question.Inputs, StringComparer.Ordinal);
        if (values is not null && NamesCustomer(values))
        {
            data.Remove(LogForm.CustomerInput);
            data.Remove(LogForm.SaidCustomerInput);
            data.Remove(LogForm.NewCustomerInput);
        }

        if (values is not null && values.ContainsKey(LogForm.ExactMinutesInput))
        {
            data.Remove(LogForm.MinutesInput);
        }

        foreach (var (name, value) in (values ?? []).Concat(offer.Data))
        {
            data[name] = value;
        }

        return new Input.Pressed(offer.Verb, data, Automatic: false);
    }
}
