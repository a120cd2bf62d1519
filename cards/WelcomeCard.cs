using NodaTime;

namespace CioCoachBot.Cards;

/// <summary>The first thing a leader sees: what the coach does, and the two choices that are the leader's.</summary>
public static class WelcomeCard
{
    /// <summary>The card.</summary>
    public static AdaptiveCard Build(View view) => new() { FallbackText = view.ToString() };

    /// <summary>What the card shows.</summary>
    public sealed record View
    {
        /// <summary>Minutes a week.</summary>
        public required int TargetMinutes { get; init; }
        /// <summary>The day of the prompt.</summary>
        public required IsoDayOfWeek PromptDay { get; init; }
        /// <summary>The time of the prompt.</summary>
        public required LocalTime PromptTime { get; init; }
        /// <summary>IANA zone; shown by its city.</summary>
        public required string ZoneId { get; init; }
        /// <summary>By name in the digest (true), only in the total (false), or not chosen yet (null).</summary>
        public bool? DigestByName { get; init; }
    }
}
