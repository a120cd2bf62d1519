using CioCoachBot.Cards;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Understanding;

namespace CioCoachBot.Conversation.Customers;

/// <summary>Which customers have not been met for longest: by the leader, and by somebody else without a name.</summary>
internal sealed class ShowCoverage : ITurnHandler
{
    private const int DaysRead = 366;
    private const int DaysOfWeek = 7;

    public IReadOnlyList<Intent> Intents => [Intent.Coverage];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var contacts = await context.Store.Interactions.BetweenAsync(context.Today.PlusDays(-DaysRead), context.Today);
        var lines = Coverage.Of(await context.CustomersAsync(), contacts, context.Me);

        // Who was met within a week needs nobody's visit, as long as there is anybody else.
        var unseen = lines.Where(line => line.Last is not { } last || last <= context.Today.PlusDays(-DaysOfWeek)).ToList();
        lines = unseen.Count > 0 ? unseen : lines;
        return [context.Answer(CoverageCard.Build(new CoverageCard.View { Today = context.Today, Lines = lines }, context.Texts))];
    }
}
