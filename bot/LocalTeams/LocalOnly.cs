using CioCoachBot.Teams.Authentication;
using Microsoft.AspNetCore.Http;

namespace CioCoachBot.LocalTeams;

/// <summary>
/// Lets in only what comes from this machine and knows it: a loopback connection, under a loopback name (another name that resolves here is
/// a rebound one), and from a browser only the page itself.
/// </summary>
internal static class LocalOnly
{
    public static ValueTask<object?> ForPage(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        Guard(context, next, static request => HttpMethods.IsGet(request.Method) || request.Headers.Origin == $"{request.Scheme}://{request.Host}");

    /// <summary>The connector is called by the bot, which is no browser and names no origin.</summary>
    public static ValueTask<object?> ForBot(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        Guard(context, next, static request => request.Headers.Origin.Count == 0);

    private static ValueTask<object?> Guard(
        EndpointFilterInvocationContext context, EndpointFilterDelegate next, Func<HttpRequest, bool> from) =>
        ThisMachine.Sent(context.HttpContext) && from(context.HttpContext.Request) ? next(context) : ValueTask.FromResult<object?>(
            Results.StatusCode(StatusCodes.Status403Forbidden));
}
