using CioCoachBot.Cards;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Understanding;

namespace CioCoachBot.Conversation.Prompts;

/// <summary>Nothing this week, or nothing more: noted without a word of blame, and no prompt for the rest of the week.</summary>
internal sealed class CloseWeek : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.WeekNone];

    public IReadOnlyList<Intent> Intents => [Intent.NoContact];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var leader = context.Leader with { ClosedWeek = IsoWeek.Of(context.Today) };
        await context.Store.Leaders.SaveAsync(leader);
        var next = await PromptAgenda.PlanAsync(context.Store, leader, context.Now);
        return [context.Answer(context.Notice(context.Texts.Ahead("Prompts.Closed", next.InZone(leader.Zone).Date, context.Today)))];
    }
}
