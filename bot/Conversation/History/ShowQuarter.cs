using CioCoachBot.Coach.Figures;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.History;

/// <summary>The leader's running quarter.</summary>
internal sealed class ShowQuarter : ITurnHandler
{
    public Command? Typed => Command.Quarter;

    public ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context) =>
        OwnFigures.ShowAsync(context, FigurePeriod.Of(FigureSpan.Quarter, context.Today));
}
