namespace CioCoachBot.Coach.Leaders;

/// <summary>What stood in the way of a week with customers.</summary>
public enum Hindrance
{
    /// <summary>No time.</summary>
    NoTime,

    /// <summary>Nobody asked for the leader.</summary>
    NobodyAsked,

    /// <summary>The leader travelled.</summary>
    Travel,

    /// <summary>The leader does not see it as the own role.</summary>
    NotMyRole,
}
