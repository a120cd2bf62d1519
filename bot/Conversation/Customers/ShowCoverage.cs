using CioCoachBot.Cards;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Understanding;

namespace CioCoachBot.Conversation.Customers;

/// <summary>Which customers have not been met for longest: by the leader, and by somebody else without a name.</summary>
internal sealed class ShowCoverage : ITurnHandler
{
    private const int DaysRead = 366;

    public IReadOnlyList<Intent> Intents => [Intent.Coverage];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var contacts = await context.Store.Interactions.BetweenAsync(context.Today.PlusDays(-DaysRead), context.Today);
        var lines = Coverage.Of(await context.CustomersAsync(), contacts, context.Me);
        return [context.Answer(CoverageCard.Build(new CoverageCard.View { Today = context.Today, Lines = lines }, context.Texts))];
    }
}
