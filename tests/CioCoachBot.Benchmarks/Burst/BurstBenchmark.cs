using System.Diagnostics;
using System.Globalization;
using CioCoachBot.Benchmarks.Turn;

namespace CioCoachBot.Benchmarks.Burst;

/// <summary>
/// How long a leader waits for an answer while the whole organisation is asked about its week, through a connector that enforces what
/// Teams allows. <c>burst [--tenants N] [--prompts N] [--processes N --postgres CONNECTION] [--faults]</c>.
/// </summary>
internal static class BurstBenchmark
{
    private const string Typed = "help";

    private static readonly TimeSpan Between = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan Stalled = TimeSpan.FromSeconds(30);

    public static async Task<int> RunAsync(string[] args)
    {
        if (BurstOptions.Of(args) is not { } options)
        {
            Console.Error.WriteLine("burst takes --tenants N, --prompts N (default 10000), --faults, --postgres CONNECTION, and with it --processes N.");
            return 2;
        }

        var data = Directory.CreateTempSubdirectory("burst-");
        try
        {
            return await RunAsync(options, data.FullName);
        }
        finally
        {
            data.Delete(recursive: true);
        }
    }

    private static async Task<int> RunAsync(BurstOptions options, string data)
    {
        var environment = options.Environment(AheadClock.ToWednesdayMorning().ToTimeSpan());
        using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };
        using var connector = await PartProcess.StartAsync(LimitedConnector.Part, "/ready", http, environment);
        var settings = BotUnderTest.Settings(connector.Address, options.Postgres ?? $"Data Source={BotUnderTest.DatabaseFile(data)}", options.Population);
        foreach (var (name, value) in environment)
        {
            settings[name] = value;
        }

        List<PartProcess> bots = [];
        try
        {
            for (var process = 0; process < options.Processes; process++)
            {
                bots.Add(await PartProcess.StartAsync(PromptedBot.Part, "/readyz", http, settings));
            }

            return await MeasureAsync(options, http, connector, bots);
        }
        finally
        {
            bots.ForEach(bot => bot.Dispose());
        }
    }

    private static async Task<int> MeasureAsync(BurstOptions options, HttpClient http, PartProcess connector, List<PartProcess> bots)
    {
        using var arrivals = new Arrivals(options.Population);
        await arrivals.ListenAsync(connector.Address, http);
        var serviceUrl = connector.Address + "/";
        var load = new Load(options.Population, http, arrivals, serviceUrl, await TokenIssuer.TokenAsync(http, connector.Address, serviceUrl));
        await bots[0].TellAsync(serviceUrl);

        // Those who type have installed the app; what the coach said to each is over before the clock runs.
        var callers = Callers(options).ToList();
        foreach (var caller in callers)
        {
            await load.InstallAsync(Of(caller), caller);
        }

        await Task.Delay(TimeSpan.FromSeconds(3));
        var quiet = await TypeAsync(() => false);
        var (unasked, processor, written) = (arrivals.Unasked, Processor(), Written());
        await bots[0].TellAsync("go");

        var clock = Stopwatch.StartNew();
        var (first, last, seen) = (TimeSpan.Zero, TimeSpan.Zero, 0L);
        var watching = Task.Run(async () =>
        {
            while (seen < options.PromptsPerTenant * options.Tenants && clock.Elapsed - last < Stalled)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(20));
                if (arrivals.Unasked - unasked is var now && now > seen)
                {
                    (first, last, seen) = (seen == 0 ? clock.Elapsed : first, clock.Elapsed, now);
                }
            }
        });
        var busy = await TypeAsync(() => !watching.IsCompleted);
        var limits = await http.GetStringAsync(new Uri(connector.Address + "/harness/limits"));
        var (spent, wrote) = (Processor() - processor, Written());

        Console.WriteLine($"{seen} of {options.Prompts} prompts arrived in {(last - first).TotalSeconds:0.0} s, the first after {first.TotalSeconds:0.0} s: {seen / (last - first).TotalSeconds / options.Tenants:0.0} a second in each tenant");
        Console.WriteLine($"Most in a second of a tenant, and refused with 429: {limits}");
        Console.WriteLine($"{Typed}: {quiet.Count} answers in quiet: {Percentiles(quiet)}");
        Console.WriteLine($"{Typed}: {busy.Count} answers meanwhile: {Percentiles(busy)}");
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Per prompt, those answers included: {spent.TotalMilliseconds / seen:0.00} ms of processor, {(wrote.Bytes - written.Bytes) / 1024.0 / seen:0.0} KB and {(double)(wrote.Calls - written.Calls) / seen:0.0} calls written"));
        Console.WriteLine($"Peak memory: {string.Join(", ", bots.Select(bot => $"{bot.PeakMemory / 1e6:0} MB"))}");
        return busy.All(double.IsFinite) ? 0 : 1;

        PartProcess Of(int caller) => bots[caller % bots.Count];

        TimeSpan Processor() => bots.Aggregate(TimeSpan.Zero, static (sum, bot) => sum + bot.ProcessorTime);

        (long Bytes, long Calls) Written() => bots.Aggregate((0L, 0L), static (sum, bot) => bot.Written is var (bytes, calls) ? (sum.Item1 + bytes, sum.Item2 + calls) : sum);

        // Each of those who type waits for the answer, and a while.
        async Task<List<double>> TypeAsync(Func<bool> goesOn)
        {
            var answers = await Task.WhenAll(callers.Select(async (caller, number) =>
            {
                var waits = new List<double>();
                await Task.Delay(Between * number / callers.Count);
                do
                {
                    waits.Add(await load.AskAsync(Of(caller), caller, Typed) is { } wait ? wait.TotalMilliseconds : double.PositiveInfinity);
                    await Task.Delay(Between);
                }
                while (goesOn());
                return waits;
            }));
            return [.. answers.SelectMany(static waits => waits).Order()];
        }
    }

    private static IEnumerable<int> Callers(BurstOptions options) =>
        from tenant in Enumerable.Range(0, options.Tenants)
        from caller in Enumerable.Range(options.PromptsPerTenant, BurstOptions.Callers)
        select (tenant * options.Population.LeadersPerTenant) + caller;

    private static string Percentiles(List<double> sorted) => string.Create(
        CultureInfo.InvariantCulture, $"p50 {At(sorted, 0.50):0} ms, p99 {At(sorted, 0.99):0} ms, longest {sorted[^1]:0} ms");

    private static double At(List<double> sorted, double share) => sorted[(int)Math.Ceiling(share * sorted.Count) - 1];
}
