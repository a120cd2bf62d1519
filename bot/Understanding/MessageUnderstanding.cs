using CioCoachBot.Understanding.Slots;
using CioCoachBot.Understanding.Lexicon;

namespace CioCoachBot.Understanding;

/// <summary>
/// Reads what a person typed: the text into tokens, every slot by a recogniser of its own, the message into facts, insight
/// and promises, and only then, over all of it, what was meant. Linear in the text, of which the first 4,000 signs are read.
/// </summary>
public sealed class MessageUnderstanding : IUnderstanding
{
    private volatile CustomerNames? _names;

    /// <inheritdoc />
    public ParsedMessage Understand(string text, ParseContext reading)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(reading);
        var tokens = Languages.Tokens(PlainText.Of(text));
        if (tokens.Count == 0)
        {
            return new ParsedMessage { Intent = Intent.Unknown };
        }

        var language = Languages.Of(tokens, reading.Locale);
        var customers = Names(reading.Customers).Find(tokens, language);
        var message = new Message(tokens, language);
        var gathered = SlotMatches.From(message, customers, reading.Locale.EndsWith("-US", StringComparison.OrdinalIgnoreCase));
        var clauses = Segmenter.Of(message, gathered);
        var intent = new IntentScorer(message, gathered, clauses, reading.Now).Decide();
        return intent is Intent.Log or Intent.Plan
            ? Contacts(message, gathered, clauses, reading, intent)
            : new IntentSlots(message, gathered, reading.Now).Read(intent);
    }

    /// <inheritdoc />
    public IReadOnlyList<string> CustomersIn(string text, ParseContext reading)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(reading);
        var message = Languages.Tokens(PlainText.Of(text));
        return message.Count == 0
            ? []
            : [.. Names(reading.Customers).Find(message, Languages.Of(message, reading.Locale)).Where(named => !named.IsNew).Select(named => named.Name).OfType<string>().Distinct(StringComparer.Ordinal)];
    }

    private static ParsedMessage Contacts(Message message, SlotMatches gathered, Segmenter clauses, ParseContext reading, Intent intent)
    {
        var today = reading.Now.Date;
        var ahead = intent == Intent.Plan;
        var contacts = new Contacts(message, gathered, clauses, today, ahead).Read();
        var isBare = contacts is [{ Customer: null, Minutes: null, Date: null, Mode: null, Promises.Count: 0, Partners.Count: 0, Candidates.Count: 0 }];
        Problem? problem = null;
        foreach (var length in gathered.Lengths)
        {
            problem ??= clauses[length.From] == Region.Facts && !length.IsPossible ? Understanding.Problem.Minutes : null;
        }

        foreach (var day in gathered.Days)
        {
            problem ??= clauses[day.From] == Region.Facts && day.IsImpossible(today, ahead) ? Understanding.Problem.Date : null;
        }

        return new ParsedMessage { Intent = intent, Interactions = isBare && problem is null ? [] : contacts, Problem = problem };
    }

    /// <summary>The list of a tenant changes seldom: it is prepared once and kept until another comes.</summary>
    private CustomerNames Names(IReadOnlyList<string> customers)
    {
        var names = _names;
        if (names is null || !names.IsOf(customers))
        {
            _names = names = new CustomerNames(customers);
        }

        return names;
    }
}
