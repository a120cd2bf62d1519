namespace CioCoachBot.Cards;

/// <summary>An Adaptive Card 1.5 as Teams shows it.</summary>
public sealed record AdaptiveCard
{
    /// <summary>One sentence for clients that cannot show the card, for toasts and for screen readers.</summary>
    public required string FallbackText { get; init; }

    /// <summary>The card as UTF-8 JSON.</summary>
    public byte[] ToUtf8Json() => throw new NotSupportedException();
}
