using System.Text.Json;
using CioCoachBot.LocalTeams.Chats;

namespace CioCoachBot.LocalTeams.Client;

/// <summary>
/// What a person does with the app outside its own messages: dialogs, its action on any message, its search. The app need not be
/// installed where it is used.
/// </summary>
internal sealed class Extension(ChatRoom room, ActivityFactory sender, BotCaller bot)
{
    private const string Action = "logContact";
    private const string Search = "findCustomer";

    /// <summary>Opens the dialog of a message's action, or submits it where there is data.</summary>
    public async Task<DialogOutcome> UseOnMessageAsync(
        DemoPerson person, string messageId, JsonElement? data, CancellationToken cancellation)
    {
        if (!room.State.Messages.TryGetValue(messageId, out var message) || Seen(person, message) is not { } place)
        {
            return DialogOutcome.Failed("This message is gone.");
        }

        return DialogOutcome.Of(await bot.PostAsync(sender.MessageAction(person, place, Action, message, data), cancellation));
    }

    /// <summary>Opens or submits the dialog of a card.</summary>
    public async Task<DialogOutcome> UseOnCardAsync(
        DemoPerson person, string messageId, bool submit, JsonElement data, CancellationToken cancellation)
    {
        if (!room.State.Messages.TryGetValue(messageId, out var message) || Seen(person, message) is not { } place)
        {
            return DialogOutcome.Failed("This card is gone.");
        }

        return DialogOutcome.Of(await bot.PostAsync(sender.Task(person, place, submit, data), cancellation));
    }

    /// <summary>Searches from the box to write in.</summary>
    public async Task<SearchOutcome> SearchAsync(DemoPerson person, Place place, string text, CancellationToken cancellation) =>
        SearchOutcome.Of(await bot.PostAsync(sender.Query(person, place, Search, text), cancellation));

    private static Place? Seen(DemoPerson person, ChatMessage message) =>
        Place.Find(message.Conversation) is { } place && (
            place.Person is null || place.Person == person) ? place with { Thread = message.Thread } : null;
}

/// <summary>What a dialog does next: it shows a card, or says a sentence and closes, or cannot.</summary>
internal sealed record DialogOutcome(string? Title, JsonElement? Card, string? Message, string? Error)
{
    public static DialogOutcome Failed(string error) => new(null, null, null, error);

    public static DialogOutcome Of(BotAnswer answer)
    {
        if (!answer.Accepted)
        {
            return Failed(answer.Status == 0 ? "The bot did not answer. Try again." : $"The bot answered {answer.Status}. Try again.");
        }

        if (Json.At(answer.Body, "task") is not { } task)
        {
            return new(null, null, null, null);
        }

        return Json.At(task, "value", "card", "content") is { ValueKind: JsonValueKind.Object } card
            ? new(Json.At(task, "value", "title")?.ToString(), card, null, null)
            : new(null, null, Json.At(task, "value")?.ToString(), null);
    }
}

/// <summary>What a search found, or a sentence in its place.</summary>
internal sealed record SearchOutcome(IReadOnlyList<SearchRow> Rows, string? Message)
{
    public static SearchOutcome Of(BotAnswer answer)
    {
        if (!answer.Accepted)
        {
            return new([], "The bot did not answer. Try again.");
        }

        var rows = Json.At(answer.Body, "composeExtension", "attachments") is { ValueKind: JsonValueKind.Array } all
            ? all.EnumerateArray().Select(SearchRow.Of).OfType<SearchRow>().ToList()
            : [];
        return new(rows, rows.Count == 0 ? Json.At(answer.Body, "composeExtension", "text")?.ToString() ?? "Nothing was found." : null);
    }
}

/// <summary>One row, and the card that choosing it inserts.</summary>
internal sealed record SearchRow(string Title, string Line, JsonElement Card)
{
    public static SearchRow? Of(JsonElement attachment) => Json.At(attachment, "content") is { ValueKind: JsonValueKind.Object } card
        ? new(Json.At(attachment, "preview", "content", "title")?.ToString() ?? "", Json.At(
            attachment, "preview", "content", "text")?.ToString() ?? "", card)
        : null;
}

/// <summary>Looks into an answer.</summary>
internal static class Json
{
    /// <summary>What lies at the end of the path, or null.</summary>
    public static JsonElement? At(JsonElement? json, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
        {
            json = json is { ValueKind: JsonValueKind.Object } parent && parent.TryGetProperty(name, out var child) ? child : null;
        }

        return json;
    }
}
