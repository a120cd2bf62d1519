namespace CioCoachBot.Coach.Benchmarks;

/// <summary>Who holds the budget [Maoz].</summary>
public static class Budgets
{
    /// <summary>Percent of the budget that IT controls, around.</summary>
    public const int OfIt = 4;

    /// <summary>Percent that marketing controls, around.</summary>
    public const int OfMarketing = 12;
}
