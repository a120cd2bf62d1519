namespace CioCoachBot.Understanding.Slots;

/// <summary>A length of time that was said.</summary>
/// <param name="From">First token.</param>
/// <param name="To">After the last token.</param>
/// <param name="Minutes">Minutes; may be impossible.</param>
internal readonly record struct Length(int From, int To, int Minutes)
{
    /// <summary>The most that a day holds: 16 hours.</summary>
    public const int Most = 960;

    public const int Hour = 60;

    /// <summary>A working day.</summary>
    public const int Day = 480;

    /// <summary>Keeps what nobody means from overflowing.</summary>
    private const long Cap = 1_000_000;

    /// <summary>True when a contact can have lasted so long.</summary>
    public bool IsPossible => Minutes is >= 1 and <= Most;

    public static Length Of(int from, int to, long minutes) => new(from, to, (int)Math.Clamp(minutes, -Cap, Cap));
}
