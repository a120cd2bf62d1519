using System.Text.Json;
using CioCoachBot.Coach;
using CioCoachBot.Delivery;

namespace CioCoachBot.Tests.Host;

/// <summary>What is written while something else is still on its way to Teams.</summary>
public sealed class OnTheWayTests
{
    private static readonly Persona Ada = new("7b1c2d3e-4f50-4a61-8b72-93a4b5c6d7e8", "Ada");

    [Fact]
    public async Task A_change_of_a_card_that_is_still_being_sent_follows_it()
    {
        await using var app = await CoachApp.StartAsync();
        await app.EnrolAsync(Ada);
        var key = new CardKey(CardKind.Log, new PersonId(Ada.ObjectId), "on the way");
        var (begun, mayEnd) = (new TaskCompletionSource(), new TaskCompletionSource());
        app.Connector.Behave = async (_, received) =>
        {
            if (received.FallbackText == "first")
            {
                begun.TrySetResult();
                await mayEnd.Task;
            }

            return false;
        };

        Assert.True(await WriteAsync(app, batch => batch.SendToPersonAsync(
            new(Ada.ObjectId), Card("first"), MessageKey.Prompt(new(Ada.ObjectId), new(2026, 11, 20)), key)));
        await begun.Task.WaitAsync(TimeSpan.FromSeconds(20));
        Assert.True(await WriteAsync(app, batch => batch.UpdateAsync(key, Card("second"))));
        mayEnd.SetResult();

        var change = await app.Connector.WaitForAsync(static received => received.FallbackText == "second");
        var first = Assert.Single(app.Connector.Accepted, static received => received.FallbackText == "first");
        Assert.Equal("PUT", change.Method);
        Assert.EndsWith("/" + first.Id, change.Path, StringComparison.Ordinal);
    }

    private static Task<bool> WriteAsync(CoachApp app, Func<OutboxBatch, ValueTask<bool>> write) => app.Database.RunAsync(
        new TenantId(Ada.Tenant), unit => write(OutboxWriter.Say(unit, new TenantId(Ada.Tenant), app.Clock.GetCurrentInstant())), CancellationToken.None);

    private static byte[] Card(string text) => JsonSerializer.SerializeToUtf8Bytes(new
    {
        type = "message",
        attachments = new[]
        {
            new { contentType = "application/vnd.microsoft.card.adaptive", content = new { type = "AdaptiveCard", version = "1.5", fallbackText = text } },
        },
    });
}
