namespace CioCoachBot.Cards.Words;

/// <summary>Time zones by their city, as people name them.</summary>
public static class Zones
{
    /// <summary>The zones that people mostly live in, west to east; IANA names.</summary>
    public static IReadOnlyList<string> Common { get; } =
    [
        "Pacific/Honolulu", "America/Anchorage", "America/Los_Angeles", "America/Vancouver", "America/Phoenix",
        "America/Denver", "America/Chicago", "America/Mexico_City", "America/New_York", "America/Toronto",
        "America/Bogota", "America/Lima", "America/Halifax", "America/Santiago", "America/Argentina/Buenos_Aires",
        "America/Sao_Paulo", "Atlantic/Reykjavik", "Europe/Lisbon", "Europe/Dublin", "Europe/London",
        "Africa/Casablanca", "Africa/Lagos", "Europe/Amsterdam", "Europe/Berlin", "Europe/Brussels",
        "Europe/Budapest", "Europe/Copenhagen", "Europe/Luxembourg", "Europe/Madrid", "Europe/Oslo",
        "Europe/Paris", "Europe/Prague", "Europe/Rome", "Europe/Stockholm", "Europe/Vienna",
        "Europe/Warsaw", "Europe/Zurich", "Africa/Cairo", "Africa/Johannesburg", "Asia/Jerusalem",
        "Europe/Athens", "Europe/Bucharest", "Europe/Helsinki", "Europe/Kyiv", "Europe/Istanbul",
        "Africa/Nairobi", "Asia/Riyadh", "Asia/Dubai", "Asia/Karachi", "Asia/Kolkata",
        "Asia/Dhaka", "Asia/Bangkok", "Asia/Ho_Chi_Minh", "Asia/Jakarta", "Asia/Hong_Kong",
        "Asia/Kuala_Lumpur", "Asia/Manila", "Asia/Shanghai", "Asia/Singapore", "Asia/Taipei",
        "Australia/Perth", "Asia/Seoul", "Asia/Tokyo", "Australia/Adelaide", "Australia/Brisbane",
        "Australia/Melbourne", "Australia/Sydney", "Pacific/Auckland", "Etc/UTC",
    ];

    /// <summary>"Berlin" for Europe/Berlin, "New York" for America/New_York, "UTC" for UTC.</summary>
    public static string City(string zoneId)
    {
        ArgumentNullException.ThrowIfNull(zoneId);
        return zoneId switch
        {
            "Asia/Calcutta" => "Kolkata",
            "Asia/Saigon" or "Asia/Ho_Chi_Minh" => "Ho Chi Minh City",
            "Asia/Katmandu" => "Kathmandu",
            "Europe/Kiev" => "Kyiv",
            "America/Sao_Paulo" => "São Paulo",
            "America/Bogota" => "Bogotá",
            _ => zoneId[(zoneId.LastIndexOf('/') + 1)..].Replace('_', ' '),
        };
    }
}
