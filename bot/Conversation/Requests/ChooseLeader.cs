using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Requests;

/// <summary>The partner says which leader is meant.</summary>
internal sealed class ChooseLeader : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.RequestWhom];

    public Audience For => Audience.Anyone;

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        if (await WantedRequest.RoleAsync(context) is not { } role)
        {
            return [context.Aside(context.Texts["Requests.ForPartners"])];
        }

        return WantedForm.Read(context.Form) is { } chosen && await context.Store.Leaders.FindAsync(chosen.Leader) is { } leader
            ? await WantedRequest.SendAsync(leader, chosen.Wanted, role, context)
            : context.OutOfDate();
    }
}
