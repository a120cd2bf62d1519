using System.Runtime.CompilerServices;
using CioCoachBot.Understanding.Contacts;
using CioCoachBot.Understanding.Intents;
using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Slots;

namespace CioCoachBot.Understanding;

/// <summary>
/// Reads what a person typed: the text into tokens, every slot by a recogniser of its own, the message into facts, insight and
/// promises, and only then, over all of it, what was meant. Linear in the text, of which the first 4,000 characters are read.
/// </summary>
public sealed class MessageUnderstanding : IUnderstanding
{
    private readonly ConditionalWeakTable<IReadOnlyList<string>, CustomerList> _customers = [];

    /// <inheritdoc />
    public ParsedMessage Understand(string text, ParseContext context)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(context);
        var tokens = Languages.Tokens(text);
        if (tokens.Count == 0)
        {
            return new ParsedMessage { Intent = Intent.Unknown };
        }

        var language = Languages.Of(tokens, context.Locale);
        var customers = KnownCustomers.Find(tokens, Customers(context.Customers), language);
        var message = new Message(tokens, language, Languages.Spoken(context.Locale));
        var slots = SlotMatches.From(message, customers, context.MonthFirst);
        var happened = Happening.Of(message, slots);
        var segments = Segmenter.Of(message, slots, context.Now.Date);
        var survey = new Survey(message, slots, segments, context.Now, happened);
        var intent = IntentScorer.Decide(survey);
        if (intent is Intent.Log or Intent.Plan)
        {
            return Contacts(message, slots, segments, context, intent, happened) with { OwnHouse = OwnHouse.Met(message, slots) };
        }

        var person = intent == Intent.Unknown ? survey.Colleague : survey.Person;
        var said = new SaidValues(message, slots, context.Now, person);
        var read = IntentSlots.Read(intent, said);
        return intent != Intent.Unknown ? read
            : happened == Happened.No ? read with { FellThroughWith = said.Customer }
            : read with { OwnHouse = InHouse.Said(message, slots) ?? OwnHouse.Met(message, slots) };
    }

    /// <inheritdoc />
    public ParsedAnswer UnderstandAnswer(string text, ParseContext context)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(context);
        var tokens = Languages.Tokens(text);
        if (tokens.Count == 0)
        {
            return new ParsedAnswer(new ParsedContact(), null);
        }

        var language = Languages.Of(tokens, context.Locale);
        var message = new Message(tokens, language);
        var slots = SlotMatches.From(message, KnownCustomers.Find(tokens, Customers(context.Customers), language), context.MonthFirst);
        var segments = Segmenter.Of(message, slots, context.Now.Date);
        var said = new ContactReader(message, slots, segments, context.Now.Date, context.LooksAhead).Read()[0];
        return new ParsedAnswer(
            said with { Minutes = said.Minutes ?? PickedNumber.Minutes(message) },
            PickedNumber.Of(message));
    }

    /// <inheritdoc />
    public IReadOnlyList<string> CustomersIn(string text, ParseContext context)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(context);
        var tokens = Languages.Tokens(text);
        if (tokens.Count == 0)
        {
            return [];
        }

        var named = KnownCustomers.Find(tokens, Customers(context.Customers), Languages.Of(tokens, context.Locale));
        return [.. named.Select(customer => customer.Name).OfType<string>().Distinct(StringComparer.Ordinal)];
    }

    private static ParsedMessage Contacts(
        Message message, SlotMatches slots, Segments segments, ParseContext context, Intent intent, Happened happened)
    {
        var ahead = intent == Intent.Plan;
        var contacts = new ContactReader(message, slots, segments, context.Now.Date, ahead, happened).Read();
        var problem = ContactProblem.Of(slots, segments, context.Now.Date, ahead);
        var isEmpty = problem is null && contacts.Count == 1 && IsEmpty(contacts[0]);
        return new ParsedMessage
        {
            Intent = intent,
            Interactions = isEmpty ? [] : contacts,
            IsPromiseAlone = contacts is [{ Promises.Count: > 0 }] && PromiseAlone.Is(message, segments),
            Problem = problem,
            ImpossibleMinutes = problem == Problem.Minutes ? ContactProblem.Minutes(slots, segments) : null,
        };
    }

    private static bool IsEmpty(ParsedContact contact) => contact is
    {
        Customer: null, Minutes: null, Date: null, Mode: null, Promises.Count: 0, Partners.Count: 0, Candidates.Count: 0,
    };

    /// <summary>The list of a tenant changes seldom: it is prepared once, and kept for as long as its caller keeps the names.</summary>
    private CustomerList Customers(IReadOnlyList<string> names) => _customers.GetValue(names, static list => new CustomerList(list));
}
