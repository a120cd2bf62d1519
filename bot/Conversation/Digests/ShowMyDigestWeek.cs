using CioCoachBot.Cards;
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
            return [context.Aside("You keep no customer time with me yet. Write to me in a personal chat to begin.")];
        }

        var week = IsoWeek.Parse(context.Value("week")) ?? IsoWeek.Of(context.Today);
        return [new Reply.Show(await LeaderWeek.CardAsync(context.Store, context.Leader, week, context.Today))];
    }
}
