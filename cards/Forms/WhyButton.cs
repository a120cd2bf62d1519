using CioCoachBot.Coach;

namespace CioCoachBot.Cards.Forms;

/// <summary>What the coach said of its own accord, where it is asked why; the weekly question where the button does not say.</summary>
/// <param name="Of">The message.</param>
public sealed record WhyButton(MessageKind Of)
{
    private const string OfData = "whyOf";

    public static WhyButton Read(FormData data) => new(EnumCodes.Find<MessageKind>(data.Text(OfData)) ?? MessageKind.Prompt);

    /// <summary>What goes with the button.</summary>
    public (string, string)[] Data() => [(OfData, EnumCodes.Of(Of))];
}
