namespace CioCoachBot.Coach.Advice.Rules;

/// <summary>
/// A theme comes up more often than before, in what the leader heard and what others share [Farland: get in front of needs instead of
/// reacting to them].
/// </summary>
public sealed class GrowingThemeRule : IAdviceRule
{
    public const string Name = "growing-theme";

    /// <summary>The days that are set against as many before.</summary>
    public const int Days = 14;

    private const int Fewest = 2;

    public IEnumerable<WorthDoing> Find(AdviceFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts.Heard
            .GroupBy(static heard => heard.Theme, StringComparer.Ordinal)
            .Select(group =>
            {
                var lately = group.Where(heard => heard.Date > facts.Today.PlusDays(-Days))
                    .OrderByDescending(static heard => heard.Date)
                    .ToList();
                return new WorthDoing(Name)
                {
                    Theme = group.Key,
                    Lately = lately.Count,
                    Before = group.Count() - lately.Count,
                    HeardAt = [.. lately.Select(static heard => heard.Customer).Distinct()],
                };
            })
            .Where(static growing => growing.HeardAt.Count >= Fewest && growing.Lately > growing.Before)
            .OrderByDescending(static growing => growing.Lately - growing.Before)
            .ThenBy(static growing => growing.Theme, StringComparer.Ordinal);
    }
}
