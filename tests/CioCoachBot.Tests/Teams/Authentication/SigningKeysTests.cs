using CioCoachBot.Teams.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace CioCoachBot.Tests.Teams.Authentication;

public sealed class SigningKeysTests
{
    [Fact]
    public async Task Without_keys_a_token_gets_503_and_a_call_without_one_401()
    {
        await using var bot = await RunningBot.StartAsync(settings: ("Teams:OpenIdMetadataUrl", "http://127.0.0.1:9/metadata"));
        using var proven = await bot.PostAsync(Samples.Message());
        using var unproven = await bot.SendAsync(new() { Body = Samples.Message() });
        Assert.Equal([503, 401], new[] { proven, unproven }.Select(r => (int)r.StatusCode));
        Assert.Empty(await proven.Content.ReadAsByteArrayAsync());
        Assert.False(bot.Services.GetRequiredService<CioCoachBot.Teams.TeamsReadiness>().HasKeys);
    }

    [Fact]
    public async Task An_unknown_key_forces_one_fetch_at_most_every_five_minutes()
    {
        await using var bot = await RunningBot.StartAsync();
        Assert.Equal(200, await StatusAsync(bot, "good"));
        Assert.Equal(1, bot.KeyFetches);

        bot.Channel.Publish("rolled-over", "msteams");
        Assert.Equal(200, await StatusAsync(bot, "rolled-over"));
        Assert.Equal(2, bot.KeyFetches);

        bot.Channel.Publish("again", "msteams");
        Assert.Equal(401, await StatusAsync(bot, "again"));
        Assert.Equal(2, bot.KeyFetches);

        bot.Clock.Advance(Duration.FromMinutes(5));
        Assert.Equal(200, await StatusAsync(bot, "again"));
        Assert.Equal(3, bot.KeyFetches);
    }

    [Fact]
    public async Task However_many_ask_one_fetch_runs()
    {
        await using var bot = await RunningBot.StartAsync();
        Assert.Equal(200, await StatusAsync(bot, "good"));
        bot.Channel.Publish("rolled-over", "msteams");
        var statuses = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => StatusAsync(bot, "rolled-over")));
        Assert.All(statuses, s => Assert.Equal(200, s));
        Assert.Equal(2, bot.KeyFetches);
    }

    [Fact]
    public async Task Keys_are_fetched_again_after_twelve_hours()
    {
        await using var bot = await RunningBot.StartAsync();
        var keys = bot.Services.GetRequiredService<SigningKeys>();
        Assert.Equal(200, await StatusAsync(bot, "good"));
        bot.Clock.Advance(Duration.FromHours(12) - Duration.FromSeconds(1));
        await keys.RefreshIfDueAsync();
        Assert.Equal(1, bot.KeyFetches);
        bot.Clock.Advance(Duration.FromSeconds(1));
        await keys.RefreshIfDueAsync();
        Assert.Equal(2, bot.KeyFetches);
    }

    [Fact]
    public async Task The_last_good_keys_serve_for_five_days_and_no_longer()
    {
        await using var bot = await RunningBot.StartAsync();
        var keys = bot.Services.GetRequiredService<SigningKeys>();
        Assert.Equal(200, await StatusAsync(bot, "good"));
        bot.KeyServerAnswer = context =>
        {
            context.Response.StatusCode = 500;
            return Task.CompletedTask;
        };

        bot.Clock.Advance(Duration.FromDays(5));
        await keys.RefreshIfDueAsync();
        Assert.Equal(200, await StatusAsync(bot, "good"));
        bot.Clock.Advance(Duration.FromSeconds(1));
        Assert.Equal(503, await StatusAsync(bot, "good"));
    }

    [Theory]
    [InlineData("redirect")]
    [InlineData("too large")]
    [InlineData("no JSON")]
    [InlineData("no keys")]
    [InlineData("weak key")]
    public async Task A_key_server_that_answers_badly_leaves_the_last_good_keys(string answer)
    {
        await using var bot = await RunningBot.StartAsync();
        Assert.Equal(200, await StatusAsync(bot, "good"));
        bot.KeyServerAnswer = context =>
        {
            switch (answer)
            {
                case "redirect":
                    context.Response.Redirect("/metadata");
                    return Task.CompletedTask;
                case "too large":
                    return context.Response.WriteAsync($$"""{"keys":[],"x":"{{new string('x', 2_000_000)}}"}""");
                case "no JSON":
                    return context.Response.WriteAsync("<html>");
                case "weak key":
                    return context.Response.WriteAsync("""{"keys":[{"kty":"RSA","kid":"weak","n":"AQAB","e":"AQAB"},{"kty":"RSA","kid":7},3]}""");
                default:
                    return context.Response.WriteAsync("""{"keys":"none"}""");
            }
        };
        bot.Clock.Advance(Duration.FromHours(12));
        await bot.Services.GetRequiredService<SigningKeys>().RefreshIfDueAsync();
        Assert.Equal(2, bot.KeyFetches);
        Assert.Equal(200, await StatusAsync(bot, "good"));
    }

    private static async Task<int> StatusAsync(RunningBot bot, string key)
    {
        using var response = await bot.PostAsync(Samples.Message(), bot.Channel.Token(bot.Clock.GetCurrentInstant().ToDateTimeOffset(), signedBy: key));
        return (int)response.StatusCode;
    }
}
