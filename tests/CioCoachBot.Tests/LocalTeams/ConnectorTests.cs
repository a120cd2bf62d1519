using CioCoachBot.LocalTeams;

namespace CioCoachBot.Tests.LocalTeams;

public sealed class ConnectorTests : IAsyncLifetime
{
    private static readonly DemoPerson Cio = DemoOrganisation.Cio;
    private static readonly DemoPerson Admin = DemoOrganisation.People.Single(p => p.Role == DemoRole.Admin);
    private static readonly DemoChannel Channel = DemoOrganisation.Leadership.Channels[1];
    private LocalTeamsHost _teams = null!;

    public async Task InitializeAsync() => _teams = await LocalTeamsHost.StartAsync();

    public async Task DisposeAsync() => await _teams.DisposeAsync();

    [Theory]
    [InlineData("POST", "conversations/a%3Anobody/activities", 404, "ConversationNotFound")]
    [InlineData("POST", "conversations/{admin}/activities", 403, "BotNotInConversationRoster")]
    [InlineData("POST", "conversations/{channel}/activities", 403, "BotNotInConversationRoster")]
    [InlineData("PUT", "conversations/{cio}/activities/1", 404, "ActivityNotFoundInConversation")]
    [InlineData("DELETE", "conversations/{cio}/activities/1", 404, "ActivityNotFoundInConversation")]
    [InlineData("GET", "conversations/{cio}/members/29%3Anobody", 404, "MemberNotFoundInConversation")]
    [InlineData("GET", "conversations/{admin}/pagedmembers", 403, "BotNotInConversationRoster")]
    [InlineData("GET", "teams/19%3Anone", 404, "ConversationNotFound")]
    [InlineData("GET", "teams/{team}/conversations", 403, "BotNotInConversationRoster")]
    public async Task Refuses_as_Teams_does(string method, string path, int status, string code)
    {
        var (answered, body) = await _teams.ConnectorAsync(method, Fill(path), method is "GET" or "DELETE" ? null : new { type = "message", text = "x" });

        Assert.Equal(status, answered);
        Assert.Equal(code, body.GetProperty("error").GetProperty("code").GetString());
    }

