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
    /// <summary>
    /// Proposes follow-ups, keeping what the leader or a partner has decided already. What was withdrawn comes back where it is worth
    /// it again; what the leader dismissed stays dismissed.
    /// </summary>
    /// <param name="interaction">The interaction as it is now.</param>
    /// <param name="existing">Its follow-ups so far.</param>
    /// <param name="sameWords">
    /// True where the insight did not change: what was heard in it before, by a former version too, then stays.
    /// </param>
    public async ValueTask<IReadOnlyList<FollowUp>> RefreshAsync(
        Interaction interaction, IReadOnlyList<FollowUp> existing, bool sameWords = false)
    {
        var fresh = FollowUpRules.Suggest(interaction, await HeardAsync(interaction), topics, today, now)
            .Where(suggestion => !existing.Any(former => IsAnsweredBy(former, suggestion)))
            .ToList();
        var kept = new List<FollowUp>();
        foreach (var former in existing)
        {
            var again = IsUndecided(former) ? fresh.Find(suggestion => suggestion.Role == former.Role) : null;
            fresh.RemoveAll(suggestion => suggestion == again);
            kept.Add((former.State, again) switch
            {
                (_, { } suggestion) => await SaveAsync(suggestion with { Id = former.Id, SuggestedAt = former.SuggestedAt }),
                (FollowUpState.Suggested, null) when sameWords && !interaction.Partners.Contains(former.Role) =>
                    await SaveAsync(former with { Customer = interaction.Customer }),
                (FollowUpState.Suggested, null) => await SaveAsync(former with { State = FollowUpState.Withdrawn }),
                _ => former,
            });
        }

        foreach (var suggestion in fresh)
        {
            kept.Add(await SaveAsync(suggestion));
        }

        return kept;
    }

    /// <summary>Withdraws what is only suggested, together with its interaction.</summary>
    public async ValueTask<IReadOnlyList<FollowUp>> WithdrawAsync(IReadOnlyList<FollowUp> followUps)
    {
        var all = new List<FollowUp>();
        foreach (var followUp in followUps)
        {
            all.Add(followUp.State == FollowUpState.Suggested
                ? await SaveAsync(followUp with { State = FollowUpState.Withdrawn })
                : followUp);
        }

        return all;
    }

    /// <summary>A role that has one, or that did not want this theme, is not asked again.</summary>
    private static bool IsAnsweredBy(FollowUp former, FollowUp suggestion) =>
        former.Role == suggestion.Role && !IsUndecided(former)
        && (former.State != FollowUpState.Dismissed || former.Theme == suggestion.Theme);

    private static bool IsUndecided(FollowUp followUp) => followUp.State is FollowUpState.Suggested or FollowUpState.Withdrawn;

    private async ValueTask<IReadOnlyList<HeardBefore>> HeardAsync(Interaction interaction)
    {
        if (interaction.Insight is null || topics.Of(interaction.Insight).Count == 0)
        {
            return [];
        }

        return [.. (await store.Interactions.BetweenAsync(today.PlusDays(-FollowUpRules.DaysRemembered), today))
            .Where(other => other.Id != interaction.Id && other.Insight is not null)
            .Select(other => new HeardBefore(other.Leader, other.Shareable, other.Date, other.Customer, other.Insight!))];
    }

    private async ValueTask<FollowUp> SaveAsync(FollowUp followUp)
    {
        await store.FollowUps.SaveAsync(followUp);
        return followUp;
    }
}
