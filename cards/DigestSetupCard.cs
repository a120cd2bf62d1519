using CioCoachBot.Coach;
using NodaTime;

namespace CioCoachBot.Cards;

/// <summary>In a channel: when shall the digest come. Verb digest.setup; inputs day, time, zone; also digest.now and digest.example.</summary>
public static class DigestSetupCard
{
    /// <summary>The card.</summary>
    public static AdaptiveCard Build(View view) => new() { FallbackText = view.ToString() };

    /// <summary>What the card shows.</summary>
    public sealed record View
    {
        /// <summary>The day.</summary>
        public required IsoDayOfWeek Day { get; init; }
        /// <summary>The time.</summary>
        public required LocalTime Time { get; init; }
        /// <summary>IANA zone.</summary>
        public required string ZoneId { get; init; }
        /// <summary>True when it is chosen: the card then says so, with a button to change it.</summary>
        public bool Chosen { get; init; }
        /// <summary>True to show the inputs (after "Another day or time").</summary>
        public bool Editing { get; init; }
        /// <summary>What stands in the inputs after a refusal; else null.</summary>
        public IReadOnlyDictionary<string, string>? Values { get; init; }
        /// <summary>What is wrong, shown at its field.</summary>
        public IReadOnlyList<Refusal> Refusals { get; init; } = [];
    }
}
