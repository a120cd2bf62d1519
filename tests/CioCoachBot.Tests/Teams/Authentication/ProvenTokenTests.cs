using CioCoachBot.Teams.Authentication;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace CioCoachBot.Tests.Teams.Authentication;

public sealed class ProvenTokenTests
{
    [Fact]
    public async Task A_signature_is_checked_once_per_token()
    {
        await using var bot = await RunningBot.StartAsync();
        var proof = bot.Services.GetRequiredService<TokenProof>();
        var token = bot.GoodToken();
        for (var i = 0; i < 5; i++)
        {
            using var response = await bot.PostAsync(Samples.Message(), token);
            Assert.Equal(200, (int)response.StatusCode);
        }

        Assert.Equal(1, proof.SignatureChecks);
        bot.Clock.Advance(Duration.FromSeconds(1));
        using var other = await bot.PostAsync(Samples.Message());
        Assert.Equal(2, proof.SignatureChecks);
    }

    [Fact]
    public async Task A_remembered_token_ends_when_it_expires()
    {
        await using var bot = await RunningBot.StartAsync();
        var token = bot.GoodToken();
        using var first = await bot.PostAsync(Samples.Message(), token);
        bot.Clock.Advance(Duration.FromSeconds(3600 + 300));
        using var last = await bot.PostAsync(Samples.Message(), token);
        bot.Clock.Advance(Duration.FromSeconds(1));
        using var expired = await bot.PostAsync(Samples.Message(), token);
        Assert.Equal([200, 200, 401], new[] { first, last, expired }.Select(r => (int)r.StatusCode));
    }

    [Fact]
    public async Task A_remembered_token_is_proven_again_when_the_keys_change()
    {
        await using var bot = await RunningBot.StartAsync();
        var (proof, keys) = (bot.Services.GetRequiredService<TokenProof>(), bot.Services.GetRequiredService<SigningKeys>());
        var token = bot.Channel.Token(bot.Clock.GetCurrentInstant().ToDateTimeOffset(), (_, p) => p["exp"] = (long)p["exp"]! + 86400);
        using var first = await bot.PostAsync(Samples.Message(), token);

        bot.Clock.Advance(Duration.FromHours(12));
        await keys.RefreshIfDueAsync();
        using var sameKeys = await bot.PostAsync(Samples.Message(), token);
        Assert.Equal(1, proof.SignatureChecks);

        bot.Channel.Publish("newcomer", "msteams");
        bot.Clock.Advance(Duration.FromHours(12));
        await keys.RefreshIfDueAsync();
        using var otherKeys = await bot.PostAsync(Samples.Message(), token);
        Assert.Equal(2, proof.SignatureChecks);
        Assert.Equal([200, 200, 200], new[] { first, sameKeys, otherKeys }.Select(r => (int)r.StatusCode));
    }

    [Fact]
    public void The_memory_of_tokens_is_bounded()
    {
        using var channel = new SigningChannel();
        var keys = SigningKeySet.Parse(System.Text.Encoding.UTF8.GetBytes(channel.Jwks))!;
        var tokens = new ProvenTokens(capacity: 10);
        var now = Instant.FromUtc(2026, 11, 21, 10, 0);
        for (var i = 0; i < 100; i++)
        {
            tokens.Add(ProvenTokens.HashOf($"token {i}"), new(null, [], now, now + Duration.FromHours(1), keys), now);
            Assert.InRange(tokens.Count, 1, 10);
        }

        Assert.NotNull(tokens.Find(ProvenTokens.HashOf("token 99"), now, keys));
    }
}
