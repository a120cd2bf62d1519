using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Words;

namespace CioCoachBot.Cards.Components;

/// <summary>Buttons, two in a row: a third one is cut on a phone.</summary>
internal static class Buttons
{
    /// <summary>The most characters of a button's title.</summary>
    public const int MaxTitle = 28;

    /// <summary>A button that tells the coach a verb.</summary>
    public static ExecuteAction Do(string title, string verb, params (string Name, string Value)[] data) =>
        new(PlainText.Of(title, MaxTitle), verb, new(data));

    /// <summary>The one thing worth doing.</summary>
    public static ExecuteAction First(string title, string verb, params (string Name, string Value)[] data) =>
        Do(title, verb, data) with { Style = "positive" };

    /// <summary>A button beside inputs that neither wants them nor waits for them to be right.</summary>
    public static ExecuteAction WithoutInputs(string title, string verb, params (string Name, string Value)[] data) =>
        Do(title, verb, data) with { AssociatedInputs = "none" };

    /// <summary>The buttons in rows of two.</summary>
    public static IEnumerable<CardElement> Rows(params IReadOnlyList<CardAction> buttons)
    {
        for (var i = 0; i < buttons.Count; i += 2)
        {
            yield return new ActionSet(i + 1 < buttons.Count ? [buttons[i], buttons[i + 1]] : [buttons[i]])
            {
                Spacing = i == 0 ? Spacing.Medium : Spacing.Small,
            };
        }
    }
}
