namespace CioCoachBot.Coach.Advice.Rules;

/// <summary>The cheapest way to close a gap: following customers in their own channels counts in full [Gartner, Samuels].</summary>
public sealed class ListeningRule : IAdviceRule
{
    public const string Name = "listening";

    private const int Most = 30;
    private const int Fewest = 10;
    private const int Step = 5;

    public IEnumerable<WorthDoing> Find(AdviceFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var missing = (facts.Week.MissingMinutes + Step - 1) / Step * Step;
        return [new WorthDoing(Name) { Minutes = Math.Clamp(missing, Fewest, Most), Hindrance = facts.Hindrance }];
    }
}
