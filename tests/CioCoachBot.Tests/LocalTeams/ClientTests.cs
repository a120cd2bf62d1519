using System.Net.Http.Json;
using System.Text.Json.Nodes;
using CioCoachBot.LocalTeams;

namespace CioCoachBot.Tests.LocalTeams;

public sealed class ClientTests : IAsyncLifetime
{
    private static readonly DemoPerson Cio = DemoOrganisation.Cio;
    private static readonly DemoPerson Admin = DemoOrganisation.People.Single(p => p.Role == DemoRole.Admin);
    private static readonly DemoChannel Channel = DemoOrganisation.Leadership.Channels[1];
    private LocalTeamsHost _teams = null!;

    public async Task InitializeAsync() => _teams = await LocalTeamsHost.StartAsync();

    public async Task DisposeAsync() => await _teams.DisposeAsync();

    [Theory]
    [InlineData("messages", """{"conversation":"CHAT","text":"\ud83d"}""")]
    [InlineData("messages", """{"conversation":"CHAT","text":"x","card":{"fallbackText":"\ud83d"}}""")]
    [InlineData("press", """{"messageId":"1","action":{"type":"Action.Execute","verb":"x","data":{"note":["\ud83d"]}}}""")]
    [InlineData("dialog", """{"messageId":"1","ofCard":true,"submit":true,"data":{"\udc00":"x"}}""")]
    [InlineData("search", """{"conversation":"CHAT","text":"\ud83d"}""")]
    public async Task Half_of_a_surrogate_pair_is_a_bad_request(string what, string body)
    {
        using var content = new StringContent(body.Replace("CHAT", DemoOrganisation.Cio.ChatId, StringComparison.Ordinal), System.Text.Encoding.UTF8, "application/json");
        using var answer = await _teams.Http.PostAsync($"/local/api/people/{DemoOrganisation.Cio.ObjectId}/{what}", content);

        Assert.Equal(400, (int)answer.StatusCode);
    }

    [Fact]
    public async Task The_first_start_adds_the_app_to_everybody_but_the_admin()
    {
        var installed = (await _teams.WorldAsync())["installed"]!.AsArray().Select(p => (string)p!);

        Assert.Equal(DemoOrganisation.People.Where(p => p != Admin).Select(p => p.ChatId).Order(StringComparer.Ordinal), installed.Order(StringComparer.Ordinal));
        Assert.All(DemoOrganisation.People.Where(p => p != Admin), p =>
            Assert.Equal(["conversationUpdate", "installationUpdate"], From(p).Select(a => (string)a["type"]!).Order(StringComparer.Ordinal), StringComparer.Ordinal));
    }

    [Fact]
    public async Task Adding_the_app_to_a_channel_sends_both_events_of_the_team()
    {
        await _teams.DoAsync(Admin, "install", new { conversation = Channel.Id });

        var sent = From(Admin);
        Assert.Equal(["installationUpdate", "conversationUpdate"], sent.Select(a => (string)a["type"]!), StringComparer.Ordinal);
        Assert.All(sent, a =>
        {
            Assert.Equal(DemoOrganisation.Leadership.Id, (string?)a["conversation"]!["id"]);
            Assert.Equal(Channel.Id, (string?)a["channelData"]!["settings"]!["selectedChannel"]!["id"]);
            Assert.Equal(DemoOrganisation.Leadership.Id, (string?)a["channelData"]!["team"]!["id"]);
        });
        Assert.Equal("add", (string?)sent[0]["action"]);
        Assert.Equal(DemoOrganisation.BotId, (string?)sent[1]["membersAdded"]![0]!["id"]);
    }

    [Fact]
    public async Task Removing_the_app_is_told_and_closes_the_chat()
    {
        await _teams.DoAsync(Cio, "remove", new { conversation = Cio.ChatId });
        var written = await _teams.DoAsync(Cio, "messages", new { conversation = Cio.ChatId, text = "anybody?" });

        Assert.Equal("remove", (string?)From(Cio)[^1]["action"]);
        Assert.Equal(409, (int)written.StatusCode);
    }

    [Fact]
    public async Task A_message_looks_as_from_Teams()
    {
        await _teams.DoAsync(Cio, "messages", new { conversation = Cio.ChatId, text = "hello" });

        var message = From(Cio)[^1];
        Assert.Equal("hello", (string?)message["text"]);
        Assert.Equal("msteams", (string?)message["channelId"]);
        Assert.Equal("personal", (string?)message["conversation"]!["conversationType"]);
        Assert.Equal(Cio.ChannelId, (string?)message["from"]!["id"]);
        Assert.Equal(Cio.ObjectId, (string?)message["from"]!["aadObjectId"]);
        Assert.Equal(DemoOrganisation.TenantId, (string?)message["channelData"]!["tenant"]!["id"]);
        Assert.Equal($"{_teams.Http.BaseAddress!.Scheme}://localhost:{_teams.Http.BaseAddress.Port}/connector/{DemoOrganisation.TenantId}/", (string?)message["serviceUrl"]);
        var client = message["entities"]!.AsArray().Single(e => (string?)e!["type"] == "clientInfo")!;
        Assert.Equal("Europe/Berlin", (string?)client["timezone"]);
        Assert.Equal("en-GB", (string?)client["locale"]);
        Assert.Equal("2026-11-26T15:00:00.000+01:00", (string?)message["localTimestamp"]);
        Assert.Contains(await _teams.MessagesAsync(Cio.ChatId), m => (string?)m["text"] == "You said: hello");
    }

