using Microsoft.Extensions.Options;

namespace CioCoachBot.Delivery;

/// <summary>Refuses, at start, settings with which nothing would be sent, naming each setting.</summary>
internal sealed class PumpOptionsCheck : IValidateOptions<PumpOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, PumpOptions options)
    {
        var faults = new List<string>();
        if (options.Poll < PumpOptions.ShortestPoll || options.Poll > PumpOptions.LongestPoll)
        {
            faults.Add("Delivery__Poll must be from 50 ms to a day.");
        }

        if (options.Lease <= TimeSpan.Zero)
        {
            faults.Add("Delivery__Lease must be above 0.");
        }

        if (options.Hold <= TimeSpan.FromSeconds(1))
        {
            faults.Add("Delivery__Hold must be above a second.");
        }

        if (options.Lanes < 1)
        {
            faults.Add("Delivery__Lanes is below 1.");
        }

        if (options.TriesWhenUncertain < 1)
        {
            faults.Add("Delivery__TriesWhenUncertain is below 1.");
        }

        if (options.GiveUpAfter <= TimeSpan.Zero)
        {
            faults.Add("Delivery__GiveUpAfter must be above 0.");
        }

        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }
}
