using CioCoachBot.Teams.Outbound;
using NodaTime;

namespace CioCoachBot.Tests.Teams.Outbound;

public sealed class ConnectorClientTests
{
    private const string Thread = "19:abc@thread.tacv2;messageid=1795253000000";
    private static readonly ReadOnlyMemory<byte> Hello = """{"type":"message","text":"hello"}"""u8.ToArray();

    [Fact]
    public async Task Every_operation_calls_its_path_with_each_id_as_one_segment()
    {
        await using var connector = await FakeConnector.StartAsync();
        var (client, at) = (connector.Client, connector.At(Thread));
        Assert.Equal(new SendOutcome.Sent("1795253410999"), await client.SendAsync(at, Hello, default));
        await client.UpdateAsync(at, "17/95", Hello, default);
        await client.CreateThreadAsync(at, Hello, default);

        const string Conversation = "/emea/v3/conversations/19%3Aabc%40thread.tacv2%3Bmessageid%3D1795253000000";
        Assert.Equal(
            [
                $"POST {Conversation}/activities",
                $"PUT {Conversation}/activities/17%2F95",
                "POST /emea/v3/conversations",
            ],
            connector.Calls.Select(c => $"{c.Method} {c.Target}"),
            StringComparer.Ordinal);
        Assert.All(connector.Calls, c => Assert.Equal("Bearer token-1", c.Authorization));
        Assert.All(connector.Calls.Where(c => c.Body.Length > 0), c => Assert.Equal("application/json; charset=utf-8", c.ContentType));
        Assert.Equal(
            [
                """{"type":"message","text":"hello"}""",
                """{"isGroup":true,"channelData":{"channel":{"id":"19:abc@thread.tacv2"}},"tenantId":"11111111-aaaa-4bbb-8ccc-222222222222","activity":{"type":"message","text":"hello"}}""",
            ],
            connector.Calls.Where(c => c.Method == "POST").Select(c => c.Body).Distinct(StringComparer.Ordinal),
            StringComparer.Ordinal);
    }

    [Fact]
    public async Task A_thread_tells_its_message_and_its_conversation()
    {
        await using var connector = await FakeConnector.StartAsync();
        connector.Answer = c => FakeConnector.Json(c, 201, """{"id":"19:abc@thread.tacv2;messageid=17","activityId":"17"}""");
        Assert.Equal(new SendOutcome.Sent("17", "19:abc@thread.tacv2;messageid=17"), await connector.Client.CreateThreadAsync(connector.At("19:abc@thread.tacv2"), Hello, default));
    }

