using System.Globalization;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Storage;
using CioCoachBot.Tests.Host;
using NodaTime;

namespace CioCoachBot.Tests.Understanding;

/// <summary>What a leader types, through the whole bot to the log.</summary>
public sealed class WireTests
{
    private static readonly Persona Ada = new("7b1c2d3e-4f50-4a61-8b72-93a4b5c6d7e8", "Ada");
    private static readonly Customer Contoso = new(new(Guid.Parse("01900000-0000-7000-8000-000000000001", CultureInfo.InvariantCulture)), "Contoso", null, Strategic: false);

    [Theory]
    [InlineData("met contoso yesterday 45 min by phone\nonboarding took nine weeks\nnobody told them who to call", "onboarding took nine weeks\nnobody told them who to call")]
    [InlineData("met contoso yesterday 45 min by phone\r\n\r\nR&amp;D pays &lt;b&gt;twice&lt;/b&gt; for labels", "R&D pays <b>twice</b> for labels")]
    public async Task A_message_of_several_lines_keeps_its_insight(string text, string insight)
    {
        await using var app = await CoachApp.StartAsync();
        await app.EnrolAsync(Ada);
        await app.Database.RunAsync(
            async unit =>
            {
                await unit.Coach(new TenantId(Ada.Tenant)).Customers.SaveAsync(Contoso);
                return true;
            },
            CancellationToken.None);

        await app.AskAsync(Ada, text, r => r.FallbackText.StartsWith("Saved", StringComparison.Ordinal));

        var logged = await app.Database.RunAsync(async unit => await unit.Coach(new TenantId(Ada.Tenant)).Interactions.LastAsync(new(Ada.ObjectId)), CancellationToken.None);
        Assert.Equal((Contoso.Id, 45, Mode.Phone, new LocalDate(2026, 11, 19)), (logged!.Customer, logged.Minutes, logged.Mode, logged.Date));
        Assert.Equal(insight, logged.Insight);
    }
}
