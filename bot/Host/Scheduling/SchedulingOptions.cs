namespace CioCoachBot.Host.Scheduling;

/// <summary>How what is due is found: the section <c>Scheduling</c> of the configuration.</summary>
public sealed class SchedulingOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "Scheduling";

    /// <summary>How often the agenda is read; 50 ms to a day.</summary>
    public TimeSpan Poll { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>How long an occasion is put off whose attendance failed, so that it holds up no other. Above 0.</summary>
    public TimeSpan PutOff { get; set; } = TimeSpan.FromMinutes(5);
}
