using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Leaders;

namespace CioCoachBot.Tests.Coach.FollowUps;

public sealed class ThemesTests
{
    [Fact]
    public void Every_theme_is_a_partners()
    {
        Assert.Equal(30, Themes.All.Count);
        Assert.Equal(PartnerRole.Cco, Themes.RoleOf("onboarding"));
        Assert.Equal(PartnerRole.Sales, Themes.RoleOf("price"));
        Assert.Equal(PartnerRole.Cmo, Themes.RoleOf("consent"));
    }

    [Fact]
    public void An_unknown_theme_is_a_fault() => Assert.Throws<ArgumentException>(() => Themes.RoleOf("weather"));
}
