using System.Globalization;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Understanding.Topics;

namespace CioCoachBot.Benchmarks.Topics;

/// <summary>How often whose matter it is was said rightly, wrongly, or left to the leader.</summary>
internal sealed class TopicsScore
{
    private int _all;
    private int _first;
    private int _right;
    private int _wrong;

    /// <summary>How often the partner named first is one of those who should hear it, or nobody was named rightly.</summary>
    public double RightShare => (double)_right / _all;

    /// <summary>How often it was said wrongly: to be unsure is not wrong.</summary>
    public double WrongShare => (double)_wrong / _all;

    /// <summary>Adds what was said of an insight.</summary>
    public void Add(LabelledInsight insight, InsightReading reading)
    {
        var said = Said(reading);
        var isRight = insight.Matters.Contains(said);
        _all++;
        _first += said == insight.Matters[0] ? 1 : 0;
        _right += isRight ? 1 : 0;
        _wrong += isRight || said == Matter.Unsure ? 0 : 1;
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Share(_right)} right ({Share(_first)} the first of two), {Share(_wrong)} wrong, {Share(_all - _right - _wrong)} unsure of {_all}");

    private string Share(int count) => (100.0 * count / _all).ToString("F1", CultureInfo.InvariantCulture) + " %";

    private static Matter Said(InsightReading reading)
    {
        if (reading.IsUnsure)
        {
            return Matter.Unsure;
        }

        return reading.Themes is [var strongest, ..] ? Enum.Parse<Matter>(Themes.RoleOf(strongest.Theme).ToString()) : Matter.Nobody;
    }
}
