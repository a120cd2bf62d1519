using CioCoachBot.Cards;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Progress;
using NodaTime;

namespace CioCoachBot.Conversation.Views;

/// <summary>
/// The prompt card as it stands now: the week, and the two customers whom the leader meets most and has not met this week.
/// </summary>
internal static class WeeklyQuestion
{
    private const int UsualWeeks = 8;
    private const int UsualCustomers = 2;
    private const int Rounding = 15;

    public static async ValueTask<AdaptiveCard> CardAsync(ICoachStore store, Leader leader, Instant now)
    {
        var today = now.InZone(leader.Zone).Date;
        var week = IsoWeek.Of(today);
        var recent = await store.Interactions.OfAsync(leader.Id, today.PlusWeeks(-UsualWeeks), today);
        var progress = WeekProgress.Of(week, recent, await store.Targets.HistoryAsync(leader.Id), leader.Id);
        var usual = new List<(CustomerId, string, int)>();
        var most = recent
            .GroupBy(contact => contact.Customer)
            .Where(group => group.All(contact => contact.Date < week.Monday))
            .OrderByDescending(group => group.Count())
            .ThenByDescending(group => group.Max(contact => contact.Date))
            .Take(UsualCustomers);
        foreach (var contacts in most)
        {
            if (await store.Customers.FindAsync(contacts.Key) is { } customer)
            {
                usual.Add((customer.Id, customer.Name, UsualMinutes(contacts)));
            }
        }

        var view = new PromptCard.View { Minutes = progress.Minutes, TargetMinutes = progress.TargetMinutes, Usual = usual };
        return PromptCard.Build(view, Localizer.For(leader.Locale));
    }

    /// <summary>The median, to the nearest quarter of an hour.</summary>
    private static int UsualMinutes(IEnumerable<Interaction> contacts)
    {
        var sorted = contacts.Select(contact => contact.Minutes).Order().ToList();
        var median = (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2.0;
        var quarters = (int)Math.Round(median / Rounding, MidpointRounding.AwayFromZero);
        return Math.Clamp(quarters * Rounding, Rounding, InteractionRules.MostMinutes);
    }
}
