using CioCoachBot.Coach;
using CioCoachBot.Coach.Customers;

namespace CioCoachBot.Cards;

/// <summary>The form of a log: four fields and More. Verb log.save; inputs customer (a customer's id), newCustomer, date (yyyy-MM-dd), minutes (quick pick), minutesOther (number), approach, mode, partners (comma separated), insight, shareable, promise, promiseDue; data interactionId when it edits.</summary>
public static class LogFormCard
{
    /// <summary>The card.</summary>
    public static AdaptiveCard Build(View view) => new() { FallbackText = view.ToString() };

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
        /// <summary>One line above the form ("Fabrikam is new: saved with this log."), or null.</summary>
        public string? Hint { get; init; }
    }
}
