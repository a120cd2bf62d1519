using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Requests;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Requests;

/// <summary>
/// The partner calls back what was wanted, as long as it is unanswered; each leader's card says so. Of everybody who meets a customer the
/// partner does not learn by it whether there was anybody.
/// </summary>
internal sealed class RecallRequest : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.RequestRecall];

    public Audience For => Audience.Anyone;

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        if (RecallButton.Read(context.Form).At is not { } at)
        {
            return context.OutOfDate();
        }

        var said = (await context.Store.Requests.OfPartnerAsync(context.Me))
            .Where(request => request.AskedAt.ToUnixTimeMilliseconds() == at)
            .ToList();
        if (said.Any(static request => !request.ToAll && request.State is RequestState.Accepted or RequestState.Declined))
        {
            return [context.Aside(context.Texts["Requests.CalledBackTooLate"])];
        }

        var replies = new List<Reply> { context.Answer(context.Notice(context.Texts["Requests.CalledBack"])) };
        foreach (var request in said.Where(static request => request.State == RequestState.Open))
        {
            var recalled = RequestRules.Recall(request, context.Now);
            await context.Store.Requests.SaveAsync(recalled);
            if (await context.Store.Leaders.FindAsync(request.Leader) is { } leader)
            {
                replies.Add(Changed(recalled, leader, context));
            }
        }

        context.LeaveUndoToLog();
        return replies;
    }

    private static CardUpdate Changed(PartnerRequest recalled, Leader leader, TurnContext context) => new(
        CardKey.Request(recalled),
        PartnerRequestCard.Build(
            new PartnerRequestCard.View { Request = recalled, From = context.Person.Name, Today = context.Now.InZone(leader.Zone).Date },
            Localizer.For(leader.Locale)));
}
