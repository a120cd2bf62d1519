using Azure.Core;
using CioCoachBot.Teams.Outbound;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;

namespace CioCoachBot.Tests.Teams.Outbound;

public sealed class CachedConnectorTokensTests
{
    private readonly TestClock _clock = new();
    private readonly Identity _identity;
    private readonly CachedConnectorTokens _tokens;
    private int _credentials;

    public CachedConnectorTokensTests()
    {
        _identity = new(_clock);
        _tokens = new(
            () =>
            {
                _credentials++;
                return _identity;
            },
            "https://api.botframework.com/.default",
            _clock,
            NullLogger<CachedConnectorTokens>.Instance);
    }

    [Fact]
    public async Task A_token_serves_until_five_minutes_before_its_end()
    {
        Assert.Equal("token 1", await _tokens.GetAsync(default));
        _clock.Advance(Duration.FromMinutes(55) - Duration.FromSeconds(1));
        Assert.Equal("token 1", await _tokens.GetAsync(default));
        _clock.Advance(Duration.FromSeconds(1));
        Assert.Equal("token 2", await _tokens.GetAsync(default));
        Assert.Equal(["https://api.botframework.com/.default"], _identity.Scopes);
    }

    [Fact]
    public async Task However_many_ask_one_fetch_runs()
    {
        _identity.Gate = new TaskCompletionSource();
        var asked = Enumerable.Range(0, 50).Select(_ => _tokens.GetAsync(default).AsTask()).ToArray();
        _identity.Gate.SetResult();
        Assert.All(await Task.WhenAll(asked), t => Assert.Equal("token 1", t));
    }

    [Fact]
    public async Task The_old_token_serves_until_a_minute_before_its_end_when_no_new_one_is_to_be_had()
    {
        await _tokens.GetAsync(default);
        _identity.Fails = true;
        _clock.Advance(Duration.FromMinutes(59) - Duration.FromSeconds(1));
        Assert.Equal("token 1", await _tokens.GetAsync(default));
        _clock.Advance(Duration.FromSeconds(1));
        await Assert.ThrowsAsync<ConnectorTokenException>(async () => await _tokens.GetAsync(default));
        _identity.Fails = false;
        Assert.Equal("token 2", await _tokens.GetAsync(default));
    }

    [Fact]
    public async Task A_dropped_token_is_replaced_through_a_new_credential()
    {
        Assert.Equal("token 1", await _tokens.GetAsync(default));
        _tokens.Drop("token 1");
        Assert.Equal("token 2", await _tokens.GetAsync(default));
        _tokens.Drop("token 1");
        Assert.Equal("token 2", await _tokens.GetAsync(default));
        Assert.Equal(2, _credentials);
    }

    private sealed class Identity(TestClock clock) : TokenCredential
    {
        private int _number;

        public TaskCompletionSource? Gate { get; set; }

        public bool Fails { get; set; }

        public string[] Scopes { get; private set; } = [];

        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) => throw new NotSupportedException();

        public override async ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken)
        {
            if (Gate is not null)
            {
                await Gate.Task;
            }

            Scopes = requestContext.Scopes;
            return Fails
                ? throw new InvalidOperationException("identity is down")
                : new AccessToken($"token {Interlocked.Increment(ref _number)}", clock.GetCurrentInstant().ToDateTimeOffset().AddHours(1));
        }
    }
}
