using CioCoachBot.Coach.Interactions;
using NodaTime;

namespace CioCoachBot.Tests.Coach.Interactions;

public sealed class InteractionRulesTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(-366, 960)]
    public void The_limits_themselves_are_fine(int days, int minutes) =>
        Assert.Empty(InteractionRules.Check(Sample.Today.PlusDays(days), minutes, new string('x', 2000), Sample.Today));

    [Theory]
    [InlineData(1, 60, "date")]
    [InlineData(-367, 60, "date")]
    [InlineData(0, 0, "minutes")]
    [InlineData(0, -5, "minutes")]
    [InlineData(0, 961, "minutes")]
    public void Beyond_them_the_field_says_what_to_do(int days, int minutes, string field) =>
        Assert.Equal(field, Assert.Single(InteractionRules.Check(Sample.Today.PlusDays(days), minutes, null, Sample.Today)).Field);

    [Fact]
    public void Everything_wrong_is_said_at_once() =>
        Assert.Equal(["date", "minutes", "insight"], InteractionRules.Check(null, null, new string('x', 2001), Sample.Today).Select(one => one.Field), StringComparer.Ordinal);

    [Fact]
    public void What_was_taken_back_can_be_restored_for_30_days()
    {
        var contact = Sample.Interaction(Sample.Person(1), Sample.Customer("Contoso").Id, Sample.Today) with { DeletedAt = Sample.Now };

        Assert.Null(InteractionRules.CheckRestore(contact, Sample.Now + Duration.FromDays(30) - Duration.Epsilon));
        Assert.Equal("interaction", InteractionRules.CheckRestore(contact, Sample.Now + Duration.FromDays(30))!.Field);
        Assert.Equal("interaction", InteractionRules.CheckRestore(null, Sample.Now)!.Field);
        Assert.Null(InteractionRules.CheckRestore(contact with { DeletedAt = null }, Sample.Now + Duration.FromDays(999)));
    }
}
