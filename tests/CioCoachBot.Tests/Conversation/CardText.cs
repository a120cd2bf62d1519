using System.Text.Json;
using CioCoachBot.Cards;

namespace CioCoachBot.Tests.Conversation;

/// <summary>Reads a card as a person does: its words, its buttons and what stands in its inputs.</summary>
internal sealed class CardText
{
    private readonly JsonElement _root;

    public CardText(AdaptiveCard card)
    {
        _root = JsonDocument.Parse(card.ToUtf8Json()).RootElement.Clone();
        Words = string.Join(' ', Objects(_root).SelectMany(element => new[] { "text", "label", "errorMessage" }.Select(name => Text(element, name))).OfType<string>());
    }

    public string Words { get; }

    public IReadOnlyList<string> Verbs => [.. Buttons().Select(button => button.Verb)];

    /// <summary>What the buttons say.</summary>
    public IReadOnlyList<string> Titles => [.. Buttons().Select(button => button.Title)];

    /// <summary>What the buttons with the verb say, in their order.</summary>
    public IReadOnlyList<string> Offered(string verb) => [.. Buttons().Where(button => button.Verb == verb).Select(button => button.Title)];

    /// <summary>What the button with the verb says that is neither behind "…" nor under a line to select; null where all are.</summary>
    public string? InSight(string verb) => Objects(_root, ofHidden: false)
        .Where(element => Text(element, "verb") == verb && Text(element, "mode") is null)
        .Select(element => Text(element, "title")).SingleOrDefault();

    /// <summary>The data of the button that says this.</summary>
    public Dictionary<string, string> DataUnder(string title) => Buttons().First(button => button.Title == title).Data;

    /// <summary>The data of the first button with the verb.</summary>
    public Dictionary<string, string> DataOf(string verb) => Buttons().First(button => button.Verb == verb).Data;

    /// <summary>The verb and the data of the button that says this.</summary>
    public (string Verb, Dictionary<string, string> Data) Button(string title)
    {
        var button = Buttons().First(button => button.Title == title);
        return (button.Verb, button.Data);
    }

    /// <summary>The data of the button of a dialog that says this.</summary>
    public Dictionary<string, string> Submitted(string title) => Objects(_root)
        .First(element => Text(element, "type") == "Action.Submit" && Text(element, "title") == title)
        .GetProperty("data").EnumerateObject().ToDictionary(pair => pair.Name, pair => pair.Value.ToString(), StringComparer.Ordinal);

    /// <summary>What the inputs hold, shown or not, as a client sends it with every button.</summary>
    public Dictionary<string, string> Inputs => Objects(_root)
        .Where(element => Text(element, "type")?.StartsWith("Input.", StringComparison.Ordinal) == true)
        .ToDictionary(element => Text(element, "id")!, element => element.TryGetProperty("value", out var value) ? value.ToString() : string.Empty, StringComparer.Ordinal);

    /// <summary>What its buttons open.</summary>
    public IReadOnlyList<string> Addresses => [.. Objects(_root).Select(element => Text(element, "url")).OfType<string>()];

    /// <summary>The latest day of a date input.</summary>
    public string? Latest(string input) => Objects(_root).Where(element => Text(element, "id") == input).Select(element => Text(element, "max")).FirstOrDefault();

    /// <summary>What stands in the input; null where there is none, or nothing in it.</summary>
    public string? Value(string input) => Objects(_root).Where(element => Text(element, "id") == input).Where(element => element.TryGetProperty("value", out _)).Select(element => element.GetProperty("value").ToString()).FirstOrDefault();

    private IEnumerable<(string Verb, Dictionary<string, string> Data, string Title)> Buttons() =>
        from element in Objects(_root)
        where Text(element, "type") == "Action.Execute"
        select (Text(element, "verb")!, element.TryGetProperty("data", out var data)
            ? data.EnumerateObject().ToDictionary(pair => pair.Name, pair => pair.Value.ToString(), StringComparer.Ordinal)
            : [], Text(element, "title")!);

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>What stands in for an action is the same button; what stands in for a chart or a bar is what most clients show.</summary>
    private static bool IsAction(JsonElement element) => Text(element, "type")?.StartsWith("Action.", StringComparison.Ordinal) == true;

    private static bool IsHidden(JsonElement element) => element.TryGetProperty("isVisible", out var visible) && visible.ValueKind == JsonValueKind.False;

    private static IEnumerable<JsonElement> Objects(JsonElement element, bool ofHidden = true) => element.ValueKind switch
    {
        JsonValueKind.Object when !ofHidden && IsHidden(element) => [],
        JsonValueKind.Object => element.EnumerateObject().Where(pair => pair.Name is not "fallback" || !IsAction(element)).SelectMany(pair => Objects(pair.Value, ofHidden)).Prepend(element),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(item => Objects(item, ofHidden)),
        _ => [],
    };
}
