using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Coach.Requests;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Requests;

/// <summary>Typed words that may be the answer to a partner: they are shown, and go to nobody before the leader says so.</summary>
internal sealed class DraftAnswer : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.RequestDraft];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        if (await ReceivedRequest.FindAsync(context) is not { } received)
        {
            return context.OutOfDate();
        }

        var lead = received.Request.State == RequestState.Open ? context.Texts["Requests.ShallISend", received.Partner.Name] : null;
        return [received.Show(context, lead, RequestForm.Read(context.Form).Line)];
    }
}
