using System.Globalization;
using NodaTime;

namespace CioCoachBot.Cards.Forms;

/// <summary>Calls back what a partner wanted, of one leader or of everybody: by when it was said, which tells nothing of who was asked.</summary>
/// <param name="At">When it was said, in milliseconds; null where the data does not say.</param>
public sealed record RecallButton(long? At)
{
    private const string AtData = "askedAt";

    /// <summary>Reads the pressed button.</summary>
    public static RecallButton Read(FormData data) =>
        new(long.TryParse(data.Text(AtData), NumberStyles.None, CultureInfo.InvariantCulture, out var at) ? at : null);

    /// <summary>What was said at an instant.</summary>
    public static IReadOnlyDictionary<string, string> Data(Instant at) => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [AtData] = at.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture),
    };
}
