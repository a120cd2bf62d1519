using CioCoachBot.Coach.Advice;
using NodaTime;

namespace CioCoachBot.Cards;

/// <summary>The one thing worth doing, with the names that belong to it.</summary>
/// <param name="Thing">What.</param>
/// <param name="Today">Today in the leader's zone.</param>
public sealed record WorthView(WorthDoing Thing, LocalDate Today)
{
    /// <summary>The customer's name; null where it is about none.</summary>
    public string? Customer { get; init; }

    /// <summary>The name of the partner who invites; null where nobody does.</summary>
    public string? Partner { get; init; }

    /// <summary>The names of the customers where a theme was heard.</summary>
    public IReadOnlyList<string> HeardAt { get; init; } = [];

    /// <summary>What is missing to the week's target, in minutes.</summary>
    public int MissingMinutes { get; init; }
}
