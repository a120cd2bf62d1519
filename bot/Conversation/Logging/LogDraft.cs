using CioCoachBot.Cards.Forms;
using CioCoachBot.Coach;
using NodaTime;

namespace CioCoachBot.Conversation.Logging;

/// <summary>A contact on its way into the log.</summary>
internal sealed record LogDraft
{
    /// <summary>The id that it will have; null where its card was not asked about yet.</summary>
    public Guid? Id { get; init; }

    /// <summary>What is known of it.</summary>
    public required LogForm Form { get; init; }

    /// <summary>The names of the list that fit, where more than one does.</summary>
    public IReadOnlyList<string> Candidates { get; init; } = [];

    /// <summary>The days that may have been meant, where the day is in doubt.</summary>
    public IReadOnlyList<LocalDate> Days { get; init; } = [];

    /// <summary>The minutes that were said, where they are in doubt.</summary>
    public int? DoubtedMinutes { get; init; }

    /// <summary>True when it is in doubt whether it took place.</summary>
    public bool AsksHappened { get; init; }

    /// <summary>The minutes of the whole, where it is one customer's share of a contact.</summary>
    public int? SharedMinutes { get; init; }

    /// <summary>True where what was heard may hold for the others of the shared contact, too.</summary>
    public bool InsightOfAll { get; init; }

    /// <summary>What was said and cannot be.</summary>
    public Refusal? Wrong { get; init; }

    /// <summary>True when it comes from the form, which takes its own refusals back.</summary>
    public bool FromForm { get; init; }

    /// <summary>One line above the form where something is missing; null for none.</summary>
    public string? Hint { get; init; }

    /// <summary>True when the new customer is to enter the list.</summary>
    public bool AddsCustomer { get; init; }

    /// <summary>True when it is wanted beside one that is very like it.</summary>
    public bool IsAnother { get; init; }
}
