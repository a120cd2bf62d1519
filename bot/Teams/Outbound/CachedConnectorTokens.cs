using Azure.Core;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace CioCoachBot.Teams.Outbound;

/// <summary>
/// Keeps the connector's token until 5 minutes before it expires; then one caller fetches the next while all wait for it. Where that
/// fails the old one serves until a minute before its end.
/// </summary>
internal sealed partial class CachedConnectorTokens(
    Func<TokenCredential> newCredential, string scope, IClock clock, ILogger<CachedConnectorTokens> logger)
    : IConnectorTokens
{
    private static readonly Duration RefreshBefore = Duration.FromMinutes(5);
    private static readonly Duration ServeUntilBefore = Duration.FromMinutes(1);
    private static readonly Duration PauseAfterFailure = Duration.FromSeconds(10);

    private readonly Lock _lock = new();
    private readonly string[] _scopes = [scope];
    private TokenCredential? _credential;
    private Held? _held;
    private Instant _pausedUntil = Instant.MinValue;
    private Task<Held>? _fetch;

    public async ValueTask<string?> GetAsync(CancellationToken cancellation)
    {
        var now = clock.GetCurrentInstant();
        var held = Volatile.Read(ref _held);
        if (held is not null && now < held.ExpiresAt - RefreshBefore)
        {
            return held.Token;
        }

        Task<Held> fetch;
        lock (_lock)
        {
            held = _held;
            var usable = held is not null && now < held.ExpiresAt - ServeUntilBefore;
            if (usable && (now < held!.ExpiresAt - RefreshBefore || now < _pausedUntil))
            {
                return held.Token;
            }

            fetch = _fetch ??= Task.Run(FetchAsync, CancellationToken.None);
        }

        try
        {
            return (await fetch.WaitAsync(cancellation)).Token;
        }
        catch (Exception e) when (e is not OperationCanceledException || !cancellation.IsCancellationRequested)
        {
            return held is not null && clock.GetCurrentInstant() < held.ExpiresAt - ServeUntilBefore
                ? held.Token
                : throw new ConnectorTokenException(e);
        }
    }

    public void Drop(string token)
    {
        lock (_lock)
        {
            if (_held?.Token == token)
            {
                // The identity library keeps the dropped token in the old credential's cache.
                _held = null;
                _credential = null;
            }
        }
    }

    private async Task<Held> FetchAsync()
    {
        try
        {
            TokenCredential credential;
            lock (_lock)
            {
                credential = _credential ??= newCredential();
            }

            var token = await credential.GetTokenAsync(new TokenRequestContext(_scopes), CancellationToken.None);
            var held = new Held(token.Token, Instant.FromDateTimeOffset(token.ExpiresOn));
            lock (_lock)
            {
                _held = held;
                _fetch = null;
            }

            return held;
        }
        catch (Exception e)
        {
            lock (_lock)
            {
                _pausedUntil = clock.GetCurrentInstant() + PauseAfterFailure;
                _fetch = null;
            }

            FetchFailed(logger, e.GetType().Name);
            throw;
        }
    }

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "No token for the connector could be had: {Fault}. Check the app's credential (Teams__ClientSecret, Teams__CertificatePath, Teams__ManagedIdentity or Teams__FederatedIdentityClientId).")]
    private static partial void FetchFailed(ILogger logger, string fault);

    private sealed record Held(string Token, Instant ExpiresAt);
}
