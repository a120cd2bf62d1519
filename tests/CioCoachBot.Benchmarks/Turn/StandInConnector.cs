using System.Text;
using System.Threading.Channels;

namespace CioCoachBot.Benchmarks.Turn;

/// <summary>
/// A process that is the channel: it issues the tokens of callers (<see cref="TokenIssuer"/>) and takes the bot's messages as Teams'
/// connector does, without its limits.
/// </summary>
internal static class StandInConnector
{
    public const string Part = "turn:connector";

    /// <summary>Runs until it is killed. <c>args[0]</c> is the address to listen on.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        var arrivals = Channel.CreateUnbounded<string>(new UnboundedChannelOptions { SingleReader = true });
        byte[] last = [];
        long messages = 0;

        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders().AddSimpleConsole().SetMinimumLevel(LogLevel.Warning);
        builder.WebHost.UseUrls(args[0]);
        await using var app = builder.Build();

        app.MapGet("/ready", () => Results.Ok());
        using var issuer = new TokenIssuer(args[0]);
        issuer.Map(app);
        app.MapGet("/harness/last", () => Results.Bytes(Volatile.Read(ref last)));
        app.MapGet("/harness/arrivals", context => StreamAsync(context, arrivals.Reader));

        app.MapPost("/v3/conversations/{conversation}/activities/{activity?}", async (string conversation, HttpRequest request) =>
        {
            Volatile.Write(ref last, await BodyAsync(request));
            var id = Interlocked.Increment(ref messages);
            await arrivals.Writer.WriteAsync(conversation);
            return Results.Bytes(Encoding.UTF8.GetBytes($$"""{"id":"{{id}}"}"""), "application/json");
        });
        app.MapMethods("/v3/conversations/{conversation}/activities/{activity}", ["PUT", "DELETE"], async (HttpRequest request) =>
        {
            await BodyAsync(request);
            return Results.Ok();
        });

        await app.RunAsync();
        return 0;
    }

    internal static async Task<byte[]> BodyAsync(HttpRequest request)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body);
        return body.ToArray();
    }

    /// <summary>One line per message that arrived: the conversation's id. Never ends.</summary>
    internal static async Task StreamAsync(HttpContext context, ChannelReader<string> arrivals)
    {
        await context.Response.Body.FlushAsync(context.RequestAborted);
        var lines = new StringBuilder();
        while (await arrivals.WaitToReadAsync(context.RequestAborted))
        {
            lines.Clear();
            while (arrivals.TryRead(out var conversation))
            {
                lines.Append(conversation).Append('\n');
            }

            await context.Response.WriteAsync(lines.ToString(), context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
        }
    }
}
