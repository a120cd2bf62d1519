using System.Globalization;
using CioCoachBot.LocalTeams.Chats;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CioCoachBot.LocalTeams.Connector;

/// <summary>The connector's answers about members, teams and channels.</summary>
internal static class RosterEndpoints
{
    /// <summary>Page sizes of the members' list: what Teams gives unasked.</summary>
    private const int UsualPage = 200;

    public static void MapRoster(this IEndpointRouteBuilder connector)
    {
        connector.MapGet("/conversations/{conversationId}/members/{memberId}", Member);
        connector.MapGet("/conversations/{conversationId}/pagedmembers", Members);
        connector.MapGet("/teams/{teamId}", Team);
        connector.MapGet("/teams/{teamId}/conversations", Channels);
    }

    private static IResult Member(string conversationId, string memberId, ChatRoom room)
    {
        if (Roster(conversationId, room, out var people) is { } refused)
        {
            return refused;
        }

        var member = people.FirstOrDefault(p => p.ChannelId == memberId || p.ObjectId == memberId);
        return member is null ? ConnectorError.MemberNotFound() : Results.Json(Describe(member));
    }

    private static IResult Members(string conversationId, int? pageSize, string? continuationToken, ChatRoom room)
    {
        if (Roster(conversationId, room, out var people) is { } refused)
        {
            return refused;
        }

        _ = int.TryParse(continuationToken, NumberStyles.None, CultureInfo.InvariantCulture, out var start);
        var size = pageSize is > 0 ? pageSize.Value : UsualPage;
        var members = people.Skip(start).Take(size).Select(Describe).ToList();
        var end = start + members.Count;
        return Results.Json(new { members, continuationToken = end < people.Count ? end.ToString(CultureInfo.InvariantCulture) : null });
    }

    private static IResult Team(string teamId, ChatRoom room)
    {
        var team = DemoOrganisation.Leadership;
        return FindTeam(teamId, room) ?? Results.Json(new
        {
            id = team.Id,
            name = team.Name,
            aadGroupId = team.GroupId,
            channelCount = team.Channels.Count,
            memberCount = DemoOrganisation.People.Count,
            type = "standard",
            tenantId = DemoOrganisation.TenantId,
        });
    }

    private static IResult Channels(string teamId, ChatRoom room)
    {
        // Teams leaves General without a name.
        var channels = DemoOrganisation.Leadership.Channels.Select(
            c => new { id = c.Id, name = c.Id == teamId ? null : c.Name, type = "standard" });
        return FindTeam(teamId, room) ?? Results.Json(new { conversations = channels });
    }

    private static IResult? FindTeam(string teamId, ChatRoom room) =>
        teamId != DemoOrganisation.Leadership.Id ? ConnectorError.ConversationNotFound()
        : room.State.Installed.Contains(teamId) ? null
        : ConnectorError.NotInRoster();

    private static IResult? Roster(string conversationId, ChatRoom room, out IReadOnlyList<DemoPerson> people)
    {
        people = [];
        if (Place.Find(conversationId) is not { } place)
        {
            return ConnectorError.ConversationNotFound();
        }

        if (!room.State.Installed.Contains(place.InstallationId))
        {
            return ConnectorError.NotInRoster();
        }

        people = place.Person is { } person ? [person] : DemoOrganisation.People;
        return null;
    }

    private static object Describe(DemoPerson person)
    {
        var names = person.Name.Split(' ');
        var address = $"{names[0]}.{names[^1]}@aldermoor.example".ToLowerInvariant();
        return new
        {
            id = person.ChannelId,
            objectId = person.ObjectId,
            aadObjectId = person.ObjectId,
            name = person.Name,
            givenName = names[0],
            surname = names[^1],
            email = address,
            userPrincipalName = address,
            tenantId = DemoOrganisation.TenantId,
            userRole = "user",
        };
    }
}
