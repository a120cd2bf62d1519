namespace CioCoachBot.Benchmarks.Turn;

/// <summary>What one caller saw.</summary>
internal sealed class CallerResult
{
    public List<double> Acknowledged { get; } = [];

    public List<double> Replied { get; } = [];

    /// <summary>Turns that were not acknowledged with success.</summary>
    public int Refused { get; set; }

    /// <summary>Turns whose reply did not reach the connector.</summary>
    public int Unanswered { get; set; }

    public void Add(TimeSpan acknowledged, TimeSpan replied)
    {
        Acknowledged.Add(acknowledged.TotalMilliseconds);
        Replied.Add(replied.TotalMilliseconds);
    }
}

/// <summary>One round of one process. Times in milliseconds.</summary>
/// <param name="Turns">Turns whose reply reached the connector.</param>
/// <param name="Lost">Turns that were refused or not answered.</param>
/// <param name="TurnsPerSecond">Turns by the round's time.</param>
/// <param name="ReplyP50">Median time from posting a turn to its reply at the connector.</param>
/// <param name="ReplyP99">The 99th percentile of it.</param>
/// <param name="AcknowledgedP50">Median time from posting a turn to its HTTP answer.</param>
/// <param name="AcknowledgedP99">The 99th percentile of it.</param>
/// <param name="ProcessorSeconds">Processor seconds per 1,000 turns.</param>
internal sealed record RoundResult(
    int Turns, int Lost, double TurnsPerSecond, double ReplyP50, double ReplyP99, double AcknowledgedP50, double AcknowledgedP99, double ProcessorSeconds)
{
    public static RoundResult Of(IReadOnlyList<CallerResult> callers, TimeSpan elapsed, TimeSpan processor)
    {
        var replied = callers.SelectMany(caller => caller.Replied).Order().ToArray();
        var acknowledged = callers.SelectMany(caller => caller.Acknowledged).Order().ToArray();
        return new RoundResult(
            replied.Length,
            callers.Sum(caller => caller.Refused + caller.Unanswered),
            replied.Length / elapsed.TotalSeconds,
            Percentile(replied, 0.50),
            Percentile(replied, 0.99),
            Percentile(acknowledged, 0.50),
            Percentile(acknowledged, 0.99),
            replied.Length == 0 ? 0 : processor.TotalSeconds * 1000 / replied.Length);
    }

    private static double Percentile(double[] sorted, double share) =>
        sorted.Length == 0 ? 0 : sorted[(int)Math.Ceiling(share * sorted.Length) - 1];
}
