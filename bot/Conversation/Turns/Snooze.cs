using CioCoachBot.Cards;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Conversation.Understanding;

namespace CioCoachBot.Conversation.Turns;

/// <summary>Asks again tomorrow, or when it was said.</summary>
internal sealed class Snooze : ITurn
{
    public IReadOnlyList<string> Verbs => [CardVerbs.PromptSnooze];

    public IReadOnlyList<Intent> Intents => [Intent.Snooze];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var leader = context.Leader;
        var at = context.Said?.Until is { } day && day > context.Today
            ? PromptPlan.On(leader, day, context.Said.Time)
            : PromptPlan.Tomorrow(leader, context.Now, context.Said?.Time);
        await context.Store.Agenda.PlanAsync(OccasionKind.Prompt, leader.Id.Value, at);
        return [context.Answer(Notice.Of($"I will ask again {Ahead.Time(at, leader.Zone, context.Today)}."))];
    }
}
