using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.FollowUps.Rules;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Leaders;
using NodaTime;

namespace CioCoachBot.Coach.FollowUps;

/// <summary>The follow-ups that are proposed for an interaction. What has left for a partner is never touched here.</summary>
/// <param name="store">The tenant's data.</param>
/// <param name="topics">What an insight is about.</param>
/// <param name="today">Today in the leader's zone.</param>
/// <param name="now">The present instant.</param>
internal sealed class Suggestions(ICoachStore store, IInsightTopics topics, LocalDate today, Instant now)
{
    // Of what is told it is a number, and the customers where it was heard last.
    private const int MostKnown = 50;

    /// <summary>
    /// Proposes follow-ups, keeping what the leader or a partner has decided already. What was withdrawn comes back where it is worth
    /// it again; what the leader dismissed stays dismissed.
    /// </summary>
    /// <param name="interaction">The interaction as it is now.</param>
    /// <param name="customer">Its customer.</param>
    /// <param name="existing">Its follow-ups so far.</param>
    /// <param name="sameWords">
    /// True where the insight did not change: what was heard in it before, by a former version too, then stays.
    /// </param>
    public async ValueTask<IReadOnlyList<FollowUp>> RefreshAsync(
        Interaction interaction, Customer customer, IReadOnlyList<FollowUp> existing, bool sameWords = false)
    {
        var fresh = FollowUpRules.Suggest(await FactsAsync(interaction, customer), now)
            .Where(suggestion => !existing.Any(former => IsAnsweredBy(former, suggestion)))
            .ToList();
        var kept = new List<FollowUp>();
        foreach (var former in existing)
        {
            var again = IsUndecided(former) ? fresh.Find(suggestion => suggestion.Role == former.Role) : null;
            fresh.RemoveAll(suggestion => suggestion == again);
            kept.Add((former.State, again) switch
            {
                (_, { } suggestion) => await SaveAsync(suggestion with { Id = former.Id, SuggestedAt = former.SuggestedAt, LeaderOwns = former.LeaderOwns }),
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

    /// <summary>
    /// True where nothing was proposed because it is not sure who should hear the insight, and nobody has said so yet.
    /// </summary>
    public async ValueTask<bool> AsksAsync(Interaction interaction, IReadOnlyList<FollowUp> followUps) =>
        interaction.DeletedAt is null
        && Enum.GetValues<PartnerRole>().Except(interaction.Partners).Any()
        && followUps.All(static followUp => followUp.State == FollowUpState.Withdrawn)
        && (await ReadAsync(interaction)).IsUnsure;

    /// <summary>Keeps what the contact is about, for as long as it counts: later ones are set against it.</summary>
    public ValueTask RememberAsync(Interaction interaction) => store.HeardThemes.SaveAsync(
        interaction, HeardTheme.CodesOf(interaction, topics));

    /// <summary>Withdraws what is only suggested, and what its partner has not answered, together with its interaction.</summary>
    public async ValueTask<IReadOnlyList<FollowUp>> WithdrawAsync(IReadOnlyList<FollowUp> followUps)
    {
        var all = new List<FollowUp>();
        foreach (var followUp in followUps)
        {
            all.Add(followUp.State is FollowUpState.Suggested or FollowUpState.Sent
                ? await SaveAsync(followUp with { State = FollowUpState.Withdrawn })
                : followUp);
        }

        return all;
    }

    /// <summary>What was called back from a partner together with its interaction is with them again.</summary>
    public async ValueTask<IReadOnlyList<FollowUp>> ReturnAsync(IReadOnlyList<FollowUp> followUps)
    {
        var all = new List<FollowUp>();
        foreach (var followUp in followUps)
        {
            all.Add(followUp.IsTakenBackWithContact ? await SaveAsync(followUp with { State = FollowUpState.Sent }) : followUp);
        }

        return all;
    }

    /// <summary>A role that has one, or that did not want this theme, is not asked again.</summary>
    private static bool IsAnsweredBy(FollowUp former, FollowUp suggestion) =>
        former.Role == suggestion.Role && !IsUndecided(former)
        && (former.State != FollowUpState.Dismissed || former.Theme == suggestion.Theme);

    private static bool IsUndecided(FollowUp followUp) =>
        followUp.State == FollowUpState.Suggested || followUp is { State: FollowUpState.Withdrawn, IsTakenBackWithContact: false };

    /// <summary>What the insight is about; where that is not sure, as its leader said, or leaders here say of what it touches.</summary>
    private async ValueTask<InsightReading> ReadAsync(Interaction interaction)
    {
        if (string.IsNullOrWhiteSpace(interaction.Insight))
        {
            return new([], IsUnsure: false);
        }

        var reading = topics.Read(interaction.Insight);
        return reading.IsUnsure && await HearerAsync(interaction) is { } hearer
            ? new(hearer.Role is { } role ? [new(topics.NearestTheme(role, interaction.Insight), Cues: 0)] : [], IsUnsure: false)
            : reading;
    }

    private async ValueTask<HearerCount?> HearerAsync(Interaction interaction)
    {
        if (await store.HearerChoices.FindAsync(interaction.Id) is { } chosen)
        {
            return new(chosen.Role, 1);
        }

        var counts = new List<HearerCount>();
        foreach (var trait in topics.Traits(interaction.Insight!))
        {
            counts.AddRange(await store.HearerChoices.CountAsync(trait));
        }

        return HearerRules.Decide(counts);
    }

    private async ValueTask<FollowUpFacts> FactsAsync(Interaction contact, Customer customer)
    {
        var themes = (await ReadAsync(contact)).Themes;
        var facts = new FollowUpFacts { Contact = contact, Customer = customer, Themes = themes, Today = today };
        if (themes.Count == 0 && contact is { Approach: Approach.Meeting, Stage: null, Insight: null } && !customer.Strategic)
        {
            return facts;
        }

        var proposed = (await store.FollowUps.SinceAsync(contact.Leader, now - Duration.FromDays(FollowUpRules.DaysRemembered)))
            .Where(followUp => followUp.Interaction != contact.Id)
            .ToList();
        var needsContacts = customer.Strategic || contact.Stage is not null
            || proposed.CountBy(static followUp => followUp.Role).Any(static of => of.Value >= SilenceRule.PiledUp - 1);
        var sense = themes.Count == 0 ? null : topics.SenseOf(contact, "en");
        return facts with
        {
            Traits = themes.Count == 0 ? [] : topics.Traits(contact.Insight!),
            IsPraise = sense?.Stance == InsightStance.Praise,
            IsUnanswered = sense is { IsUnanswered: true },
            Heard = themes.Count == 0 ? [] : await HeardAsync(contact, themes),
            Before = needsContacts
                ? [.. (await store.Interactions.OfAsync(contact.Leader, today.PlusYears(-1), today)).Where(other => other.Id != contact.Id)]
                : [],
            Proposed = proposed,
        };
    }

    /// <summary>What is heard again is not the contact itself, of which a correction may be under way.</summary>
    private async ValueTask<IReadOnlyList<HeardTheme>> HeardAsync(Interaction contact, IReadOnlyList<TopicMatch> themes)
    {
        var heard = new List<HeardTheme>();
        foreach (var theme in themes.Select(static match => match.Theme).Distinct(StringComparer.Ordinal))
        {
            heard.AddRange(await store.HeardThemes.OfThemeAsync(
                theme, contact.Leader, contact.Id, today.PlusDays(-FollowUpRules.DaysRemembered), MostKnown, FollowUpRules.FewestUnnamed));
        }

        return heard;
    }

    private async ValueTask<FollowUp> SaveAsync(FollowUp followUp)
    {
        await store.FollowUps.SaveAsync(followUp);
        return followUp;
    }
}
