using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.Progress;
using NodaTime;

namespace CioCoachBot.Tests.Coach.Customers;

public sealed class CoverageTests
{
    private static readonly Customer Contoso = Sample.Customer("Contoso", EngagementModel.Partnering);
    private static readonly Customer Fabrikam = Sample.Customer("Fabrikam") with { Strategic = true };
    private static readonly Customer Litware = Sample.Customer("Litware", EngagementModel.Contributing);
    private static readonly Customer Proseware = Sample.Customer("Proseware");
    private static readonly LocalDate Today = Sample.Today;

    [Fact]
    public void Only_partnering_and_strategic_customers_longest_unseen_first()
    {
        var lines = Coverage.Of([Contoso, Litware, Fabrikam], [Seen(Contoso, -3, -30), Seen(Fabrikam, null, -10), Seen(Litware, -50, null)], Today);

        Assert.Equal([Fabrikam, Contoso], lines.Select(line => line.Customer));
        Assert.Equal((null, Today.PlusDays(-10)), (lines[0].Mine, lines[0].Others));
        Assert.Equal((Today.PlusDays(-3), Today.PlusDays(-30)), (lines[1].Mine, lines[1].Others));
    }

    [Fact]
    public void Where_none_is_marked_or_overdue_all_are_looked_at_and_the_never_seen_come_first()
    {
        var lines = Coverage.Of([Litware, Proseware], [Seen(Litware, 0, null)], Today);

        Assert.Equal(["Proseware", "Litware"], lines.Select(line => line.Customer.Name), StringComparer.Ordinal);
        Assert.Null(lines[0].Last);
    }

    [Theory]
    [InlineData(EngagementModel.Partnering, false, -28, false)]
    [InlineData(EngagementModel.Partnering, false, -29, true)]
    [InlineData(EngagementModel.Contributing, false, -56, false)]
    [InlineData(EngagementModel.Contributing, false, -57, true)]
    [InlineData(null, true, -42, false)]
    [InlineData(null, true, -43, true)]
    [InlineData(EngagementModel.Transactional, false, -84, false)]
    [InlineData(EngagementModel.Personalized, false, -85, true)]
    [InlineData(null, false, -300, false)]
    public void A_customer_is_overdue_after_the_days_of_its_model(EngagementModel? model, bool strategic, int days, bool overdue) =>
        Assert.Equal(overdue, new CoverageLine(Sample.Customer("Contoso") with { Model = model, Strategic = strategic }, null, Today.PlusDays(days)).IsOverdue(Today));

    [Fact]
    public void Watching_is_enough_for_a_passive_customer_and_for_no_other()
    {
        Assert.False(new CoverageLine(Contoso with { Model = EngagementModel.Demographic }, null, null, Today).IsOverdue(Today));
        Assert.True(new CoverageLine(Contoso, null, null, Today).IsOverdue(Today));
        Assert.True(new CoverageLine(Litware, null, null).IsOverdue(Today));
    }

    private static CustomerSeen Seen(Customer customer, int? mine, int? others) => new(customer.Id, Day(mine), Day(others), Day(mine ?? others));

    private static LocalDate? Day(int? back) => back is { } days ? Today.PlusDays(days) : null;
}
