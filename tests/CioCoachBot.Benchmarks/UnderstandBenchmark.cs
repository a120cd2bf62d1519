using System.Diagnostics;
using System.Globalization;
using CioCoachBot.Understanding;
using NodaTime;

namespace CioCoachBot.Benchmarks;

/// <summary>What one typed message costs: microseconds and bytes, over messages of every kind, read against 50 customers.</summary>
internal static class UnderstandBenchmark
{
    private static readonly string[] Messages =
    [
        "Saw Contoso for 45 minutes on Wednesday",
        "yesterday 2h workshop with fabrikam and our cmo, we sketched a shared ordering app",
        "Contoso 30m and Northwind 1h today",
        "promised Fabrikam the roadmap by Tuesday",
        "make that 90 minutes",
        "what's open with the CCO?",
        "met contoso for 45m by phone, onboarding took nine weeks and nobody told them who to call",
        "gestern anderthalb Stunden mit Litware telefoniert, sie wollen die Rechnung als PDF",
        "J'ai rencontré Proseware mardi pendant une heure et demie, ils veulent une application mobile",
        "so yesterday i was at contosos office for about two hours and basically they told me that the new release broke their label printing and that three plants had to stop for half a day",
    ];

    /// <summary>Prints the median of five rounds.</summary>
    public static int Run(string[] args)
    {
        var rounds = args.Length > 0 && int.TryParse(args[0], CultureInfo.InvariantCulture, out var said) ? said : 5;
        var customers = Enumerable.Range(1, 46).Select(i => $"Customer {i} Industries").Concat(["Contoso", "Fabrikam", "Northwind Traders", "Litware"]).ToArray();
        var context = new ParseContext(new LocalDateTime(2026, 11, 20, 15, 0), "en-GB", customers);
        var understanding = new MessageUnderstanding();
        const int Times = 5_000;
        for (var i = 0; i < Times; i++)
        {
            understanding.Understand(Messages[i % Messages.Length], context);
        }

        foreach (var message in Messages)
        {
            var micros = new double[rounds];
            var bytes = 0L;
            for (var round = 0; round < rounds; round++)
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                var start = Stopwatch.GetTimestamp();
                for (var i = 0; i < Times; i++)
                {
                    understanding.Understand(message, context);
                }

                micros[round] = Stopwatch.GetElapsedTime(start).TotalMicroseconds / Times;
                bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / Times;
            }

            Array.Sort(micros);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{micros[rounds / 2],7:F1} µs {bytes,7} bytes   {message}"));
        }

        return 0;
    }
}
