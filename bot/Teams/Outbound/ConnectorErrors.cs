using System.Net;

namespace CioCoachBot.Teams.Outbound;

/// <summary>
/// What an error of the connector means: the table "Status codes from bot conversational APIs" of the Teams documentation.
/// </summary>
internal static class ConnectorErrors
{
    private static readonly TimeSpan DefaultPause = TimeSpan.FromSeconds(1);

    /// <summary>Classifies an error answer.</summary>
    /// <param name="status">The HTTP status; not a success.</param>
    /// <param name="code">The error's code, where it has one.</param>
    /// <param name="subCode">The error's sub-code, where it has one.</param>
    /// <param name="repeatable">True for a call that may be made twice without harm (update, delete, read, creating a personal chat);
    /// false where a second one would say something twice.</param>
    /// <param name="retryAfter">What a 429 asked for, where it did.</param>
    public static SendOutcome Classify(HttpStatusCode status, string? code, string? subCode, bool repeatable, TimeSpan? retryAfter = null)
    {
        var name = subCode ?? code ?? DefaultCode(status);
        return (int)status switch
        {
            403 => IsClosed(code) || IsClosed(subCode) || code == "209" ? new SendOutcome.Gone(name) : new SendOutcome.Refused(name),
            404 => new SendOutcome.Gone(name),
            412 => new SendOutcome.Failed(name),
            429 => new SendOutcome.Throttled(retryAfter ?? DefaultPause) { ByConnector = true },
            500 => repeatable ? new SendOutcome.Failed(name) : new SendOutcome.Refused(name),
            502 or 504 => repeatable ? new SendOutcome.Failed(name) : new SendOutcome.MaybeSent(name),
            503 => new SendOutcome.Failed(name),
            _ => new SendOutcome.Refused(name),
        };
    }

    /// <summary>Classifies a call that brought no answer.</summary>
    public static SendOutcome Classify(HttpRequestException fault, bool repeatable) =>
        fault.HttpRequestError switch
        {
            // The request never left.
            HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError
                or HttpRequestError.ProxyTunnelError => new SendOutcome.Failed(fault.HttpRequestError.ToString()),
            var error => NoAnswer(error.ToString(), repeatable),
        };

    /// <summary>A call that went out and brought no answer.</summary>
    public static SendOutcome NoAnswer(string what, bool repeatable) =>
        repeatable ? new SendOutcome.Failed(what) : new SendOutcome.MaybeSent(what);

    private static bool IsClosed(string? code) =>
        code is "BotDisabledByAdmin" or "BotNotInConversationRoster" or "ConversationBlockedByUser"
        or "MessageWritesBlocked" or "ForbiddenOperationException";

    private static string DefaultCode(HttpStatusCode status) => (int)status switch
    {
        401 => "Unauthorized",
        403 => "Forbidden",
        404 => "NotFound",
        412 => "PreconditionFailed",
        413 => "MessageSizeTooBig",
        429 => "Throttled",
        500 or 502 or 503 or 504 => "ServiceError",
        var other => $"Status{other}",
    };
}
