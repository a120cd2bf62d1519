namespace CioCoachBot.Cards.Forms;

/// <summary>An admin's answer about a channel.</summary>
/// <param name="Channel">The channel's conversation id; null where it cannot be read.</param>
public sealed record ChannelButton(string? Channel)
{
    private const string ChannelData = "channel";

    /// <summary>Reads a pressed button.</summary>
    public static ChannelButton Read(FormData data) => new(data.Text(ChannelData));

    /// <summary>What goes with the button of a notice.</summary>
    public static IReadOnlyDictionary<string, string> Values(string channel) => Data(channel).ToDictionary(StringComparer.Ordinal);

    /// <summary>What goes with the button.</summary>
    internal static (string, string)[] Data(string channel) => [(ChannelData, channel)];
}
