using CioCoachBot.LocalTeams.Chats;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CioCoachBot.LocalTeams.Connector;

/// <summary>The connector's operations on messages: send, reply, update, delete.</summary>
internal static class MessageEndpoints
{
    public static void MapMessages(this IEndpointRouteBuilder connector)
    {
        connector.MapPost("/conversations/{conversationId}/activities", (
            string conversationId, HttpRequest request, ChatRoom room) => SendAsync(conversationId, null, request, room));
        connector.MapPost("/conversations/{conversationId}/activities/{activityId}", (string conversationId, string activityId, HttpRequest request, ChatRoom room) => SendAsync(
            conversationId, activityId, request, room));
        connector.MapPut("/conversations/{conversationId}/activities/{activityId}", UpdateAsync);
        connector.MapDelete("/conversations/{conversationId}/activities/{activityId}", Delete);
    }

    private static async Task<IResult> SendAsync(string conversationId, string? replyTo, HttpRequest request, ChatRoom room)
    {
        if (Enter(conversationId, room, out var place) is { } refused)
        {
            return refused;
        }

        var (body, refusal) = await BotActivity.ReadBodyAsync(request);
        if (refusal is not null)
        {
            return refusal;
        }

        if (BotActivity.From(body) is not { } activity)
        {
            return ConnectorError.BadSyntax("An activity has a type.");
        }

        var (id, at) = room.NextId();
        switch (activity.Type)
        {
            case "message":
                var thread = place.Person is not null ? null : place.Thread ?? ThreadOf(replyTo, room) ?? id;
                room.Record(new ChatEvent.Posted(activity.ToMessage(id, at, place.Conversation, thread)));
                break;
            case "typing":
                room.Announce(new ChatEvent.Typing(place.Conversation));
                break;
            default:
                return ConnectorError.BadSyntax("Only message and typing can be sent.");
        }

        return Results.Json(new { id }, statusCode: StatusCodes.Status201Created);
    }

    private static async Task<IResult> UpdateAsync(string conversationId, string activityId, HttpRequest request, ChatRoom room)
    {
        if (FindOwn(conversationId, activityId, room, out var message) is { } refused)
        {
            return refused;
        }

        var (body, refusal) = await BotActivity.ReadBodyAsync(request);
        if (refusal is not null)
        {
            return refusal;
        }

        if (BotActivity.From(body) is not { Type: "message" } activity)
        {
            return ConnectorError.BadSyntax("Only a message can be updated.");
        }

        // What replaced the card for single persons goes: everybody sees the new one.
        var changed = activity.ToMessage(message.Id, message.At, message.Conversation, message.Thread) with { Edited = true };
        room.Record(new ChatEvent.Posted(changed));
        return Results.Json(new { id = activityId });
    }

    private static IResult Delete(string conversationId, string activityId, ChatRoom room)
    {
        if (FindOwn(conversationId, activityId, room, out var message) is { } refused)
        {
            return refused;
        }

        room.Record(new ChatEvent.Deleted(message.Conversation, message.Id));
        return Results.Ok();
    }

    private static IResult? Enter(string conversationId, ChatRoom room, out Place place)
    {
        place = Place.Find(conversationId)!;
        return place is null ? ConnectorError.ConversationNotFound()
            : room.State.Installed.Contains(place.InstallationId) ? null
            : ConnectorError.NotInRoster();
    }

    private static IResult? FindOwn(string conversationId, string activityId, ChatRoom room, out ChatMessage message)
    {
        message = null!;
        if (Enter(conversationId, room, out var place) is { } refused)
        {
            return refused;
        }

        if (!room.State.Messages.TryGetValue(activityId, out var found) || found.Conversation != place.Conversation)
        {
            return ConnectorError.ActivityNotFound();
        }

        message = found;
        return found.From == DemoOrganisation.BotId ? null : ConnectorError.NotEnoughPermissions();
    }

    private static string? ThreadOf(string? replyTo, ChatRoom room) =>
        replyTo is not null && room.State.Messages.TryGetValue(replyTo, out var message) ? message.Thread : null;
}
