using CioCoachBot.Coach.Interactions;

namespace CioCoachBot.Coach.Logging;

/// <summary>What a contact says: filled from an entry, joined with what was said later, and when two say the same.</summary>
internal static class ContactContent
{
    /// <summary>However a client ends its lines.</summary>
    public static bool IsSameText(Interaction one, Interaction other) => string.Equals(
        one.Insight?.ReplaceLineEndings("\n"), other.Insight?.ReplaceLineEndings("\n"), StringComparison.Ordinal);

    public static Interaction Filled(Interaction interaction, LogEntry entry, CustomerId customer) => interaction with
    {
        Customer = customer,
        Date = entry.Date,
        Minutes = entry.Minutes,
        Approach = entry.Approach,
        Mode = entry.Mode,
        Partners = entry.Partners,
        Insight = entry.Insight,
        Stance = string.Equals(interaction.Insight, entry.Insight, StringComparison.Ordinal) ? interaction.Stance : null,
        Shareable = entry is { Shareable: true, Insight: not null },
    };

    public static string? Together(string? insight, string? more) =>
        more is null || insight?.Contains(more, StringComparison.OrdinalIgnoreCase) == true ? insight
            : insight is null ? more
            : (IsEnded(insight) ? insight.TrimEnd() : insight.TrimEnd() + '.') + "\n" + more;

    private static bool IsEnded(string text) => text.TrimEnd() is [.., '.' or '!' or '?' or '…' or ':' or ';' or '"' or '”' or '»'];

    public static bool Same(Interaction one, Interaction other) =>
        one with { Partners = [] } == other with { Partners = [] } && one.Partners.Order().SequenceEqual(other.Partners.Order());
}
