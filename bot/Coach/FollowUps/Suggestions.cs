using CioCoachBot.Coach.Interactions;
using NodaTime;

namespace CioCoachBot.Coach.FollowUps;

/// <summary>The follow-ups that are proposed for an interaction. What has left for a partner is never touched here.</summary>
/// <param name="store">The tenant's data.</param>
/// <param name="topics">What an insight is about.</param>
/// <param name="today">Today in the leader's zone.</param>
/// <param name="now">The present instant.</param>
internal sealed class Suggestions(ICoachStore store, IInsightTopics topics, LocalDate today, Instant now)
{
    /// <summary>Proposes follow-ups, keeping what the leader or a partner has decided already.</summary>
    /// <param name="interaction">The interaction as it is now.</param>
    /// <param name="existing">Its follow-ups so far.</param>
    /// <param name="sameWords">
    /// True where the insight did not change: what was heard in it before, by a former version too, then stays.
    /// </param>
    public async ValueTask<IReadOnlyList<FollowUp>> RefreshAsync(
        Interaction interaction, IReadOnlyList<FollowUp> existing, bool sameWords = false)
    {
        var fresh = FollowUpRules.Suggest(interaction, await HeardAsync(interaction), topics, today, now);
        var kept = new List<FollowUp>();
        foreach (var former in existing)
        {
            var again = fresh.FirstOrDefault(suggestion => suggestion.Role == former.Role);
            if (again is null && sameWords && !interaction.Partners.Contains(former.Role))
            {
                again = former with { Customer = interaction.Customer };
            }

            kept.Add(former.State != FollowUpState.Suggested ? former : await SaveAsync(again is null
                ? former with { State = FollowUpState.Dismissed }
                : again with { Id = former.Id, SuggestedAt = former.SuggestedAt }));
        }

        foreach (var suggestion in fresh.Where(suggestion => !kept.Exists(former => IsAnsweredBy(former, suggestion))))
        {
            kept.Add(await SaveAsync(suggestion));
        }

        return kept;
    }

    /// <summary>Dismisses what is only suggested.</summary>
    public ValueTask<IReadOnlyList<FollowUp>> DismissAsync(IReadOnlyList<FollowUp> followUps) =>
        MoveAsync(followUps, FollowUpState.Suggested, FollowUpState.Dismissed);

    /// <summary>Suggests again what was dismissed together with its interaction.</summary>
    public ValueTask<IReadOnlyList<FollowUp>> ReviveAsync(IReadOnlyList<FollowUp> followUps) =>
        MoveAsync(followUps, FollowUpState.Dismissed, FollowUpState.Suggested);

    /// <summary>A role that has one, or that did not want this theme, is not asked again.</summary>
    private static bool IsAnsweredBy(FollowUp former, FollowUp suggestion) =>
        former.Role == suggestion.Role && (former.State != FollowUpState.Dismissed || former.Theme == suggestion.Theme);

    private async ValueTask<IReadOnlyList<HeardBefore>> HeardAsync(Interaction interaction)
    {
        if (interaction.Insight is null || topics.Of(interaction.Insight).Count == 0)
        {
            return [];
        }

        return [.. (await store.Interactions.BetweenAsync(today.PlusDays(-FollowUpRules.DaysRemembered), today))
            .Where(other => other.Id != interaction.Id && other.Insight is not null)
            .Select(other => new HeardBefore(other.Date, other.Customer, other.Insight!))];
    }

    private async ValueTask<IReadOnlyList<FollowUp>> MoveAsync(IReadOnlyList<FollowUp> followUps, FollowUpState from, FollowUpState to)
    {
        var moved = new List<FollowUp>();
        foreach (var followUp in followUps)
        {
            moved.Add(followUp.State == from ? await SaveAsync(followUp with { State = to }) : followUp);
        }

        return moved;
    }

    private async ValueTask<FollowUp> SaveAsync(FollowUp followUp)
    {
        await store.FollowUps.SaveAsync(followUp);
        return followUp;
    }
}
