namespace CioCoachBot.Coach.FollowUps;

/// <summary>How an insight is meant [Farland's readers: aspirations, frustrations, concerns].</summary>
public enum InsightStance
{
    /// <summary>The customer needs or tells something.</summary>
    Need,

    /// <summary>The customer is content, or would speak for us.</summary>
    Praise,

    /// <summary>Something is wrong, or may become so.</summary>
    Concern,

    /// <summary>Something that could be made together.</summary>
    Idea,

    /// <summary>What moves in the customer's market, or who else is there.</summary>
    Market,
}

/// <summary>What of an insight decides how a partner is asked: a complaint is no praise, and what was told is not asked again.</summary>
/// <param name="Stance">How it is meant.</param>
/// <param name="IsDated">True where it says when.</param>
/// <param name="OffersToSpeak">True where the customer would be a reference.</param>
/// <param name="IsUnanswered">True where the leader had no answer to what the customer asked.</param>
/// <param name="Language">The language that it is written in, as two letters of ISO 639.</param>
public sealed record InsightSense(InsightStance Stance, bool IsDated, bool OffersToSpeak, bool IsUnanswered, string Language);
