using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using CioCoachBot.LocalTeams.Chats;
using NodaTime;
using NodaTime.Text;

namespace CioCoachBot.LocalTeams.Client;

/// <summary>Writes the activities that a person's Teams client causes, in the shapes in which Teams sends them.</summary>
internal sealed class ActivityFactory(LocalAddress address, IClock clock)
{
    private static readonly OffsetDateTimePattern Local = OffsetDateTimePattern.CreateWithInvariantCulture(
        "uuuu'-'MM'-'dd'T'HH':'mm':'ss'.'fffo<m>");

    /// <summary>A message that was written.</summary>
    public JsonObject Message(DemoPerson from, Place at, string id, string text, bool mention)
    {
        var activity = Envelope("message", from, at, id);
        var named = $"<at>{DemoOrganisation.BotName}</at>";
        activity["text"] = mention ? $"{named} {text}" : text;
        activity["textFormat"] = "plain";
        var entities = new JsonArray(ClientInfo(from));
        if (mention)
        {
            entities.Add(new JsonObject { ["type"] = "mention", ["text"] = named, ["mentioned"] = Bot() });
        }

        activity["entities"] = entities;
        return activity;
    }

    /// <summary>Data of an <c>Action.Submit</c>: a message without text.</summary>
    public JsonObject Submit(DemoPerson from, Place at, string id, string cardMessage, JsonElement data)
    {
        var activity = Envelope("message", from, at, id);
        activity["replyToId"] = cardMessage;
        activity["value"] = JsonNode.Parse(data.GetRawText());
        activity["entities"] = new JsonArray(ClientInfo(from));
        return activity;
    }

    /// <summary>An <c>Action.Execute</c> that was pressed.</summary>
    public JsonObject Execute(DemoPerson from, Place at, string cardMessage, CardAction action)
    {
        var activity = Envelope("invoke", from, at, EventId());
        activity["name"] = "adaptiveCard/action";
        activity["replyToId"] = cardMessage;
        activity["value"] = new JsonObject
        {
            ["action"] = new JsonObject
            {
                ["type"] = "Action.Execute",
                ["id"] = action.Id,
                ["title"] = action.Title,
                ["verb"] = action.Verb,
                ["data"] = action.Data is { } data ? JsonNode.Parse(data.GetRawText()) : new JsonObject(),
            },
            ["trigger"] = "manual",
        };
        return activity;
    }

    /// <summary>A dialog that a card asks for or submits.</summary>
    public JsonObject Task(DemoPerson from, Place at, bool submit, JsonElement data)
    {
        var activity = Invoke(submit ? "task/submit" : "task/fetch", from, at);
        activity["value"] = new JsonObject { ["data"] = JsonNode.Parse(data.GetRawText()), ["context"] = Theme() };
        return activity;
    }

    /// <summary>The extension's action on a message: the dialog that it opens, and what is submitted there where there is data.</summary>
    public JsonObject MessageAction(DemoPerson from, Place at, string command, ChatMessage on, JsonElement? data)
    {
        var activity = Invoke(data is null ? "composeExtension/fetchTask" : "composeExtension/submitAction", from, at);
        var value = new JsonObject
        {
            ["commandId"] = command,
            ["commandContext"] = "message",
            ["context"] = Theme(),
            ["messagePayload"] = Payload(on),
        };
        if (data is { } submitted)
        {
            value["data"] = JsonNode.Parse(submitted.GetRawText());
        }

        activity["value"] = value;
        return activity;
    }

    /// <summary>A search of the extension from the box to write in.</summary>
    public JsonObject Query(DemoPerson from, Place at, string command, string text)
    {
        var activity = Invoke("composeExtension/query", from, at);
        var parameter = text.Length == 0
            ? new JsonObject { ["name"] = "initialRun", ["value"] = "true" }
            : new JsonObject { ["name"] = "name", ["value"] = text };
        activity["value"] = new JsonObject
        {
            ["commandId"] = command,
            ["parameters"] = new JsonArray(parameter),
            ["queryOptions"] = new JsonObject { ["skip"] = 0, ["count"] = 25 },
        };
        return activity;
    }

    /// <summary>
    /// What Teams sends when the app is added: <c>installationUpdate</c> and <c>conversationUpdate</c>, in no promised order.
    /// </summary>
    public IEnumerable<JsonObject> Install(DemoPerson by, Place at)
    {
        yield return Installation("add", by, at);
        var members = new JsonArray(new JsonObject { ["id"] = DemoOrganisation.BotId });
        var update = InstallationPlace(Envelope("conversationUpdate", by, at, EventId()), at);
        update["membersAdded"] = members;
        if (at.Person is null)
        {
            update["channelData"]!["eventType"] = "teamMemberAdded";
        }

        yield return update;
    }

    /// <summary>What Teams sends when the app is removed.</summary>
    public IEnumerable<JsonObject> Remove(DemoPerson by, Place at)
    {
        if (at.Person is null)
        {
            var update = InstallationPlace(Envelope("conversationUpdate", by, at, EventId()), at);
            update["membersRemoved"] = new JsonArray(new JsonObject { ["id"] = DemoOrganisation.BotId });
            update["channelData"]!["eventType"] = "teamMemberRemoved";
            yield return update;
        }

        yield return Installation("remove", by, at);
    }

