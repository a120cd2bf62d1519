using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Understanding;
using NodaTime;

namespace CioCoachBot.Conversation.Prompts;

/// <summary>No prompts until a day; of who is away, the target too is that of the days that are left.</summary>
internal sealed class PausePrompts : ITurnHandler
{
    public IReadOnlyList<Intent> Intents => [Intent.Pause];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        if (context.Said!.Until is not { } until || until <= context.Today)
        {
            return [context.Aside(context.Texts["Prompts.PauseUntil"])];
        }

        if (context.Said.IsAway)
        {
            return await NoteAsync(new Absence(context.Me, FirstDay(context.Said.From, until, context.Today), until), context);
        }

        var leader = context.Leader with { PausedUntil = until };
        await context.Store.Leaders.SaveAsync(leader);
        await PromptAgenda.PlanAsync(context.Store, leader, context.Now);
        context.Did(CardVerbs.PromptAgain);
        return [context.Aside(context.Texts.Ahead("Prompts.Paused", until, context.Today))];
    }

    private static LocalDate FirstDay(LocalDate? said, LocalDate until, LocalDate today) =>
        said > today && said < until ? said.Value : today;

    private static async ValueTask<IReadOnlyList<Reply>> NoteAsync(Absence absence, TurnContext context)
    {
        await context.Store.Absences.SaveAsync(absence);
        await PromptAgenda.PlanAsync(context.Store, context.Leader, context.Now);
        context.Did(CardVerbs.PromptAgain, [new AbsenceButton(absence.From).Data()]);
        var (texts, today) = (context.Texts, context.Today);
        var last = LocalDate.Max(absence.From, WorkingDays.Before(absence.Until, 1));
        var days = last == absence.From
            ? texts.Days.Full(last, today)
            : texts["Prompts.FromTo", texts.Days.Full(absence.From, today), texts.Days.Full(last, today)];
        return [context.Aside(texts["Prompts.Away", days])];
    }
}
