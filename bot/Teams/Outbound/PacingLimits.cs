namespace CioCoachBot.Teams.Outbound;

/// <summary>The windows of <see cref="PacingOptions"/>, safety factor included; without those that have no limit.</summary>
internal sealed class PacingLimits
{
    /// <summary>How often a tenant is slowed: to about a quarter.</summary>
    public const int MostSteps = 5;

    private const double Step = 0.75;

    private readonly Window[][] _operations;
    private readonly Window[][] _slow;

    public PacingLimits(PacingOptions options)
    {
        _operations = [Windows(options.Send, options.SafetyFactor), Windows(options.Create, options.SafetyFactor)];
        Tenant = [.. Windows((options.TenantPerSecond, 1), options.SafetyFactor)];
        _slow = [.. Enumerable.Range(0, MostSteps + 1).Select(step => Slowed([.. Tenant], step))];
    }

    /// <summary>The window of a tenant.</summary>
    public Window[] Tenant { get; }

    /// <summary>The window of a tenant that was throttled too often: three quarters of it for each step.</summary>
    /// <param name="step">From 0 to <see cref="MostSteps"/>.</param>
    public Window[] TenantAt(int step) => _slow[step];

    /// <summary>The windows of an operation in one conversation.</summary>
    public Window[] Of(PacedOperation operation) => _operations[(int)operation];

    private static Window[] Slowed(Window[] windows, int step) =>
        [.. windows.Select(window => window with { Limit = Math.Max(1, (int)(window.Limit * Math.Pow(Step, step))) })];

    private static Window[] Windows(WindowLimits limits, double factor) =>
    [
        .. Windows((limits.PerSecond, 1), factor),
        .. Windows((limits.PerTwoSeconds, 2), factor),
        .. Windows((limits.PerThirtySeconds, 30), factor),
        .. Windows((limits.PerHour, 3600), factor),
    ];

    private static IEnumerable<Window> Windows((int Limit, int Seconds) window, double factor) =>
        window.Limit == 0 ? [] : [new(Math.Max(1, (int)(window.Limit * factor)), window.Seconds * TimeSpan.TicksPerSecond)];
}
