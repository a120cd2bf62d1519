using System.Text;
using System.Text.Json.Nodes;

namespace CioCoachBot.Tests.Host;

/// <summary>
/// JSON can hold half of a surrogate pair, which is no text. Wherever it stands in an activity, it is refused or left out; it is never a
/// fault of the bot.
/// </summary>
public sealed class HalfCharacterTests
{
    private const string Mark = "half-of-a-pair";
    private static readonly Persona Ada = new("7b1c2d3e-4f50-4a61-8b72-93a4b5c6d7e8", "Ada");

    [Fact]
    public async Task Half_of_a_surrogate_pair_is_refused_or_left_out()
    {
        await using var app = await CoachApp.StartAsync();
        using var http = new HttpClient { BaseAddress = app.Address };
        using var installed = await app.PostAsync(Ada.Installs());
        var cases = Activities().SelectMany(static activity => Places(activity).Select(place => (Activity: activity, Place: place))).ToList();
        Assert.InRange(cases.Count, 100, 400);

        foreach (var (activity, place) in cases)
        {
            var body = With(activity, place, app.Connector.ServiceUrl);
            using var content = new StringContent(body, Encoding.UTF8, "application/json");
            using var answer = await http.PostAsync("/api/messages", content);

            Assert.True((int)answer.StatusCode < 500, $"{(int)answer.StatusCode}: {body}");
        }
    }

    private static JsonObject[] Activities() =>
    [
        Ada.Says("Contoso, 45 min, yesterday: they like it"),
        Ada.Installs(),
        Ada.Presses("log.save", new { customer = "x", newCustomer = "Contoso", date = "2026-11-20", minutes = "45", insight = "x", promise = "y" }, "m1"),
        Ada.Submits("settings.save", new { target = "60", title = "CIO" }, "m1"),
        Ada.Invokes("task/submit", JsonNode.Parse("""{"data":{"dialog":"log","newCustomer":"Contoso","date":"2026-11-20","minutes":"45","insight":"x"}}""")),
        Ada.Invokes("composeExtension/fetchTask", JsonNode.Parse("""{"commandId":"logContact","messagePayload":{"id":"1","body":{"contentType":"html","content":"x"}}}""")),
        Ada.Invokes("composeExtension/query", JsonNode.Parse("""{"commandId":"findCustomer","parameters":[{"name":"name","value":"x"}],"queryOptions":{"skip":0,"count":25}}""")),
    ];

    /// <summary>The activity with the half in one place. An id of its own: a second delivery would change nothing and prove nothing.</summary>
    private static string With(JsonObject activity, int place, string serviceUrl)
    {
        var changed = activity.DeepClone().AsObject();
        changed["id"] = $"{changed["id"]}-{place}";
        changed["serviceUrl"] = serviceUrl;
        Put(changed, place);
        return changed.ToJsonString().Replace(Mark, "\\ud83d", StringComparison.Ordinal);
    }

    private static IEnumerable<int> Places(JsonObject activity) => Enumerable.Range(0, Members(activity).Count() * 2);

    /// <summary>Even places are values, odd ones the names of members.</summary>
    private static void Put(JsonObject activity, int place)
    {
        var (parent, name) = Members(activity).ElementAt(place / 2);
        if (place % 2 == 0)
        {
            parent[name] = "x" + Mark;
            return;
        }

        var value = parent[name];
        parent.Remove(name);
        parent[Mark] = value;
    }

    private static IEnumerable<(JsonObject Parent, string Name)> Members(JsonNode? node) => node switch
    {
        JsonObject parent => parent.SelectMany(member => member.Value is JsonValue ? [(parent, member.Key)] : Members(member.Value)),
        JsonArray items => items.SelectMany(Members),
        _ => [],
    };
}
