using System.Globalization;
using CioCoachBot.Cards;
using CioCoachBot.Cards.Words;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Understanding;
using NodaTime;

namespace CioCoachBot.Conversation.History;

/// <summary>Which of a leader's contacts are shown: from one day to another, of one customer or of all, and which page.</summary>
internal sealed record ContactHistory(LocalDate From, LocalDate To, CustomerId? Customer, int Page)
{
    private const int UsualDays = 90;

    // A year more than a contact can be logged late, and for all that was logged before.
    private static readonly LocalDate Beginning = new(2000, 1, 1);

    /// <summary>What was asked for: a day, a week or a month; about a customer, all there is; else the last 90 days.</summary>
    public static ContactHistory Of(ParsedMessage said, Customer? customer, LocalDate today) => said switch
    {
        { Period: { } period } => new(period.Start, period.End, customer?.Id, 0),
        { Date: { } day } => new(day, day, customer?.Id, 0),
        _ when customer is not null => new(Beginning, today, customer.Id, 0),
        _ => new(today.PlusDays(-UsualDays), today, null, 0),
    };

    /// <summary>The history on which the pressed button stood; null where the button says none.</summary>
    public static ContactHistory? Pressed(TurnContext context) =>
        context.Form.Day("from") is { } from
        && context.Form.Day("to") is { } to
        && int.TryParse(context.Value("page"), NumberStyles.None, CultureInfo.InvariantCulture, out var page)
            ? new(from, to, context.Id("customerId") is { } customer ? new CustomerId(customer) : null, page)
            : null;

    /// <summary>The card as it stands now; a page that is no more is the last one.</summary>
    public async ValueTask<AdaptiveCard> CardAsync(TurnContext context)
    {
        var names = (await context.CustomersAsync()).ToDictionary(customer => customer.Id, customer => customer.Name);
        var kept = InteractionRules.KeptSince(context.Now);
        var listed = (await context.Store.Interactions.HistoryAsync(context.Me, From, To, kept)).Where(one => Customer is null || one.Customer == Customer).ToList();
        var counted = listed.Where(one => one.DeletedAt is null).ToList();
        var page = Math.Clamp(Page, 0, Math.Max(0, listed.Count - 1) / HistoryCard.RowsAPage);
        return HistoryCard.Build(new HistoryCard.View
        {
            Today = context.Today,
            From = From,
            To = To,
            Period = Numbers.Capital(Period(context.Today)),
            CustomerId = Customer,
            Customer = Customer is { } one ? names.GetValueOrDefault(one, "the customer") : null,
            LastSeen = counted.FirstOrDefault(contact => contact.IsDirect)?.Date,
            LastInsight = counted.FirstOrDefault(contact => contact.Insight is not null)?.Insight,
            Minutes = counted.Sum(contact => contact.Minutes),
            Contacts = counted.Count,
            Listed = listed.Count,
            Page = page,
            Rows = [.. listed.Skip(page * HistoryCard.RowsAPage).Take(HistoryCard.RowsAPage).Select(contact => (contact, names.GetValueOrDefault(contact.Customer, string.Empty)))],
        });
    }

    private string Period(LocalDate today) => NodaTime.Period.DaysBetween(From, To) switch
    {
        0 => Days.Full(From, today),
        6 when From.DayOfWeek == IsoDayOfWeek.Monday => Days.WeekOf(From, today),
        UsualDays when To == today => string.Create(CultureInfo.InvariantCulture, $"the last {UsualDays} days"),
        var days when From.Day == 1 && days + 1 == From.Calendar.GetDaysInMonth(From.Year, From.Month) => Days.Month(From, today),
        _ => Days.DayAndMonth(From) + " to " + Days.DayAndMonth(To),
    };
}
