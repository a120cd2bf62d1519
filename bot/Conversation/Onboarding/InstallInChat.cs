using CioCoachBot.Cards;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;

namespace CioCoachBot.Conversation.Onboarding;

/// <summary>
/// The app arrives in a personal chat: everybody is greeted once, and again when it comes back after it was removed. A leader is asked
/// about the week from now on.
/// </summary>
internal sealed class InstallInChat(IEnrolment enrolment) : ITurnHandler
{
    public IReadOnlyList<InstallEvent> InstallEvents => [InstallEvent.InstalledInChat];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var isBack = context.Person.HasLeft;
        if (isBack)
        {
            context = context.With(context.Person with { HasLeft = false });
            await context.Store.People.SaveAsync(context.Person);
        }

        if (!context.IsLeader)
        {
            var words = (await enrolment.ArriveAsync(context, Audience.Anyone, logs: false)).Words;
            return !isBack ? words
                : words is [Reply.Say greeting] ? [greeting with { Once = null }]
                : [context.Answer(context.Notice(context.Texts["Onboarding.Back"]))];
        }

        var next = await PromptAgenda.PlanAsync(context.Store, context.Leader, context.Now);
        if (isBack)
        {
            var ask = context.Texts.Days.Ahead(next, context.Leader.Zone, context.Today);
            return
            [
                context.Answer(context.Notice(
                    $"{context.Texts["Onboarding.BackAsks", ask]} {await LeaderWeek.LineAsync(context)}",
                    new CardButton(context.Texts["Onboarding.LogContact"], CardVerbs.LogForm),
                    new CardButton(context.Texts["Onboarding.MyWeek"], CardVerbs.WeekShow))),
            ];
        }

        // Who chose to lead was welcomed by it.
        return context.Person.HereFor is null ? [await Welcome.SayAsync(context)] : [];
    }
}
