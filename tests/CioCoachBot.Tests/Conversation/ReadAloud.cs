using System.Text.Json;
using CioCoachBot.Cards;

namespace CioCoachBot.Tests.Conversation;

/// <summary>A card in the words that a person reads, line by line, its inputs with what stands in them, its buttons in brackets.</summary>
internal static class ReadAloud
{
    public static IReadOnlyList<string> Lines(AdaptiveCard card)
    {
        var root = JsonDocument.Parse(card.ToUtf8Json()).RootElement;
        return [.. Elements(root, "body").Concat(Buttons(root)).Where(static line => line.Length > 0)];
    }

    private static IEnumerable<string> Elements(JsonElement parent, string list) =>
        parent.TryGetProperty(list, out var elements) ? elements.EnumerateArray().SelectMany(Element) : [];

    private static IEnumerable<string> Element(JsonElement element) => IsHidden(element) ? Folded(element) : Text(element, "type") switch
    {
        "TextBlock" => [Text(element, "text") ?? ""],
        "RichTextBlock" => [string.Concat(element.GetProperty("inlines").EnumerateArray().Select(static run => run.ValueKind == JsonValueKind.String ? run.GetString() : Text(run, "text")))],
        "ColumnSet" => [Join(" · ", element.GetProperty("columns").EnumerateArray().Select(column => Join(" ", Elements(column, "items"))).Where(static column => column != "▾"))],
        "Container" => Elements(element, "items"),
        "Table" => element.GetProperty("rows").EnumerateArray().Select(row => Join(" | ", row.GetProperty("cells").EnumerateArray().Select(cell => Join(" ", Elements(cell, "items"))))),
        "ActionSet" => Buttons(element),
        "Input.Toggle" => [$"☐ {Text(element, "label")}: {Text(element, "title")}"],
        "Input.ChoiceSet" => [$"{Text(element, "label")}: {Chosen(element)}"],
        { } input when input.StartsWith("Input.", StringComparison.Ordinal) => [$"{Text(element, "label")}: {Value(element)}"],
        "ProgressBar" => [],
        _ when element.TryGetProperty("fallback", out var fallback) && fallback.ValueKind == JsonValueKind.Object => Element(fallback),
        _ => [],
    };

    /// <summary>The steps of a line, which are shown when it is selected.</summary>
    private static IEnumerable<string> Folded(JsonElement element) =>
        element.TryGetProperty("items", out var items) && items.EnumerateArray().All(static item => Text(item, "type") == "ActionSet")
            ? [$"[▾ {string.Join(" · ", items.EnumerateArray().SelectMany(static row => row.GetProperty("actions").EnumerateArray()).Select(static button => Text(button, "title")))}]"]
            : [];

    private static IEnumerable<string> Buttons(JsonElement parent)
    {
        if (!parent.TryGetProperty("actions", out var actions))
        {
            return [];
        }

        var buttons = actions.EnumerateArray().ToLookup(static button => Text(button, "mode") is not null, static button => Text(button, "title"));
        return [Join(" ", buttons[false].Select(static title => $"[{title}]").Concat(buttons[true].Any() ? [$"[… {string.Join(" · ", buttons[true])}]"] : []))];
    }

    private static string? Chosen(JsonElement element) => Text(element, "value") is { } value && element.TryGetProperty("choices", out var choices)
        ? choices.EnumerateArray().Where(choice => Text(choice, "value") == value).Select(static choice => Text(choice, "title")).FirstOrDefault() ?? value
        : null;

    private static string Value(JsonElement element) => element.TryGetProperty("value", out var value) ? value.ToString() : string.Empty;

    private static string Join(string separator, IEnumerable<string> parts) => string.Join(separator, parts.Where(static part => part.Length > 0));

    private static bool IsHidden(JsonElement element) => element.TryGetProperty("isVisible", out var visible) && visible.ValueKind == JsonValueKind.False;

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
