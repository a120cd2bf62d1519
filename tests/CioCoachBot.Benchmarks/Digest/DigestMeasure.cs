using System.Diagnostics;
using CioCoachBot.Cards;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach.Digests;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Storage;
using CioCoachBot.Storage.Sql;
using CioCoachBot.Storage.Tables;
using CioCoachBot.Understanding.Topics;
using NodaTime;

namespace CioCoachBot.Benchmarks.Digest;

/// <summary>
/// Makes the digest of a filled database, and reads the bare aggregates of the same file, in turn; then makes it again while a contact is
/// logged every few milliseconds. In a process of its own, so that its peak of memory is the digest's.
/// </summary>
internal static class DigestMeasure
{
    public const string Part = "digest-measure";
    private const int Rounds = 5;
    private const string Leaders = "select id, name, title, digest_by_name from leaders where tenant_id = $1";
    private static readonly Instant Now = DigestSize.Now;
    private static readonly (LocalDate Monday, LocalDate Sunday, LocalDate YearAgo) Days =
        (DigestSize.Week.Monday, DigestSize.Week.Sunday, DigestSize.Week.Plus(-52).Monday);

    public static async Task<int> RunAsync(string[] args)
    {
        var (connection, size) = DigestSize.Read(args);
        await using var database = DigestSize.Open(connection);
        await BareAsync(database, size);
        var atRest = Peak();
        var (bare, read, made, kept) = (new List<double>(), new List<double>(), new List<double>(), new List<double>());
        var bytes = 0;
        for (var round = 0; round < Rounds; round++)
        {
            bare.Add(await TimeAsync(() => BareAsync(database, size)));
            read.Add(await TimeAsync(() => ReadAsync(database, size, new NoTopics())));
            DigestReading reading = null!;
            made.Add(await TimeAsync(async () =>
            {
                reading = await ReadAsync(database, size, InsightTopics.Known);
                bytes = DigestCard.Build(new DigestCard.View { Facts = reading.Facts }, Localizer.For("en")).ToUtf8Json().Length;
            }));
            kept.Add(await TimeAsync(() => database.RunAsync(size.Tenant, unit => reading.KeepAsync(unit.Coach(size.Tenant)), CancellationToken.None)));
        }

        var peak = Peak();
        var quiet = await LongestWaitAsync(database, size, Task.Delay(TimeSpan.FromSeconds(1)));
        var during = await LongestWaitAsync(database, size, Task.Run(async () =>
        {
            for (var round = 0; round < Rounds; round++)
            {
                await ReadAsync(database, size, InsightTopics.Known);
            }
        }));
        Console.WriteLine(
            $"| {size.Contacts:n0} | {size.Weeks} | {Median(bare):n1} | {Median(read):n1} | {Median(read) / Median(bare):n2} | {Median(made):n1} | {kept[0]:n1} / {Median(kept):n1} | {atRest:n0} / {peak:n0} | {quiet:n1} / {during:n1} | {bytes:n0} |");
        return 0;
    }

    /// <summary>What anybody would ask a database for such a digest, with the rows read and thrown away.</summary>
    private static Task<int> BareAsync(IDatabase database, DigestSize size) => database.ReadAsync(
        async unit =>
        {
            var sql = ((UnitOfWork)unit).Sql;
            var (tenant, monday, sunday, yearAgo) = (size.Tenant.Value, Value.Of(Days.Monday), Value.Of(Days.Sunday), Value.Of(Days.YearAgo));
            var rows = await sql.AllAsync(DigestSumsTable.Minutes, static row => (row.Text(0), row.Integer(1), row.Integer(2)), tenant, monday, sunday);
            var met = await sql.FirstAsync(DigestSumsTable.CustomersMet, static row => row.Integer(0), tenant, monday, sunday);
            var last = await sql.AllAsync(DigestSumsTable.Partnering, static row => (row.Text(0), row.TextOrNull(1)), tenant, yearAgo, sunday);
            var leaders = await sql.AllAsync(Leaders, static row => (row.Text(0), row.Text(1), row.TextOrNull(2), row.Flag(3)), tenant);
            return rows.Count + last.Count + leaders.Count + (int)met;
        },
        CancellationToken.None);

    private static Task<DigestReading> ReadAsync(IDatabase database, DigestSize size, IInsightTopics topics) => database.ReadAsync(
        unit => DigestReading.ReadAsync(unit.Coach(size.Tenant), DigestSize.Week, DateTimeZone.Utc, Now, topics), CancellationToken.None);

    /// <summary>The longest that a contact's unit of work took, from asking to the commit, while something else goes on.</summary>
    private static async Task<double> LongestWaitAsync(IDatabase database, DigestSize size, Task meanwhile)
    {
        var longest = 0.0;
        for (var number = 0; !meanwhile.IsCompleted; number++)
        {
            var contact = new Interaction
            {
                Id = new(Guid.CreateVersion7(TimeProvider.System.GetUtcNow())),
                Leader = DigestSize.Leader(number % size.Leaders),
                Customer = new(Guid.Empty),
                Date = Days.Sunday.PlusDays(1),
                Minutes = 30,
                LoggedAt = Now,
            };
            longest = Math.Max(longest, await TimeAsync(() => database.RunAsync(
                size.Tenant,
                async unit =>
                {
                    await unit.Coach(size.Tenant).Interactions.AddAsync(contact);
                    return true;
                },
                CancellationToken.None)));
            await Task.Delay(2);
        }

        await meanwhile;
        return longest;
    }

    private static async Task<double> TimeAsync(Func<Task> work)
    {
        var began = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(began).TotalMilliseconds;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    private static double Peak()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64 / 1e6;
    }

    /// <summary>Leaves out what it costs to tell what an insight is about.</summary>
    private sealed class NoTopics : IInsightTopics
    {
        public InsightReading Read(string insight) => new([], false);

        public IReadOnlyList<string> Traits(string insight) => [];

        public string NearestTheme(Coach.Leaders.PartnerRole role, string insight) => "";

        public string? ConfidenceIn(string text) => null;

        public bool IsOfOurSystems(string insight) => false;

        public InsightSense SenseOf(string insight, string locale) => throw new NotSupportedException();
    }
}
