using System.Text.Json;
using CioCoachBot.LocalTeams.Chats;

namespace CioCoachBot.LocalTeams.Client;

/// <summary>What a person can do in the stand-in: write, press a button, add or remove the app.</summary>
internal sealed class People(ChatRoom room, ActivityFactory sender, BotCaller bot)
{
    private const string CardType = "application/vnd.microsoft.card.adaptive";
    private const string MessageType = "application/vnd.microsoft.activity.message";

    /// <summary>Writes a message. In a channel the bot hears only what mentions it. Null where the person may not write there.</summary>
    /// <remarks>A card that an extension put into the message is the person's own: others see it, and no bot hears of it.</remarks>
    public async Task<ChatMessage?> WriteAsync(
        DemoPerson person, Place place, string text, IReadOnlyList<JsonElement> cards, bool mention, CancellationToken cancellation)
    {
        if (!CanWrite(person, place))
        {
            return null;
        }

        var (id, at) = room.NextId();
        var inThread = place.Person is null ? place with { Thread = place.Thread ?? id } : place;
        var message = new ChatMessage { Id = id, At = at, Conversation = place.Conversation, Thread = inThread.Thread, From = person.ChannelId, Text = text.Length == 0 ? null : text, Cards = cards };
        room.Record(new ChatEvent.Posted(message));
        if (text.Length > 0 && (place.Person is not null || mention))
        {
            await DeliverAsync(message, sender.Message(person, inThread, id, text, mention && place.Person is null), cancellation);
        }

        return message;
    }

    /// <summary>Sends an undelivered message once more, as the same activity.</summary>
    public async Task<bool> WriteAgainAsync(DemoPerson person, string messageId, CancellationToken cancellation)
    {
        if (!room.State.Messages.TryGetValue(messageId, out var message) || message.From != person.ChannelId || !message.Undelivered)
        {
            return false;
        }

        var place = Place.Find(message.Conversation)! with { Thread = message.Thread };
        await DeliverAsync(message, sender.Message(person, place, message.Id, message.Text!, place.Person is null), cancellation);
        return true;
    }

    /// <summary>Presses a card's button and applies the answer to the person's view.</summary>
    public async Task<PressOutcome> PressAsync(DemoPerson person, string messageId, CardAction action, CancellationToken cancellation)
    {
        if (!room.State.Messages.TryGetValue(messageId, out var message) || Place.Find(message.Conversation) is not { } found
            || !CanWrite(person, found))
        {
            return PressOutcome.Failed("This card is gone.");
        }

        var place = found with { Thread = message.Thread };
        if (action.Type == "Action.Submit")
        {
            var submitted = await bot.PostAsync(
                sender.Submit(person, place, room.NextId().Id, messageId, action.Data ?? EmptyObject), cancellation);
            return submitted.Accepted ? PressOutcome.Nothing : Unreached(submitted);
        }

        var answer = await bot.PostAsync(sender.Execute(person, place, messageId, action), cancellation);
        return answer.Accepted ? Apply(answer, person, message) : Unreached(answer);
    }

    /// <summary>
    /// Adds the app to the person's chat or to the channel's team. The bot may speak there from before it is told, as in Teams.
    /// </summary>
    public async Task<bool> InstallAsync(DemoPerson person, Place place, CancellationToken cancellation)
    {
        if (!room.State.Installed.Contains(place.InstallationId))
        {
            room.Record(new ChatEvent.Installed(place.InstallationId));
        }

        var accepted = true;
        foreach (var activity in sender.Install(person, place))
        {
            accepted &= (await bot.PostAsync(activity, cancellation)).Accepted;
        }

        return accepted;
    }

    /// <summary>Removes the app.</summary>
    public async Task<bool> RemoveAsync(DemoPerson person, Place place, CancellationToken cancellation)
    {
        room.Record(new ChatEvent.Removed(place.InstallationId));
        var accepted = true;
        foreach (var activity in sender.Remove(person, place))
        {
            accepted &= (await bot.PostAsync(activity, cancellation)).Accepted;
        }

        return accepted;
    }

    private static readonly JsonElement EmptyObject = JsonDocument.Parse("{}").RootElement;

    /// <summary>
    /// Nobody writes in another's chat, and nobody to a bot that is not there. People may write in their channels always.
    /// </summary>
    private bool CanWrite(DemoPerson person, Place place) =>
        place.Person is null || (place.Person == person && room.State.Installed.Contains(place.InstallationId));

    private async Task DeliverAsync(ChatMessage message, System.Text.Json.Nodes.JsonObject activity, CancellationToken cancellation)
    {
        var accepted = (await bot.PostAsync(activity, cancellation)).Accepted;
        if (message.Undelivered == accepted)
        {
            room.Record(new ChatEvent.Posted(message with { Undelivered = !accepted }));
        }
    }

    private PressOutcome Apply(BotAnswer answer, DemoPerson person, ChatMessage message)
    {
        if (answer.Body is not { ValueKind: JsonValueKind.Object } body || !body.TryGetProperty("type", out var type) || !body.TryGetProperty("value", out var value))
        {
            return PressOutcome.Nothing;
        }

        switch (type.GetString())
        {
            case CardType when value.ValueKind == JsonValueKind.Object:
                room.Record(new ChatEvent.Viewed(message.Conversation, message.Id, person.ObjectId, value));
                return PressOutcome.Nothing;
            case MessageType:
                return PressOutcome.Said(value.ToString());
            default:
                return PressOutcome.Failed(value.ValueKind == JsonValueKind.Object && value.TryGetProperty("message", out var text) ? text.ToString() : "The bot could not do that.");
        }
    }

    private static PressOutcome Unreached(BotAnswer answer) =>
        PressOutcome.Failed(answer.Status == 0 ? "The bot did not answer. Try again." : $"The bot answered {answer.Status}. Try again.");
}

/// <summary>A button of a card, with the data of its inputs.</summary>
internal sealed record CardAction(string Type, string? Id, string? Title, string? Verb, JsonElement? Data);

/// <summary>What the presser is shown: nothing, a toast line, or an error at the card.</summary>
internal sealed record PressOutcome(string? Message, string? Error)
{
    public static readonly PressOutcome Nothing = new(null, null);

    public static PressOutcome Said(string message) => new(message, null);

    public static PressOutcome Failed(string error) => new(null, error);
}
