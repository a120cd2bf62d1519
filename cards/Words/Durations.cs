using System.Globalization;

namespace CioCoachBot.Cards.Words;

/// <summary>Durations as people say them.</summary>
public static class Durations
{
    /// <summary>"45 min", "1 h", "1 h 05"; "0 min" for nothing.</summary>
    /// <param name="minutes">Minutes, not negative.</param>
    public static string Of(int minutes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(minutes);
        var (hours, rest) = Math.DivRem(minutes, 60);
        return (hours, rest) switch
        {
            (0, _) => string.Create(CultureInfo.InvariantCulture, $"{rest} min"),
            (_, 0) => string.Create(CultureInfo.InvariantCulture, $"{hours} h"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{hours} h {rest:00}"),
        };
    }

    /// <summary>As it is read aloud or begins a sentence: "45 minutes", "two hours", "1 hour 15".</summary>
    /// <param name="minutes">Minutes, not negative.</param>
    public static string Spoken(int minutes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(minutes);
        var (hours, rest) = Math.DivRem(minutes, 60);
        return (hours, rest) switch
        {
            (0, 1) => "one minute",
            (0, _) => string.Create(CultureInfo.InvariantCulture, $"{rest} minutes"),
            (1, 0) => "one hour",
            (_, 0) => Numbers.Word(hours) + " hours",
            (1, _) => string.Create(CultureInfo.InvariantCulture, $"1 hour {rest:00}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{hours} hours {rest:00}"),
        };
    }

    /// <summary>How long something took, roughly: "12 minutes", "3 hours", "2 days"; "a minute" at least.</summary>
    public static string About(NodaTime.Duration duration)
    {
        if (duration.TotalMinutes < 1.5)
        {
            return "a minute";
        }

        if (duration.TotalMinutes < 90)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{Math.Round(duration.TotalMinutes)} minutes");
        }

        return duration.TotalHours < 36
            ? string.Create(CultureInfo.InvariantCulture, $"{Math.Round(duration.TotalHours)} hours")
            : string.Create(CultureInfo.InvariantCulture, $"{Math.Round(duration.TotalDays)} days");
    }
}
