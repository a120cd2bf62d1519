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

    /// <summary>How long something took, roughly: "12 minutes", "3 hours", "2 days"; "a minute" at least.</summary>
    public string About(Duration duration) => duration switch
    {
        { TotalMinutes: < 1.5 } => _texts["Common.AboutAMinute"],
        { TotalMinutes: < 90 } => _texts.Plural("Common.AboutMinutes", (int)Math.Round(duration.TotalMinutes)),
        { TotalHours: < 36 } => _texts.Plural("Common.AboutHours", (int)Math.Round(duration.TotalHours)),
        _ => _texts.Plural("Common.AboutDays", (int)Math.Round(duration.TotalDays)),
    };
}
