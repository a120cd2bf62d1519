namespace CioCoachBot.Coach.Interactions;

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
