using CioCoachBot.Cards;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Advice;
using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Prompts;
using NodaTime;

namespace CioCoachBot.Conversation.Views;

/// <summary>
/// The prompt card as it stands now: the week, what may have taken place (planned contacts, and whom the leader met last week), or else
/// the two customers whom the leader meets most, and the one thing worth doing.
/// </summary>
/// <param name="store">The store.</param>
/// <param name="leader">Whose week.</param>
/// <param name="now">Now.</param>
internal sealed class WeeklyQuestion(ICoachStore store, Leader leader, Instant now)
{
    private const int UsualWeeks = 8;
    private const int UsualCustomers = 2;
    private const int UsualLength = 30;
    private const int Rounding = 5;
    private const int DaysOfWeek = 7;
    private const int SaysHowTimes = 2;

    private LocalDate Today => now.InZone(leader.Zone).Date;

    /// <summary>The question, and the key of what it says is worth doing.</summary>
    /// <param name="spoken">What was said to the leader before, the latest first.</param>
    /// <param name="note">What changes about the question, in the leader's language; null for nothing.</param>
    /// <param name="isRecovery">True on a Thursday after an early question.</param>
    public async ValueTask<(AdaptiveCard Card, string About)> AskAsync(IReadOnlyList<Spoken> spoken, string? note, bool isRecovery)
    {
        var facts = await AdviceFacts.ReadAsync(store, leader, now);
        var saidLast = spoken.Where(static one => one.Kind == MessageKind.Prompt).Take(AdviceRules.Remembered).Select(static one => one.About).ToList();

        // Not twice in a week.
        var thing = AdviceRules.Find(facts, isRecovery ? [.. saidLast.Take(1), .. saidLast] : saidLast);
        return (await CardAsync(facts, thing, note, isRecovery, saidLast.Count < SaysHowTimes), thing?.Key ?? string.Empty);
    }

    /// <summary>The question once more, after some of it was answered.</summary>
    /// <param name="note">What is to be said beside it, in the leader's language; null for nothing.</param>
    public async ValueTask<AdaptiveCard> AgainAsync(string? note = null)
    {
        var facts = await AdviceFacts.ReadAsync(store, leader, now);
        var asked = (await store.Spoken.OfAsync(leader.Id, now - AskingCadence.Remembered)).FirstOrDefault(
            static one => one.Kind == MessageKind.Prompt);
        var thing = facts.Week.Reached || asked is null ? null : AdviceRules.Find(facts, asked.About);
        return await CardAsync(facts, thing, note, isRecovery: false, saysHow: false);
    }

    private async ValueTask<AdaptiveCard> CardAsync(AdviceFacts facts, WorthDoing? thing, string? note, bool isRecovery, bool saysHow)
    {
        var monday = facts.Week.Week.Monday;
        var recent = await store.Interactions.OfAsync(leader.Id, Today.PlusWeeks(-UsualWeeks), Today);
        var minutes = new Dictionary<PlannedContact, int?>();
        foreach (var plan in facts.Plans)
        {
            minutes[plan] = await store.Agenda.FindMinutesAsync(DueKind.PlannedContact, plan.Subject);
        }

        var lines = Lines(facts, recent, minutes, monday);
        var view = new PromptCard.View
        {
            Minutes = facts.Week.Minutes,
            TargetMinutes = facts.Week.TargetMinutes,
            DaysAway = facts.Week.DaysAway,
            Today = Today,
            IsRecovery = isRecovery,
            Lines = lines,
            Usual = lines.Count > 0 ? [] : [.. recent
                .GroupBy(static contact => contact.Customer)
                .Where(group => group.All(contact => contact.Date < monday))
                .OrderByDescending(static group => group.Count())
                .ThenByDescending(static group => group.Max(static contact => contact.Date))
                .Take(UsualCustomers)
                .Select(group => (Customer: facts.Customers.FirstOrDefault(customer => customer.Id == group.Key), Minutes: UsualMinutes(group)))
                .Where(static usual => usual.Customer is not null)
                .Select(static usual => (usual.Customer!.Id, usual.Customer.Name, usual.Minutes))],
            Worth = thing is null ? null : await WorthViews.OfAsync(thing, facts, store),
            Note = note,
            SaysHow = saysHow,
        };
        return PromptCard.Build(view, Localizer.For(leader.Locale));
    }

    /// <summary>What was planned for this week until today, then last week's contacts on the same days; nobody twice, nobody met this week.</summary>
    private List<PromptCard.Line> Lines(
        AdviceFacts facts, IReadOnlyList<Interaction> recent, Dictionary<PlannedContact, int?> minutes, LocalDate monday)
    {
        var met = recent.Where(contact => contact.Date >= monday).Select(static contact => contact.Customer).ToHashSet();
        var planned = facts.Plans
            .Where(plan => plan.Date >= monday && plan.Date <= Today)
            .Select(plan => (Customer: facts.Customers.Named(plan.Customer), plan.Customer, Day: plan.Date, Minutes: minutes[plan]));
        var repeated = recent
            .Where(contact => contact.Date < monday && contact.Date >= monday.PlusDays(-DaysOfWeek))
            .OrderBy(static contact => contact.Date)
            .ThenBy(static contact => contact.LoggedAt)
            .ThenBy(contact => facts.Customers.FirstOrDefault(customer => customer.Id == contact.Customer)?.Name, StringComparer.Ordinal)
            .Select(contact => (
                Customer: facts.Customers.FirstOrDefault(customer => customer.Id == contact.Customer),
                Name: string.Empty,
                Day: LocalDate.Min(Today, contact.Date.PlusDays(DaysOfWeek)),
                Minutes: (int?)contact.Minutes))
            .Where(static line => line.Customer is not null);
        return [.. planned.Concat(repeated)
            .Where(line => line.Customer is null || !met.Contains(line.Customer.Id))
            .DistinctBy(static line => Customer.Key(line.Customer?.Name ?? line.Item2), StringComparer.Ordinal)
            .Take(PromptCard.MostLines)
            .Select(line => new PromptCard.Line(
                Guid.CreateVersion7(now.ToDateTimeOffset()),
                line.Customer?.Id,
                line.Customer?.Name ?? line.Item2,
                line.Day,
                line.Minutes ?? Usual(recent, line.Customer)))];
    }

    private static int Usual(IReadOnlyList<Interaction> recent, Customer? customer)
    {
        var contacts = recent.Where(contact => contact.Customer == customer?.Id).ToList();
        return contacts.Count == 0 ? UsualLength : UsualMinutes(contacts);
    }

    /// <summary>The median, to the nearest five minutes.</summary>
    private static int UsualMinutes(IEnumerable<Interaction> contacts)
    {
        var sorted = contacts.Select(static contact => contact.Minutes).Order().ToList();
        var median = (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2.0;
        var fives = (int)Math.Round(median / Rounding, MidpointRounding.AwayFromZero);
        return Math.Clamp(fives * Rounding, Rounding, InteractionRules.MostMinutes);
    }
}
