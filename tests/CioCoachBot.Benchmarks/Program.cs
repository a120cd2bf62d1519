using System.Globalization;
using CioCoachBot.Benchmarks.Burst;
using CioCoachBot.Benchmarks.Digest;
using CioCoachBot.Benchmarks.Topics;
using CioCoachBot.Benchmarks.Turn;

namespace CioCoachBot.Benchmarks;

/// <summary>The benchmarks by name; each lives in files of its own.</summary>
internal static class Scenarios
{
    private static readonly IReadOnlyList<Scenario> All =
    [
        new("turn", "a log turn of the bot beside a bare endpoint", TurnBenchmark.RunAsync),
        new("burst", "answers while thousands of prompts leave within Teams' limits", BurstBenchmark.RunAsync),
        new("digest", "the digest of a large tenant beside bare SQL", DigestBenchmark.RunAsync),
        new("understand", "reading one typed message", args => Task.FromResult(UnderstandBenchmark.Run(args))),
        new("train-topics", "training and scoring whose matter an insight is", args => Task.FromResult(TrainTopics.Run(args))),
    ];

    /// <summary>Processes that a scenario starts for itself.</summary>
    private static readonly IReadOnlyList<Scenario> Parts =
    [
        new(StandInConnector.Part, "the connector and token issuer", StandInConnector.RunAsync),
        new(BareEndpoint.Part, "the bare endpoint", BareEndpoint.RunAsync),
        new(BotUnderTest.Part, "the bot", BotUnderTest.RunAsync),
        new(LimitedConnector.Part, "the connector with Teams' limits", LimitedConnector.RunAsync),
        new(PromptedBot.Part, "the bot whose leaders are due to be asked", PromptedBot.RunAsync),
        new(DigestFill.Part, "a filled database", DigestFill.RunAsync),
        new(DigestMeasure.Part, "the digest of a filled database", DigestMeasure.RunAsync),
    ];

    private static async Task<int> Main(string[] args)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        if (args is [var name, ..] && All.Concat(Parts).FirstOrDefault(scenario => scenario.Name == name) is { } chosen)
        {
            return await chosen.RunAsync(args[1..]);
        }

        Console.Error.WriteLine("Name a scenario:");
        foreach (var scenario in All)
        {
            Console.Error.WriteLine($"  {scenario.Name,-14}{scenario.About}");
        }

        return 2;
    }

    private sealed record Scenario(string Name, string About, Func<string[], Task<int>> RunAsync);
}
