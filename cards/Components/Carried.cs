using CioCoachBot.Cards.Elements;

namespace CioCoachBot.Cards.Components;

/// <summary>What a person said already, in inputs that are not shown: each once, however many buttons the card has, and sent with every one of them.</summary>
internal static class Carried
{
    private const int MaxValue = 2500;

    /// <summary>The values whose input the card does not show.</summary>
    public static IEnumerable<CardElement> In(IReadOnlyDictionary<string, string> values, Func<string, bool> isCarried)
    {
        var inputs = values.Where(pair => isCarried(pair.Key) && pair.Value.Length > 0).Select(Hidden).ToList();
        return inputs.Count == 0 ? [] : [new Container(inputs) { Id = "said", IsVisible = false }];
    }

    /// <summary>True for promise2, promiseDue2 and so on: a form shows one promise.</summary>
    public static bool IsFurtherPromise(string input) => input.StartsWith("promise", StringComparison.Ordinal) && char.IsAsciiDigit(input[^1]);

    // Of more than one line, so that a client keeps the lines of an insight.
    private static CardElement Hidden(KeyValuePair<string, string> pair) => new TextInput("What you said")
    {
        Id = pair.Key,
        Value = pair.Value.Length > MaxValue ? pair.Value[..MaxValue] : pair.Value,
        IsMultiline = true,
    };
}
