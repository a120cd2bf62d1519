using CioCoachBot.Coach.Interactions;
using NodaTime;

namespace CioCoachBot.Coach.Advice.Rules;

/// <summary>
/// An advisory board is a series: the next is due as long after the last as that was after the one before, and where there was only one,
/// a quarter later. Spoken of from two weeks before, until something is planned with the customer [Farland: repeatable].
/// </summary>
public sealed class BoardSeriesRule : IAdviceRule
{
    public const string Name = "board-series";

    /// <summary>How far back boards are looked at, in days: a yearly board has two in it.</summary>
    public const int DaysRead = 800;

    private const int Quarter = 91;
    private const int Ahead = 14;

    /// <summary>Boards closer together are one that took several days.</summary>
    private const int Fewest = 14;

    public IEnumerable<WorthDoing> Find(AdviceFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts.Boards.GroupBy(static contact => contact.Customer)
            .Select(of => (
                Customer: facts.Customers.FirstOrDefault(customer => customer.Id == of.Key),
                Last: of.Max(static board => board.Date),
                Days: Gap([.. of])))
            .Where(series => series.Customer is not null && facts.Today >= series.Last.PlusDays(series.Days - Ahead))
            .Where(series => !facts.Plans.Any(
                plan => plan.Date >= facts.Today
                    && string.Equals(plan.Customer, series.Customer!.Name, StringComparison.OrdinalIgnoreCase)))
            .OrderBy(static series => series.Last)
            .Select(static series => new WorthDoing(Name) { Customer = series.Customer, LastMet = series.Last, CadenceDays = series.Days });
    }

    private static int Gap(List<Interaction> boards)
    {
        var last = boards.Max(static board => board.Date);
        var before = boards.Select(board => Period.DaysBetween(board.Date, last))
            .Where(static days => days >= Fewest)
            .Order()
            .FirstOrDefault();
        return before == 0 ? Quarter : before;
    }
}
