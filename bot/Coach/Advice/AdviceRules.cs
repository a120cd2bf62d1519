using CioCoachBot.Coach.Advice.Rules;
using CioCoachBot.Coach.Leaders;

namespace CioCoachBot.Coach.Advice;

/// <summary>What is worth doing before the week ends: rules, each in a file of its own.</summary>
public static class AdviceRules
{
    /// <summary>How many of the last prompts count.</summary>
    public const int Remembered = 6;

    private const int MostTimes = 2;

    /// <summary>The rules: what is owed before what would be good.</summary>
    private static readonly IAdviceRule[] All =
    [
        new DuePromiseRule(), new InvitationRule(), new BoardSeriesRule(), new OverdueCustomerRule(), new GrowingThemeRule(),
        new ListeningRule(),
    ];

    /// <summary>
    /// The one thing. Listening comes before a meeting where there was no time for one; what was said twice lately gives way to the next,
    /// and where all was, what was said longest ago comes first.
    /// </summary>
    /// <param name="facts">What is known.</param>
    /// <param name="saidLast">The keys of what the last prompts said, the last one first.</param>
    public static WorthDoing? Find(AdviceFacts facts, IReadOnlyList<string> saidLast)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(saidLast);
        var found = Found(facts).SelectMany(rule => rule.Find(facts)).ToList();
        return found.Find(thing => !IsWornOut(thing, saidLast)) ?? found.MaxBy(thing => IndexOf(saidLast, thing.Key));
    }

    /// <summary>What a rule still says, by its key; null where the facts have moved on.</summary>
    public static WorthDoing? Find(AdviceFacts facts, string key)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return All.SelectMany(rule => rule.Find(facts)).FirstOrDefault(thing => thing.Key == key);
    }

    private static IEnumerable<IAdviceRule> Found(AdviceFacts facts) => facts.Hindrance is Hindrance.NoTime
        ? All.OrderBy(static rule => rule is DuePromiseRule or InvitationRule ? 0 : rule is ListeningRule ? 1 : 2)
        : All;

    private static bool IsWornOut(WorthDoing thing, IReadOnlyList<string> saidLast) =>
        saidLast.Count(said => said == thing.Key) >= (thing.IsSaidOnce ? 1 : MostTimes);

    private static int IndexOf(IReadOnlyList<string> saidLast, string key) =>
        saidLast.TakeWhile(said => said != key).Count();
}
