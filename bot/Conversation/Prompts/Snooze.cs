using CioCoachBot.Cards;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Understanding;

namespace CioCoachBot.Conversation.Prompts;

/// <summary>Asks once more when it was said: on a day, or later today at a time; else tomorrow.</summary>
internal sealed class Snooze : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.PromptSnooze];

    public IReadOnlyList<Intent> Intents => [Intent.Snooze];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var leader = context.Leader;
        var at = context.Said switch
        {
            { Until: { } day } said when day > context.Today => PromptPlan.On(leader, day, said.Time),
            { Time: { } time } when PromptPlan.On(leader, context.Today, time) is var later && later > context.Now => later,
            var said => PromptPlan.Tomorrow(leader, context.Now, said?.Time),
        };
        await context.Store.Agenda.PlanAsync(DueKind.Prompt, leader.Id.Value, at);
        return [context.Answer(context.Notice(context.Texts.Once("Prompts.Snoozed", at, leader.Zone, context.Today)))];
    }
}
