using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging;

namespace CioCoachBot.Tests.Host;

/// <summary>A connector on a loopback port that keeps what it is sent and answers as it is told.</summary>
internal sealed class StandInConnector : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<Received> _received = new();
    private readonly SemaphoreSlim _arrived = new(0);
    private int _count;

    private StandInConnector(WebApplication app) => _app = app;

    /// <summary>The address that activities carry as <c>serviceUrl</c>.</summary>
    public string ServiceUrl => _app.Urls.First() + "/";

    /// <summary>What it answers instead of a fresh id; null for the ordinary answer.</summary>
    public Func<HttpContext, Received, Task<bool>>? Behave { get; set; }

    /// <summary>Everything that was sent and accepted, in order.</summary>
    public IReadOnlyList<Received> Accepted => [.. _received];

    public static async Task<StandInConnector> StartAsync(int port = 0)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(o => o.ListenLocalhostOrAny(port));
        var app = builder.Build();
        var connector = new StandInConnector(app);
        app.Run(connector.TakeAsync);
        await app.StartAsync();
        return connector;
    }

    /// <summary>Waits until a message that fits has been accepted, after so many others.</summary>
    public async Task<Received> WaitForAsync(Func<Received, bool> fits, int seconds = 20, int after = 0)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(seconds));
        while (true)
        {
            if (_received.Skip(after).FirstOrDefault(fits) is { } found)
            {
                return found;
            }

            try
            {
                await _arrived.WaitAsync(limit.Token);
            }
            catch (OperationCanceledException late)
            {
                throw new TimeoutException($"Not sent within {seconds} s. Sent: {string.Join(" | ", _received.Select(r => $"{r.Method} {r.Path} {r.FallbackText}"))}", late);
            }
        }
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        using var body = await JsonDocument.ParseAsync(context.Request.Body);
        var received = new Received(context.Request.Method, Uri.UnescapeDataString(context.Request.Path.Value ?? ""), body.RootElement.Clone());
        if (Behave is { } behave && await behave(context, received))
        {
            return;
        }

        var id = $"m{Interlocked.Increment(ref _count)}";
        received = received with { Id = id };
        _received.Enqueue(received);
        _arrived.Release();
        context.Response.StatusCode = StatusCodes.Status201Created;
        var isThread = received.Path.EndsWith("/v3/conversations", StringComparison.Ordinal);
        await context.Response.WriteAsJsonAsync(isThread
            ? new JsonObject { ["id"] = $"{received.ChannelId};messageid={id}", ["activityId"] = id }
            : new JsonObject { ["id"] = id });
    }
}

/// <summary>One request that the connector got.</summary>
internal sealed record Received(string Method, string Path, JsonElement Body)
{
    /// <summary>The id that the connector gave it.</summary>
    public string Id { get; init; } = "";

    /// <summary>The activity: the body, or what a creation carries.</summary>
    public JsonElement Activity => Body.TryGetProperty("activity", out var inner) ? inner : Body;

    /// <summary>The card, or null.</summary>
    public JsonElement? Card => Activity.TryGetProperty("attachments", out var all) && all.GetArrayLength() > 0 ? all[0].GetProperty("content") : null;

    /// <summary>The card's fallback text.</summary>
    public string FallbackText => Card?.GetProperty("fallbackText").GetString() ?? "";

    /// <summary>The channel of a creation.</summary>
    public string ChannelId => Body.TryGetProperty("channelData", out var data) && data.TryGetProperty("channel", out var channel) ? channel.GetProperty("id").GetString()! : "";
}

/// <summary>Kestrel's port on loopback: a given one, or any that is free.</summary>
internal static class Loopback
{
    public static void ListenLocalhostOrAny(this KestrelServerOptions options, int port) => options.Listen(System.Net.IPAddress.Loopback, port);
}
