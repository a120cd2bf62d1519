using System.Text.Json.Nodes;

namespace CioCoachBot.Tests.Teams.Authentication;

public sealed class BotFixture : IAsyncLifetime
{
    internal RunningBot Bot { get; private set; } = null!;

    public async Task InitializeAsync() => Bot = await RunningBot.StartAsync();

    public async Task DisposeAsync() => await Bot.DisposeAsync();
}

public sealed class CallersTests(BotFixture fixture) : IClassFixture<BotFixture>
{
    public static TheoryData<string> BadNames => [.. BadCallers.All.Keys];

    public static TheoryData<string> GoodNames => [.. Good.Keys];

    private RunningBot Bot => fixture.Bot;

    private static Dictionary<string, Action<JsonObject, JsonObject, JsonObject>> Good { get; } = new(StringComparer.Ordinal)
    {
        ["as Teams calls"] = (_, _, _) => { },
        ["claim in camel case"] = (_, p, _) =>
        {
            p["serviceUrl"] = (string)p["serviceurl"]!;
            p.Remove("serviceurl");
        },
        ["service URL in other case"] = (_, p, _) => p["serviceurl"] = ((string)p["serviceurl"]!).ToUpperInvariant(),
        ["expired within the skew"] = (_, p, _) => p["exp"] = (long)p["nbf"]! + 60 - 299,
        ["begins within the skew"] = (_, p, _) => p["nbf"] = (long)p["nbf"]! + 60 + 299,
        ["audience in upper case"] = (_, p, _) => p["aud"] = SigningChannel.AppId.ToUpperInvariant(),
        ["the second tenant"] = (_, p, a) =>
        {
            a["channelData"]!["tenant"]!["id"] = SigningChannel.OtherTenant;
            a["conversation"]!["tenantId"] = SigningChannel.OtherTenant;
            p["serviceurl"] = (string)(a["serviceUrl"] = $"https://smba.trafficmanager.net/emea/{SigningChannel.OtherTenant}/")!;
        },
        ["tenant in the conversation only"] = (_, _, a) => a.Remove("channelData"),
        ["a GCC host"] = (_, p, a) => p["serviceurl"] = (string)(a["serviceUrl"] = "https://smba.infra.gcc.teams.microsoft.com/teams")!,
        ["the default port written out"] = (_, p, a) => p["serviceurl"] = (string)(a["serviceUrl"] = "https://smba.trafficmanager.net:443/emea/")!,
    };

    [Theory]
    [MemberData(nameof(BadNames))]
    public async Task A_bad_caller_gets_its_status_and_nothing_else(string name)
    {
        var (status, make) = BadCallers.All[name];
        var call = new Call { Body = Samples.Message(), Authorization = "Bearer " + Bot.GoodToken() };
        make(call, Bot.Channel, Bot.Clock.GetCurrentInstant().ToDateTimeOffset());
        var before = Bot.Handler.Seen.Count;

        using var response = await Bot.SendAsync(call);

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
        Assert.Equal(status == 401 ? "Bearer" : "", response.Headers.WwwAuthenticate.ToString());
        Assert.Equal(before, Bot.Handler.Seen.Count);
    }

    [Fact]
    public async Task The_bad_callers_are_refused_for_nothing_but_what_they_differ_in()
    {
        Assert.True(BadCallers.All.Count >= 25);
        using var response = await Bot.PostAsync(Samples.Message());
        Assert.Equal(200, (int)response.StatusCode);
    }

    [Theory]
    [MemberData(nameof(GoodNames))]
    public async Task A_good_caller_gets_through(string name)
    {
        var change = Good[name];
        var activity = JsonNode.Parse(Samples.Message())!.AsObject();
        var token = Bot.Channel.Token(Bot.Clock.GetCurrentInstant().ToDateTimeOffset(), (h, p) => change(h, p, activity));

        using var response = await Bot.PostAsync(activity.ToJsonString(), token);

        Assert.Equal(200, (int)response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task The_scheme_is_read_in_any_case()
    {
        using var response = await Bot.SendAsync(new() { Body = Samples.Message(), Authorization = "bearer " + Bot.GoodToken() });
        Assert.Equal(200, (int)response.StatusCode);
    }

    [Fact]
    public async Task Method_media_type_and_declared_size_come_before_the_token_and_the_token_before_the_body()
    {
        using var method = await Bot.SendAsync(new() { Method = "GET", ContentType = "text/plain" });
        using var media = await Bot.SendAsync(new() { ContentType = "text/plain" });
        using var token = await Bot.SendAsync(new() { Body = "no JSON" });
        using var tenantBeforeShape = await Bot.PostAsync(Samples.Message(a =>
        {
            a.Remove("type");
            a["channelData"]!["tenant"]!["id"] = "55555555-aaaa-4bbb-8ccc-666666666666";
        }));
        Assert.Equal([405, 415, 401, 403], new[] { method, media, token, tenantBeforeShape }.Select(r => (int)r.StatusCode));
        Assert.Equal("POST", method.Content.Headers.Allow.Single());
    }
}
