using CioCoachBot.Conversation.Prompting;

namespace CioCoachBot.Conversation.Turns;

/// <summary>The app arrives in a personal chat: a leader is welcomed once and asked from now on; a partner learns what will come.</summary>
internal sealed class InstallInChat : ITurn
{
    public IReadOnlyList<Happening> Happenings => [Happening.InstalledInChat];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        if (!context.IsLeader)
        {
            return [(await Enrolment.EnrolAsync(context)).Words];
        }

        await PromptAgenda.PlanAsync(context.Store, context.Leader, context.Now);
        return [await Enrolment.WelcomeAsync(context)];
    }
}