    [Theory]
    [InlineData(200, "")]
    [InlineData(202, "{}")]
    [InlineData(201, "no JSON")]
    public async Task Any_success_is_a_success_with_or_without_an_id(int status, string body)
    {
        await using var connector = await FakeConnector.StartAsync();
        connector.Answer = c => FakeConnector.Json(c, status, body);
        Assert.Equal(new SendOutcome.Sent(""), await connector.Client.SendAsync(connector.At(), Hello, default));
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("https://smba.trafficmanager.net.evil.example/")]
    [InlineData("http://smba.trafficmanager.net/")]
    [InlineData("https://smba.trafficmanager.net@evil.example/")]
    [InlineData("")]
    public async Task A_host_that_is_not_listed_is_refused_before_a_token_is_asked_for(string serviceUrl)
    {
        await using var connector = await FakeConnector.StartAsync();
        var outcome = await connector.Client.SendAsync(connector.At() with { ServiceUrl = serviceUrl }, Hello, default);
        Assert.Equal(new SendOutcome.Refused("ServiceHostNotAllowed"), outcome);
        Assert.Equal(0, connector.Tokens.Asked);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public async Task An_id_that_would_name_another_path_is_refused(string id)
    {
        await using var connector = await FakeConnector.StartAsync();
        Assert.Equal(new SendOutcome.Refused("InvalidId"), await connector.Client.SendAsync(connector.At(id), Hello, default));
        Assert.Equal(new SendOutcome.Refused("InvalidId"), await connector.Client.UpdateAsync(connector.At(), id, Hello, default));
        Assert.Empty(connector.Calls);
    }

    [Fact]
    public async Task A_401_drops_the_token_and_is_tried_once_more()
    {
        await using var connector = await FakeConnector.StartAsync();
        connector.Answer = c => c.Request.Headers.Authorization == "Bearer token-1" ? FakeConnector.Json(c, 401, "") : FakeConnector.Json(c, 201, """{"id":"1"}""");
        Assert.Equal(new SendOutcome.Sent("1"), await connector.Client.SendAsync(connector.At(), Hello, default));
        connector.Answer = c => FakeConnector.Json(c, 401, """{"error":{"code":"BotNotRegistered"}}""");
        Assert.Equal(new SendOutcome.Refused("BotNotRegistered"), await connector.Client.SendAsync(connector.At(), Hello, default));
        Assert.Equal(4, connector.Calls.Count);
    }

    [Fact]
    public async Task Nothing_else_is_tried_again()
    {
        await using var connector = await FakeConnector.StartAsync();
        connector.Answer = c => FakeConnector.Json(c, 503, "");
        Assert.Equal(new SendOutcome.Failed("ServiceError"), await connector.Client.SendAsync(connector.At(), Hello, default));
        Assert.Single(connector.Calls);
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        await using var connector = await FakeConnector.StartAsync();
        connector.Answer = c => FakeConnector.Json(c, 307, "", ("Location", "/elsewhere"));
        Assert.Equal(new SendOutcome.Refused("Status307"), await connector.Client.SendAsync(connector.At(), Hello, default));
        Assert.Single(connector.Calls);
    }

    [Fact]
    public async Task Without_a_token_nothing_is_sent()
    {
        await using var connector = await FakeConnector.StartAsync();
        connector.Tokens.None = true;
        Assert.Equal(new SendOutcome.Failed("NoToken"), await connector.Client.SendAsync(connector.At(), Hello, default));
        Assert.Empty(connector.Calls);
    }

    [Theory]
    [InlineData("7")]
    [InlineData("Sat, 21 Nov 2026 10:00:07 GMT")]
    public async Task A_429_pauses_its_conversation_for_as_long_as_it_asks_and_no_other(string retryAfter)
    {
        await using var connector = await FakeConnector.StartAsync();
        connector.Answer = c => FakeConnector.Json(c, 429, """{"error":{"code":"Throttled"}}""", ("Retry-After", retryAfter));
        Assert.Equal(new SendOutcome.Throttled(TimeSpan.FromSeconds(7)) { ByConnector = true }, await connector.Client.SendAsync(connector.At(), Hello, default));

        connector.Answer = c => FakeConnector.Json(c, 201, """{"id":"1"}""");
        connector.Clock.Advance(Duration.FromSeconds(3));
        Assert.Equal(new SendOutcome.Throttled(TimeSpan.FromSeconds(4)), await connector.Client.SendAsync(connector.At(), Hello, default));
        Assert.Equal(new SendOutcome.Sent("1"), await connector.Client.SendAsync(connector.At("a:other"), Hello, default));
        connector.Clock.Advance(Duration.FromSeconds(4));
        Assert.Equal(new SendOutcome.Sent("1"), await connector.Client.SendAsync(connector.At(), Hello, default));
        Assert.Equal(3, connector.Calls.Count);
    }

    [Fact]
    public async Task An_answer_that_breaks_off_is_maybe_sent_for_a_message_and_failed_for_an_update()
    {
        await using var connector = await FakeConnector.StartAsync();
        connector.Answer = c =>
        {
            c.Abort();
            return Task.CompletedTask;
        };
        Assert.IsType<SendOutcome.MaybeSent>(await connector.Client.SendAsync(connector.At(), Hello, default));
        Assert.IsType<SendOutcome.Failed>(await connector.Client.UpdateAsync(connector.At(), "1", Hello, default));
    }

    [Fact]
    public async Task A_message_given_up_on_its_way_is_maybe_sent_and_one_before_is_not()
    {
        await using var connector = await FakeConnector.StartAsync();
        using var stop = new CancellationTokenSource();
        connector.Answer = async c =>
        {
            await stop.CancelAsync();
            await Task.Delay(Timeout.Infinite, c.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        };
        Assert.Equal(new SendOutcome.MaybeSent("Cancelled"), await connector.Client.SendAsync(connector.At(), Hello, stop.Token));
        Assert.Equal(new SendOutcome.Failed("Cancelled"), await connector.Client.SendAsync(connector.At("a:other"), Hello, stop.Token));
        Assert.Single(connector.Calls);
    }

    [Fact]
    public async Task Nobody_listening_is_failed()
    {
        await using var connector = await FakeConnector.StartAsync();
        Assert.Equal(new SendOutcome.Failed("ConnectionError"), await connector.Client.SendAsync(connector.At() with { ServiceUrl = "http://127.0.0.1:9/" }, Hello, default));
    }
}
