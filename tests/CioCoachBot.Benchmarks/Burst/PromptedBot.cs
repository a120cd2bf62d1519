using System.Diagnostics;
using CioCoachBot.Benchmarks.Turn;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Storage;
using CioCoachBot.Storage.Delivery;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NodaTime;

namespace CioCoachBot.Benchmarks.Burst;

/// <summary>A process that is the bot; told to go, it finds all its leaders due to be asked at once, as on a Thursday at four.</summary>
internal static class PromptedBot
{
    public const string Part = "burst:bot";

    private const int AtOnce = 500;

    /// <summary>Runs until it is killed. <c>args[0]</c> is the address to listen on.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        var clock = AheadClock.FromEnvironment();
        await using var bot = await BotUnderTest.StartAsync(args[0], services => services.Replace(ServiceDescriptor.Singleton<IClock>(clock)));
        _ = GoAsync(bot.Services.GetRequiredService<IDatabase>(), clock);
        await bot.WaitForShutdownAsync();
        return 0;
    }

    private static async Task GoAsync(IDatabase database, AheadClock clock)
    {
        var population = BurstOptions.PopulationFromEnvironment();
        var prompts = population.LeadersPerTenant - BurstOptions.Callers;
        if (await Task.Run(Console.In.ReadLineAsync) is not { } serviceUrl)
        {
            return;
        }

        // Known since last week; due in a moment, all at the same instant.
        await ForAllAsync((store, unit, leader) => AddAsync(store, unit, leader, serviceUrl, clock.GetCurrentInstant() - Duration.FromDays(10)));
        await Console.In.ReadLineAsync();
        var due = clock.GetCurrentInstant();
        await ForAllAsync((store, _, leader) => store.Agenda.PlanAsync(DueKind.Prompt, Population.ObjectId(leader), due));
        var started = Stopwatch.GetTimestamp();
        while (await database.ReadAsync(unit => unit.DueAsync(due, 1), CancellationToken.None) is { Count: > 0 })
        {
            await Task.Delay(TimeSpan.FromMilliseconds(20));
        }

        Console.WriteLine($"Planned {prompts * population.Tenants} prompts in {Stopwatch.GetElapsedTime(started).TotalSeconds:0.0} s");

        async Task ForAllAsync(Func<ICoachStore, IUnitOfWork, int, ValueTask> work)
        {
            for (var tenant = 0; tenant < population.Tenants; tenant++)
            {
                var id = new TenantId(Population.TenantId(tenant));
                foreach (var leaders in Enumerable.Range(tenant * population.LeadersPerTenant, prompts).Chunk(AtOnce))
                {
                    await database.RunAsync(
                        id,
                        async unit =>
                        {
                            foreach (var leader in leaders)
                            {
                                await work(unit.Coach(id), unit, leader);
                            }
                        },
                        CancellationToken.None);
                }
            }
        }
    }

    private static async ValueTask AddAsync(ICoachStore store, IUnitOfWork unit, int leader, string serviceUrl, Instant since)
    {
        var id = new PersonId(Population.ObjectId(leader));
        var name = $"Leader {leader}";
        await store.People.SaveAsync(new Person(id, name, "Europe/London", "en-GB", Reachable: true));
        await store.Leaders.SaveAsync(new Leader { Id = id, Name = name, ZoneId = "Europe/London", Locale = "en-GB", Since = since });
        await unit.Conversations.SaveAsync(
            new ConversationAddress { Tenant = store.Tenant, Id = Population.ConversationId(leader), Kind = "personal", ServiceUrl = serviceUrl, Person = id }, since);
    }
}
