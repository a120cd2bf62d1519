using CioCoachBot.Delivery;
using Microsoft.Extensions.Options;

namespace CioCoachBot.Host.Scheduling;

/// <summary>Refuses, at start, settings with which nothing would become due, naming each setting.</summary>
internal sealed class SchedulingOptionsCheck : IValidateOptions<SchedulingOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, SchedulingOptions options)
    {
        var faults = new List<string>();
        if (options.Poll < PumpOptions.ShortestPoll || options.Poll > PumpOptions.LongestPoll)
        {
            faults.Add("Scheduling__Poll must be from 50 ms to a day.");
        }

        if (options.PutOff <= TimeSpan.Zero)
        {
            faults.Add("Scheduling__PutOff must be above 0.");
        }

        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }
}
