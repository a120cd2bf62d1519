namespace CioCoachBot.Coach;

/// <summary>What came of something that may be refused: the value, or why there is none.</summary>
/// <typeparam name="T">What there is when nothing is refused.</typeparam>
public readonly record struct Result<T>
    where T : class
{
    private readonly IReadOnlyList<Refusal>? _refusals;

    private Result(T? value, IReadOnlyList<Refusal> refusals)
    {
        Value = value;
        _refusals = refusals;
    }

    /// <summary>The value; null where it was refused.</summary>
    public T? Value { get; }

    /// <summary>Why not, at least one; empty where there is a value.</summary>
    public IReadOnlyList<Refusal> Refusals => _refusals ?? [];

    public static implicit operator Result<T>(T value) => new(value, []);

    public static implicit operator Result<T>(Refusal refusal) => new(null, [refusal]);

    public static implicit operator Result<T>(List<Refusal> refusals) => new(null, refusals);
}
