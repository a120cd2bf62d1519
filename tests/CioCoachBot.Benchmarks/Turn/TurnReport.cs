namespace CioCoachBot.Benchmarks.Turn;

/// <summary>Prints the medians of the rounds side by side.</summary>
internal static class TurnReport
{
    public static void Print(TextWriter to, IReadOnlyList<RoundResult> bot, IReadOnlyList<RoundResult> bare, long botMemory, long bareMemory)
    {
        to.WriteLine($"Medians of {bot.Count} interleaved rounds, {Load.Callers} concurrent callers, {bot.Sum(round => round.Turns)} and {bare.Sum(round => round.Turns)} turns");
        to.WriteLine($"{"",-34}{"bot",12}{"bare",12}{"ratio",8}");
        Line("turns/s", round => round.TurnsPerSecond, "0");
        Line("reply at the connector p50, ms", round => round.ReplyP50, "0.0");
        Line("reply at the connector p99, ms", round => round.ReplyP99, "0.0");
        Line("acknowledged p50, ms", round => round.AcknowledgedP50, "0.0");
        Line("acknowledged p99, ms", round => round.AcknowledgedP99, "0.0");
        Line("CPU seconds per 1,000 turns", round => round.ProcessorSeconds, "0.000");
        Row("peak memory, MB", botMemory / 1e6, bareMemory / 1e6, "0");

        void Line(string what, Func<RoundResult, double> value, string format) => Row(what, Median(bot.Select(value)), Median(bare.Select(value)), format);

        void Row(string what, double ofBot, double ofBare, string format) =>
            to.WriteLine($"{what,-34}{ofBot.ToString(format, null),12}{ofBare.ToString(format, null),12}{(ofBare == 0 ? "" : (ofBot / ofBare).ToString("0.00", null)),8}");
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
