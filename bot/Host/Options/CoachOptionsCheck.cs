using Microsoft.Extensions.Options;

namespace CioCoachBot.Host.Options;

/// <summary>Refuses, at start, an id that is none and a calendar that cannot be read, naming the setting.</summary>
internal sealed class CoachOptionsCheck : IValidateOptions<CoachOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, CoachOptions options)
    {
        var faults = options.Admins.Where(NoObjectId).Select(id => $"Coach__Admins has '{id}': an Entra object id is a GUID.")
            .Concat(options.Leaders.Where(NoObjectId).Select(id => $"Coach__Leaders has '{id}': an Entra object id is a GUID."))
            .Concat(options.Partners.Where(p => NoObjectId(p.Value.Id))
                .Select(p => $"Coach__Partners__{p.Key}__Id is '{p.Value.Id}': an Entra object id is a GUID."))
            .Concat(options.Holidays.Select(static entry => HolidayFile.Of(entry).Fault()).OfType<string>())
            .ToList();
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static bool NoObjectId(string id) => !Guid.TryParseExact(id, "D", out _);
}
