using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;

namespace CioCoachBot.Conversation.Digests;

/// <summary>"My row": the presser's own week, for the presser's eyes only.</summary>
internal sealed class ShowMyDigestWeek : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.DigestMine];

    public Audience For => Audience.Anyone;

    public bool Anywhere => true;

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        if (!context.IsLeader)
        {
            return [context.Aside(context.Texts["Digests.NoTimeOfYours"])];
        }

        var digest = DigestButton.Read(context.Form).Week;
        return [new Reply.Show(await LeaderWeek.CardAsync(context, digest ?? IsoWeek.Of(context.Today), backTo: digest))];
    }
}