    [Fact]
    public async Task Only_the_author_changes_a_message()
    {
        await _teams.DoAsync(Cio, "messages", new { conversation = Cio.ChatId, text = "mine" });
        var id = (string)(await _teams.MessagesAsync(Cio.ChatId)).Single(m => (string?)m["text"] == "mine")["id"]!;

        var (status, body) = await _teams.ConnectorAsync("PUT", Fill("conversations/{cio}/activities/") + id, new { type = "message", text = "yours" });

        Assert.Equal(403, status);
        Assert.Equal("NotEnoughPermissions", body.GetProperty("error").GetProperty("code").GetString());
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{\"text\":\"no type\"}")]
    [InlineData("{")]
    [InlineData("""{"type":"message","text":"\ud83d"}""")]
    [InlineData("""{"type":"message","text":"x","\udc00":1}""")]
    [InlineData("""{"type":"message","attachments":[{"contentType":"application/vnd.microsoft.card.adaptive","content":{"body":[{"text":"\ud83d"}]}}]}""")]
    public async Task Malformed_bodies_are_bad_syntax(string body)
    {
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        using var bot = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        using var response = await bot.PostAsync(new Uri(_teams.Http.BaseAddress!, $"/connector/{DemoOrganisation.TenantId}/v3/{Fill("conversations/{cio}/activities")}"), content);

        Assert.Equal(400, (int)response.StatusCode);
        Assert.Contains("BadSyntax", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_over_the_limit_is_refused()
    {
        var (status, body) = await _teams.ConnectorAsync("POST", Fill("conversations/{cio}/activities"), new { type = "message", text = new string('x', 60_000) });

        Assert.Equal(413, status);
        Assert.Equal("MessageSizeTooBig", body.GetProperty("error").GetProperty("code").GetString());
    }

    [Fact]
    public async Task Sends_updates_and_deletes()
    {
        var at = Fill("conversations/{cio}/activities");
        var (sent, answer) = await _teams.ConnectorAsync("POST", at, new { type = "message", text = "one" });
        var id = answer.GetProperty("id").GetString()!;
        Assert.Equal(201, sent);

        await _teams.ConnectorAsync("PUT", $"{at}/{id}", new { type = "message", text = "two" });
        var changed = (await _teams.MessagesAsync(Cio.ChatId)).Single(m => (string?)m["id"] == id);
        Assert.Equal("two", (string?)changed["text"]);
        Assert.True((bool)changed["edited"]!);

        Assert.Equal(200, (await _teams.ConnectorAsync("DELETE", $"{at}/{id}")).Status);
        Assert.DoesNotContain(await _teams.MessagesAsync(Cio.ChatId), m => (string?)m["id"] == id);
    }

    [Fact]
    public async Task A_personal_chat_is_the_same_each_time_and_needs_the_app()
    {
        var first = await _teams.ConnectorAsync("POST", "conversations", Personal(Cio));
        var second = await _teams.ConnectorAsync("POST", "conversations", Personal(Cio));
        var (status, body) = await _teams.ConnectorAsync("POST", "conversations", Personal(Admin));

        Assert.Equal(201, first.Status);
        Assert.Equal(Cio.ChatId, first.Body.GetProperty("id").GetString());
        Assert.Equal(Cio.ChatId, second.Body.GetProperty("id").GetString());
        Assert.Equal(403, status);
        Assert.Equal("ForbiddenOperationException", body.GetProperty("error").GetProperty("code").GetString());
    }

    [Fact]
    public async Task A_channel_thread_begins_with_a_message_and_takes_replies()
    {
        await _teams.DoAsync(Cio, "install", new { conversation = Channel.Id });
        var (empty, _) = await _teams.ConnectorAsync("POST", "conversations", new { isGroup = true, channelData = new { channel = new { id = Channel.Id } } });
        var (status, body) = await _teams.ConnectorAsync("POST", "conversations", new { isGroup = true, channelData = new { channel = new { id = Channel.Id } }, activity = new { type = "message", text = "Digest" } });
        var id = body.GetProperty("activityId").GetString()!;
        var thread = body.GetProperty("id").GetString()!;
        await _teams.ConnectorAsync("POST", $"conversations/{Uri.EscapeDataString(thread)}/activities", new { type = "message", text = "More" });

        Assert.Equal(400, empty);
        Assert.Equal(201, status);
        Assert.Equal($"{Channel.Id};messageid={id}", thread);
        var messages = await _teams.MessagesAsync(Channel.Id);
        Assert.Equal(["Digest", "More"], messages.Select(m => (string?)m["text"]), StringComparer.Ordinal);
        Assert.All(messages, m => Assert.Equal(id, (string?)m["thread"]));
    }

    [Fact]
    public async Task Members_come_in_pages()
    {
        await _teams.DoAsync(Cio, "install", new { conversation = Channel.Id });
        var names = new List<string>();
        var token = "";
        do
        {
            var (_, page) = await _teams.ConnectorAsync("GET", $"conversations/{Uri.EscapeDataString(DemoOrganisation.Leadership.Id)}/pagedmembers?pageSize=3&continuationToken={token}");
            names.AddRange(page.GetProperty("members").EnumerateArray().Select(m => m.GetProperty("name").GetString()!));
            token = page.GetProperty("continuationToken").GetString();
        }
        while (token is not null);

        Assert.Equal(DemoOrganisation.People.Select(p => p.Name), names, StringComparer.Ordinal);
    }

    [Fact]
    public async Task A_member_a_team_and_its_channels_are_described()
    {
        await _teams.DoAsync(Cio, "install", new { conversation = Channel.Id });
        var (_, member) = await _teams.ConnectorAsync("GET", Fill("conversations/{cio}/members/") + Uri.EscapeDataString(Cio.ChannelId));
        var (_, team) = await _teams.ConnectorAsync("GET", Fill("teams/{team}"));
        var (_, channels) = await _teams.ConnectorAsync("GET", Fill("teams/{team}/conversations"));

        Assert.Equal(Cio.ObjectId, member.GetProperty("aadObjectId").GetString());
        Assert.Equal("Leadership", team.GetProperty("name").GetString());
        Assert.Equal([null, "Leadership"], channels.GetProperty("conversations").EnumerateArray().Select(c => c.GetProperty("name").GetString()), StringComparer.Ordinal);
    }

    private static object Personal(DemoPerson person) => new { isGroup = false, members = new[] { new { id = person.ChannelId } }, tenantId = DemoOrganisation.TenantId };

    private static string Fill(string path) => path
        .Replace("{cio}", Uri.EscapeDataString(Cio.ChatId), StringComparison.Ordinal)
        .Replace("{admin}", Uri.EscapeDataString(Admin.ChatId), StringComparison.Ordinal)
        .Replace("{team}", Uri.EscapeDataString(DemoOrganisation.Leadership.Id), StringComparison.Ordinal)
        .Replace("{channel}", Uri.EscapeDataString(Channel.Id), StringComparison.Ordinal);
}
