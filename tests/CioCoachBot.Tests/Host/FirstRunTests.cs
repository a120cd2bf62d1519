using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;

namespace CioCoachBot.Tests.Host;

/// <summary>
/// An empty tenant is lived through from the installation to the first digest: four leaders, three partners and an admin, none of whom
/// does what was expected.
/// </summary>
public sealed class FirstRunTests
{
    private const string Channel = "19:board@thread.tacv2";
    private static readonly Persona Ada = Person(1, "Ada Berg");
    private static readonly Persona Ben = Person(2, "Ben Cole");
    private static readonly Persona Cyd = Person(3, "Cyd Diaz");
    private static readonly Persona Dan = Person(4, "Dan Eze");
    private static readonly Persona Eve = Person(5, "Eve Falk");
    private static readonly Persona Fay = Person(6, "Fay Gupta");
    private static readonly Persona Gus = Person(7, "Gus Haag");
    private static readonly Persona Hal = Person(8, "Hal Iyer");

    [Fact]
    public async Task From_the_installation_to_the_first_digest()
    {
        await using var app = await CoachApp.StartAsync(Instant.FromUtc(2026, 11, 16, 8, 0), null, $"--Coach:Admins={Hal.ObjectId}");

        // The admin comes first, and is nobody's leader; nor is who says so without being one in the settings.
        await PostAsync(app, Hal.Installs());
        await app.PressAsync(Hal, "hereFor.choose", new { what = "administration" }, "m-1");

        // One chooses, one says hello first, one logs before any answer, one was taken for a partner.
        await app.EnrolAsync(Ada);
        await app.AskAsync(Ben, "hello", r => r.FallbackText == "What are you here for?");
        await app.PressAsync(Ben, "hereFor.choose", new { what = "leading" }, "m-2");
        await PostAsync(app, Cyd.Installs());
        await LogAsync(app, Cyd, 30);
        await PostAsync(app, Dan.Installs());
        await app.PressAsync(Dan, "hereFor.choose", new { what = "partnering" }, "m-3");
        await app.PressAsync(Dan, "hereFor.choose", new { what = "leading" }, "m-3");

        // Two partners say so, and an admin agrees; the third says that she leads in IT, and the admin knows better.
        await PostAsync(app, Eve.Installs());
        await app.PressAsync(Eve, "hereFor.choose", new { what = "partnering", role = "cmo" }, "m-4");
        await PostAsync(app, Fay.Installs());
        await app.PressAsync(Fay, "hereFor.choose", new { what = "partnering", role = "cco" }, "m-5");
        await app.EnrolAsync(Gus);
        foreach (var (who, role) in new[] { (Eve, "cmo"), (Fay, "cco") })
        {
            await app.Connector.WaitForAsync(r => IsTo(Hal, r) && r.FallbackText.StartsWith($"{who.Name} says that they are", StringComparison.Ordinal));
            await app.PressAsync(Hal, "claim.agree", new { who = who.ObjectId, role }, "m-6");
            app.Clock.Advance(Duration.FromMinutes(2));
        }

        await app.PressAsync(Hal, "partners.save", new { cmo = Eve.ObjectId, cco = Fay.ObjectId, sales = Gus.ObjectId }, "m-7");
        app.Clock.Advance(Duration.FromMinutes(2));

        // Contacts, one of them a partner's attempt.
        await LogAsync(app, Ada, 45);
        await LogAsync(app, Ada, 60, "Litware");
        await LogAsync(app, Dan, 120);
        await LogAsync(app, Eve, 500);

        // The channel waits for the admin.
        await PostAsync(app, Ben.In(Channel, Ben.Installs()));
        await PostAsync(app, Ben.In(Channel, Ben.Presses("digest.setup", new { day = "monday", time = "08:30", zone = "Europe/Berlin" }, "m-8")));
        await app.Connector.WaitForAsync(r => IsTo(Hal, r) && r.FallbackText.StartsWith("Ben Cole would like the weekly digest", StringComparison.Ordinal));
        await app.PressAsync(Hal, "digest.allow", new { channel = Channel }, "m-9");

        // On Thursday the leaders are asked, and nobody else.
        var told = new[] { Eve, Fay, Gus, Hal }.ToDictionary(who => who, who => Count(app, who));
        app.Clock.Set(Instant.FromUtc(2026, 11, 19, 15, 1));
        await app.Connector.WaitForAsync(r => IsTo(Ben, r) && r.FallbackText.Contains("0 min of 2 h", StringComparison.Ordinal));
        app.Clock.Set(Instant.FromUtc(2026, 11, 23, 7, 31));
        var digest = await app.Connector.WaitForAsync(r => r.ChannelId == Channel && r.FallbackText.StartsWith("Customer time", StringComparison.Ordinal));

        Assert.Equal("Customer time · week 47, 16 to 22 November. 4 h 15 of 8 h · 53% · 1 of 4 leaders on target.", digest.FallbackText);
        var card = digest.Card!.Value.GetRawText();
        Assert.Contains("3 IT leaders spent 4 h 15 with 2 customers.", card, StringComparison.Ordinal);
        Assert.All(new[] { Ada, Ben, Cyd, Dan, Eve, Fay, Gus, Hal }, who => Assert.DoesNotContain(who.Name, card, StringComparison.Ordinal));
        Assert.All(told, before => Assert.Equal(before.Value, Count(app, before.Key)));

        // What three log late of that week shows in its place within the hour.
        foreach (var who in new[] { Ada, Ben, Dan })
        {
            await LogAsync(app, who, 20, "Fabrikam");
        }

        app.Clock.Advance(Duration.FromMinutes(61));
        var update = await app.Connector.WaitForAsync(r => r.Method == "PUT" && r.FallbackText.StartsWith("Customer time", StringComparison.Ordinal));
        Assert.EndsWith("/" + digest.Id, update.Path, StringComparison.Ordinal);
        Assert.Contains("5 h 15 of 8 h", update.FallbackText, StringComparison.Ordinal);
    }

    private static async Task LogAsync(CoachApp app, Persona who, int minutes, string customer = "Contoso")
    {
        var data = new JsonObject { ["newCustomer"] = customer, ["date"] = "2026-11-16", ["minutesOther"] = $"{minutes}" };
        var answer = await app.PressAsync(who, "log.save", JsonSerializer.Deserialize<JsonElement>(data.ToJsonString()), "m-log");
        Assert.Equal(who != Eve, answer.GetRawText().Contains("Saved", StringComparison.Ordinal));
        app.Clock.Advance(Duration.FromMinutes(2));
    }

    private static async Task PostAsync(CoachApp app, JsonObject activity)
    {
        using var answer = await app.PostAsync(activity);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    private static int Count(CoachApp app, Persona who) => app.Connector.Accepted.Count(r => r.Method == "POST" && IsTo(who, r));

    private static bool IsTo(Persona who, Received r) => r.Path.Contains(who.ChatId, StringComparison.Ordinal);

    private static Persona Person(int number, string name) => new($"7b1c2d3e-4f50-4a61-8b72-93a4b5c6d70{number}", name);
}
