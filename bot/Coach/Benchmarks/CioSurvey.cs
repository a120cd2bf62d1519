namespace CioCoachBot.Coach.Benchmarks;

/// <summary>
/// What the State of the CIO survey found among more than 500 CIOs [CIO-2016]: figures that are seen together, never cause and effect.
/// That nearly two thirds of the CIOs meet external customers is said in words.
/// </summary>
public static class CioSurvey
{
    /// <summary>The year of the survey.</summary>
    public const int Year = 2016;

    /// <summary>Percent of the CIOs with regular customer contact who report to the CEO.</summary>
    public const int RegularReportingToCeo = 57;

    /// <summary>Percent of all CIOs who report to the CEO.</summary>
    public const int AllReportingToCeo = 46;

    /// <summary>Percent of the CIOs with regular customer contact whose time goes to highly strategic activities.</summary>
    public const int RegularStrategic = 41;

    /// <summary>The same of those who seldom or never meet customers.</summary>
    public const int SeldomStrategic = 19;
}
