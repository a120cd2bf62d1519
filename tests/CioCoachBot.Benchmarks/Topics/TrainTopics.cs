using System.Globalization;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Understanding.Topics;

namespace CioCoachBot.Benchmarks.Topics;

/// <summary>
/// Trains the model of whose matter an insight is and writes its weights. Before that it says how well the bot does on writers that
/// training has not seen, by the words alone, the model alone and both. With <c>check FILE</c> it only scores a file by what is shipped.
/// </summary>
internal static class TrainTopics
{
    private const int Folds = 7;

    /// <summary>The makers after they had read the mistakes of cross-validation: they would flatter it.</summary>
    private const string AfterMistakes = "makers-after";

    private static readonly InsightFeatures Features = new();

    public static int Run(string[] args)
    {
        if (args is ["check", .. var files])
        {
            foreach (var file in files)
            {
                Print(Path.GetFileName(file), [.. LabelledInsight.Read(file).Select(insight => (insight, InsightTopics.Known.Read(insight.Text)))]);
            }

            Speed(LabelledInsight.Read(files[0]));
            return 0;
        }

        var folder = args is [var given, ..] ? given : Directory.GetCurrentDirectory();
        var makers = Path.Combine(LabelledInsight.FolderOfLearned(folder), LabelledInsight.Makers);
        var own = LabelledInsight.Read(makers);
        var insights = LabelledInsight.Learned(folder).Where(file => !string.Equals(file, makers, StringComparison.Ordinal)).SelectMany(LabelledInsight.Read).ToList();
        CrossValidate(insights, [.. own.Where(insight => !string.Equals(insight.Writer, AfterMistakes, StringComparison.Ordinal))]);

        File.WriteAllBytes(
            Path.Combine(folder, "bot", "Understanding", "Topics", "topics.weights"), TopicsTrainer.Train(Prepared(insights.Concat(own)), LabelledInsight.Fingerprint(folder)));
        return 0;
    }

    /// <summary>
    /// Every writer's insights are read by a model that has learned from the others only; then every file by a model that has seen nothing
    /// of it, since the writers of a file have more in common than their subjects.
    /// </summary>
    private static void CrossValidate(List<LabelledInsight> insights, List<LabelledInsight> own)
    {
        var writers = insights.OrderBy(insight => insight.Language, StringComparer.Ordinal)
            .Select(insight => insight.Writer)
            .Distinct(StringComparer.Ordinal)
            .Select((writer, place) => (writer, Fold: place % Folds))
            .ToDictionary(one => one.writer, one => one.Fold, StringComparer.Ordinal);
        var words = new InsightTopics(InsightModel.Load());
        Print("words alone", [.. insights.Select(insight => (insight, new InsightReading(words.Named(insight.Text), IsUnsure: false)))]);
        Print("both, unseen writers", Unseen(insights, own, insight => writers[insight.Writer]));
        Print("both, unseen files", Unseen(insights, own, insight => insight.Writer[0]));
    }

    private static List<(LabelledInsight Insight, InsightReading Reading)> Unseen(
        List<LabelledInsight> insights, List<LabelledInsight> own, Func<LabelledInsight, int> foldOf) =>
        [.. insights.GroupBy(foldOf).AsParallel().AsOrdered().SelectMany(fold =>
        {
            var weights = TopicsTrainer.Train(
                Prepared(insights.Where(insight => foldOf(insight) != fold.Key).Concat(own)), new byte[InsightModel.FingerprintLength]);
            var topics = new InsightTopics(new InsightModel(weights));
            return fold.Select(insight => (insight, topics.Read(insight.Text))).ToList();
        })];

    private static List<(List<Feature> Features, IReadOnlyList<Matter> Matters)> Prepared(IEnumerable<LabelledInsight> insights) =>
        [.. insights.Select(insight => (Features.Read(insight.Text), insight.Matters))];

    private static void Print(string name, List<(LabelledInsight Insight, InsightReading Reading)> read)
    {
        Console.WriteLine($"{name}: {Of(read)}");
        foreach (var group in read.GroupBy(one => one.Insight.Language, StringComparer.Ordinal)
            .Concat(read.GroupBy(one => one.Insight.Writer[..1], StringComparer.Ordinal)))
        {
            Console.WriteLine($"  {group.Key,-3} {Of(group)}");
        }
    }

    private static TopicsScore Of(IEnumerable<(LabelledInsight Insight, InsightReading Reading)> read)
    {
        var score = new TopicsScore();
        foreach (var (insight, reading) in read)
        {
            score.Add(insight, reading);
        }

        return score;
    }

    private static void Speed(IReadOnlyList<LabelledInsight> insights)
    {
        for (var round = 0; round < 6; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var start = Environment.CpuUsage.TotalTime;
            foreach (var insight in insights)
            {
                InsightTopics.Known.Read(insight.Text);
            }

            var micros = (Environment.CpuUsage.TotalTime - start).TotalMicroseconds / insights.Count;
            var bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / insights.Count;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{micros,7:F1} µs {bytes,7} bytes an insight"));
        }
    }
}
