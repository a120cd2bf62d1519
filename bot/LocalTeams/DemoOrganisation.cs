namespace CioCoachBot.LocalTeams;

/// <summary>
/// The invented organisation that the stand-in Teams shows: one tenant, eight people, one team. Its ids never change, so that demo data
/// can name them.
/// </summary>
public static class DemoOrganisation
{
    /// <summary>The Entra tenant id, a GUID in lower case.</summary>
    public const string TenantId = "7f6a2c10-4b1d-4e55-9a3e-0c8d5b21e7a4";

    /// <summary>The organisation's name.</summary>
    public const string Name = "Aldermoor Group";

    /// <summary>The bot's id in the channel.</summary>
    public const string BotId = "28:0f0e0d0c-0b0a-4908-8706-0504030201aa";

    /// <summary>The name under which the bot appears.</summary>
    public const string BotName = "CIO Coach";

    /// <summary>The Chief Information Officer.</summary>
    public static readonly DemoPerson Cio = Person(
        1, "Ines Albers", "CIO", "Chief Information Officer", DemoRole.Cio, "Europe/Berlin", "en-GB");

    /// <summary>Everybody, in the order of the page's rail.</summary>
    public static readonly IReadOnlyList<DemoPerson> People =
    [
        Cio,
        Person(2, "Tomasz Wieland", "Infra", "VP Infrastructure", DemoRole.LeadershipTeam, "Europe/Berlin", "en-GB", Cio),
        Person(3, "Priya Nambiar", "Apps", "VP Applications", DemoRole.LeadershipTeam, "Europe/London", "en-GB", Cio),
        Person(4, "Marcus Oyelaran", "CISO", "Chief Information Security Officer", DemoRole.LeadershipTeam, "America/New_York", "en-US", Cio),
        Person(5, "Helena Brandt", "CMO", "Chief Marketing Officer", DemoRole.Cmo, "Europe/Berlin", "en-GB"),
        Person(6, "Yusuf Demirel", "CCO", "Chief Customer Officer", DemoRole.Cco, "Europe/London", "en-GB"),
        Person(7, "Grace Whitcombe", "Sales", "Head of Sales", DemoRole.HeadOfSales, "America/New_York", "en-US"),
        Person(8, "Jonas Petrak", "Admin", "Teams Administrator", DemoRole.Admin, "Europe/Berlin", "en-GB") with { HasAppAtFirstStart = false },
    ];

    /// <summary>The leadership team's team, with General and a channel named as the team.</summary>
    public static readonly DemoTeam Leadership = new(
        "19:aldermoor-leadership-general@thread.tacv2",
        "Leadership",
        "5d1f0e7b-92c4-4a86-b7de-3c4f8a1b6e02",
        [
            new DemoChannel("19:aldermoor-leadership-general@thread.tacv2", "General"),
            new DemoChannel("19:aldermoor-leadership-channel@thread.tacv2", "Leadership"),
        ]);

    private static DemoPerson Person(
        int number, string name, string label, string title, DemoRole role, string zone, string locale, DemoPerson? manager = null) =>
        new()
        {
            ObjectId = $"c0a1e5{number:D2}-3d2b-4f7a-8c1e-6b5a4d3c2b{number:D2}",
            ChannelId = $"29:1aldermoor_{name.Replace(' ', '_')}_0aBcDeFgHiJkLmNoPqRsTuVwXyZ",
            ChatId = $"a:1aldermoor_{name.Replace(' ', '_')}_cio_coach",
            Name = name,
            Label = label,
            Title = title,
            Role = role,
            Zone = zone,
            Locale = locale,
            ManagerObjectId = manager?.ObjectId,
        };
}

/// <summary>What a person of the demo organisation is to the coach.</summary>
public enum DemoRole
{
    /// <summary>The CIO: a leader.</summary>
    Cio,

    /// <summary>One of the CIO's leadership team: a leader.</summary>
    LeadershipTeam,

    /// <summary>Chief Marketing Officer: a partner.</summary>
    Cmo,

    /// <summary>Chief Customer Officer: a partner.</summary>
    Cco,

    /// <summary>Head of sales: a partner.</summary>
    HeadOfSales,

    /// <summary>Looks after the app.</summary>
    Admin,
}

/// <summary>A person of the demo organisation.</summary>
public sealed record DemoPerson
{
    /// <summary>Entra object id, a GUID in lower case.</summary>
    public required string ObjectId { get; init; }

    /// <summary>The id in the channel (<c>29:...</c>).</summary>
    public required string ChannelId { get; init; }

    /// <summary>The personal chat with the bot (<c>a:...</c>).</summary>
    public required string ChatId { get; init; }

    /// <summary>Display name.</summary>
    public required string Name { get; init; }

    /// <summary>The title in one short word, for the rail.</summary>
    public required string Label { get; init; }

    /// <summary>Job title.</summary>
    public required string Title { get; init; }

    /// <summary>What the person is to the coach.</summary>
    public required DemoRole Role { get; init; }

    /// <summary>IANA zone of the person's client.</summary>
    public required string Zone { get; init; }

    /// <summary>BCP 47 tag of the person's client.</summary>
    public required string Locale { get; init; }

    /// <summary>Whom the person reports to; null for the top and outside IT.</summary>
    public string? ManagerObjectId { get; init; }

    /// <summary>True where the app is in the person's chat from the very first start on.</summary>
    public bool HasAppAtFirstStart { get; init; } = true;
}

/// <summary>A team. Everybody of the organisation is a member.</summary>
/// <param name="Id">The thread of its General channel.</param>
/// <param name="Name">Its name.</param>
/// <param name="GroupId">Its Entra group, a GUID in lower case.</param>
/// <param name="Channels">General first.</param>
public sealed record DemoTeam(string Id, string Name, string GroupId, IReadOnlyList<DemoChannel> Channels);

/// <summary>A channel of a team.</summary>
/// <param name="Id">Its thread.</param>
/// <param name="Name">Its name.</param>
public sealed record DemoChannel(string Id, string Name);
