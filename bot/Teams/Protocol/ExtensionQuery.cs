using System.Text.Json;

namespace CioCoachBot.Teams.Protocol;

/// <summary>A search of a message extension (<c>composeExtension/query</c>).</summary>
/// <param name="CommandId">Which search.</param>
/// <param name="Text">What was typed; empty on the first run, before anything is.</param>
/// <param name="Skip">How many results the client has already; not negative.</param>
/// <param name="Count">How many it wants, from 1 to <see cref="MostResults"/>.</param>
public sealed record ExtensionQuery(string CommandId, string Text, int Skip, int Count)
{
    /// <summary>The name of the invoke.</summary>
    public const string InvokeName = "composeExtension/query";

    /// <summary>The most results of one answer: what Teams shows in its list.</summary>
    public const int MostResults = 25;

    private const string FirstRun = "initialRun";

    /// <summary>The query, or null where the activity is none or its value is malformed: no object, or without a command.</summary>
    public static ExtensionQuery? Of(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        if (activity is not { Type: ActivityTypes.Invoke, Name: InvokeName, Value: { } value } || value.Text("commandId"u8) is not { Length: > 0 } command)
        {
            return null;
        }

        var options = value.Property("queryOptions"u8);
        var count = Number(options?.Property("count"u8)) ?? MostResults;
        return new(command, TextOf(
            value.Property("parameters"u8)), Math.Max(Number(options?.Property("skip"u8)) ?? 0, 0), Math.Clamp(count, 1, MostResults));
    }

    private static string TextOf(JsonElement? parameters)
    {
        if (parameters is { ValueKind: JsonValueKind.Array } all)
        {
            foreach (var parameter in all.EnumerateArray())
            {
                if (parameter.Text("name"u8) is { } name && name != FirstRun && parameter.Text("value"u8) is { } text)
                {
                    return text.Trim();
                }
            }
        }

        return "";
    }

    private static int? Number(JsonElement? element) =>
        element is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var value) ? value : null;
}
