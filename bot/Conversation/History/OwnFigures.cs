using CioCoachBot.Cards;
using CioCoachBot.Coach.Figures;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Understanding.Topics;

namespace CioCoachBot.Conversation.History;

/// <summary>The card of a leader's own figures.</summary>
internal static class OwnFigures
{
    public static async ValueTask<IReadOnlyList<Reply>> ShowAsync(TurnContext context, FigurePeriod period)
    {
        var figures = await PeriodFigures.ReadAsync(context.Store, context.Leader, period, InsightTopics.Known, context.Today);
        return
        [
            context.Answer(FiguresCard.Build(
                new FiguresCard.View { Today = context.Today, Leader = context.Leader.DisplayName, Figures = figures }, context.Texts)),
        ];
    }
}
