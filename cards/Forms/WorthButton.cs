using CioCoachBot.Coach.Advice;

namespace CioCoachBot.Cards.Forms;

/// <summary>A button about the one thing worth doing.</summary>
/// <param name="Key">Which, as <see cref="WorthDoing.Key"/> has it; null where the prompt named none.</param>
public sealed record WorthButton(string? Key)
{
    private const string AboutData = "about";

    public static WorthButton Read(FormData data) => new(data.Text(AboutData));

    /// <summary>What goes with the button.</summary>
    internal (string, string)[] Data() => Key is { } key ? [(AboutData, key)] : [];
}
