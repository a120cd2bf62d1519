using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.Interactions;

namespace CioCoachBot.Cards.Components;

/// <summary>Three questions worth asking, by how a customer is engaged [Gartner] and where it stands on its journey [Maoz].</summary>
internal static class WorthAsking
{
    private const int Questions = 3;

    public static IEnumerable<string> Of(EngagementModel? model, JourneyStage? stage, Localizer texts) => Enumerable.Range(1, Questions)
        .Select(number => texts[$"Customers.{Of(model)}.{Of(stage)}.{number}"]);

    private static string Of(EngagementModel? model) => model switch
    {
        EngagementModel.Personalized => nameof(EngagementModel.Personalized),
        EngagementModel.Contributing => nameof(EngagementModel.Contributing),
        EngagementModel.Partnering => nameof(EngagementModel.Partnering),
        _ => "Passive",
    };

    /// <summary>Before there is anything to use, while it is used, and when it is about more.</summary>
    private static string Of(JourneyStage? stage) => stage switch
    {
        JourneyStage.Discover or JourneyStage.Evaluate or JourneyStage.Buy => "Start",
        JourneyStage.RenewOrExpand or JourneyStage.Advocate => "Ahead",
        _ => "Running",
    };
}
