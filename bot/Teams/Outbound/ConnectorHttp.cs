using System.Net;
using System.Net.Http.Headers;
using CioCoachBot.Teams.Authentication;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace CioCoachBot.Teams.Outbound;

/// <summary>What a call brought: its outcome, and the body where it succeeded.</summary>
internal readonly record struct ConnectorResult(SendOutcome Outcome, ReadOnlyMemory<byte> Body);

/// <summary>
/// Makes one call: checks the host, takes a turn of the pacer, attaches the token, reads the answer. Only a 401 is answered by a second
/// call, with a new token.
/// </summary>
internal sealed partial class ConnectorHttp(
    IHttpClientFactory clients, ServiceHosts hosts, IConnectorTokens tokens, Pacer pacer, IClock clock, ILogger<ConnectorHttp> logger)
{
    /// <summary>The name of the HTTP client.</summary>
    public const string ClientName = "teams-connector";

    private static readonly MediaTypeHeaderValue Json = new("application/json") { CharSet = "utf-8" };
    private static readonly TimeSpan LongestRetryAfter = TimeSpan.FromHours(24);

    // One client for good: its connections are pooled and renewed by the handler below it.
    private readonly HttpClient _http = clients.CreateClient(ClientName);

    public async ValueTask<ConnectorResult> SendAsync(ConnectorCall call, CancellationToken cancellation)
    {
        // The host is checked before anything else, so that no token is even asked for.
        if (hosts.Allow(call.At.ServiceUrl) is not { } address)
        {
            HostRefused(logger, call.Name);
            return Of(new SendOutcome.Refused("ServiceHostNotAllowed"));
        }

        if (call.Path is null)
        {
            return Of(new SendOutcome.Refused("InvalidId"));
        }

        if (cancellation.IsCancellationRequested)
        {
            return Of(new SendOutcome.Failed("Cancelled"));
        }

        var wait = pacer.Reserve(call.At.TenantId, call.PacedBy, call.Paced);
        if (wait > TimeSpan.Zero)
        {
            return Of(new SendOutcome.Throttled(wait));
        }

        var uri = new Uri(address + call.Path);
        for (var first = true; ; first = false)
        {
            string? token;
            try
            {
                token = await tokens.GetAsync(cancellation);
            }
            catch (Exception e) when (e is ConnectorTokenException or OperationCanceledException)
            {
                return Of(new SendOutcome.Failed("NoToken"));
            }

            var (result, status) = await CallAsync(call, uri, token, cancellation);
            if (status != HttpStatusCode.Unauthorized || token is null)
            {
                return result;
            }

            tokens.Drop(token);
            if (!first)
            {
                return result;
            }
        }
    }

    private async Task<(ConnectorResult Result, HttpStatusCode Status)> CallAsync(
        ConnectorCall call, Uri uri, string? token, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(call.Method, uri);
        if (token is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", "Bearer " + token);
        }

        if (call.Body is { } body)
        {
            request.Content = new ReadOnlyMemoryContent(body);
            request.Content.Headers.ContentType = Json;
        }

        try
        {
            using var response = await _http.SendAsync(request, cancellation);
            var bytes = await response.Content.ReadAsByteArrayAsync(CancellationToken.None);
            return (response.IsSuccessStatusCode ? Sent(bytes) : NotSent(call, response, bytes), response.StatusCode);
        }
        catch (HttpRequestException e)
        {
            NoAnswer(logger, call.Name, e.HttpRequestError.ToString());
            return (Of(ConnectorErrors.Classify(e, call.Repeatable)), default);
        }
        catch (OperationCanceledException)
        {
            var what = cancellation.IsCancellationRequested ? "Cancelled" : "Timeout";
            NoAnswer(logger, call.Name, what);
            return (Of(ConnectorErrors.NoAnswer(what, call.Repeatable)), default);
        }
    }

    private static ConnectorResult Sent(byte[] bytes)
    {
        var answer = ConnectorAnswer.Read(bytes);
        var outcome = answer.ActivityId is null
            ? new SendOutcome.Sent(answer.Id ?? "")
            : new SendOutcome.Sent(answer.ActivityId, answer.Id);
        return new(outcome, bytes);
    }

    private ConnectorResult NotSent(ConnectorCall call, HttpResponseMessage response, byte[] bytes)
    {
        var answer = ConnectorAnswer.Read(bytes);
        var status = response.StatusCode;
        CallFailed(logger, call.Name, (int)status, answer.Code, answer.SubCode, CorrelationOf(response));
        if (status == HttpStatusCode.TooManyRequests)
        {
            var pause = pacer.Throttled(call.At.TenantId, call.PacedBy, call.Paced, RetryAfter(response));
            return Of(ConnectorErrors.Classify(status, answer.Code, answer.SubCode, call.Repeatable, pause));
        }

        return Of(ConnectorErrors.Classify(status, answer.Code, answer.SubCode, call.Repeatable));
    }

    private TimeSpan? RetryAfter(HttpResponseMessage response)
    {
        var asked = response.Headers.RetryAfter is not { } header ? null
            : header.Delta ?? (header.Date is { } date ? date - clock.GetCurrentInstant().ToDateTimeOffset() : null);
        return asked is { } delay && delay > LongestRetryAfter ? LongestRetryAfter : asked;
    }

    private static string? CorrelationOf(HttpResponseMessage response) =>
        response.Headers.TryGetValues("MS-CV", out var values) && values.FirstOrDefault() is { Length: <= 100 } value ? value : null;

    private static ConnectorResult Of(SendOutcome outcome) => new(outcome, default);

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "{Operation} was not made: the stored service address is not on the allow-list (Teams__AllowedHosts).")]
    private static partial void HostRefused(ILogger logger, string operation);

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "{Operation} brought status {Status}, code {Code}, sub-code {SubCode}, MS-CV {Correlation}.")]
    private static partial void CallFailed(
        ILogger logger, string operation, int status, string? code, string? subCode, string? correlation);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Operation} brought no answer: {Fault}.")]
    private static partial void NoAnswer(ILogger logger, string operation, string fault);
}
