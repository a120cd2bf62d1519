using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach.Text;

namespace CioCoachBot.Cards.Components;

/// <summary>
/// What a person said already, in inputs that are not shown: each once, however many buttons the card has, and sent with every one of
/// them.
/// </summary>
internal static class Carried
{
    private const int MaxValue = 2500;

    /// <summary>Of the inputs that the card does not show.</summary>
    public static IEnumerable<CardElement> In(IEnumerable<(string Name, string Value)> inputs, Localizer texts)
    {
        var hidden = inputs.Select(CardElement (input) => Hidden(input.Name, input.Value, texts)).ToList();
        return hidden.Count == 0 ? [] : [new Container(hidden) { Id = "said", IsVisible = false }];
    }

    // Of more than one line, so that a client keeps the lines of an insight.
    private static TextInput Hidden(string name, string value, Localizer texts) => new(texts["Logging.WhatYouSaid"])
    {
        Id = name,
        Value = Shortened.To(value, MaxValue),
        IsMultiline = true,
    };
}
