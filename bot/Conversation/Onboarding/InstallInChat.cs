using CioCoachBot.Coach.Prompts;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Onboarding;

/// <summary>The app arrives in a personal chat: a leader is welcomed once and asked from now on; a partner learns what will come.</summary>
internal sealed class InstallInChat(IEnrolment enrolment) : ITurnHandler
{
    public IReadOnlyList<InstallEvent> InstallEvents => [InstallEvent.InstalledInChat];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        if (!context.IsLeader)
        {
            return [(await enrolment.EnrolAsync(context)).Words];
        }

        await PromptAgenda.PlanAsync(context.Store, context.Leader, context.Now);
        return [await Welcome.SayAsync(context)];
    }
}