    [Fact]
    public async Task In_a_channel_the_bot_hears_only_mentions()
    {
        await _teams.DoAsync(Cio, "install", new { conversation = Channel.Id });
        await _teams.DoAsync(Cio, "messages", new { conversation = Channel.Id, text = "among us", mention = false });
        await _teams.DoAsync(Cio, "messages", new { conversation = Channel.Id, text = "digest now", mention = true });

        var heard = From(Cio).Where(a => (string?)a["type"] == "message").ToList();
        var root = (await _teams.MessagesAsync(Channel.Id)).Single(m => (string?)m["text"] == "digest now");
        Assert.Equal("<at>CIO Coach</at> digest now", (string?)Assert.Single(heard)["text"]);
        Assert.Equal($"{Channel.Id};messageid={root["id"]}", (string?)heard[0]["conversation"]!["id"]);
        Assert.Equal(DemoOrganisation.BotId, (string?)heard[0]["entities"]!.AsArray().Single(e => (string?)e!["type"] == "mention")!["mentioned"]!["id"]);
    }

    [Fact]
    public async Task The_answer_of_a_button_replaces_the_card_for_the_presser_until_the_bot_updates_it()
    {
        var card = await CardAsync();

        var outcome = await PressAsync(card, new { type = "Action.Execute", verb = "count", data = new { count = 0 } });
        var pressed = await CardAsync();
        await _teams.ConnectorAsync("PUT", $"conversations/{Uri.EscapeDataString(Cio.ChatId)}/activities/{card["id"]}", StubBot.Message(StubBot.CountCard(7)));
        var updated = await CardAsync();

        Assert.Null((string?)outcome["error"]);
        Assert.Equal("Counted to 1", (string?)pressed["views"]![Cio.ObjectId]!["fallbackText"]);
        Assert.Equal("Counted to 0", (string?)pressed["cards"]![0]!["fallbackText"]);
        Assert.Null(updated["views"]);
        Assert.Equal("Counted to 7", (string?)updated["cards"]![0]!["fallbackText"]);
    }

    [Theory]
    [InlineData("say", "It is said.", null)]
    [InlineData("fail", null, "This card is out of date.")]
    [InlineData("unknown", null, "The bot answered 501. Try again.")]
    public async Task Other_answers_are_shown_to_the_presser(string verb, string? message, string? error)
    {
        var outcome = await PressAsync(await CardAsync(), new { type = "Action.Execute", verb });

        Assert.Equal(message, (string?)outcome["message"]);
        Assert.Equal(error, (string?)outcome["error"]);
    }

    [Fact]
    public async Task A_submit_arrives_as_a_message_without_text()
    {
        var card = await CardAsync();

        await PressAsync(card, new { type = "Action.Submit", data = new { verb = "plain" } });

        var message = From(Cio)[^1];
        Assert.Equal("message", (string?)message["type"]);
        Assert.Null(message["text"]);
        Assert.Equal((string?)card["id"], (string?)message["replyToId"]);
        Assert.Equal("plain", (string?)message["value"]!["verb"]);
    }

    [Fact]
    public async Task Nobody_presses_in_anothers_chat()
    {
        var card = await CardAsync();
        var before = _teams.Bot.Received.Count;

        var response = await _teams.DoAsync(Admin, "press", new { messageId = (string?)card["id"], action = new { type = "Action.Execute", verb = "count" } });

        Assert.Equal("This card is gone.", (string?)(await response.Content.ReadFromJsonAsync<JsonNode>())!["error"]);
        Assert.Equal(before, _teams.Bot.Received.Count);
    }

    [Fact]
    public async Task An_undelivered_message_is_sent_again_as_the_same_activity()
    {
        _teams.Bot.AnswerWith = 503;
        await _teams.DoAsync(Cio, "messages", new { conversation = Cio.ChatId, text = "hello" });
        var stuck = (await _teams.MessagesAsync(Cio.ChatId)).Single(m => (string?)m["text"] == "hello");
        _teams.Bot.AnswerWith = null;
        await _teams.DoAsync(Cio, $"messages/{stuck["id"]}/again", new { });

        var tries = From(Cio).Where(a => (string?)a["text"] == "hello").Select(a => (string?)a["id"]).ToList();
        Assert.True((bool)stuck["undelivered"]!);
        Assert.Equal([(string?)stuck["id"], (string?)stuck["id"]], tries);
        Assert.False((bool)(await _teams.MessagesAsync(Cio.ChatId)).Single(m => (string?)m["text"] == "hello")["undelivered"]!);
    }

    private List<JsonObject> From(DemoPerson person) => [.. _teams.Bot.Received.Where(a => (string?)a["from"]!["id"] == person.ChannelId)];

    /// <summary>The bot's card in the CIO's chat, asked for when there is none.</summary>
    private async Task<JsonNode> CardAsync()
    {
        if ((await _teams.MessagesAsync(Cio.ChatId)).All(m => m["cards"]!.AsArray().Count == 0))
        {
            await _teams.DoAsync(Cio, "messages", new { conversation = Cio.ChatId, text = "card" });
        }

        return (await _teams.MessagesAsync(Cio.ChatId)).Single(m => m["cards"]!.AsArray().Count == 1);
    }

    private async Task<JsonNode> PressAsync(JsonNode card, object action) =>
        (await (await _teams.DoAsync(Cio, "press", new { messageId = (string?)card["id"], action })).Content.ReadFromJsonAsync<JsonNode>())!;
}
