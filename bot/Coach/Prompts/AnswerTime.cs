using CioCoachBot.Coach.Leaders;
using NodaTime;

namespace CioCoachBot.Coach.Prompts;

/// <summary>At what time a leader answers prompts: the median of the last answers that came within a day, within the working day.</summary>
public static class AnswerTime
{
    private const int Fewest = 3;
    private const int Most = 5;
    private const int MinutesOfHour = 60;
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
            .Take(Most)
            .Select(one => one.AnsweredAt!.Value.InZone(leader.Zone).TimeOfDay)
            .Select(static time => (time.Hour * MinutesOfHour) + time.Minute)
            .Order()
            .ToList();
        if (leader.PromptTimeIsChosen || minutes.Count < Fewest)
        {
            return null;
        }

        var median = new LocalTime(minutes[minutes.Count / 2] / MinutesOfHour, 0);
        var time = LocalTime.Max(Earliest, LocalTime.Min(Latest, median));
        return Math.Abs(time.Hour - leader.PromptTime.Hour) >= 1 ? time : null;
    }
}
