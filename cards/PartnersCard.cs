using CioCoachBot.Coach.Leaders;

namespace CioCoachBot.Cards;

/// <summary>For admins: who holds the three partner roles. Verb partners.save; inputs cmo, cco, sales (a person's id, or empty for vacant).</summary>
public static class PartnersCard
{
    /// <summary>The card.</summary>
    public static AdaptiveCard Build(View view) => new() { FallbackText = view.ToString() };

    /// <summary>What the card shows.</summary>
    public sealed record View
    {
        /// <summary>Everybody the coach knows.</summary>
        public required IReadOnlyList<Person> People { get; init; }
        /// <summary>Who holds which role now.</summary>
        public required IReadOnlyList<Partner> Partners { get; init; }
        /// <summary>True right after saving.</summary>
        public bool Saved { get; init; }
    }
}
