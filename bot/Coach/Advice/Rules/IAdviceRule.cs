namespace CioCoachBot.Coach.Advice.Rules;

/// <summary>One reason to do something.</summary>
internal interface IAdviceRule
{
    /// <summary>What is worth doing, the most first; nothing where the rule is silent.</summary>
    IEnumerable<WorthDoing> Find(AdviceFacts facts);
}
