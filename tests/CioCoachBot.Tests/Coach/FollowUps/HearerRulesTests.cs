using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Leaders;

namespace CioCoachBot.Tests.Coach.FollowUps;

public sealed class HearerRulesTests
{
    [Fact]
    public void One_answer_is_enough_for_a_partner() =>
        Assert.Equal(PartnerRole.Sales, HearerRules.Decide([new(PartnerRole.Sales, 1)])!.Role);

    [Fact]
    public void Nobody_needs_two_answers()
    {
        Assert.Null(HearerRules.Decide([new(null, 1)]));
        Assert.Null(HearerRules.Decide([new(null, 1), new(null, 1)]));
        Assert.Equal(new HearerCount(null, 2), HearerRules.Decide([new(null, 2), new(null, 1)]));
    }

    [Theory]
    [InlineData(1, 1, false)]
    [InlineData(3, 2, false)]
    [InlineData(2, 1, true)]
    [InlineData(4, 2, true)]
    public void Two_of_three_answers_must_agree(int sales, int cmo, bool isTold) =>
        Assert.Equal(isTold, HearerRules.Decide([new(PartnerRole.Cmo, cmo), new(PartnerRole.Sales, sales)]) is { Role: PartnerRole.Sales });

    [Fact]
    public void Without_an_answer_nothing_is_told() => Assert.Null(HearerRules.Decide([]));
}
