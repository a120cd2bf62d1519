using CioCoachBot.Coach.Customers;

namespace CioCoachBot.Cards.Words;

/// <summary>The five customer engagement models in words, and what each means for the leader's time [Gartner].</summary>
public static class EngagementModels
{
    /// <summary>"Partnering".</summary>
    public static string Name(EngagementModel model) => model.ToString();

    /// <summary>What it means for the leader, in one or two sentences.</summary>
    public static string Meaning(EngagementModel model) => model switch
    {
        EngagementModel.Transactional or EngagementModel.Demographic =>
            "Price and availability serve them. Watching how they buy teaches more than a visit, and marketing and sales need the data.",
        EngagementModel.Personalized =>
            "They let you see what they do, and relevant offers serve them. Tracking with consent brings more than a visit of IT.",
        EngagementModel.Contributing =>
            "They speak up and give. Engage directly, above all where IT itself makes things complex, and acknowledge what they gave.",
        EngagementModel.Partnering =>
            "They are part of your plans. Keep fixed touch-points at several levels, your own included.",
        _ => throw new ArgumentOutOfRangeException(nameof(model), model, null),
    };
}