    private JsonObject Invoke(string name, DemoPerson from, Place at)
    {
        var activity = Envelope("invoke", from, at, EventId());
        activity["name"] = name;
        return activity;
    }

    private static JsonObject Theme() => new() { ["theme"] = "default" };

    /// <summary>A message as an extension's action gets it: what was written as HTML.</summary>
    private static JsonObject Payload(ChatMessage message)
    {
        var author = DemoOrganisation.People.FirstOrDefault(p => p.ChannelId == message.From);
        var application = author is null
            ? new JsonObject { ["applicationIdentityType"] = "bot", ["id"] = message.From, ["displayName"] = DemoOrganisation.BotName }
            : null;
        var user = author is null
            ? null
            : new JsonObject { ["userIdentityType"] = "aadUser", ["id"] = author.ObjectId, ["displayName"] = author.Name };
        var words = WebUtility.HtmlEncode(message.Text ?? "").Replace("\n", "<br>", StringComparison.Ordinal);
        return new JsonObject
        {
            ["id"] = message.Id,
            ["createdDateTime"] = InstantPattern.ExtendedIso.Format(Instant.FromUnixTimeMilliseconds(message.At)),
            ["subject"] = null,
            ["importance"] = "normal",
            ["locale"] = "en-us",
            ["deleted"] = false,
            ["from"] = new JsonObject { ["device"] = null, ["conversation"] = null, ["application"] = application, ["user"] = user },
            ["body"] = new JsonObject { ["contentType"] = "html", ["content"] = $"<div>{words}</div>" },
            ["attachments"] = new JsonArray(),
            ["mentions"] = new JsonArray(),
            ["reactions"] = new JsonArray(),
        };
    }

    private JsonObject Installation(string action, DemoPerson by, Place at)
    {
        var activity = InstallationPlace(Envelope("installationUpdate", by, at, EventId()), at);
        activity["action"] = action;
        activity["entities"] = new JsonArray(ClientInfo(by));
        return activity;
    }

    /// <summary>An installation into a team is told of the team's own thread, with the chosen channel beside it.</summary>
    private static JsonObject InstallationPlace(JsonObject activity, Place at)
    {
        if (at.Person is null)
        {
            activity["conversation"]!["id"] = at.InstallationId;
            ((JsonObject)activity["channelData"]!).Remove("channel");
        }

        activity["channelData"]!["settings"] = new JsonObject { ["selectedChannel"] = new JsonObject { ["id"] = at.Conversation } };
        return activity;
    }

    private JsonObject Envelope(string type, DemoPerson from, Place at, string id)
    {
        var now = clock.GetCurrentInstant();
        var zone = DateTimeZoneProviders.Tzdb[from.Zone];
        return new JsonObject
        {
            ["type"] = type,
            ["id"] = id,
            ["timestamp"] = InstantPattern.ExtendedIso.Format(now),
            ["localTimestamp"] = Local.Format(now.InZone(zone).ToOffsetDateTime()),
            ["localTimezone"] = from.Zone,
            ["locale"] = from.Locale,
            ["serviceUrl"] = address.ServiceUrl,
            ["channelId"] = "msteams",
            ["from"] = new JsonObject { ["id"] = from.ChannelId, ["name"] = from.Name, ["aadObjectId"] = from.ObjectId },
            ["recipient"] = Bot(),
            ["conversation"] = Conversation(at),
            ["channelData"] = ChannelData(at),
        };
    }

    private static JsonObject Conversation(Place at)
    {
        var conversation = new JsonObject
        {
            ["conversationType"] = at.Person is null ? "channel" : "personal",
            ["tenantId"] = DemoOrganisation.TenantId,
            ["id"] = Place.WithThread(at.Conversation, at.Thread),
        };
        if (at.Person is null)
        {
            conversation["isGroup"] = true;
        }

        return conversation;
    }

    private static JsonObject ChannelData(Place at)
    {
        var data = new JsonObject { ["tenant"] = new JsonObject { ["id"] = DemoOrganisation.TenantId } };
        if (at.Person is null)
        {
            var team = DemoOrganisation.Leadership;
            data["team"] = new JsonObject { ["id"] = team.Id, ["name"] = team.Name, ["aadGroupId"] = team.GroupId };
            data["channel"] = new JsonObject { ["id"] = at.Conversation, ["name"] = team.Channels.First(c => c.Id == at.Conversation).Name };
        }

        return data;
    }

    private static JsonObject ClientInfo(DemoPerson of) => new()
    {
        ["type"] = "clientInfo",
        ["locale"] = of.Locale,
        ["country"] = of.Locale[^2..],
        ["platform"] = "Web",
        ["timezone"] = of.Zone,
    };

    private static JsonObject Bot() => new() { ["id"] = DemoOrganisation.BotId, ["name"] = DemoOrganisation.BotName };

    private string EventId() => $"f:{Guid.CreateVersion7(clock.GetCurrentInstant().ToDateTimeOffset()):D}";
}
