using System.Globalization;
using NodaTime;

namespace CioCoachBot.Cards.Forms;

/// <summary>Posts a digest at once.</summary>
/// <param name="After">The digest of the same day after which another is wanted all the same; null where none is known.</param>
public sealed record DigestNowButton(Instant? After)
{
    private const string AfterData = "after";

    /// <summary>Reads a pressed button.</summary>
    public static DigestNowButton Read(FormData data) => new(
        long.TryParse(data.Text(AfterData), NumberStyles.None, CultureInfo.InvariantCulture, out var ticks)
            && ticks <= Instant.MaxValue.ToUnixTimeTicks()
            ? Instant.FromUnixTimeTicks(ticks)
            : null);

    /// <summary>What goes with the button.</summary>
    public static IReadOnlyDictionary<string, string> Values(Instant after) => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [AfterData] = after.ToUnixTimeTicks().ToString(CultureInfo.InvariantCulture),
    };
}
