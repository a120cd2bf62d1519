namespace CioCoachBot.Coach.Advice.Rules;

/// <summary>A promise is due by tomorrow, or was [Gartner: the implicit promise; where it is kept, growth follows].</summary>
public sealed class DuePromiseRule : IAdviceRule
{
    public const string Name = "due-promise";

    private const int DaysAhead = 1;

    public IEnumerable<WorthDoing> Find(AdviceFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts.Promises
            .Where(promise => promise.Due <= facts.Today.PlusDays(DaysAhead))
            .Select(static promise => new WorthDoing(Name) { Promise = promise });
    }
}
