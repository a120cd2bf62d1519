using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.Interactions;
using NodaTime;

namespace CioCoachBot.Coach.FollowUps;

/// <summary>The follow-ups that are proposed for an interaction. What has left for a partner is never touched here.</summary>
public static class Suggestions
{
    /// <summary>Proposes follow-ups, keeping what the leader or a partner has decided already.</summary>
    public static async ValueTask<IReadOnlyList<FollowUp>> RefreshAsync(ICoachStore store, Interaction interaction, Customer customer, IReadOnlyList<Customer>? customers, IReadOnlyList<FollowUp> existing, LocalDate today, Instant now)
    {
        var fresh = FollowUpRules.Suggest(interaction, customer, await HeardAsync(store, interaction, customers, today), today, now);
        var kept = new List<FollowUp>();
        foreach (var former in existing)
        {
            var again = fresh.FirstOrDefault(suggestion => suggestion.Role == former.Role);
            kept.Add(former.State != FollowUpState.Suggested
                ? former
                : await SaveAsync(store, again is null ? former with { State = FollowUpState.Dismissed } : again with { Id = former.Id, SuggestedAt = former.SuggestedAt }));
        }

        foreach (var suggestion in fresh.Where(suggestion => !kept.Exists(former => IntentSlots(former, suggestion))))
        {
            kept.Add(await SaveAsync(store, suggestion));
        }

        return kept;
    }

    /// <summary>Dismisses what is only suggested.</summary>
    public static ValueTask<IReadOnlyList<FollowUp>> DismissAsync(ICoachStore store, IReadOnlyList<FollowUp> followUps) =>
        MoveAsync(store, followUps, FollowUpState.Suggested, FollowUpState.Dismissed);

    /// <summary>Suggests again what was dismissed together with its interaction.</summary>
    public static ValueTask<IReadOnlyList<FollowUp>> ReviveAsync(ICoachStore store, IReadOnlyList<FollowUp> followUps) =>
        MoveAsync(store, followUps, FollowUpState.Dismissed, FollowUpState.Suggested);

    /// <summary>A role that has one, or that did not want this theme, is not asked again.</summary>
    private static bool IntentSlots(FollowUp former, FollowUp suggestion) =>
        former.Role == suggestion.Role && (former.State != FollowUpState.Dismissed || former.Theme == suggestion.Theme);

    private static async ValueTask<IReadOnlyList<HeardBefore>> HeardAsync(ICoachStore store, Interaction interaction, IReadOnlyList<Customer>? customers, LocalDate today)
    {
        if (interaction.Insight is null || Themes.Of(interaction.Insight) is null)
        {
            return [];
        }

        var names = (customers ?? await store.Customers.AllAsync()).ToDictionary(customer => customer.Id, customer => customer.Name);
        return [.. (await store.Interactions.BetweenAsync(today.PlusDays(-FollowUpRules.DaysRemembered), today))
            .Where(other => other.Id != interaction.Id && other.Insight is not null)
            .Select(other => new HeardBefore(other.Date, names.GetValueOrDefault(other.Customer, string.Empty), other.Insight!))];
    }

    private static async ValueTask<IReadOnlyList<FollowUp>> MoveAsync(ICoachStore store, IReadOnlyList<FollowUp> followUps, FollowUpState from, FollowUpState to)
    {
        var moved = new List<FollowUp>();
        foreach (var followUp in followUps)
        {
            moved.Add(followUp.State == from ? await SaveAsync(store, followUp with { State = to }) : followUp);
        }

        return moved;
    }

    private static async ValueTask<FollowUp> SaveAsync(ICoachStore store, FollowUp followUp)
    {
        await store.FollowUps.SaveAsync(followUp);
        return followUp;
    }
}
