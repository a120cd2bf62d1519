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
    private const int ShortWeeks = 2;
    private const int LongWeeks = 4;

    /// <summary>Nobody means to be quiet for longer, or away: it is asked.</summary>
    private const int LongestYears = 1;

    public IReadOnlyList<string> Verbs => [CardVerbs.PromptPause];

    public IReadOnlyList<Intent> Intents => [Intent.Pause];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var said = context.IsPress ? PauseButton.Read(context.Form).Until : context.Said!.Until;
        if (said is not { } until || until <= context.Today || until > context.Today.PlusYears(LongestYears))
        {
            return context.IsPress ? context.OutOfDate() : [context.Answer(Choice(context))];
        }

        if (context.Said is { IsAway: true })
        {
            return await NoteAsync(new Absence(context.Me, FirstDay(context.Said.From, until, context.Today), until), context);
        }

        var leader = context.Leader with { PausedUntil = until };
        await context.Store.Leaders.SaveAsync(leader);
        await PromptAgenda.PlanAsync(context.Store, leader, context.Now);
        context.Did(CardVerbs.PromptAgain);
        return [context.Answer(context.Notice(context.Texts.Ahead("Prompts.Paused", until, context.Today)))];
    }

    /// <summary>Who is asked too often chooses with one tap: a while of quiet, or another time.</summary>
    private static AdaptiveCard Choice(TurnContext context)
    {
        var (texts, leader) = (context.Texts, context.Leader);
        return context.Notice(
            texts["Prompts.PauseUntil", texts.Days.Every(leader.PromptDay, leader.PromptTime)],
            Quiet(ShortWeeks),
            Quiet(LongWeeks),
            new CardButton(texts["Prompts.ChangeTime"], CardVerbs.SettingsOpen));

        CardButton Quiet(int weeks) => new(
            texts["Prompts.QuietWeeks", weeks], CardVerbs.PromptPause, PauseButton.Values(context.Today.PlusWeeks(weeks)));
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
