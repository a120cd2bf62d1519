using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Coach.Promises;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Coach.Requests;
using NodaTime;

namespace CioCoachBot.Coach.Advice;

/// <summary>What the rules look at.</summary>
public sealed record AdviceFacts
{
    /// <summary>How far back meetings are looked at, in days.</summary>
    public const int DaysRead = 366;

    /// <summary>For how long an invitation that nobody answered is spoken of: the day of the visit is what ends it.</summary>
    private static readonly Duration Asked = Duration.FromDays(DaysRead);

    /// <summary>How many themes that were heard are looked at, the latest.</summary>
    private const int ThemesRead = 400;

    /// <summary>For how many weeks what stood in the way is remembered.</summary>
    private const int WeeksRemembered = 4;

    public required Leader Leader { get; init; }

    /// <summary>Today in the leader's zone.</summary>
    public required LocalDate Today { get; init; }

    /// <summary>How the week stands.</summary>
    public required WeekProgress Week { get; init; }

    public IReadOnlyList<Customer> Customers { get; init; } = [];

    /// <summary>When those customers who are to be met regularly were last met by anybody, within <see cref="DaysRead"/>.</summary>
    public IReadOnlyList<CustomerSeen> Seen { get; init; } = [];

    /// <summary>The leader's advisory boards, within <see cref="Rules.BoardSeriesRule.DaysRead"/>.</summary>
    public IReadOnlyList<Interaction> Boards { get; init; } = [];

    /// <summary>What the leader owes customers, the soonest first.</summary>
    public IReadOnlyList<Promise> Promises { get; init; } = [];

    /// <summary>What partners invited the leader to.</summary>
    public IReadOnlyList<PartnerRequest> Requests { get; init; } = [];

    /// <summary>The last day on which the leader was reminded of a promise; null for none lately.</summary>
    public LocalDate? LastReminded { get; init; }

    /// <summary>What the leader plans.</summary>
    public IReadOnlyList<PlannedContact> Plans { get; init; } = [];

    /// <summary>What was heard lately that the leader may know of, latest first.</summary>
    public IReadOnlyList<HeardTheme> Heard { get; init; } = [];

    /// <summary>What stood in the way the last time; null for nothing, and once there was a contact again.</summary>
    public Hindrance? Hindrance { get; init; }

    /// <summary>Reads them.</summary>
    public static async ValueTask<AdviceFacts> ReadAsync(ICoachStore store, Leader leader, Instant now)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(leader);
        var today = now.InZone(leader.Zone).Date;
        var mine = await store.Interactions.OfAsync(leader.Id, IsoWeek.Of(today).Plus(-WeeksRemembered).Monday, today);
        return new AdviceFacts
        {
            Leader = leader,
            Today = today,
            Week = WeekProgress.Of(IsoWeek.Of(today), mine, await WeekTargets.ReadAsync(store, leader.Id), leader.Id),
            Customers = await store.Customers.AllAsync(),
            Seen = await store.Figures.SeenAsync(leader.Id, today.PlusDays(-DaysRead), today, toBeMetOnly: true),
            Boards = await store.Interactions.OfApproachAsync(
                leader.Id, Approach.AdvisoryBoard, today.PlusDays(-Rules.BoardSeriesRule.DaysRead), today),
            Promises = await store.Promises.OpenOfLeaderAsync(leader.Id),
            Requests = await store.Requests.OfLeaderAsync(leader.Id, now - Asked),
            LastReminded = (await store.Spoken.OfAsync(leader.Id, now - Asked))
                .FirstOrDefault(static one => one.Kind == MessageKind.Promise)?.At.InZone(leader.Zone).Date,
            Plans = await PlannedContact.OfAsync(store, leader.Id),
            Heard = await store.HeardThemes.KnownToAsync(
                leader.Id, today.PlusDays(-2 * Rules.GrowingThemeRule.Days), today, ThemesRead),
            Hindrance = HindranceOf(leader, mine, today),
        };
    }

    private static Hindrance? HindranceOf(Leader leader, IReadOnlyList<Interaction> mine, LocalDate today) =>
        leader is { Hindrance: { } hindrance, ClosedWeek: { } closed } && closed.Plus(WeeksRemembered) >= IsoWeek.Of(today)
        && mine.All(contact => contact.Date <= closed.Sunday) ? hindrance : null;
}
