using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Leaders;
using NodaTime;

namespace CioCoachBot.Host.Demo;

/// <summary>Twelve fictitious customers, and what four leaders heard from them in the eight weeks before the first start.</summary>
internal static class DemoHistory
{
    /// <summary>How many weeks of history there are.</summary>
    public const int Weeks = 8;

    /// <summary>The customers, with their engagement models; strategic accounts are marked.</summary>
    public static readonly IReadOnlyList<(string Name, EngagementModel Model, bool Strategic)> Customers =
    [
        ("Adventure Works", EngagementModel.Partnering, true),
        ("Alpine Ski House", EngagementModel.Transactional, false),
        ("Contoso", EngagementModel.Partnering, true),
        ("Fabrikam", EngagementModel.Contributing, true),
        ("Fourth Coffee", EngagementModel.Demographic, false),
        ("Graphic Design Institute", EngagementModel.Personalized, false),
        ("Litware", EngagementModel.Contributing, false),
        ("Northwind Traders", EngagementModel.Contributing, true),
        ("Proseware", EngagementModel.Partnering, true),
        ("Tailspin Toys", EngagementModel.Personalized, false),
        ("Wide World Importers", EngagementModel.Transactional, false),
        ("Wingtip Toys", EngagementModel.Demographic, false),
    ];

    /// <summary>The contacts; the leader is a place in the list of the demo organisation's leaders, the CIO first.</summary>
    public static readonly IReadOnlyList<Contact> Contacts =
    [
        new(8, IsoDayOfWeek.Tuesday, 0, "Contoso", 60, Approach.Meeting, Mode.InPerson),
        new(8, IsoDayOfWeek.Thursday, 1, "Litware", 45, Approach.Support, Mode.Video,
            "A patch broke their single sign-on twice this month"),
        new(8, IsoDayOfWeek.Wednesday, 2, "Adventure Works", 90, Approach.CoCreation, Mode.InPerson,
            "They sketched an ordering app that both service desks could use"),
        new(7, IsoDayOfWeek.Monday, 0, "Northwind Traders", 45, Approach.Meeting, Mode.Phone,
            "Their contract renewal is decided in spring and the price list reached them late"),
        new(7, IsoDayOfWeek.Wednesday, 1, "Fabrikam", 60, Approach.Support, Mode.Phone),
        new(7, IsoDayOfWeek.Friday, 3, "Tailspin Toys", 30, Approach.DigitalListening, Mode.Digital,
            "The forum asks for two-factor sign-in before Christmas"),
        new(6, IsoDayOfWeek.Tuesday, 0, "Proseware", 120, Approach.AdvisoryBoard, Mode.InPerson,
            "Four of six members want one roadmap page instead of three newsletters", PartnerRole.Cmo),
        new(6, IsoDayOfWeek.Thursday, 2, "Contoso", 45, Approach.Meeting, Mode.Video),
        new(6, IsoDayOfWeek.Thursday, 1, "Northwind Traders", 75, Approach.StrategicAccountVisit, Mode.InPerson, null, PartnerRole.Sales),
        new(5, IsoDayOfWeek.Wednesday, 0, "Fabrikam", 60, Approach.Meeting, Mode.InPerson,
            "They would share usage data for tailored offers if we say what happens to it"),
        new(5, IsoDayOfWeek.Tuesday, 1, "Litware", 60, Approach.Support, Mode.Phone),
        new(5, IsoDayOfWeek.Monday, 3, "Wingtip Toys", 60, Approach.Observation, Mode.InPerson,
            "Two of five shoppers gave up at the address form"),
        new(4, IsoDayOfWeek.Thursday, 0, "Contoso", 75, Approach.Meeting, Mode.Video, "The roadmap webinar answered half their questions"),
        new(4, IsoDayOfWeek.Wednesday, 2, "Proseware", 60, Approach.Meeting, Mode.Phone),
        new(4, IsoDayOfWeek.Friday, 1, "Alpine Ski House", 45, Approach.Meeting, Mode.Phone),
        new(3, IsoDayOfWeek.Tuesday, 0, "Litware", 45, Approach.Meeting, Mode.Phone,
            "Onboarding took seven weeks and the named contact changed twice"),
        new(3, IsoDayOfWeek.Thursday, 1, "Fabrikam", 90, Approach.StrategicAccountVisit, Mode.InPerson),
        new(3, IsoDayOfWeek.Wednesday, 3, "Graphic Design Institute", 45, Approach.DigitalListening, Mode.Digital),
        new(2, IsoDayOfWeek.Monday, 0, "Fabrikam", 60, Approach.Meeting, Mode.InPerson),
        new(2, IsoDayOfWeek.Wednesday, 2, "Northwind Traders", 60, Approach.Meeting, Mode.Video,
            "Onboarding still runs over three ticket systems"),
        new(2, IsoDayOfWeek.Thursday, 1, "Litware", 90, Approach.Support, Mode.InPerson),
        new(2, IsoDayOfWeek.Friday, 3, "Fourth Coffee", 30, Approach.Meeting, Mode.Event,
            "They came to the stand because of the campaign, not because of the product"),
        new(1, IsoDayOfWeek.Tuesday, 0, "Contoso", 60, Approach.Meeting, Mode.Phone),
        new(1, IsoDayOfWeek.Thursday, 0, "Fabrikam", 30, Approach.Meeting, Mode.Video),
        new(1, IsoDayOfWeek.Monday, 1, "Northwind Traders", 120, Approach.CoCreation, Mode.InPerson,
            "A shared status page would spare both service desks ten calls a day"),
        new(1, IsoDayOfWeek.Wednesday, 2, "Proseware", 75, Approach.Meeting, Mode.InPerson,
            "Their price list has a line that our order form does not know"),
        new(1, IsoDayOfWeek.Friday, 3, "Wide World Importers", 60, Approach.Meeting, Mode.Phone),
    ];

    /// <summary>One contact of the history.</summary>
    /// <param name="WeeksAgo">1 for last week.</param>
    /// <param name="Day">The weekday.</param>
    /// <param name="Leader">The place in the list of leaders.</param>
    /// <param name="Customer">The customer's name.</param>
    /// <param name="Minutes">How long.</param>
    /// <param name="Approach">How.</param>
    /// <param name="Mode">Where.</param>
    /// <param name="Insight">What was learned; shareable.</param>
    /// <param name="With">The partner who was there.</param>
    public sealed record Contact(
        int WeeksAgo, IsoDayOfWeek Day, int Leader, string Customer, int Minutes, Approach Approach, Mode Mode, string? Insight = null, PartnerRole? With = null);
}
