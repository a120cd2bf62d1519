using CioCoachBot.Cards;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Advice;

/// <summary>The three ways [Farland] and the five models [Gartner], by the leader's own customers.</summary>
internal sealed class ShowIdeas : ITurnHandler
{
    private const int DaysRead = 366;

    public IReadOnlyList<string> Verbs => [CardVerbs.IdeasShow];

    public Command? Typed => Command.Ideas;

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var (figures, today) = (context.Store.Figures, context.Today);
        var since = today.PlusDays(-DaysRead);
        var own = await figures.CustomersAsync(context.Me, since, today);
        var seen = await figures.SeenAsync(context.Me, since, today);
        var view = new IdeasCard.View
        {
            Today = today,
            Last = [.. (await figures.LastByApproachAsync(context.Me)).Select(one => (one.Key, one.Value))],
            Customers = [.. own.Where(one => one.Contacts > 0).Select(one => one.Customer)],
            Accounts = [.. Coverage.Of([.. own.Select(one => one.Customer).Where(one => one.Strategic)], seen, today)
                .OrderBy(line => line.Mine ?? NodaTime.LocalDate.MinIsoValue)
                .Select(line => line.Customer)],
        };
        return [context.Answer(IdeasCard.Build(view, context.Texts))];
    }
}
