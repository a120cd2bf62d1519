using CioCoachBot.Coach;
using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Leaders;
using NodaTime;

namespace CioCoachBot.Benchmarks.Digest;

/// <summary>Fills a database, in a process of its own: what that takes is no part of what is measured.</summary>
internal static class DigestFill
{
    public const string Part = "digest-fill";
    private const int AtOnce = 20_000;

    private static readonly string[] Insights =
    [
        "Onboarding took nine weeks and nobody told them who to call.",
        "The price list reached them late and the discount is gone.",
        "They open a second site in spring.",
        "They agreed to tailored offers if we say what we keep.",
    ];

    public static async Task<int> RunAsync(string[] args)
    {
        var (connection, size) = DigestSize.Read(args);
        await using var database = DigestSize.Open(connection);
        await database.MigrateAsync(CancellationToken.None);
        var random = new Random(7);
        var customers = Enumerable.Range(0, size.Customers)
            .Select(i => new Customer(new(NewId(i)), $"Customer {i}", i % 5 == 0 ? EngagementModel.Partnering : null, i % 10 == 0))
            .ToList();
        await WriteAsync(size.Leaders, async (store, i) => await store.Leaders.SaveAsync(new Leader
        {
            Id = DigestSize.Leader(i),
            Name = $"Leader {i}",
            ZoneId = "Europe/Berlin",
            Locale = "en-GB",
            DigestByName = i % 3 == 0,
            Since = DigestSize.Now - Duration.FromDays(500),
        }));
        await WriteAsync(customers.Count, async (store, i) => await store.Customers.SaveAsync(customers[i]));
        await WriteAsync(size.Contacts, async (store, i) =>
        {
            // In the order of the days, as they are logged.
            var week = DigestSize.Week.Plus(-(size.Weeks - 1) + (int)((long)i * size.Weeks / size.Contacts));
            var shared = i % DigestSize.OneSharedOf == 0;
            await store.Interactions.AddAsync(new Interaction
            {
                Id = new(NewId(i)),
                Leader = DigestSize.Leader(random.Next(size.Leaders)),
                Customer = customers[random.Next(customers.Count)].Id,
                Date = week.Monday.PlusDays(random.Next(5)),
                Minutes = random.Next(10, 120),
                Approach = random.Next(10) == 0 ? Approach.DigitalListening : Approach.Meeting,
                Insight = i % 5 == 0 ? Insights[random.Next(Insights.Length)] : null,
                Shareable = shared,
                LoggedAt = DigestSize.Now - Duration.FromDays(7 * size.Weeks) + Duration.FromMilliseconds(i),
            });
        });
        return 0;

        async Task WriteAsync(int count, Func<ICoachStore, int, ValueTask> write)
        {
            for (var from = 0; from < count; from += AtOnce)
            {
                var (first, end) = (from, Math.Min(count, from + AtOnce));
                await database.RunAsync(
                    size.Tenant,
                    async unit =>
                    {
                        var store = unit.Coach(size.Tenant);
                        for (var i = first; i < end; i++)
                        {
                            await write(store, i);
                        }

                        return true;
                    },
                    CancellationToken.None);
            }
        }
    }

    private static Guid NewId(int number) => Guid.CreateVersion7((DigestSize.Now - Duration.FromDays(400) + Duration.FromMilliseconds(number)).ToDateTimeOffset());
}
