using CioCoachBot.Coach;
using CioCoachBot.Coach.Leaders;

namespace CioCoachBot.Cards.Forms;

/// <summary>What stood in the way of a week with customers.</summary>
/// <param name="What">What; null where it cannot be read.</param>
public sealed record HindranceButton(Hindrance? What)
{
    private const string WhatData = "hindrance";

    public static HindranceButton Read(FormData data) => new(EnumCodes.Find<Hindrance>(data.Text(WhatData)));

    /// <summary>What goes with the button.</summary>
    internal static (string, string)[] Data(Hindrance what) => [(WhatData, EnumCodes.Of(what))];
}
