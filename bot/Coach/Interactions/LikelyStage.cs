namespace CioCoachBot.Coach.Interactions;

/// <summary>Where the customer likely stood on its journey [Maoz], from what the contact was about: offered first, never assumed.</summary>
public static class LikelyStage
{
    /// <summary>The likely stage; where nothing speaks for another, customers use what they bought.</summary>
    /// <param name="contact">The contact.</param>
    /// <param name="themes">The codes of what its insight is about, best founded first; none where nothing was said.</param>
    public static JourneyStage Of(Interaction contact, IReadOnlyList<string> themes)
    {
        ArgumentNullException.ThrowIfNull(contact);
        ArgumentNullException.ThrowIfNull(themes);
        return themes.Select(OfTheme).FirstOrDefault(static stage => stage is not null)
            ?? (contact.Approach == Approach.Support ? JourneyStage.GetSupport : JourneyStage.Use);
    }

    private static JourneyStage? OfTheme(string theme) => theme switch
    {
        "opportunity" or "campaign" or "positioning" => JourneyStage.Discover,
        "price" or "tender" or "competitor" => JourneyStage.Evaluate,
        "order" or "procurement" or "budget" => JourneyStage.Buy,
        "onboarding" => JourneyStage.Onboard,
        "support" or "complaint" or "escalation" or "service" => JourneyStage.GetSupport,
        "renewal" or "contract" or "licence" or "expansion" or "churn" => JourneyStage.RenewOrExpand,
        "loyalty" => JourneyStage.Advocate,
        _ => null,
    };
}
