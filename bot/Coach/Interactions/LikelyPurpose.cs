namespace CioCoachBot.Coach.Interactions;

/// <summary>What a contact was likely for [CIO-2016], from how it took place and what it was about: offered first, never assumed.</summary>
public static class LikelyPurpose
{
    /// <summary>The likely purpose.</summary>
    /// <param name="contact">The contact.</param>
    /// <param name="themes">The codes of what its insight is about, best founded first; none where nothing was said.</param>
    public static Purpose Of(Interaction contact, IReadOnlyList<string> themes)
    {
        ArgumentNullException.ThrowIfNull(contact);
        ArgumentNullException.ThrowIfNull(themes);
        return contact.Approach switch
        {
            Approach.CoCreation => Purpose.DriveInnovation,
            Approach.Support => Purpose.RunOperations,
            _ => themes.Select(OfTheme).FirstOrDefault(static purpose => purpose is not null) ?? OfApproach(contact.Approach),
        };
    }

    private static Purpose? OfTheme(string theme) => theme switch
    {
        "market-trend" or "segment" or "competitor" or "opportunity" => Purpose.StudyMarket,
        "brand" or "campaign" or "positioning" or "personalization" or "consent" or "website" or "event"
            or "price" or "tender" or "expansion" => Purpose.GoToMarket,
        "service" or "complaint" or "onboarding" or "support" or "usability" or "escalation" or "promise"
            or "satisfaction" or "churn" or "loyalty" or "contract" or "renewal" or "licence" or "order" => Purpose.RunOperations,
        _ => null,
    };

    private static Purpose OfApproach(Approach approach) => approach switch
    {
        Approach.CioOnLoan => Purpose.DriveInnovation,
        Approach.StrategicAccountVisit => Purpose.GoToMarket,
        Approach.AdvisoryBoard or Approach.Observation or Approach.DigitalListening => Purpose.StudyMarket,
        _ => Purpose.RunOperations,
    };
}
