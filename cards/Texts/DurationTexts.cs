using NodaTime;

namespace CioCoachBot.Cards.Texts;

/// <summary>Lengths of time as people say them.</summary>
public sealed class DurationTexts
{
    private readonly Localizer _texts;

    internal DurationTexts(Localizer texts) => _texts = texts;

    /// <summary>"45 min", "1 h", "1 h 05"; "0 min" for nothing.</summary>
    /// <param name="minutes">Minutes, not negative.</param>
    public string Of(int minutes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(minutes);
        return Math.DivRem(minutes, 60) switch
        {
            (0, var rest) => _texts["Common.Minutes", rest],
            (var hours, 0) => _texts["Common.Hours", hours],
            var (hours, rest) => _texts["Common.HoursMinutes", hours, rest],
        };
    }

    /// <summary>As it is read aloud or begins a sentence: "45 minutes", "2 hours", "1 hour 15".</summary>
    /// <param name="minutes">Minutes, not negative.</param>
    public string Spoken(int minutes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(minutes);
        return Math.DivRem(minutes, 60) switch
        {
            (0, var rest) => _texts.Plural("Common.SpokenMinutes", rest),
            (var hours, 0) => _texts.Plural("Common.SpokenHours", hours),
            var (hours, rest) => _texts.Plural("Common.SpokenHoursMinutes", hours, rest),
        };
    }

    /// <summary>How soon an answer came, as one says it of a person: "within the hour", "within a day", "after 3 days".</summary>
    public string Response(Duration duration) => duration switch
    {
        { TotalHours: <= 1 } => _texts["Common.ResponseHour"],
        { TotalHours: <= 24 } => _texts["Common.ResponseDay"],
        _ => _texts.Plural("Common.ResponseDays", (int)Math.Round(duration.TotalDays)),
    };
}
