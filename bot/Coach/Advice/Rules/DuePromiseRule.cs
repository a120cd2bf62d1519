using NodaTime;

namespace CioCoachBot.Coach.Advice.Rules;

/// <summary>
/// A promise is due by tomorrow; or was, and the leader was not reminded of one within days [Gartner: the implicit
/// promise; where it is kept, growth follows]. After three weeks it stands in the list of promises alone.
/// </summary>
public sealed class DuePromiseRule : IAdviceRule
{
    public const string Name = "due-promise";

    private const int DaysAhead = 1;
    private const int Fewest = 5;
    private const int Most = 21;

    public IEnumerable<WorthDoing> Find(AdviceFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts.Promises
            .Where(promise => IsDue(promise.Due, facts))
            .Select(promise => new WorthDoing(Name) { Promise = promise, IsSaidOnce = promise.Due < facts.Today });
    }

    private static bool IsDue(LocalDate due, AdviceFacts facts) => due >= facts.Today
        ? due <= facts.Today.PlusDays(DaysAhead)
        : !(facts.LastReminded > facts.Today.PlusDays(-Fewest)) && due >= facts.Today.PlusDays(-Most);
}
