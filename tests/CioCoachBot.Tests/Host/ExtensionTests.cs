using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using CioCoachBot.Coach;
using CioCoachBot.Storage;

namespace CioCoachBot.Tests.Host;

/// <summary>The app used from other people's messages and from the box to write in, as Teams sends it.</summary>
public sealed class ExtensionTests
{
    private const string ChatOfTwo = "19:ada_ben@unq.gbl.spaces";
    private static readonly Persona Ada = new("7b1c2d3e-4f50-4a61-8b72-93a4b5c6d7e8", "Ada");

    [Fact]
    public async Task A_message_is_logged_once_and_confirmed_in_the_personal_chat_alone()
    {
        await using var app = await CoachApp.StartAsync();
        await MeetAsync(app);

        var dialog = await AnswerAsync(app, Between("composeExtension/fetchTask", OnMessage("<div>Can we meet <b>Contoso</b> on Friday?</div><script>alert(1)</script>")));
        var form = dialog.GetProperty("task").GetProperty("value").GetProperty("card").GetProperty("content");
        var filled = new { dialog = "log", customer = InputOf(form, "customer"), date = InputOf(form, "date"), minutes = "45", insight = InputOf(form, "insight") };
        Assert.Equal("Can we meet Contoso on Friday?", filled.insight);

        var submit = OnMessage("ignored");
        submit["data"] = JsonSerializer.SerializeToNode(filled);
        var first = await AnswerAsync(app, Between("composeExtension/submitAction", submit.DeepClone(), "f:submit-1"));
        var second = await AnswerAsync(app, Between("composeExtension/submitAction", submit.DeepClone(), "f:submit-1"));

        Assert.Equal("message", first.GetProperty("task").GetProperty("type").GetString());
        Assert.StartsWith("Saved: Contoso", first.GetProperty("task").GetProperty("value").GetString(), StringComparison.Ordinal);
        Assert.Equal(first.GetRawText(), second.GetRawText());
        var confirmed = await app.Connector.WaitForAsync(IsSaved);
        Assert.Contains(Ada.ChatId, confirmed.Path, StringComparison.Ordinal);

        // A button of the confirmation finds what was logged, and all that was said before it has arrived by then.
        await app.PressAsync(Ada, "log.undo", new { interactionId = ButtonDataOf(confirmed.Card!.Value, "interactionId") }, confirmed.Id);
        await app.Connector.WaitForAsync(r => r.Method == "PUT" && r.Path.EndsWith(confirmed.Id, StringComparison.Ordinal));
        Assert.Single(app.Connector.Accepted, IsSaved);
        Assert.DoesNotContain(app.Connector.Accepted, r => r.Path.Contains(ChatOfTwo, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_chat_of_two_people_is_never_taken_for_the_chat_with_the_bot()
    {
        await using var app = await CoachApp.StartAsync();
        await MeetAsync(app);

        foreach (var name in new[] { "composeExtension/fetchTask", "composeExtension/submitAction" })
        {
            await AnswerAsync(app, Between(name, OnMessage("Contoso")));
        }

        await AnswerAsync(app, Between("composeExtension/query", Find("con")));
        Assert.Null(await app.Database.RunAsync(unit => unit.Conversations.FindAsync(new TenantId(Ada.Tenant), ChatOfTwo), CancellationToken.None));
    }

    [Fact]
    public async Task A_search_lists_customers_and_leaves_no_trace()
    {
        await using var app = await CoachApp.StartAsync();
        await MeetAsync(app);

        var found = await AnswerAsync(app, Between("composeExtension/query", Find("con"), "f:query-1"));
        var none = await AnswerAsync(app, Between("composeExtension/query", Find("zzz"), "f:query-1"));

        var row = Assert.Single(found.GetProperty("composeExtension").GetProperty("attachments").EnumerateArray());
        Assert.Equal("Contoso", row.GetProperty("preview").GetProperty("content").GetProperty("title").GetString());
        Assert.Equal("Contoso: Customer", row.GetProperty("content").GetProperty("fallbackText").GetString());
        Assert.Equal("message", none.GetProperty("composeExtension").GetProperty("type").GetString());
        Assert.True(await app.Database.RunAsync(unit => unit.Seen.TryAddAsync(new TenantId(Ada.Tenant), $"msteams|{ChatOfTwo}|invoke|f:query-1", new PersonId(Ada.ObjectId), CoachApp.Friday), CancellationToken.None));
    }

    [Fact]
    public async Task A_cards_dialog_comes_back_with_what_is_wrong()
    {
        await using var app = await CoachApp.StartAsync();
        await MeetAsync(app);

        var opened = await AnswerAsync(app, Ada.Invokes("task/fetch", JsonNode.Parse("""{"data":{"msteams":{"type":"task/fetch"},"dialog":"log"},"context":{"theme":"dark"}}""")));
        var refused = await AnswerAsync(app, Ada.Invokes("task/submit", JsonNode.Parse("""{"data":{"dialog":"log","date":"2026-11-20","minutes":"45","insight":"Kept."}}""")));
        var unknown = await AnswerAsync(app, Ada.Invokes("task/fetch", JsonNode.Parse("""{"data":{"dialog":"settings"}}""")));

        Assert.Equal("continue", opened.GetProperty("task").GetProperty("type").GetString());
        var form = refused.GetProperty("task").GetProperty("value").GetProperty("card").GetProperty("content");
        Assert.Equal(("Kept.", "45"), (InputOf(form, "insight"), InputOf(form, "minutes")));
        Assert.Contains("Whom did you meet", form.GetRawText(), StringComparison.Ordinal);
        Assert.Equal("message", unknown.GetProperty("task").GetProperty("type").GetString());
    }

    [Theory]
    [InlineData("task/fetch", "{}")]
    [InlineData("task/submit", "7")]
    [InlineData("composeExtension/fetchTask", "{}")]
    [InlineData("composeExtension/submitAction", "null")]
    [InlineData("composeExtension/query", "[]")]
    public async Task What_cannot_be_read_is_a_bad_request(string name, string value)
    {
        await using var app = await CoachApp.StartAsync();

        using var answer = await app.PostAsync(Ada.Invokes(name, JsonNode.Parse(value)));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("BadRequest", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static bool IsSaved(Received r) => r.FallbackText.StartsWith("Saved: Contoso", StringComparison.Ordinal);

    private static JsonObject OnMessage(string html) => new()
    {
        ["commandId"] = "logContact",
        ["commandContext"] = "message",
        ["messagePayload"] = new JsonObject { ["id"] = "1795252000000", ["body"] = new JsonObject { ["contentType"] = "html", ["content"] = html } },
    };

    private static JsonObject Find(string text) => new()
    {
        ["commandId"] = "findCustomer",
        ["parameters"] = new JsonArray(new JsonObject { ["name"] = "name", ["value"] = text }),
        ["queryOptions"] = new JsonObject { ["skip"] = 0, ["count"] = 25 },
    };

    private static JsonObject Between(string name, JsonNode value, string? id = null)
    {
        var activity = Ada.Invokes(name, value, id);
        activity["conversation"]!["id"] = ChatOfTwo;
        activity.Remove("entities");
        return activity;
    }

    private static async Task<JsonElement> AnswerAsync(CoachApp app, JsonObject activity)
    {
        using var answer = await app.PostAsync(activity);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        using var body = await JsonDocument.ParseAsync(await answer.Content.ReadAsStreamAsync());
        return body.RootElement.Clone();
    }

    private static async Task MeetAsync(CoachApp app)
    {
        await app.EnrolAsync(Ada);
        await app.Database.RunAsync(
            async unit =>
            {
                await unit.Coach(new TenantId(Ada.Tenant)).Customers.SaveAsync(new(new CustomerId(Guid.CreateVersion7(CoachApp.Friday.ToDateTimeOffset())), "Contoso", null, Strategic: false));
                return true;
            },
            CancellationToken.None);
    }

    private static string? InputOf(JsonElement card, string id) =>
        Objects(card).Where(e => e.TryGetProperty("id", out var name) && name.ValueEquals(id)).Select(e => e.TryGetProperty("value", out var value) ? value.GetString() : null).First();

    private static string? ButtonDataOf(JsonElement card, string name) =>
        Objects(card).Where(e => e.TryGetProperty("data", out var data) && data.TryGetProperty(name, out _)).Select(e => e.GetProperty("data").GetProperty(name).GetString()).First();

    private static IEnumerable<JsonElement> Objects(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Objects(property.Value)).Prepend(element),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Objects),
        _ => [],
    };
}
