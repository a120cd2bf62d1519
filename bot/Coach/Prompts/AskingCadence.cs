using NodaTime;

namespace CioCoachBot.Coach.Prompts;

/// <summary>
/// How often the coach asks: who does not answer is asked less, and as before once they answer.
/// </summary>
/// <param name="Ignored">How many of the last prompts, one after another, were not answered.</param>
/// <param name="LastAsked">When the last of them came; null for never.</param>
public sealed record AskingCadence(int Ignored, Instant? LastAsked)
{
    /// <summary>From so many on, there is no plan for the rest of the week besides the weekly question.</summary>
    public const int WeeklyFrom = 2;

    /// <summary>From so many on, the question comes every other week.</summary>
    public const int FortnightlyFrom = 4;

    /// <summary>How long what was said is looked back at.</summary>
    public static readonly Duration Remembered = Duration.FromDays(180);

    private static readonly Duration Fortnight = Duration.FromDays(13);

    public bool IsWeekly => Ignored >= WeeklyFrom;

    public bool IsFortnightly => Ignored >= FortnightlyFrom;

    /// <summary>Before which instant nothing is asked.</summary>
    public Instant NotBefore => LastAsked is { } last && IsFortnightly ? NotBeforeAfter(last) : Instant.MinValue;

    /// <summary>After which instant the next question may come, where one comes now.</summary>
    public Instant NotBeforeAfter(Instant asked) => IsFortnightly ? asked + Fortnight : asked;

    /// <summary>From what was said, the latest first.</summary>
    public static AskingCadence Of(IReadOnlyList<Spoken> spoken)
    {
        ArgumentNullException.ThrowIfNull(spoken);
        var prompts = spoken.Where(static one => one.Kind == MessageKind.Prompt).ToList();
        return new(prompts.TakeWhile(static one => one.AnsweredAt is null).Count(), prompts.Count > 0 ? prompts[0].At : null);
    }
}
