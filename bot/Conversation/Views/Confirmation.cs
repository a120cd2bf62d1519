using CioCoachBot.Cards;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Coach.Promises;
using NodaTime;

namespace CioCoachBot.Conversation.Views;

/// <summary>The confirmation card of a logged contact as it stands now.</summary>
internal static class Confirmation
{
    public const string Saved = "Saved";
    public const string Changed = "Changed";
    public const string ChangedBack = "Changed back";
    public const string Restored = "Restored";
    public const string Shared = "Shared with the digest";

    /// <param name="store">The tenant's data.</param>
    /// <param name="leader">Whose contact it is.</param>
    /// <param name="logged">The contact.</param>
    /// <param name="headline">How the first line begins.</param>
    /// <param name="now">The present instant.</param>
    /// <param name="showDraft">The follow-up whose draft is shown in full, if any.</param>
    public static async ValueTask<AdaptiveCard> CardAsync(ICoachStore store, Leader leader, InteractionDetails logged, string headline, Instant now, FollowUpId? showDraft = null)
    {
        var week = IsoWeek.Of(logged.Interaction.Date);
        return ConfirmationCard.Build(new ConfirmationCard.View
        {
            Headline = headline,
            Interaction = logged.Interaction,
            Customer = logged.Customer.Name,
            Today = now.InZone(leader.Zone).Date,
            WeekMinutes = await store.Interactions.MinutesAsync(leader.Id, week.Monday, week.Sunday),
            TargetMinutes = TargetHistory.MinutesFor(await store.Targets.HistoryAsync(leader.Id), leader.Id, week),
            WeekMonday = week.Monday,
            Promises = [.. logged.Promises.Where(promise => promise.State != PromiseState.Withdrawn).Select(promise => (promise.Text, promise.Due))],
            FollowUps = await LinesAsync(store, leader, logged, showDraft),
            Undone = logged.Interaction.DeletedAt is not null,
        });
    }

    private static async ValueTask<IReadOnlyList<FollowUpLine>> LinesAsync(
        ICoachStore store, Leader leader, InteractionDetails logged, FollowUpId? showDraft)
    {
        var shown = logged.FollowUps.Where(followUp => followUp.State != FollowUpState.Dismissed).ToList();
        if (shown.Count == 0)
        {
            return [];
        }

        var lines = await FollowUpLines.ReadAsync(store, leader.Id, Localizer.For(leader.Locale));
        return [.. shown.Select(followUp => lines.Of(followUp, logged.Interaction, followUp.Id == showDraft))];
    }
}
