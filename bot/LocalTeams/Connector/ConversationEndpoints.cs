using System.Text.Json;
using CioCoachBot.LocalTeams.Chats;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CioCoachBot.LocalTeams.Connector;

/// <summary>
/// The connector's creation of conversations: a personal chat, always the same for the same person, or a thread in a channel.
/// </summary>
internal static class ConversationEndpoints
{
    public static void MapConversations(this IEndpointRouteBuilder connector) =>
        connector.MapPost("/conversations", CreateAsync);

    private static async Task<IResult> CreateAsync(HttpRequest request, ChatRoom room)
    {
        var (body, refusal) = await BotActivity.ReadBodyAsync(request);
        if (refusal is not null)
        {
            return refusal;
        }

        var activity = body.TryGetProperty("activity", out var given) && given.ValueKind == JsonValueKind.Object ? BotActivity.From(given) : null;
        return At(body, "channelData", "channel", "id") is { } channelId ? CreateThread(channelId, activity, room) : OpenPersonal(body, activity, room);
    }

    private static IResult OpenPersonal(JsonElement body, BotActivity? activity, ChatRoom room)
    {
        if (!body.TryGetProperty("members", out var members) || members.ValueKind != JsonValueKind.Array || members.GetArrayLength() != 1 || At(members[0], "id") is not { } memberId)
        {
            return ConnectorError.BadSyntax("A personal chat has exactly one member, and a group chat cannot be created.");
        }

        if (DemoOrganisation.People.FirstOrDefault(p => p.ChannelId == memberId) is not { } person)
        {
            return ConnectorError.BadSyntax("Unknown member.");
        }

        if (!room.State.Installed.Contains(person.ChatId))
        {
            return ConnectorError.NotInstalled();
        }

        if (activity is not null)
        {
            var (id, at) = room.NextId();
            room.Record(new ChatEvent.Posted(activity.ToMessage(id, at, person.ChatId, null)));
        }

        return Results.Json(new { id = person.ChatId }, statusCode: StatusCodes.Status201Created);
    }

    private static IResult CreateThread(string channelId, BotActivity? activity, ChatRoom room)
    {
        if (Place.Find(channelId) is not { Person: null } place)
        {
            return ConnectorError.ConversationNotFound();
        }

        if (!room.State.Installed.Contains(place.InstallationId))
        {
            return ConnectorError.NotInRoster();
        }

        if (activity is not { Type: "message" })
        {
            return ConnectorError.BadSyntax("A thread begins with a message.");
        }

        var (id, at) = room.NextId();
        room.Record(new ChatEvent.Posted(activity.ToMessage(id, at, place.Conversation, id)));
        return Results.Json(new { id = Place.WithThread(place.Conversation, id), activityId = id }, statusCode: StatusCodes.Status201Created);
    }

    private static string? At(JsonElement json, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
        {
            if (json.ValueKind != JsonValueKind.Object || !json.TryGetProperty(name, out json))
            {
                return null;
            }
        }

        return json.ValueKind == JsonValueKind.String ? json.GetString() : null;
    }
}
