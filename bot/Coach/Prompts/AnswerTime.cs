using CioCoachBot.Coach.Leaders;
using NodaTime;

namespace CioCoachBot.Coach.Prompts;

/// <summary>
/// At what time a leader answers prompts: that of the last three answers that came within a day, where they came at about the same time;
/// within the working day. Who answers now and then is not moved to and fro.
/// </summary>
public static class AnswerTime
{
    private const int Answers = 3;
    private const int MinutesOfHour = 60;
    private const int MostApart = 90;
    private static readonly LocalTime Earliest = new(8, 0);
    private static readonly LocalTime Latest = new(17, 0);
    private static readonly Duration Day = Duration.FromDays(1);

    /// <summary>
    /// The time, at the full hour, where it is another than the present one by an hour or more; null where it is not, where too little is
    /// known, and where the leader chose the time.
    /// </summary>
    public static LocalTime? Learn(Leader leader, IReadOnlyList<Spoken> spoken)
    {
        ArgumentNullException.ThrowIfNull(leader);
        var minutes = spoken
            .Where(static one => one.Kind == MessageKind.Prompt && one.AnsweredAt - one.At < Day)
            .Take(Answers)
            .Select(one => one.AnsweredAt!.Value.InZone(leader.Zone).TimeOfDay)
            .Select(static time => (time.Hour * MinutesOfHour) + time.Minute)
            .Order()
            .ToList();
        if (leader.PromptTimeIsChosen || minutes.Count < Answers || minutes[^1] - minutes[0] > MostApart)
        {
            return null;
        }

        var median = new LocalTime(minutes[minutes.Count / 2] / MinutesOfHour, 0);
        var time = LocalTime.Max(Earliest, LocalTime.Min(Latest, median));
        return Math.Abs(time.Hour - leader.PromptTime.Hour) >= 1 && leader.Quiet?.Covers(time) != true ? time : null;
    }
}
