using NodaTime;

namespace CioCoachBot.Coach;

/// <summary>Monday to Friday. Public holidays are not known here.</summary>
public static class WorkingDays
{
    /// <summary>
    /// How many working days a partner or a customer is asked to wait when nobody says otherwise (domain terms: "default 5 working
    /// days").
    /// </summary>
    public const int Default = 5;

    /// <summary>How many a week has.</summary>
    public const int OfWeek = 5;

    /// <summary>The day that lies so many working days after a day. The day itself does not count.</summary>
    public static LocalDate After(LocalDate day, int workingDays)
    {
        while (workingDays > 0)
        {
            day = day.PlusDays(1);
            if (day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday))
            {
                workingDays--;
            }
        }

        return day;
    }

    /// <summary>The day that lies so many working days before a day. The day itself does not count.</summary>
    public static LocalDate Before(LocalDate day, int workingDays)
    {
        while (workingDays > 0)
        {
            day = day.PlusDays(-1);
            if (day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday))
            {
                workingDays--;
            }
        }

        return day;
    }
}
