using System.Text.Json;
using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.Digests;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Coach.Promises;
using CioCoachBot.Tests.Coach;
using CioCoachBot.Tests.Coach.Digests;
using CioCoachBot.Tests.Understanding.Topics;
using NodaTime;

namespace CioCoachBot.Tests.Storage.Tables;

public abstract class DigestSumsSuite(IEngine engine) : StoreSuite(engine)
{
    private const int People = 7;
    private static readonly IsoWeek Week = IsoWeek.Of(Today);
    private static readonly Customer[] Customers =
    [
        Sample.Customer("Contoso", EngagementModel.Partnering), Sample.Customer("Litware", EngagementModel.Partnering), Sample.Customer("Fabrikam"),
        Sample.Customer("Adatum", EngagementModel.Partnering),
    ];

    [EngineTheory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(People)]
    public async Task What_the_engine_adds_up_is_what_the_rows_add_up_to_after_every_kind_of_change(int named)
    {
        var random = new Random(named + 1);
        var leaders = Enumerable.Range(1, People).Select(i => Sample.Leader(i) with { DigestByName = i <= named }).ToList();
        var contacts = Enumerable.Range(0, 300).Select(_ => Contact(random)).ToList();
        var followUps = Enumerable.Range(0, 40).Select(_ => FollowUp(random)).ToList();
        var promises = Enumerable.Range(0, 40).Select(_ => Promise(random)).ToList();
        await Coach(async store =>
        {
            foreach (var leader in leaders) { await store.Leaders.SaveAsync(leader); }
            foreach (var customer in Customers) { await store.Customers.SaveAsync(customer); }
            foreach (var contact in contacts) { await store.Interactions.AddAsync(contact); }
            foreach (var followUp in followUps) { await store.FollowUps.SaveAsync(followUp); }
            foreach (var promise in promises) { await store.Promises.SaveAsync(promise); }
        });
        await SameAsync(leaders, contacts, followUps, promises);

        for (var i = 0; i < contacts.Count; i += 7)
        {
            contacts[i] = contacts[i] with
            {
                Version = 2,
                Minutes = contacts[i].Minutes + 5,
                Date = contacts[i].Date.PlusDays(i % 3),
                Customer = Customers[i % 3].Id,
                DeletedAt = i % 2 == 0 ? Now : null,
            };
            await Coach(store => store.Interactions.ReviseAsync(contacts[i], Now));
        }

        await SameAsync(leaders, contacts, followUps, promises);
    }

    [EngineFact]
    public async Task What_was_let_go_comes_in_pages_latest_first_and_none_twice()
    {
        var random = new Random(1);
        var contacts = Enumerable.Range(0, 40).Select(_ => Contact(random) with { Insight = "Onboarding stalled", Shareable = true, Date = Today }).ToList();
        await Coach(async store =>
        {
            foreach (var customer in Customers) { await store.Customers.SaveAsync(customer); }
            foreach (var contact in contacts) { await store.Interactions.AddAsync(contact); }
        });

        var read = new List<SharedInsight>();
        IReadOnlyList<SharedInsight> page;
        do
        {
            page = await Coach(store => store.DigestSums.SharedAsync(Week.Monday, Week.Sunday, read.LastOrDefault(), 7));
            read.AddRange(page);
        }
        while (page.Count > 0);

        Assert.Equal(
            contacts.OrderByDescending(one => one.LoggedAt).ThenByDescending(one => one.Id.ToString(), StringComparer.Ordinal).Select(one => one.Id),
            read.Select(one => one.Id));
    }

    [EngineFact]
    public async Task What_was_read_is_told_only_where_nobody_changed_their_mind_and_nothing_was_told_since()
    {
        var leader = Sample.Leader(1);
        await Coach(store => store.Leaders.SaveAsync(leader));
        var first = await ReadAsync();
        var second = await ReadAsync();

        Assert.True(await Coach(first.KeepAsync));
        Assert.False(await Coach(second.KeepAsync));

        var third = await ReadAsync();
        await Coach(store => store.Leaders.SaveAsync(leader with { DigestByName = false }));
        Assert.False(await Coach(third.KeepAsync));
        Assert.True(await Coach((await ReadAsync()).KeepAsync));
    }

    /// <summary>Beside what is written, as a digest is read.</summary>
    private Task<DigestReading> ReadAsync() => Database.ReadAsync(
        unit => DigestReading.ReadAsync(unit.Coach(Tenant), Week, DateTimeZone.Utc, Now + Duration.FromDays(7), NamedThemes.Only), CancellationToken.None);

    private async Task SameAsync(
        IReadOnlyList<Leader> leaders, IReadOnlyList<Interaction> contacts, IReadOnlyList<FollowUp> followUps, IReadOnlyList<Promise> promises)
    {
        var count = DigestCount.Of(Week, leaders, RowSums.Minutes(Week, contacts), null);
        var sums = new RowSums(contacts, Customers, followUps, promises).Of(count, NamedThemes.Only, DateTimeZone.Utc, Week.Sunday, toldBefore: false);
        var expected = DigestRules.Facts(count, null, leaders, sums, new([], Attendance.Usual), Week.Sunday);

        Assert.Equal(JsonSerializer.Serialize(expected), JsonSerializer.Serialize((await ReadAsync()).Facts));
    }

    private static Interaction Contact(Random random)
    {
        var at = Now + Duration.FromMinutes(random.Next(3));
        var insight = random.Next(3) switch { 0 => "Onboarding stalled", 1 => "They like the colour", _ => null };
        return Sample.Interaction(Person(random.Next(1, People + 1)), Customers[random.Next(3)].Id, Today.PlusDays(-random.Next(60)), random.Next(1, 90)) with
        {
            Id = new(NewId(at)),
            LoggedAt = at,
            Approach = random.Next(4) == 0 ? Approach.DigitalListening : Approach.Meeting,
            Insight = insight,
            Shareable = insight is not null && random.Next(2) == 0,
        };
    }

    private static FollowUp FollowUp(Random random)
    {
        var state = new[] { FollowUpState.Suggested, FollowUpState.Sent, FollowUpState.Accepted, FollowUpState.Done, FollowUpState.Declined }[random.Next(5)];
        var at = Now + Duration.FromDays(random.Next(-12, 12)) + Duration.FromMinutes(random.Next(1, 600));
        return Sample.FollowUp(state, state == FollowUpState.Suggested ? null : Person(9)) with
        {
            Id = new(NewId(at)),
            Leader = Person(random.Next(1, People + 1)),
            Customer = Customers[random.Next(3)].Id,
            Role = PartnerRole.Cco,
            SuggestedAt = at,
            SentAt = state == FollowUpState.Suggested ? null : at,
            DoneAt = state == FollowUpState.Done ? at : null,
            Result = state == FollowUpState.Done && random.Next(2) == 0 ? FollowUpResult.Renewal : null,
        };
    }

    private static Promise Promise(Random random)
    {
        var state = new[] { PromiseState.Open, PromiseState.Kept, PromiseState.Broken, PromiseState.Withdrawn }[random.Next(4)];
        var at = Now + Duration.FromDays(random.Next(-12, 12));
        return Sample.Promise(state, Today.PlusDays(random.Next(-20, 20)), state == PromiseState.Open ? null : at) with
        {
            Id = new(NewId(at)),
            Leader = Person(random.Next(1, People + 1)),
            GivenAt = at,
        };
    }
}
