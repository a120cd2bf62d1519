using CioCoachBot.Coach.Leaders;

namespace CioCoachBot.Coach.FollowUps;

/// <summary>What customers speak of, and whose matter it is.</summary>
public static class Themes
{
    /// <summary>The theme of an insight.</summary>
    public static string? Of(string insight) => null;

    /// <summary>The partner whose matter a theme is.</summary>
    public static PartnerRole RoleOf(string theme) => PartnerRole.Cco;
}
