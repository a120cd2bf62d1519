namespace CioCoachBot.Cards.Forms;

/// <summary>An admin's answer about a channel.</summary>
/// <param name="Channel">The channel's conversation id; null where it cannot be read.</param>
/// <param name="AfterAll">True where the card said that an admin had refused it: allowing it means all the same.</param>
public sealed record ChannelButton(string? Channel, bool AfterAll = false)
{
    private const string ChannelData = "channel";
    private const string AfterAllData = "afterAll";

    /// <summary>Reads a pressed button.</summary>
    public static ChannelButton Read(FormData data) => new(data.Text(ChannelData), data.IsTrue(AfterAllData));

    /// <summary>What goes with the button of a notice.</summary>
    public static IReadOnlyDictionary<string, string> Values(string channel) => Data(channel).ToDictionary(StringComparer.Ordinal);

    /// <summary>What goes with the button that allows what was refused.</summary>
    public static IReadOnlyDictionary<string, string> ValuesAfterAll(string channel) =>
        new Dictionary<string, string>(Values(channel), StringComparer.Ordinal) { [AfterAllData] = "true" };

    /// <summary>What goes with the button.</summary>
    internal static (string, string)[] Data(string channel) => [(ChannelData, channel)];
}
