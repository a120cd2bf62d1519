using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Storage;
using NodaTime;

namespace CioCoachBot.Tests.Host;

/// <summary>A leader logs from the phone, corrects it and answers what is asked, through the whole bot.</summary>
public sealed class TuesdayTests
{
    private static readonly Persona Ada = new("7b1c2d3e-4f50-4a61-8b72-93a4b5c6d7e8", "Ada");
    private static readonly Instant Tuesday = Instant.FromUtc(2026, 11, 17, 17, 40);

    [Fact]
    public async Task What_is_asked_is_answered_by_typing()
    {
        await using var app = await MetAsync();
        await app.AskAsync(Ada, "met contoso today", r => r.FallbackText == "Contoso, today: how long?");
        await app.AskAsync(Ada, "45 min", r => r.FallbackText.StartsWith("Saved: Contoso · today · 45 min", StringComparison.Ordinal));
        await app.AskAsync(Ada, "met Tailwind Traders for 30 min yesterday", r => r.FallbackText == "Tailwind Traders is new. Add it?");
        await app.AskAsync(Ada, "yes", r => r.FallbackText.StartsWith("Saved: Tailwind Traders · yesterday · 30 min", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Actually_it_was_an_hour_updates_the_card_that_is_in_the_chat()
    {
        await using var app = await MetAsync();
        await LoggedBeforeAsync(app, minutes: 30);
        var saved = await app.AskAsync(
            Ada, "met contoso for 45m by phone, onboarding took nine weeks and nobody told them who to call", r => r.FallbackText.StartsWith("Saved", StringComparison.Ordinal));
        Assert.Equal("Saved: Contoso · today · 45 min · phone. This week: 1 h 15 of 2 h · 63%.", saved.FallbackText);

        var said = await app.AskAsync(Ada, "actually it was an hour", r => r.FallbackText.Contains(", was ", StringComparison.Ordinal));
        Assert.Equal("Contoso, today: 1 h, was 45 min. This week 1 h 30 of 2 h.", said.FallbackText);
        var updated = await app.Connector.WaitForAsync(r => r.Method == "PUT" && r.FallbackText.StartsWith("Changed", StringComparison.Ordinal));
        Assert.EndsWith($"/activities/{saved.Id}", updated.Path, StringComparison.Ordinal);
        Assert.Equal("Changed: Contoso · today · 1 h · phone. This week: 1 h 30 of 2 h · 75%.", updated.FallbackText);
        Assert.Single(app.Connector.Accepted, r => r.Method == "POST" && r.FallbackText.Contains("Contoso ·", StringComparison.Ordinal));

        // Undo on the short line: it and the card go back.
        var back = await app.PressAsync(Ada, "log.undo", DataOf(said, "Undo"), said.Id);
        Assert.Contains("Changed back: Contoso, today, 45 min.", back.GetRawText(), StringComparison.Ordinal);
        await app.Connector.WaitForAsync(r => r.Method == "PUT" && r.Path.EndsWith(saved.Id, StringComparison.Ordinal) && r.FallbackText.Contains("45 min", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_correction_of_a_log_without_a_card_brings_the_card()
    {
        await using var app = await MetAsync();
        await LoggedBeforeAsync(app, minutes: 30);

        await app.AskAsync(Ada, "make that an hour", r => r.FallbackText.Contains(": 1 h, was", StringComparison.Ordinal));

        Assert.Single(app.Connector.Accepted, r => r.Method == "POST" && r.FallbackText.StartsWith("Changed: Contoso · yesterday · 1 h", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_is_asked_is_answered_by_new_clients_and_by_old_ones(bool invoke)
    {
        await using var app = await MetAsync();
        var asked = await app.AskAsync(Ada, "met contoso yesterday, they want the roadmap", r => r.FallbackText.EndsWith("how long?", StringComparison.Ordinal));
        await PressAsync(app, "log.answer", asked, "45 min", invoke);
        var saved = await app.Connector.WaitForAsync(r => r.Method == "PUT" && r.Path.EndsWith(asked.Id, StringComparison.Ordinal) && r.FallbackText.StartsWith("Saved", StringComparison.Ordinal));
        Assert.StartsWith("Saved: Contoso · yesterday · 45 min", saved.FallbackText, StringComparison.Ordinal);

        app.Clock.Advance(Duration.FromMinutes(5));
        var again = await app.AskAsync(Ada, "met contoso yesterday for 45 min", r => r.FallbackText.Contains("in the log already", StringComparison.Ordinal));
        await PressAsync(app, "log.same", again, "It is the same", invoke);
        await app.Connector.WaitForAsync(r => r.Method == "PUT" && r.Path.EndsWith(again.Id, StringComparison.Ordinal) && r.FallbackText.StartsWith("Then it stays at one", StringComparison.Ordinal));

        app.Clock.Advance(Duration.FromMinutes(5));

        // The confirmation has moved to the message that asked: a correction finds it there.
        await app.AskAsync(Ada, "make that an hour", r => r.FallbackText.Contains(", was ", StringComparison.Ordinal));
        await app.Connector.WaitForAsync(r => r.Method == "PUT" && r.Path.EndsWith(asked.Id, StringComparison.Ordinal) && r.FallbackText.StartsWith("Changed: Contoso", StringComparison.Ordinal));
    }

    private static async Task PressAsync(CoachApp app, string verb, Received card, string title, bool invoke)
    {
        var data = DataOf(card, title);
        if (invoke)
        {
            await app.PressAsync(Ada, verb, data, card.Id);
            return;
        }

        var message = Ada.Says("");
        data["verb"] = verb;
        message.Remove("text");
        message["value"] = data;
        message["replyToId"] = card.Id;
        using var answer = await app.PostAsync(message);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    /// <summary>What a client sends with the button: its data and all inputs of the card.</summary>
    private static JsonObject DataOf(Received card, string title)
    {
        var all = Objects(card.Card!.Value).ToList();
        var button = all.First(e => Text(e, "type") == "Action.Execute" && Text(e, "title") == title);
        var data = JsonNode.Parse(button.GetProperty("data").GetRawText())!.AsObject();
        foreach (var input in all.Where(e => Text(e, "type")?.StartsWith("Input.", StringComparison.Ordinal) == true))
        {
            data[Text(input, "id")!] = input.TryGetProperty("value", out var value) ? value.ToString() : "";
        }

        return data;
    }

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static IEnumerable<JsonElement> Objects(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().Where(pair => pair.Name != "fallback").SelectMany(pair => Objects(pair.Value)).Prepend(element),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Objects),
        _ => [],
    };

    private static async Task<CoachApp> MetAsync()
    {
        var app = await CoachApp.StartAsync(Tuesday);
        await app.EnrolAsync(Ada);
        await app.Database.RunAsync(
            async unit =>
            {
                await unit.Coach(new TenantId(Ada.Tenant)).Customers.SaveAsync(Contoso);
                return true;
            },
            CancellationToken.None);
        return app;
    }

    private static Task<bool> LoggedBeforeAsync(CoachApp app, int minutes) => app.Database.RunAsync(
        async unit =>
        {
            await unit.Coach(new TenantId(Ada.Tenant)).Interactions.AddAsync(new Interaction
            {
                Id = new(Guid.CreateVersion7((Tuesday - Duration.FromDays(1)).ToDateTimeOffset())),
                Leader = new(Ada.ObjectId),
                Customer = Contoso.Id,
                Date = new(2026, 11, 16),
                Minutes = minutes,
                LoggedAt = Tuesday - Duration.FromDays(1),
            });
            return true;
        },
        CancellationToken.None);

    private static Customer Contoso { get; } = new(new(Guid.Parse("01900000-0000-7000-8000-000000000001", CultureInfo.InvariantCulture)), "Contoso", null, Strategic: false);
}
