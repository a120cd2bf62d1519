using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Leaders;
using NodaTime;

namespace CioCoachBot.Cards;

/// <summary>A follow-up as a card shows it.</summary>
/// <param name="FollowUp">The follow-up.</param>
/// <param name="Customer">The customer's name.</param>
/// <param name="PartnerName">The name of the person to whom it goes; null while the role is vacant.</param>
/// <param name="Reachable">True when that person has a chat with the coach.</param>
/// <param name="ShowDraft">True to show the drafted message in full.</param>
/// <param name="Number">The number by which the reader can name it ("2 is done"); null where there is no choice.</param>
public sealed record FollowUpLine(
    FollowUp FollowUp, string Customer, string? PartnerName, bool Reachable, bool ShowDraft = false, int? Number = null)
{
    /// <summary>The customers where its theme had come up before, by name, once for each time.</summary>
    public IReadOnlyList<string> HeardAt { get; init; } = [];

    /// <summary>The message as the partner would get it, in the partner's language.</summary>
    public string Draft { get; init; } = "";

    /// <summary>True where its reason quotes what IT and marketing control of the budget: once a month for a leader.</summary>
    public bool QuotesBudgets { get; init; }

    /// <summary>The other partner of a joint item; null for one partner's alone.</summary>
    public PartnerRole? With { get; init; }

    /// <summary>The day that the draft names.</summary>
    public LocalDate? DraftDue { get; init; }

    /// <summary>The partner's language, where it is another than the leader's; null where it is the same.</summary>
    public string? DraftLanguage { get; init; }
}
