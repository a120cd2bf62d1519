using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Prompts;

/// <summary>What stood in the way, in one tap: the next prompt proposes what it does not stand in the way of.</summary>
internal sealed class SayHindrance : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.WeekHindrance];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        if (HindranceButton.Read(context.Form).What is not { } what || context.Leader.ClosedWeek is null)
        {
            return context.OutOfDate();
        }

        await context.Store.Leaders.SaveAsync(context.Leader with { Hindrance = what });
        context.Did(CardVerbs.PromptAgain);
        return [context.Answer(context.Notice(context.Texts["Prompts.HindranceNoted." + what]))];
    }
}
