namespace CioCoachBot.Understanding.Contacts;

/// <summary>Whose word was given, and whether it still holds.</summary>
internal enum PromiseStanding
{
    /// <summary>Ours, to them, now.</summary>
    Ours,

    /// <summary>Somebody else's, or one of the past that they speak of: that was learned.</summary>
    Learned,

    /// <summary>None was made: "I promised nothing".</summary>
    None,
}

/// <summary>Words of promising in a clause.</summary>
/// <param name="From">Where what they promise, or what was learned, begins.</param>
/// <param name="Standing">Whose they are.</param>
internal readonly record struct SaidPromise(int From, PromiseStanding Standing);
