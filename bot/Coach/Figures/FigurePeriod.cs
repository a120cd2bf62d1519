using NodaTime;

namespace CioCoachBot.Coach.Figures;

/// <summary>How long a stretch of time is looked at.</summary>
public enum FigureSpan
{
    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>A calendar quarter.</summary>
    Quarter,
}

/// <summary>A month or a quarter.</summary>
/// <param name="Span">Which of them.</param>
/// <param name="From">Its first day.</param>
public sealed record FigurePeriod(FigureSpan Span, LocalDate From)
{
    private const int MonthsOfQuarter = 3;

    /// <summary>Its last day.</summary>
    public LocalDate To => From.PlusMonths(Months).PlusDays(-1);

    /// <summary>1 to 4, for a quarter.</summary>
    public int Quarter => ((From.Month - 1) / MonthsOfQuarter) + 1;

    /// <summary>The one before.</summary>
    public FigurePeriod Before => this with { From = From.PlusMonths(-Months) };

    private int Months => Span == FigureSpan.Month ? 1 : MonthsOfQuarter;

    /// <summary>The one that holds a day.</summary>
    public static FigurePeriod Of(FigureSpan span, LocalDate day) => new(
        span, new LocalDate(day.Year, span == FigureSpan.Month ? day.Month : day.Month - ((day.Month - 1) % MonthsOfQuarter), 1));

    /// <summary>From its first instant to that of the next, in a zone.</summary>
    public (Instant From, Instant To) In(DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return (From.AtStartOfDayInZone(zone).ToInstant(), To.PlusDays(1).AtStartOfDayInZone(zone).ToInstant());
    }
}
