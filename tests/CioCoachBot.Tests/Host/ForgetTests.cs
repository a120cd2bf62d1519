using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Storage;
using CioCoachBot.Tests.Storage.Sqlite;
using NodaTime;

namespace CioCoachBot.Tests.Host;

/// <summary>A leader who has done everything is forgotten through the whole bot: then no table knows the leader.</summary>
public sealed class ForgetTests
{
    private const string Insight = "nobody told them who to call";
    private const string Channel = "19:leadership@thread.tacv2";
    private static readonly Persona Ada = new("7b1c2d3e-4f50-4a61-8b72-93a4b5c6d7e8", "Ada Quillfeather") { ChatId = "a:1hZxQ" };
    private static readonly Persona Cleo = new("8c2d3e4f-5061-4b72-9c83-a4b5c6d7e8f9", "Cleo Dahl") { ChatId = "a:2kTyR" };

    /// <summary>Thursday, 12 November 2026, 10:00 in Berlin.</summary>
    private static readonly Instant Thursday = Instant.FromUtc(2026, 11, 12, 9, 0);

    /// <summary>What stays, and why.</summary>
    private static readonly Dictionary<string, string> Stays = new(StringComparer.Ordinal)
    {
        ["follow_ups.message"] = "What was sent is the partner's too: its text stays, of nobody.",
        ["seen_activities.answer"] = "What a partner's own press was answered with is kept for a day, for a second delivery of the press.",
    };

