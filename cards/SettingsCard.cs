using CioCoachBot.Coach;

namespace CioCoachBot.Cards;

/// <summary>Target, prompt day, time and zone, and digest consent on one form. Verb settings.save; inputs target, day, time, zone, title, byName.</summary>
public static class SettingsCard
{
    /// <summary>The card.</summary>
    public static AdaptiveCard Build(View view) => new() { FallbackText = view.ToString() };

    /// <summary>What the card shows.</summary>
    public sealed record View
    {
        /// <summary>What stands in the inputs, by input id: as stored at first, as typed after a refusal.</summary>
        public required IReadOnlyDictionary<string, string> Values { get; init; }
        /// <summary>What is wrong, shown at its field.</summary>
        public IReadOnlyList<Refusal> Refusals { get; init; } = [];
    }
}
