using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Channels;

namespace CioCoachBot.Benchmarks.Turn;

/// <summary>
/// A process that is the channel: it issues the tokens of callers, publishes the key, and takes the bot's messages as Teams' connector
/// does.
/// </summary>
internal static class StandInConnector
{
    public const string Part = "turn:connector";

    private const string Issuer = "https://api.botframework.com";
    private const string KeyId = "benchmark";

    /// <summary>Runs until it is killed. <c>args[0]</c> is the address to listen on.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        using var key = RSA.Create(2048);
        var arrivals = Channel.CreateUnbounded<string>(new UnboundedChannelOptions { SingleReader = true });
        byte[] last = [];
        long messages = 0;

        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders().AddSimpleConsole().SetMinimumLevel(LogLevel.Warning);
        builder.WebHost.UseUrls(args[0]);
        await using var app = builder.Build();

        app.MapGet("/ready", () => Results.Ok());
        app.MapGet("/v1/.well-known/openidconfiguration", () => Json(new JsonObject
        {
            ["issuer"] = Issuer,
            ["jwks_uri"] = args[0] + "/v1/.well-known/keys",
            ["id_token_signing_alg_values_supported"] = new JsonArray("RS256"),
        }));
        app.MapGet("/v1/.well-known/keys", () => Json(KeySet(key)));
        app.MapGet("/harness/token", (string audience, string serviceUrl) => Results.Text(Token(key, audience, serviceUrl)));
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

    private static async Task<byte[]> BodyAsync(HttpRequest request)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body);
        return body.ToArray();
    }

    /// <summary>One line per message that arrived: the conversation's id. Never ends.</summary>
    private static async Task StreamAsync(HttpContext context, ChannelReader<string> arrivals)
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

    private static IResult Json(JsonNode node) => Results.Text(node.ToJsonString(), "application/json");

    private static JsonObject KeySet(RSA key)
    {
        var parameters = key.ExportParameters(includePrivateParameters: false);
        return new JsonObject
        {
            ["keys"] = new JsonArray(new JsonObject
            {
                ["kty"] = "RSA",
                ["use"] = "sig",
                ["kid"] = KeyId,
                ["n"] = Base64Url.EncodeToString(parameters.Modulus),
                ["e"] = Base64Url.EncodeToString(parameters.Exponent),
                ["endorsements"] = new JsonArray("msteams"),
            }),
        };
    }

    /// <summary>A token as the channel sends it with every activity: RS256, for the bot, bound to the connector's address.</summary>
    private static string Token(RSA key, string audience, string serviceUrl)
    {
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        var head = Part64($$"""{"typ":"JWT","alg":"RS256","kid":"{{KeyId}}"}""");
        var body = Part64(string.Create(CultureInfo.InvariantCulture, $$"""{"iss":"{{Issuer}}","aud":"{{JsonEncodedText.Encode(audience)}}","serviceurl":"{{JsonEncodedText.Encode(serviceUrl)}}","nbf":{{now - 300}},"exp":{{now + 3600}}}"""));
        var signature = key.SignData(Encoding.ASCII.GetBytes($"{head}.{body}"), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return $"{head}.{body}.{Base64Url.EncodeToString(signature)}";
    }

    private static string Part64(string json) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json));
}
