using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Coach.Figures;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.History;

/// <summary>The leader's running month, and any other period that a button asks for.</summary>
internal sealed class ShowMonth : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.FiguresShow];

    public Command? Typed => Command.Month;

    public ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context) => !context.IsPress
        ? OwnFigures.ShowAsync(context, FigurePeriod.Of(FigureSpan.Month, context.Today))
        : FiguresButton.Read(context.Form) is { } pressed
            ? OwnFigures.ShowAsync(context, pressed)
            : ValueTask.FromResult(context.OutOfDate());
}
