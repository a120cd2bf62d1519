using System.Text.Json;

namespace CioCoachBot.Teams.Protocol;

/// <summary>What the sender's client says about itself. All of it is a claim of the client and may be missing.</summary>
/// <param name="Locale">BCP 47 tag, such as <c>en-GB</c>.</param>
/// <param name="TimeZone">IANA zone, such as <c>Europe/Rome</c>; not checked.</param>
/// <param name="Country">ISO 3166 code, such as <c>GB</c>.</param>
/// <param name="Platform"><c>Web</c>, <c>Windows</c>, <c>iOS</c>, <c>Android</c>, ...</param>
public sealed record ClientInfo(string? Locale, string? TimeZone, string? Country, string? Platform)
{
    /// <summary>
    /// From the activity's own fields, else from its <c>clientInfo</c> entity; entities of any other or broken shape are passed over.
    /// </summary>
    public static ClientInfo Of(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        if (activity.Entities is { ValueKind: JsonValueKind.Array } entities)
        {
            foreach (var entity in entities.EnumerateArray())
            {
                if (string.Equals(entity.Text("type"u8), "clientInfo", StringComparison.OrdinalIgnoreCase))
                {
                    return new(
                        activity.Locale ?? entity.Text("locale"u8),
                        activity.LocalTimezone ?? entity.Text("timezone"u8),
                        entity.Text("country"u8),
                        entity.Text("platform"u8));
                }
            }
        }

        return new(activity.Locale, activity.LocalTimezone, null, null);
    }
}
