using NodaTime;

namespace CioCoachBot.Understanding;

/// <summary>What a message is read against.</summary>
/// <param name="Now">The person's local date and time.</param>
/// <param name="Locale">BCP 47 tag: the order of day and month, and a hint at the language.</param>
/// <param name="Customers">The names of the tenant's customers.</param>
public sealed record ParseContext(LocalDateTime Now, string Locale, IReadOnlyList<string> Customers)
{
    private const string UnitedStates = "-US";

    /// <summary>True where an answer's days lie ahead: by when something is owed.</summary>
    public bool LooksAhead { get; init; }

    /// <summary>True where dates with a slash or a dash have the month first.</summary>
    internal bool MonthFirst => Locale.EndsWith(UnitedStates, StringComparison.OrdinalIgnoreCase);
}

/// <summary>Reads what a person typed. Pure: the same text, read against the same things, always means the same.</summary>
public interface IUnderstanding
{
    /// <summary>
    /// What the text means, which comes without its client's marks and in lines as it was written. Never throws, whatever the text.
    /// </summary>
    ParsedMessage Understand(string text, ParseContext context);

    /// <summary>
    /// The values that the text holds, for one that answers a question: "45 min", "yesterday", "the second". Never throws, whatever the
    /// text.
    /// </summary>
    ParsedAnswer UnderstandAnswer(string text, ParseContext context);

    /// <summary>
    /// The customers of the list that a text names, each once, in order: for texts that were written to somebody else and mean
    /// nothing here. Never throws, whatever the text.
    /// </summary>
    IReadOnlyList<string> CustomersIn(string text, ParseContext context);
}
