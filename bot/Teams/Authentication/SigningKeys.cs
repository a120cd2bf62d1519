using System.Text.Json;
using CioCoachBot.Teams.Protocol;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NodaTime;

namespace CioCoachBot.Teams.Authentication;

/// <summary>
/// The channel's signing keys: fetched at start and every 12 hours, once more when a token names an unknown one (at most every 5
/// minutes), kept for up to 5 days when they cannot be fetched.
/// However many ask, one fetch runs at a time and all wait for it.
/// </summary>
internal sealed partial class SigningKeys(
    IHttpClientFactory clients, IOptions<TeamsOptions> options, LoopbackTrust loopback, IClock clock, ILogger<SigningKeys> logger)
{
    /// <summary>The name of the HTTP client.</summary>
    public const string ClientName = "teams-keys";

    private static readonly Duration RefreshEvery = Duration.FromHours(12);
    private static readonly Duration RetryAfterFailure = Duration.FromMinutes(5);
    private static readonly Duration RetryWithoutKeys = Duration.FromSeconds(10);
    private static readonly Duration ForceAtMostEvery = Duration.FromMinutes(5);
    private static readonly Duration KeepFor = Duration.FromDays(5);

    private readonly Lock _lock = new();
    private Held? _held;
    private Instant _lastTried = Instant.MinValue;
    private Instant _lastForced = Instant.MinValue;
    private Task? _fetch;

    /// <summary>
    /// The keys, or null where there are none or the last good ones are over 5 days old. The same object until the keys change.
    /// </summary>
    public SigningKeySet? Current =>
        Volatile.Read(ref _held) is { } held && clock.GetCurrentInstant() - held.FetchedAt <= KeepFor ? held.Keys : null;

    /// <summary>Fetches the keys where it is time to. Never throws for what the key server does.</summary>
    public Task RefreshIfDueAsync()
    {
        lock (_lock)
        {
            var now = clock.GetCurrentInstant();
            var since = now - _lastTried;
            var due = Current is null ? since >= RetryWithoutKeys
                : now - _held!.FetchedAt >= RefreshEvery && since >= RetryAfterFailure;
            return due ? Fetch(now) : _fetch ?? Task.CompletedTask;
        }
    }

    /// <summary>
    /// Fetches the keys because a token names one that is not among them; without effect within 5 minutes of the last time.
    /// </summary>
    public Task RefreshForUnknownKeyAsync()
    {
        lock (_lock)
        {
            var now = clock.GetCurrentInstant();
            if (_fetch is not null || now - _lastForced < ForceAtMostEvery)
            {
                return _fetch ?? Task.CompletedTask;
            }

            _lastForced = now;
            return Fetch(now);
        }
    }

    private Task Fetch(Instant now)
    {
        if (_fetch is null)
        {
            _lastTried = now;
            // Off this thread, so that the caller's lock is not held while the fetch begins.
            _fetch = Task.Run(FetchAndKeepAsync);
        }

        return _fetch;
    }

    private async Task FetchAndKeepAsync()
    {
        try
        {
            using var http = clients.CreateClient(ClientName);
            var keys = await FetchAsync(http);
            if (keys is null)
            {
                NoKeys(logger);
                return;
            }

            var held = Volatile.Read(ref _held);
            Volatile.Write(ref _held, new(keys.IsSameAs(held?.Keys) ? held!.Keys : keys, clock.GetCurrentInstant()));
        }
        catch (Exception e) when (e is HttpRequestException or OperationCanceledException or JsonException or IOException)
        {
            FetchFailed(logger, e.GetType().Name, (e as HttpRequestException)?.StatusCode is { } status ? (int)status : 0);
        }
        finally
        {
            lock (_lock)
            {
                _fetch = null;
            }
        }
    }

    private async Task<SigningKeySet?> FetchAsync(HttpClient http)
    {
        using var metadata = JsonDocument.Parse(await GetAsync(http, options.Value.OpenIdMetadataUrl));
        return metadata.RootElement.Text("jwks_uri"u8) is { } address && MetadataAddress.IsSafe(address, loopback)
            ? SigningKeySet.Parse(await GetAsync(http, address))
            : null;
    }

    private static async Task<byte[]> GetAsync(HttpClient http, string address)
    {
        // Redirects are off, so that a 3xx fails here.
        using var response = await http.GetAsync(new Uri(address));
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsByteArrayAsync();
    }

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "The channel's signing keys could not be fetched: {Fault}, status {Status}. The last good ones stay in use for up to 5 days.")]
    private static partial void FetchFailed(ILogger logger, string fault, int status);

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "The key server's answer holds no usable signing key. The last good ones stay in use for up to 5 days.")]
    private static partial void NoKeys(ILogger logger);

    private sealed record Held(SigningKeySet Keys, Instant FetchedAt);
}
