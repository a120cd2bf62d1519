namespace CioCoachBot.Understanding.Contacts;

/// <summary>What the tokens of a stretch are for.</summary>
internal enum Region : byte
{
    /// <summary>Who, when, how long, how.</summary>
    Facts,

    /// <summary>What was learned.</summary>
    Insight,

    /// <summary>What was promised.</summary>
    Promise,

    /// <summary>A meeting to come.</summary>
    ToCome,
}
