namespace CioCoachBot.Teams.Outbound;

/// <summary>The windows of <see cref="PacingOptions"/>, safety factor included; without those that have no limit.</summary>
internal sealed class PacingLimits
{
    private readonly Window[][] _operations;

    public PacingLimits(PacingOptions options)
    {
        _operations = [Windows(options.Send, options.SafetyFactor), Windows(options.Create, options.SafetyFactor)];
        Tenant = [.. Windows((options.TenantPerSecond, 1), options.SafetyFactor)];
        SlowTenant = [.. Tenant.Select(w => w with { Limit = Math.Max(1, w.Limit / 4) })];
    }

    /// <summary>The window of a tenant.</summary>
    public Window[] Tenant { get; }

    /// <summary>The window of a tenant that was throttled too often.</summary>
    public Window[] SlowTenant { get; }

    /// <summary>The windows of an operation in one conversation.</summary>
    public Window[] Of(PacedOperation operation) => _operations[(int)operation];

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
