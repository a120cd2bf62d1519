using CioCoachBot.Teams.Authentication;
using CioCoachBot.Teams.Protocol;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Net.Http.Headers;

namespace CioCoachBot.Teams.Inbound;

/// <summary>
/// <c>POST /api/messages</c>: proves the caller, parses the activity, hands it over. The checks run in the order of the protocol
/// reference; only the body of an unproven caller is not read,
/// so that one without a declared length is refused for its caller before it is refused for its size.
/// </summary>
internal sealed partial class MessagesEndpoint(ICallers callers, IActivityHandler handler, ILogger<MessagesEndpoint> logger)
{
    private const string JsonType = "application/json";
    private const string JsonUtf8 = "application/json; charset=utf-8";

    public async Task HandleAsync(HttpContext context)
    {
        var refused = CheckRequest(context.Request);
        if (refused != RefusedBecause.None)
        {
            Refuse(context, refused);
            return;
        }

        var caller = await callers.ProveAsync(context);
        if (caller.Refused != RefusedBecause.None)
        {
            Refuse(context, caller.Refused);
            return;
        }

        (var activity, refused) = await MessageBody.ReadAsync(context.Request);
        if (activity is null)
        {
            Refuse(context, refused);
            return;
        }

        refused = callers.Judge(caller, activity);
        if (refused == RefusedBecause.None && !IsComplete(activity))
        {
            refused = RefusedBecause.ActivityIncomplete;
        }

        if (refused != RefusedBecause.None)
        {
            Refuse(context, refused);
            return;
        }

        await AnswerAsync(context, activity);
    }

    private async Task AnswerAsync(HttpContext context, Activity activity)
    {
        InvokeAnswer? answer;
        try
        {
            // A caller that hangs up does not stop the turn: what a person logged is to be kept.
            answer = await handler.HandleAsync(activity, CancellationToken.None);
        }
        catch (Exception e)
        {
            // The exception's message may hold somebody's words; its type and place do not.
            TurnFailed(logger, activity.Type, activity.Id, e.GetType().FullName, e.StackTrace);
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
            return;
        }

        if (activity.Type == ActivityTypes.Invoke)
        {
            answer ??= InvokeAnswers.NotImplemented;
            context.Response.StatusCode = answer.Status;
            if (answer.Body is { Length: > 0 } body)
            {
                context.Response.ContentType = JsonUtf8;
                context.Response.ContentLength = body.Length;
                await context.Response.Body.WriteAsync(body);
            }
        }
    }

    private static RefusedBecause CheckRequest(HttpRequest request)
    {
        if (!HttpMethods.IsPost(request.Method))
        {
            return RefusedBecause.Method;
        }

        if (!IsJson(request.ContentType) || request.Headers.ContentEncoding.Count > 0)
        {
            return RefusedBecause.MediaType;
        }

        return request.ContentLength > MessageBody.Cap ? RefusedBecause.TooLarge : RefusedBecause.None;
    }

    private static bool IsJson(string? contentType) =>
        contentType is JsonType or JsonUtf8
        || (MediaTypeHeaderValue.TryParse(contentType, out var type)
            && type.MediaType.Equals(JsonType, StringComparison.OrdinalIgnoreCase)
            && (type.Charset.Length == 0 || type.Charset.AsSpan().Trim('"').Equals("utf-8", StringComparison.OrdinalIgnoreCase)));

    private static bool IsComplete(Activity activity) =>
        activity is { Type.Length: > 0, ChannelId.Length: > 0, ServiceUrl.Length: > 0, Conversation.Id.Length: > 0 };

    private void Refuse(HttpContext context, RefusedBecause because)
    {
        var status = because.Status();
        var response = context.Response;
        response.StatusCode = status;
        response.ContentLength = 0;
        if (status == StatusCodes.Status401Unauthorized)
        {
            response.Headers.WWWAuthenticate = "Bearer";
        }
        else if (status == StatusCodes.Status405MethodNotAllowed)
        {
            response.Headers.Allow = HttpMethods.Post;
        }

        Refused(logger, because, status);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A call was refused because of {Reason} with status {Status}.")]
    private static partial void Refused(ILogger logger, RefusedBecause reason, int status);

    [LoggerMessage(Level = LogLevel.Error, Message = "The turn of activity {Id} of type {Type} failed with {Fault} at {Trace}")]
    private static partial void TurnFailed(ILogger logger, string? type, string? id, string? fault, string? trace);
}
