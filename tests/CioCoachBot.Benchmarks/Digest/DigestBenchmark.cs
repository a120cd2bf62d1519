using System.Diagnostics;
using System.Globalization;

namespace CioCoachBot.Benchmarks.Digest;

/// <summary>
/// What the digest of a large tenant costs beside the bare SQL aggregates of the same file, and how long a turn waits meanwhile.
/// <c>digest [--contacts N,N] [--weeks N,N] [--postgres CONNECTION]</c>. On PostgreSQL the named database is filled with tenants of the
/// benchmark's own, and they stay: name one that is there for that.
/// </summary>
internal static class DigestBenchmark
{
    private static readonly int[] Sizes = [10_000, 100_000, 1_000_000];
    private static readonly int[] Spans = [1, 52];

    public static async Task<int> RunAsync(string[] args)
    {
        var (sizes, spans, connections) = (Sizes, Spans, new List<string?> { null });
        for (var i = 0; i < args.Length; i += 2)
        {
            if (i + 1 == args.Length || args[i] is not ("--contacts" or "--weeks" or "--postgres"))
            {
                Console.Error.WriteLine("digest takes --contacts N,N, --weeks N,N and --postgres CONNECTION.");
                return 2;
            }

            switch (args[i])
            {
                case "--contacts":
                    sizes = Numbers(args[i + 1]);
                    break;
                case "--weeks":
                    spans = Numbers(args[i + 1]);
                    break;
                default:
                    connections.Add(args[i + 1]);
                    break;
            }
        }

        foreach (var connection in connections)
        {
            Console.WriteLine(connection is null ? "SQLite" : "PostgreSQL");
            Console.WriteLine("| contacts | weeks | bare SQL, ms | digest without themes, ms | ratio | digest with themes and card, ms | keeping what was told, first / again, ms | peak memory before / after, MB | longest wait of a log, quiet / meanwhile, ms | card, bytes |");
            Console.WriteLine("|---|---|---|---|---|---|---|---|---|---|");
            foreach (var size in sizes.SelectMany(_ => spans, static (contacts, weeks) => new DigestSize(contacts, weeks)))
            {
                await MeasureAsync(size, connection);
            }
        }

        return 0;
    }

    private static async Task MeasureAsync(DigestSize size, string? connection)
    {
        var folder = Directory.CreateTempSubdirectory("digest-");
        try
        {
            var database = connection ?? $"Data Source={Path.Combine(folder.FullName, "coach.db")}";
            await PartAsync(DigestFill.Part, size.Arguments(database));
            await PartAsync(DigestMeasure.Part, size.Arguments(database));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task PartAsync(string part, IEnumerable<string> arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo("dotnet", [typeof(DigestBenchmark).Assembly.Location, part, .. arguments]) { UseShellExecute = false })!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{part} ended with {process.ExitCode}.");
        }
    }

    private static int[] Numbers(string list) => [.. list.Split(',').Select(static number => int.Parse(number, CultureInfo.InvariantCulture))];
}
