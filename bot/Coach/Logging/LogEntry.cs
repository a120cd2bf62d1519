using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Leaders;
using NodaTime;

namespace CioCoachBot.Coach.Logging;

/// <summary>A contact that is complete and may be saved as it is.</summary>
public sealed record LogEntry
{
    /// <summary>The customer of the list; null for a new one.</summary>
    public Customer? Customer { get; init; }

    /// <summary>The name of a new customer; null for one of the list.</summary>
    public string? NewCustomer { get; init; }

    public required LocalDate Date { get; init; }

    public required int Minutes { get; init; }

    public Approach Approach { get; init; }

    public Mode? Mode { get; init; }

    public IReadOnlyList<PartnerRole> Partners { get; init; } = [];

    public string? Insight { get; init; }

    public bool Shareable { get; init; }

    public IReadOnlyList<(string Text, LocalDate Due)> Promises { get; init; } = [];
}
