using CioCoachBot.LocalTeams.Chats;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace CioCoachBot.LocalTeams.Clock;

/// <summary>Turning the clock: by an hour, to the next occasion, or to Monday 08:30 where the person is.</summary>
internal static class ClockEndpoints
{
    private static readonly LocalTime DigestTime = new(8, 30);

    public static void MapClock(this IEndpointRouteBuilder api) => api.MapPost("/clock", TurnAsync);

    private static async Task<IResult> TurnAsync(
        TurnRequest request, TurnableClock clock, ChatRoom room, IServiceProvider services, CancellationToken cancellation)
    {
        var now = clock.GetCurrentInstant();
        switch (request.To)
        {
            case "hour":
                return Turn(now + Duration.FromHours(1));
            case "monday" when DemoOrganisation.People.FirstOrDefault(p => p.ObjectId == request.Person) is { } person:
                return Turn(NextMonday(now, DateTimeZoneProviders.Tzdb[person.Zone]));
            case "next-prompt":
                var next = services.GetService<INextDue>() is { } occasion ? await occasion.FindAsync(cancellation) : null;
                return next is { } due && due > now ? Turn(due) : Results.Json(new { turned = false });
            default:
                return Results.BadRequest();
        }

        IResult Turn(Instant to)
        {
            var turned = clock.TurnTo(to);
            room.Announce(new ChatEvent.Turned(0, clock.GetCurrentInstant().ToUnixTimeMilliseconds()));
            return Results.Json(new { turned });
        }
    }

    /// <summary>The first Monday 08:30 in the zone that is still to come.</summary>
    internal static Instant NextMonday(Instant now, DateTimeZone zone)
    {
        var local = now.InZone(zone).LocalDateTime;
        var monday = local.DayOfWeek == IsoDayOfWeek.Monday && local.TimeOfDay < DigestTime
            ? local.Date
            : local.Date.Next(IsoDayOfWeek.Monday);
        return zone.AtLeniently(monday + DigestTime).ToInstant();
    }

    private sealed record TurnRequest(string? To, string? Person);
}
