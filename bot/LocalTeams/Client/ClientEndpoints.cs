using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json;
using CioCoachBot.LocalTeams.Chats;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Hosting;
using NodaTime;

namespace CioCoachBot.LocalTeams.Client;

/// <summary>What the page asks for: the world as it is, what happens in it, and what a person does.</summary>
internal static class ClientEndpoints
{
    public static void MapClient(this IEndpointRouteBuilder api)
    {
        api.MapGet("/world", World);
        api.MapGet("/events", Events);

        var person = api.MapGroup("/people/{objectId}");
        person.MapPost("/messages", WriteAsync);
        person.MapPost("/messages/{messageId}/again", WriteAgainAsync);
        person.MapPost("/press", PressAsync);
        person.MapPost("/install", InstallAsync);
        person.MapPost("/remove", RemoveAsync);
        person.MapPost("/read", Read);
        person.MapExtension();
    }

    private static IResult World(ChatRoom room, IClock clock)
    {
        var state = room.State;
        var team = DemoOrganisation.Leadership;
        return Results.Json(new
        {
            now = clock.GetCurrentInstant().ToUnixTimeMilliseconds(),
            organisation = DemoOrganisation.Name,
            bot = new { id = DemoOrganisation.BotId, name = DemoOrganisation.BotName },
            people = DemoOrganisation.People.Select(
                p => new { p.ObjectId, p.ChannelId, p.ChatId, p.Name, p.Label, p.Title, p.Zone, p.Locale }),
            team = new { team.Id, team.Name, channels = team.Channels.Select(c => new { c.Id, c.Name }) },
            opened = state.Opened,
            installed = state.Installed,
            read = state.Read.Select(r => new { r.Key.Person, r.Key.Conversation, upTo = r.Value }),
            messages = state.Messages.Values,
        });
    }

    private static Microsoft.AspNetCore.Http.HttpResults.ServerSentEventsResult<string> Events(
        ChatRoom room, IHostApplicationLifetime host, HttpContext context)
    {
        return TypedResults.ServerSentEvents(Stream(context.RequestAborted));

        // An open stream must not hold up the bot's graceful stop.
        async IAsyncEnumerable<SseItem<string>> Stream([EnumeratorCancellation] CancellationToken gone)
        {
            using var either = CancellationTokenSource.CreateLinkedTokenSource(gone, host.ApplicationStopping);
            yield return new SseItem<string>("{}", "hello");
            var happened = room.Listen(either.Token).GetAsyncEnumerator(either.Token);
            await using (happened)
            {
                while (await NextAsync(happened))
                {
                    yield return new SseItem<string>(JsonSerializer.Serialize(happened.Current, ChatJson.Default.ChatEvent));
                }
            }
        }
    }

    private static async ValueTask<bool> NextAsync(IAsyncEnumerator<ChatEvent> happened)
    {
        try
        {
            return await happened.MoveNextAsync();
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private static async Task<IResult> WriteAsync(string objectId, WriteRequest request, People people, CancellationToken cancellation)
    {
        if (Find(objectId, request.Conversation) is not var (person, place) || (
            string.IsNullOrWhiteSpace(request.Text) && request.Card is null) || !WholeText.In(request.Card))
        {
            return Results.BadRequest();
        }

        var message = await people.WriteAsync(
            person, place, request.Text?.Trim() ?? "", request.Card is { } card ? [card] : [], request.Mention, cancellation);
        return message is null ? Results.Conflict() : Results.Ok(new { message.Id });
    }

    private static async Task<IResult> WriteAgainAsync(string objectId, string messageId, People people, CancellationToken cancellation) =>
        FindPerson(objectId) is { } person && await people.WriteAgainAsync(
            person, messageId, cancellation) ? Results.Ok() : Results.NotFound();

    private static async Task<IResult> PressAsync(string objectId, PressRequest request, People people, CancellationToken cancellation)
    {
        if (FindPerson(objectId) is not { } person || request is not { MessageId: { } messageId, Action: { } action } || !WholeText.In(action.Data))
        {
            return Results.BadRequest();
        }

        return Results.Json(await people.PressAsync(person, messageId, action, cancellation));
    }

    private static async Task<IResult> InstallAsync(string objectId, PlaceRequest request, People people, CancellationToken cancellation) =>
        Find(objectId, request.Conversation) is var (person, place) ? Results.Json(
            new { accepted = await people.InstallAsync(person, place, cancellation) }) : Results.BadRequest();

    private static async Task<IResult> RemoveAsync(string objectId, PlaceRequest request, People people, CancellationToken cancellation) =>
        Find(objectId, request.Conversation) is var (person, place) ? Results.Json(
            new { accepted = await people.RemoveAsync(person, place, cancellation) }) : Results.BadRequest();

    private static IResult Read(string objectId, ReadRequest request, ChatRoom room)
    {
        if (Find(objectId, request.Conversation) is not var (person, place) || request.UpTo is not { Length: > 0 } upTo)
        {
            return Results.BadRequest();
        }

        room.Record(new ChatEvent.Read(person.ObjectId, place.Conversation, upTo));
        return Results.Ok();
    }

    internal static DemoPerson? FindPerson(string objectId) => DemoOrganisation.People.FirstOrDefault(p => p.ObjectId == objectId);

    /// <summary>The person and the place; null where either is unknown or the chat is another person's.</summary>
    internal static (DemoPerson Person, Place Place)? Find(string objectId, string? conversation) =>
        FindPerson(objectId) is { } person && conversation is not null && Place.Find(conversation) is { } place && (
            place.Person is null || place.Person == person)
            ? (person, place)
            : null;

    private sealed record WriteRequest(string? Conversation, string? Text, JsonElement? Card, bool Mention);

    private sealed record PressRequest(string? MessageId, CardAction? Action);

    private sealed record PlaceRequest(string? Conversation);

    private sealed record ReadRequest(string? Conversation, string? UpTo);
}
