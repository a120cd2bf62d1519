using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Progress;
using NodaTime;

namespace CioCoachBot.Tests.Coach.Customers;

public sealed class CoverageTests
{
    private static readonly Customer Contoso = Sample.Customer("Contoso", EngagementModel.Partnering);
    private static readonly Customer Fabrikam = Sample.Customer("Fabrikam") with { Strategic = true };
    private static readonly Customer Litware = Sample.Customer("Litware", EngagementModel.Contributing);
    private static readonly LocalDate Today = Sample.Today;

    [Fact]
    public void Only_partnering_and_strategic_customers_longest_unseen_first()
    {
        var lines = Coverage.Of(
            [Contoso, Litware, Fabrikam],
            [Met(1, Contoso, -3), Met(2, Contoso, -30), Met(2, Fabrikam, -10), Met(1, Litware, -100)],
            Sample.Person(1));

        Assert.Equal([Fabrikam, Contoso], lines.Select(line => line.Customer));
        Assert.Equal((null, Today.PlusDays(-10)), (lines[0].Mine, lines[0].Others));
        Assert.Equal((Today.PlusDays(-3), Today.PlusDays(-30)), (lines[1].Mine, lines[1].Others));
    }

    [Fact]
    public void Where_none_is_marked_all_are_looked_at_and_the_never_seen_come_first()
    {
        var lines = Coverage.Of([Litware, Sample.Customer("Proseware")], [Met(1, Litware, 0)], Sample.Person(1));

        Assert.Equal(["Proseware", "Litware"], lines.Select(line => line.Customer.Name), StringComparer.Ordinal);
        Assert.Null(lines[0].Last);
    }

    [Fact]
    public void Watching_from_afar_and_what_was_taken_back_are_not_meeting()
    {
        var lines = Coverage.Of(
            [Contoso],
            [Met(1, Contoso, 0) with { Approach = Approach.Observation }, Met(1, Contoso, 0) with { DeletedAt = Sample.Now }],
            Sample.Person(1));

        Assert.Null(Assert.Single(lines).Last);
    }

    private static Interaction Met(int leader, Customer customer, int days) => Sample.Interaction(Sample.Person(leader), customer.Id, Today.PlusDays(days));
}
