using Microsoft.Extensions.Options;

namespace CioCoachBot.Host.Options;

/// <summary>Reads lists that were given as one value with commas, and refuses to start on an id that is none, naming the setting.</summary>
internal sealed class CoachOptionsCheck(IConfiguration configuration) : IPostConfigureOptions<CoachOptions>, IValidateOptions<CoachOptions>
{
    public void PostConfigure(string? name, CoachOptions options)
    {
        Split(options.Admins, nameof(CoachOptions.Admins));
        Split(options.Leaders, nameof(CoachOptions.Leaders));
    }

    public ValidateOptionsResult Validate(string? name, CoachOptions options)
    {
        var wrong = options.Admins.Where(NoObjectId).Select(id => $"Coach__Admins has '{id}': an Entra object id is a GUID.")
            .Concat(options.Leaders.Where(NoObjectId).Select(id => $"Coach__Leaders has '{id}': an Entra object id is a GUID."))
            .Concat(options.Partners.Where(p => NoObjectId(p.Value.Id)).Select(p => $"Coach__Partners__{p.Key}__Id is '{p.Value.Id}': an Entra object id is a GUID."))
            .ToList();
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }

    private static bool NoObjectId(string id) => !Guid.TryParseExact(id, "D", out _);

    // The binder takes Coach__Admins__0 and so on; one value with commas it passes over.
    private void Split(IList<string> ids, string setting)
    {
        var one = configuration[$"{CoachOptions.Section}:{setting}"] ?? "";
        var each = ids.Append(one).SelectMany(id => id.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Select(id => id.ToLowerInvariant()).Distinct(StringComparer.Ordinal).ToList();
        ids.Clear();
        each.ForEach(ids.Add);
    }
}
