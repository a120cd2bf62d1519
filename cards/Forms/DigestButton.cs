using CioCoachBot.Coach.Progress;

namespace CioCoachBot.Cards.Forms;

/// <summary>A button of a posted digest.</summary>
/// <param name="Week">The week of the digest; null on one that was posted before its button said so.</param>
public sealed record DigestButton(IsoWeek? Week)
{
    private const string WeekData = "week";

    public static DigestButton Read(FormData data) => new(IsoWeek.Parse(data.Text(WeekData)));

    public static (string, string)[] Data(IsoWeek week) => [(WeekData, week.ToString())];
}