    [Fact]
    public async Task Who_is_forgotten_is_in_no_table()
    {
        var folder = Directory.CreateTempSubdirectory("forget");
        try
        {
            var database = $"Data Source={Path.Combine(folder.FullName, "coach.db")}";
            await using (var app = await CoachApp.StartAsync(Thursday, folder))
            {
                await DoEverythingAsync(app);
                var before = await Traces.OfAsync(database, Ada.ObjectId);
                string[] expected =
                [
                    "agenda.subject", "conversations.person_id", "digest_channels.installed_by", "follow_ups.leader_id",
                    "heard_themes.leader_id", "interaction_versions.leader_id", "interactions.leader_id", "leaders.id", "message_keys.person_id", "open_questions.person_id", "partner_requests.leader_id", "people.id", "posted_cards.person_id",
                    "promises.leader_id", "seen_activities.person_id", "targets.leader_id",
                ];
                Assert.Empty(expected.Except(before, StringComparer.Ordinal));
                Assert.Contains("seen_activities.answer", await Traces.OfAsync(database, Insight), StringComparer.Ordinal);

                app.Clock.Advance(Duration.FromMinutes(3));
                var done = await app.PressAsync(Ada, "data.forgetNow", new { }, "m-forget");
                await app.Connector.WaitForAsync(r => r.Method == "PUT" && r.Path.EndsWith("m-forget", StringComparison.Ordinal));

                Assert.Empty(await Traces.OfAsync(database, Ada.ObjectId));
                Assert.Empty((await Traces.OfAsync(database, Ada.Name)).Except(Stays.Keys, StringComparer.Ordinal));
                Assert.Empty((await Traces.OfAsync(database, Insight)).Except(Stays.Keys, StringComparer.Ordinal));
                Assert.DoesNotContain(Ada.Name, done.GetRawText(), StringComparison.Ordinal);

                // A second delivery of what was answered before does not bring it back.
                using var again = await app.PostAsync(Ada.Says(Log, id: "179600"));
                Assert.Empty(await Traces.OfAsync(database, Ada.ObjectId));
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task A_partner_who_is_forgotten_is_in_no_table()
    {
        var folder = Directory.CreateTempSubdirectory("forget-partner");
        try
        {
            var database = $"Data Source={Path.Combine(folder.FullName, "coach.db")}";
            await using var app = await CoachApp.StartAsync(Thursday, folder);
            await DoEverythingAsync(app);
            var before = await Traces.OfAsync(database, Cleo.ObjectId);
            string[] expected =
            [
                "conversations.person_id", "follow_ups.partner_id", "message_keys.person_id", "partner_requests.partner_id", "partners.person_id",
                "people.id",
                "posted_cards.person_id", "seen_activities.person_id",
            ];
            Assert.Empty(expected.Except(before, StringComparer.Ordinal));
            Assert.Contains("follow_ups.answer", await Traces.OfAsync(database, "Not before January"), StringComparer.Ordinal);
            Assert.Contains("partner_requests.words", await Traces.OfAsync(database, Asked), StringComparer.Ordinal);

            app.Clock.Advance(Duration.FromMinutes(3));
            await app.PressAsync(Cleo, "data.forgetNow", new { }, "m-forget-partner");
            await app.Connector.WaitForAsync(r => r.Method == "PUT" && r.Path.EndsWith("m-forget-partner", StringComparison.Ordinal));

            Assert.Empty(await Traces.OfAsync(database, Cleo.ObjectId));
            Assert.Empty((await Traces.OfAsync(database, Cleo.Name)).Except(Stays.Keys, StringComparer.Ordinal));
            Assert.Empty((await Traces.OfAsync(database, "Not before January")).Except(Stays.Keys, StringComparer.Ordinal));
            Assert.Empty((await Traces.OfAsync(database, Asked)).Except(Stays.Keys, StringComparer.Ordinal));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private const string Asked = "what contoso says about the portal";

    private const string Log =
        $"met contoso for 45 min today, onboarding took nine weeks and {Insight}. promised them the roadmap by tomorrow";

    private static async Task DoEverythingAsync(CoachApp app)
    {
        await AppointAsync(app);
        await PostAsync(app, Cleo.Installs());
        await app.EnrolAsync(Ada);
        await ToldAsync(app, Ada, 1);

        // The week's question comes while nothing is logged.
        app.Clock.Set(Instant.FromUtc(2026, 11, 12, 15, 1));
        await ToldAsync(app, Ada, 2);
        await app.PressAsync(Ada, "digest.consent", new { byName = "true" }, "m-welcome");
        await app.AskAsync(Ada, "set my target to 3 hours a week", r => r.FallbackText.Contains("3 h a week", StringComparison.Ordinal));
        await app.AskAsync(Ada, "I work Monday to Friday and Sunday", r => r.FallbackText.Contains("you work", StringComparison.Ordinal));

        await PostAsync(app, Ada.Says(Log, id: "179600"));
        var saved = await app.Connector.WaitForAsync(r => r.FallbackText.StartsWith("Saved", StringComparison.Ordinal) && IsTo(Ada, r));
        await app.PressAsync(Ada, "followup.send", DataOf(saved, "followup.send"), saved.Id);
        var handed = await app.Connector.WaitForAsync(r =>
            r.Method == "POST" && IsTo(Cleo, r) && r.Body.GetRawText().Contains("handover.accept", StringComparison.Ordinal));
        var refusal = DataOf(handed, "handover.decline");
        refusal["why"] = "Not before January";
        var told = Messages(app, Ada);

        // A clock that stands would use up the limits on messages to one chat.
        app.Clock.Advance(Duration.FromMinutes(3));
        await app.PressAsync(Cleo, "handover.decline", refusal, handed.Id);
        await ToldAsync(app, Ada, told + 1);

        app.Clock.Advance(Duration.FromMinutes(3));
        await app.AskAsync(Ada, "actually it was an hour", r => r.FallbackText.Contains(": 1 h, was", StringComparison.Ordinal));
        app.Clock.Advance(Duration.FromMinutes(3));
        await LogInDialogAsync(app);
        app.Clock.Advance(Duration.FromMinutes(3));
        await app.AskAsync(Ada, "visiting Fabrikam next Friday", r => r.FallbackText.Contains("Fabrikam", StringComparison.Ordinal));
        await AskAsync(app);
        app.Clock.Advance(Duration.FromMinutes(3));
        await PostAsync(app, Ada.In(Channel, Ada.Installs()));

        // The promise is due tomorrow.
        told = Messages(app, Ada);
        app.Clock.Set(Instant.FromUtc(2026, 11, 13, 9, 0));
        await ToldAsync(app, Ada, told + 1);
        app.Clock.Advance(Duration.FromMinutes(3));
        told = Messages(app, Ada);
        await PostAsync(app, Ada.Says("export my data"));
        await ToldAsync(app, Ada, told + 1);
        app.Clock.Advance(Duration.FromMinutes(3));
        await app.PressAsync(Ada, "history.show", new { }, saved.Id);

        // A question is left open.
        app.Clock.Advance(Duration.FromMinutes(3));
        await app.AskAsync(Ada, $"met contoso today, {Insight}", r => r.FallbackText.Contains("how long?", StringComparison.Ordinal));
    }

    /// <summary>The partner asks something, which is answered, and something else, which is not, by a name that is not quite right.</summary>
    private static async Task AskAsync(CoachApp app)
    {
        app.Clock.Advance(Duration.FromMinutes(3));
        await PostAsync(app, Cleo.Says($"ask Ada {Asked}"));
        var asked = await app.Connector.WaitForAsync(r =>
            r.Method == "POST" && IsTo(Ada, r) && r.Body.GetRawText().Contains("request.accept", StringComparison.Ordinal));
        var answer = DataOf(asked, "request.accept");
        answer["answer"] = Insight;
        var told = Messages(app, Cleo);
        await app.PressAsync(Ada, "request.accept", answer, asked.Id);
        await ToldAsync(app, Cleo, told + 1);
        app.Clock.Advance(Duration.FromMinutes(3));
        await PostAsync(app, Cleo.Says($"ask Adda {Asked}"));
        await ToldAsync(app, Cleo, told + 2);
    }

    private static async Task LogInDialogAsync(CoachApp app)
    {
        var told = Messages(app, Ada);
        var submitted = new JsonObject
        {
            ["commandId"] = "logContact",
            ["commandContext"] = "message",
            ["data"] = new JsonObject
            {
                ["dialog"] = "log",
                ["newCustomer"] = "Contoso",
                ["date"] = "2026-11-11",
                ["minutes"] = "30",
                ["insight"] = $"Again {Insight}",
            },
        };
        await PostAsync(app, Ada.Invokes("composeExtension/submitAction", submitted));
        await ToldAsync(app, Ada, told + 1);
    }

    private static Task<bool> AppointAsync(CoachApp app) => app.Database.RunAsync(
        async unit =>
        {
            var store = unit.Coach(new TenantId(Ada.Tenant));
            var id = new CustomerId(Guid.CreateVersion7(Thursday.ToDateTimeOffset()));
            await store.Customers.SaveAsync(new Customer(id, "Contoso", null, Strategic: false));
            await store.People.SaveAsync(new Person(new PersonId(Cleo.ObjectId), Cleo.Name, "Europe/Berlin", "en-GB", Reachable: false));
            await store.Partners.AppointAsync(PartnerRole.Cco, new PersonId(Cleo.ObjectId));
            return true;
        },
        CancellationToken.None);

    private static async Task PostAsync(CoachApp app, JsonObject activity)
    {
        using var answer = await app.PostAsync(activity);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    private static bool IsTo(Persona who, Received r) => r.Path.Contains(who.ChatId, StringComparison.Ordinal);

    private static int Messages(CoachApp app, Persona who) => app.Connector.Accepted.Count(r => r.Method == "POST" && IsTo(who, r));

    private static async Task ToldAsync(CoachApp app, Persona who, int messages) =>
        await app.Connector.WaitForAsync(_ => Messages(app, who) >= messages);

    private static JsonObject DataOf(Received card, string verb) => JsonNode.Parse(
        Objects(card.Card!.Value)
            .First(e => e.TryGetProperty("verb", out var its) && its.ValueKind == JsonValueKind.String && its.ValueEquals(verb)
                && e.TryGetProperty("data", out _))
            .GetProperty("data").GetRawText())!.AsObject();

    private static IEnumerable<JsonElement> Objects(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Objects(property.Value)).Prepend(element),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Objects),
        _ => [],
    };
}
