using CioCoachBot.Cards;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Understanding;

namespace CioCoachBot.Conversation.Customers;

/// <summary>
/// Which customers are overdue by how they are engaged, and which have not been met for longest: by the leader, and by somebody else
/// without a name.
/// </summary>
internal sealed class ShowCoverage : ITurnHandler
{
    private const int DaysRead = 366;
    private const int DaysOfWeek = 7;

    public IReadOnlyList<Intent> Intents => [Intent.Coverage];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var today = context.Today;
        var seen = await context.Store.Figures.SeenAsync(context.Me, today.PlusDays(-DaysRead), today);
        var customers = await context.CustomersAsync();
        var lines = Coverage.Of(customers, seen, today);

        // Who was met within a week needs nobody's visit, as long as there is anybody else.
        var unseen = lines.Where(line => line.IsOverdue(today) || line.Last is not { } last || last <= today.PlusDays(-DaysOfWeek)).ToList();
        lines = unseen.Count > 0 ? unseen : lines;
        return [context.Answer(CoverageCard.Build(
            new CoverageCard.View { Today = today, Lines = lines, Segments = SegmentCoverage.Of(customers, seen, today) }, context.Texts))];
    }
}
