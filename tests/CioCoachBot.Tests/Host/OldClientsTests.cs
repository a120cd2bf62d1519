using System.Net;
using System.Text.Json;
using CioCoachBot.Cards;
using CioCoachBot.Coach;
using CioCoachBot.Storage;
using NodaTime;

namespace CioCoachBot.Tests.Host;

/// <summary>An old client knows only Action.Submit, the fallback of every button: what it gets is the card that a new one gets.</summary>
public sealed class OldClientsTests
{
    private static readonly Persona New = new("00000000-0000-4000-8000-000000000001", "Ada");
    private static readonly Persona Old = new("00000000-0000-4000-8000-000000000002", "Ada");

    [Fact]
    public async Task Every_verb_answers_a_submit_as_it_answers_an_execute()
    {
        await using var app = await CoachApp.StartAsync();
        await app.Database.RunAsync(
            async unit =>
            {
                await unit.Coach(new TenantId(New.Tenant)).Customers.SaveAsync(new(new CustomerId(Guid.CreateVersion7(CoachApp.Friday.ToDateTimeOffset())), "Contoso", null, Strategic: false));
                return true;
            },
            CancellationToken.None);
        var mine = await SayAsync(app, New);
        var theirs = await SayAsync(app, Old);
        foreach (var verb in CardVerbs.All)
        {
            // Teams' limits on messages to one chat are kept by the bot's clock.
            app.Clock.Advance(Duration.FromMinutes(2));
            var executed = await ExecuteAsync(app, verb, DataOf(mine, verb), mine.Id);
            var before = app.Connector.Accepted.Count;

            using var answer = await app.PostAsync(Old.Submits(verb, DataOf(theirs, verb), theirs.Id));

            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            await app.Connector.WaitForAsync(r => IsFor(Old, r) && Words(r.Card!.Value) == executed, after: before);
        }
    }

    /// <summary>The confirmation of a log with a follow-up, so that the verbs of both have something to work on.</summary>
    private static async Task<Received> SayAsync(CoachApp app, Persona who)
    {
        await app.EnrolAsync(who);
        return await app.AskAsync(
            who, "met Contoso for 45 min today, onboarding took nine weeks and nobody told them who to call", r => r.FallbackText.StartsWith("Saved", StringComparison.Ordinal));
    }

    /// <summary>What the press shows: the answer's card, or the one that is said beside it.</summary>
    private static async Task<string> ExecuteAsync(CoachApp app, string verb, Dictionary<string, string> data, string cardMessage)
    {
        var before = app.Connector.Accepted.Count;
        using var answer = await app.PostAsync(New.Presses(verb, data, cardMessage));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        using var body = JsonDocument.Parse(await answer.Content.ReadAsStringAsync() is { Length: > 0 } text ? text : "{}");
        return Words(body.RootElement.TryGetProperty("value", out var card)
            ? card
            : (await app.Connector.WaitForAsync(r => IsFor(New, r), after: before)).Card!.Value);
    }

    private static bool IsFor(Persona who, Received r) => r.Path.Contains(who.ChatId, StringComparison.Ordinal);

    private static Dictionary<string, string> DataOf(Received confirmation, string verb) => Objects(confirmation.Card!.Value)
        .Where(e => e.TryGetProperty("verb", out var name) && name.ValueEquals(verb) && e.TryGetProperty("data", out _))
        .Select(e => e.GetProperty("data").EnumerateObject().ToDictionary(p => p.Name, p => p.Value.GetString()!, StringComparer.Ordinal))
        .FirstOrDefault([]);

    /// <summary>What the card says, in order; its ids are another's on each side.</summary>
    private static string Words(JsonElement card) => string.Join(' ', Objects(card).Select(e => e.TryGetProperty("text", out var text) ? text.ToString() : e.TryGetProperty("title", out var title) ? title.ToString() : null).OfType<string>());

    private static IEnumerable<JsonElement> Objects(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().Where(p => p.Name != "fallback").SelectMany(property => Objects(property.Value)).Prepend(element),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Objects),
        _ => [],
    };
}
