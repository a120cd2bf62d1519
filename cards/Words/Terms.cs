using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Leaders;

namespace CioCoachBot.Cards.Words;

/// <summary>The field's terms as people say them in a sentence.</summary>
public static class Terms
{
    /// <summary>"customer advisory board".</summary>
    public static string Of(Approach approach) => approach switch
    {
        Approach.StrategicAccountVisit => "strategic account visit",
        Approach.AdvisoryBoard => "customer advisory board",
        Approach.CoCreation => "technology-led co-creation",
        Approach.CioOnLoan => "CIO on loan",
        Approach.Support => "support engagement",
        Approach.Meeting => "meeting",
        Approach.Observation => "observation",
        Approach.DigitalListening => "digital listening",
        _ => throw new ArgumentOutOfRangeException(nameof(approach), approach, null),
    };

    /// <summary>"in person".</summary>
    public static string Of(Mode mode) => mode switch
    {
        Mode.InPerson => "in person",
        Mode.Video => "video",
        Mode.Phone => "phone",
        Mode.Event => "event",
        Mode.Digital => "digital",
        _ => throw new ArgumentOutOfRangeException(nameof(mode), mode, null),
    };

    /// <summary>"partnering".</summary>
    public static string Of(EngagementModel model) => model switch
    {
        EngagementModel.Transactional => "transactional",
        EngagementModel.Demographic => "demographic",
        EngagementModel.Personalized => "personalized",
        EngagementModel.Contributing => "contributing",
        EngagementModel.Partnering => "partnering",
        _ => throw new ArgumentOutOfRangeException(nameof(model), model, null),
    };

    /// <summary>"renew or expand".</summary>
    public static string Of(JourneyStage stage) => stage switch
    {
        JourneyStage.Discover => "discover",
        JourneyStage.Evaluate => "evaluate",
        JourneyStage.Buy => "buy",
        JourneyStage.Onboard => "onboard",
        JourneyStage.Use => "use",
        JourneyStage.GetSupport => "get support",
        JourneyStage.RenewOrExpand => "renew or expand",
        JourneyStage.Advocate => "advocate",
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, null),
    };

    /// <summary>"drive innovation".</summary>
    public static string Of(Purpose purpose) => purpose switch
    {
        Purpose.DriveInnovation => "drive innovation",
        Purpose.GoToMarket => "develop go-to-market strategies",
        Purpose.StudyMarket => "study market trends",
        Purpose.RunOperations => "run operations",
        _ => throw new ArgumentOutOfRangeException(nameof(purpose), purpose, null),
    };

    /// <summary>"CMO", "head of sales".</summary>
    public static string Of(PartnerRole role) => role switch
    {
        PartnerRole.Cmo => "CMO",
        PartnerRole.Cco => "CCO",
        PartnerRole.Sales => "head of sales",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, null),
    };

    /// <summary>"the CMO", "the head of sales".</summary>
    public static string The(PartnerRole role) => role switch
    {
        PartnerRole.Cmo => "the CMO",
        PartnerRole.Cco => "the CCO",
        _ => "the " + Of(role),
    };
}
