using System.Text.Json;

namespace CioCoachBot.Teams.Protocol;

/// <summary>
/// A dialog is asked for or submitted: by a card (<c>task/fetch</c>, <c>task/submit</c>) or by a message extension's action
/// (<c>composeExtension/fetchTask</c>, <c>composeExtension/submitAction</c>).
/// </summary>
/// <param name="Name">Which: the action's <c>commandId</c>, or <c>dialog</c> of the card's data; empty where the data names none.</param>
/// <param name="IsSubmit">True for what was filled in; false when the dialog is to be opened.</param>
/// <param name="Data">The data and the inputs as text, as of <see cref="CardAction"/>. Client-controlled.</param>
/// <param name="Message">The message on which the action was used; null where there was none. The bot need not be a member of its
/// conversation.</param>
public sealed record DialogRequest(string Name, bool IsSubmit, IReadOnlyDictionary<string, string> Data, MessagePayload? Message)
{
    private const string CardFetch = "task/fetch";
    private const string CardSubmit = "task/submit";
    private const string ActionFetch = "composeExtension/fetchTask";
    private const string ActionSubmit = "composeExtension/submitAction";

    /// <summary>True for an invoke that <see cref="Of"/> reads.</summary>
    public static bool IsName(string? invoke) => invoke is CardFetch or CardSubmit or ActionFetch or ActionSubmit;

    /// <summary>
    /// The request, or null where the activity is none or its value is malformed: no object, an action without its command, a card's
    /// dialog without data.
    /// </summary>
    public static DialogRequest? Of(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return activity is { Type: ActivityTypes.Invoke, Value: { ValueKind: JsonValueKind.Object } value }
            ? OfValue(activity.Name, value)
            : null;
    }

    private static DialogRequest? OfValue(string? invoke, JsonElement value)
    {
        var data = value.Property("data"u8);
        var flat = FlatData.Of(data);
        return invoke switch
        {
            CardFetch or CardSubmit when data is { ValueKind: JsonValueKind.Object } => new(
                flat.GetValueOrDefault("dialog", ""), invoke == CardSubmit, flat, null),
            ActionFetch or ActionSubmit when value.Text("commandId"u8) is { Length: > 0 } command =>
                new(command, invoke == ActionSubmit, flat, MessagePayload.Of(value.Property("messagePayload"u8))),
            _ => null,
        };
    }
}

/// <summary>The message on which a message extension's action was used: other people's words.</summary>
/// <param name="Content">The body.</param>
/// <param name="IsHtml">True where the body is HTML, which is what Teams sends; false for <c>text</c>.</param>
public sealed record MessagePayload(string Content, bool IsHtml)
{
    /// <summary>What the message says, without any markup; see <see cref="HtmlText"/>.</summary>
    /// <param name="most">The most UTF-16 characters.</param>
    public string Text(int most) => IsHtml ? HtmlText.Of(Content, most) : HtmlText.Plain(Content, most);

    internal static MessagePayload? Of(JsonElement? payload) =>
        payload?.Property("body"u8) is { } body && body.Text("content"u8) is { } content
            ? new(content, !string.Equals(body.Text("contentType"u8), "text", StringComparison.OrdinalIgnoreCase))
            : null;
}
