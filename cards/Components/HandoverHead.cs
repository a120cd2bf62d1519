using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Words;

namespace CioCoachBot.Cards.Components;

/// <summary>The head of what one person hands another, a leader's follow-up or a partner's request: what it is, from whom, and a fact.</summary>
internal static class HandoverHead
{
    private const int MaxLead = 280;

    /// <param name="title">What it is.</param>
    /// <param name="lead">Why the card comes again, in a sentence; null for the first time.</param>
    /// <param name="from">From whom, and about whom.</param>
    /// <param name="fact">The day, or the role.</param>
    public static IEnumerable<CardElement> Of(string title, string? lead, string from, string fact) =>
    [
        Text.Heading(title),
        .. lead is null ? Array.Empty<CardElement>() : [Text.Rich(Spacing.Small, Text.Run(PlainText.Of(lead, MaxLead)))],
        Text.Rich(Spacing.Small, Text.Bold(from), Text.Faint(Text.Separator + fact)),
    ];
}
