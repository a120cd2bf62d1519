using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CioCoachBot.LocalTeams.Client;

/// <summary>What the page asks for when a person uses the app outside its own messages.</summary>
internal static class ExtensionEndpoints
{
    public static void MapExtension(this RouteGroupBuilder person)
    {
        person.MapPost("/dialog", DialogAsync);
        person.MapPost("/search", SearchAsync);
    }

    /// <summary>
    /// Without data the dialog of a message's action opens, with data it is submitted; for a card's own dialog the data always comes.
    /// </summary>
    private static async Task<IResult> DialogAsync(
        string objectId, DialogRequest request, Extension extension, CancellationToken cancellation)
    {
        if (ClientEndpoints.FindPerson(objectId) is not { } person || request.MessageId is not { } message || (
            request.OfCard && request.Data is null) || !WholeText.In(request.Data))
        {
            return Results.BadRequest();
        }

        return Results.Json(request.OfCard
            ? await extension.UseOnCardAsync(person, message, request.Submit, request.Data!.Value, cancellation)
            : await extension.UseOnMessageAsync(person, message, request.Submit ? request.Data : null, cancellation));
    }

    private static async Task<IResult> SearchAsync(
        string objectId, SearchRequest request, Extension extension, CancellationToken cancellation) =>
        ClientEndpoints.Find(objectId, request.Conversation) is var (person, place)
            ? Results.Json(await extension.SearchAsync(person, place, request.Text?.Trim() ?? "", cancellation))
            : Results.BadRequest();

    private sealed record DialogRequest(string? MessageId, bool OfCard, bool Submit, JsonElement? Data);

    private sealed record SearchRequest(string? Conversation, string? Text);
}
