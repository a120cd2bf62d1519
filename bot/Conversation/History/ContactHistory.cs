using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;
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
    public static ContactHistory? Of(HistoryButton? pressed) =>
        pressed is null ? null : new(pressed.From, pressed.To, pressed.Customer, pressed.Page);

    /// <summary>The card as it stands now; a page that is no more is the last one.</summary>
    public async ValueTask<AdaptiveCard> CardAsync(TurnContext context)
    {
        var texts = context.Texts;
        var names = (await context.CustomersAsync()).ToDictionary(customer => customer.Id, customer => customer.Name);
        var kept = InteractionRules.KeptSince(context.Now);
        var listed = (await context.Store.Interactions.HistoryAsync(context.Me, From, To, kept))
            .Where(one => Customer is null || one.Customer == Customer)
            .ToList();
        var counted = listed.Where(one => one.DeletedAt is null).ToList();
        var last = counted.FirstOrDefault(contact => contact.Insight is not null);
        var page = Math.Clamp(Page, 0, Math.Max(0, listed.Count - 1) / HistoryCard.RowsAPage);
        List<Interaction> shown = [.. listed.Skip(page * HistoryCard.RowsAPage).Take(HistoryCard.RowsAPage)];
        var view = new HistoryCard.View
        {
            Today = context.Today,
            From = From,
            To = To,
            Period = texts.Numbers.Capital(Period(context.Today, texts)),
            CustomerId = Customer,
            Customer = Customer is { } one ? names.GetValueOrDefault(one, texts["History.ThisCustomer"]) : null,
            LastSeen = counted.FirstOrDefault(contact => contact.IsDirect)?.Date,
            LastInsight = last is null || shown.Contains(last) ? null : last.Insight,
            Minutes = counted.Sum(contact => contact.Minutes),
            Contacts = counted.Count,
            Listed = listed.Count,
            Page = page,
            Rows = [.. shown.Select(contact => (contact, names.GetValueOrDefault(contact.Customer, string.Empty)))],
        };
        return HistoryCard.Build(view, texts);
    }

    private string Period(LocalDate today, Localizer texts) => NodaTime.Period.DaysBetween(From, To) switch
    {
        0 => texts.Days.Full(From, today),
        6 when From.DayOfWeek == IsoDayOfWeek.Monday => texts.Days.WeekOf(From, today),
        UsualDays when To == today => texts["History.LastDays", UsualDays],
        var days when From.Day == 1 && days + 1 == From.Calendar.GetDaysInMonth(From.Year, From.Month) => texts.Days.Month(From, today),
        _ => texts["History.FromTo", texts.Days.DayAndMonth(From), texts.Days.DayAndMonth(To)],
    };
}
