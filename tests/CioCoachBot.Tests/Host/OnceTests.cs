using System.Net;
using CioCoachBot.Coach;
using CioCoachBot.Storage;

namespace CioCoachBot.Tests.Host;

/// <summary>The same activity, delivered twice, changes the data once.</summary>
public sealed class OnceTests
{
    private static readonly Persona Ada = new("7b1c2d3e-4f50-4a61-8b72-93a4b5c6d7e8", "Ada");

    [Fact]
    public async Task A_message_that_comes_twice_is_logged_once_and_answered_once()
    {
        await using var app = await CoachApp.StartAsync();
        await MeetContosoAsync(app);
        for (var i = 0; i < 2; i++)
        {
            using var answer = await app.PostAsync(Ada.Says("Contoso, 45 min, yesterday", id: "17960001"));
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }

        await app.AskAsync(Ada, "my week", r => r.FallbackText.Contains("45", StringComparison.Ordinal));
        Assert.Equal(45, await MinutesAsync(app));
        Assert.Single(app.Connector.Accepted, r => r.FallbackText.StartsWith("Saved", StringComparison.Ordinal) && r.Path.Contains(Ada.ChatId, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_message_that_comes_twice_at_the_same_moment_is_logged_once()
    {
        await using var app = await CoachApp.StartAsync();
        await MeetContosoAsync(app);
        for (var round = 0; round < 10; round++)
        {
            var id = $"1797000{round}";
            var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => app.PostAsync(Ada.Says($"Contoso, 30 min, {10 + round} November", id))));
            Assert.All(answers, a => Assert.Equal(HttpStatusCode.OK, a.StatusCode));
            Array.ForEach(answers, a => a.Dispose());
        }

        Assert.Equal(300, await MinutesAsync(app));
    }

    [Fact]
    public async Task A_button_whose_press_comes_twice_answers_the_same_twice()
    {
        await using var app = await CoachApp.StartAsync();
        await MeetContosoAsync(app);
        var form = new { customer = "", newCustomer = "Fabrikam", date = "2026-11-20", minutes = "60" };
        var bodies = new List<string>();
        for (var i = 0; i < 2; i++)
        {
            using var answer = await app.PostAsync(Ada.Presses("log.save", form, "m1", id: "f:press-1"));
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            bodies.Add(await answer.Content.ReadAsStringAsync());
        }

        Assert.Equal(bodies[0], bodies[1]);
        Assert.Contains("Fabrikam", bodies[0], StringComparison.Ordinal);
        Assert.Equal(60, await MinutesAsync(app));
    }

    private static async Task MeetContosoAsync(CoachApp app)
    {
        await app.EnrolAsync(Ada);
        await app.Database.RunAsync(
            async unit =>
            {
                await unit.Coach(new TenantId(Ada.Tenant)).Customers.SaveAsync(new(new CustomerId(Guid.CreateVersion7(CoachApp.Friday.ToDateTimeOffset())), "Contoso", null, Strategic: false));
                return true;
            },
            CancellationToken.None);
    }

    private static Task<int> MinutesAsync(CoachApp app) => app.Database.RunAsync(
        unit => unit.Coach(new TenantId(Ada.Tenant)).Interactions.MinutesAsync(new PersonId(Ada.ObjectId), new(2026, 1, 1), new(2026, 12, 31)), CancellationToken.None);
}
