using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Promises;
using CioCoachBot.Coach.Requests;
using NodaTime;

namespace CioCoachBot.Coach.Advice;

/// <summary>The one thing that is worth doing, from facts: what a prompt ends with.</summary>
/// <param name="Rule">The rule that found it, by its code.</param>
public sealed record WorthDoing(string Rule)
{
    /// <summary>True for what is said once and no more: the list of promises has it, too.</summary>
    public bool IsSaidOnce { get; init; }

    /// <summary>The promise that is due; null where it is about none.</summary>
    public Promise? Promise { get; init; }

    /// <summary>The invitation that waits for an answer; null where it is about none.</summary>
    public PartnerRequest? Invitation { get; init; }

    /// <summary>The customer who is overdue; null where it is about none.</summary>
    public Customer? Customer { get; init; }

    /// <summary>When anybody met the customer last; null where nobody did in the time looked at.</summary>
    public LocalDate? LastMet { get; init; }

    /// <summary>How many days may pass between two meetings with the customer; 0 where it is about none.</summary>
    public int CadenceDays { get; init; }

    /// <summary>The theme that grows; null where it is about none.</summary>
    public string? Theme { get; init; }

    /// <summary>How often the theme was heard lately.</summary>
    public int Lately { get; init; }

    /// <summary>How often it was heard in as many days before.</summary>
    public int Before { get; init; }

    /// <summary>Where the theme was heard lately, as far as the leader may know.</summary>
    public IReadOnlyList<CustomerId> HeardAt { get; init; } = [];

    /// <summary>How many minutes of it; 0 where that is not said.</summary>
    public int Minutes { get; init; }

    /// <summary>What stood in the way last time and shaped it; null for nothing.</summary>
    public Hindrance? Hindrance { get; init; }

    /// <summary>By what it is known again: nobody is told of the same thing three times running.</summary>
    public string Key => string.Join(
        ':',
        new[] { Rule, Promise?.Id.ToString(), Invitation?.Id.ToString(), Customer?.Id.ToString(), Theme }
            .Where(static part => part is not null));
}
