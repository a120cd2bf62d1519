using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Logging;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Coach.Promises;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Understanding.Topics;
using NodaTime;

namespace CioCoachBot.Conversation.Views;

/// <summary>The confirmation of a logged contact as it stands now; of all contacts of its message where it was not alone.</summary>
internal static class Confirmation
{
    public const ConfirmationHeadline Saved = ConfirmationHeadline.Saved;
    private const int DaysLately = 27;
    private const int MostLeftOpen = 3;

    public const ConfirmationHeadline Restored = ConfirmationHeadline.Restored;

    /// <summary>The confirmation where the leader looks, found again under the contact's key.</summary>
    /// <param name="context">The turn.</param>
    /// <param name="logged">The contact.</param>
    /// <param name="headline">How the first line begins.</param>
    /// <param name="sharedMinutes">The minutes of the whole, where the contacts of the message are even shares of it.</param>
    /// <param name="asksHeard">True where a contact without an insight asks what was heard.</param>
    /// <param name="stepsBack">True where Undo takes back the last change of all contacts, not the contacts.</param>
    public static async ValueTask<Reply> ConfirmAsync(
        this TurnContext context,
        InteractionDetails logged,
        ConfirmationHeadline headline,
        int? sharedMinutes = null,
        bool stepsBack = false,
        bool asksHeard = false)
    {
        context.LeaveUndoToLog();
        return context.Answer(
            await CardAsync(context.Store, context.Leader, logged, headline, context.Now, null, sharedMinutes, stepsBack, asksHeard: asksHeard), logged.CardKey);
    }

    public static ValueTask<AdaptiveCard> ConfirmationAsync(
        this TurnContext context, InteractionDetails logged, ConfirmationHeadline headline) =>
        CardAsync(context.Store, context.Leader, logged, headline, context.Now);

    /// <summary>The confirmation in its own place, and one line where the leader looks.</summary>
    public static async ValueTask<IReadOnlyList<Reply>> SayAsync(
        this TurnContext context, InteractionDetails logged, ConfirmationHeadline headline, string what, bool canUndo)
    {
        context.LeaveUndoToLog();
        var line = $"{what} {await LeaderWeek.LineAsync(context, logged.Interaction.Date)}";
        return
        [
            new Reply.UpdateOrSay(logged.CardKey, await context.ConfirmationAsync(logged, headline)),
            context.Answer(canUndo
                ? context.Notice(
                    line, new CardButton(context.Texts["Logging.Undo"], CardVerbs.LogUndo, ContactButton.Brief(logged.Interaction)))
                : context.Notice(line)),
        ];
    }

    /// <summary>A sentence with a contact in it: customer, day, length, and further values.</summary>
    public static string Line(this TurnContext context, string key, InteractionDetails logged, params ReadOnlySpan<object?> further)
    {
        var (texts, contact) = (context.Texts, logged.Interaction);
        return texts[key, [logged.Customer.Name, texts.Days.Near(contact.Date, context.Today), texts.Durations.Of(contact.Minutes), .. further]];
    }

    /// <param name="store">The tenant's data.</param>
    /// <param name="leader">Whose contact it is, and who reads the card.</param>
    /// <param name="logged">The contact.</param>
    /// <param name="headline">How the first line begins.</param>
    /// <param name="now">The present instant.</param>
    /// <param name="showDraft">The follow-up whose draft is shown in full, if any.</param>
    /// <param name="sharedMinutes">As in <see cref="ConfirmAsync"/>.</param>
    /// <param name="stepsBack">As in <see cref="ConfirmAsync"/>.</param>
    /// <param name="furtherStages">True to offer the stages of the journey that are less likely.</param>
    /// <param name="asksHeard">As in <see cref="ConfirmAsync"/>.</param>
    /// <param name="asksStance">True to ask how what was heard is meant.</param>
    public static async ValueTask<AdaptiveCard> CardAsync(
        ICoachStore store,
        Leader leader,
        InteractionDetails logged,
        ConfirmationHeadline headline,
        Instant now,
        FollowUpId? showDraft = null,
        int? sharedMinutes = null,
        bool stepsBack = false,
        bool furtherStages = false,
        bool asksHeard = false,
        bool asksStance = false)
    {
        var (texts, today) = (Localizer.For(leader.Locale), now.InZone(leader.Zone).Date);
        if (logged.Together.Count > 1)
        {
            var all = await TogetherAsync(store, leader, logged, now);
            return ContactsSavedCard.Build(
                new ContactsSavedCard.View
                {
                    Headline = headline,
                    Today = today,
                    SharedMinutes = sharedMinutes,
                    StepsBack = stepsBack,
                    Contacts = await ContactsAsync(store, leader, all, showDraft, now),
                    Weeks = await WeeksAsync(store, leader.Id, [.. all.Select(static contact => contact.Interaction.Date)]),
                },
                texts);
        }

        var week = (await WeeksAsync(store, leader.Id, [logged.Interaction.Date]))[0];
        return ConfirmationCard.Build(
            new ConfirmationCard.View
            {
                Headline = headline,
                Interaction = logged.Interaction,
                Customer = logged.Customer.Name,
                Today = today,
                WeekMinutes = week.Minutes,
                TargetMinutes = week.TargetMinutes,
                WeekMonday = week.Monday,
                Promises = PromisesOf(logged, texts),
                Acknowledgement = logged.Promises.FirstOrDefault(promise => IsAcknowledgement(promise, texts))?.State,
                FollowUps = await LinesAsync(store, leader, logged, showDraft, now),
                IsPrivateAgain = logged.IsPrivateAgain,
                IsInConfidence = logged.Interaction.Insight is { } insight && InsightTopics.Known.ConfidenceIn(insight) is not null,
                AsksWhoHears = logged.AsksWhoHears,
                AsksHeard = asksHeard && logged.Interaction is { Insight: null, DeletedAt: null },
                RightRole = await RightRoleAsync(store, leader, logged),
                Stance = InsightTopics.Known.SenseOf(logged.Interaction, texts.Language)?.Stance,
                AsksStance = asksStance,
                Likely = await IsAskedAsync(store, leader, logged.Interaction) ? Likely(logged.Interaction) : null,
                FurtherStages = furtherStages,
                Undone = logged.Interaction.DeletedAt is not null,
            },
            texts);
    }

    private static async ValueTask<RightRole?> RightRoleAsync(ICoachStore store, Leader leader, InteractionDetails logged)
    {
        if (logged.Customer.Model is null)
        {
            return null;
        }

        var alike = (await store.Customers.AllAsync())
            .Where(customer => customer.Model == logged.Customer.Model)
            .Select(static customer => customer.Id)
            .ToHashSet();
        return RightRoles.Of(
            logged.Customer,
            logged.Interaction,
            (await LatelyAsync(store, leader, logged.Interaction)).Where(other => alike.Contains(other.Customer)),
            logged.Interaction.Insight is { } insight && InsightTopics.Known.IsOfOurSystems(insight));
    }

    /// <summary>What a contact was for is not asked of who left it open again and again.</summary>
    private static async ValueTask<bool> IsAskedAsync(ICoachStore store, Leader leader, Interaction contact) => contact.Purpose is not null
        || (await LatelyAsync(store, leader, contact)).Where(other => other.Id != contact.Id && other.LoggedAt <= contact.LoggedAt)
            .OrderByDescending(static other => other.LoggedAt)
            .TakeWhile(static other => other.Purpose is null)
            .Count() < MostLeftOpen;

    /// <summary>The contacts of the four weeks until one.</summary>
    private static ValueTask<IReadOnlyList<Interaction>> LatelyAsync(ICoachStore store, Leader leader, Interaction contact) =>
        store.Interactions.OfAsync(leader.Id, contact.Date.PlusDays(-DaysLately), contact.Date);

    private static (Purpose, JourneyStage) Likely(Interaction contact)
    {
        IReadOnlyList<string> themes = contact.Insight is { } insight
            ? [.. InsightTopics.Known.Of(insight).Select(static match => match.Theme)]
            : [];
        return (LikelyPurpose.Of(contact, themes), LikelyStage.Of(contact, themes));
    }

    /// <summary>The contacts of the message with all that came of them, the given one as it is given.</summary>
    private static async ValueTask<IReadOnlyList<InteractionDetails>> TogetherAsync(
        ICoachStore store, Leader leader, InteractionDetails logged, Instant now)
    {
        var contacts = new InteractionService(store, leader, InsightTopics.Known, now);
        var all = new List<InteractionDetails>();
        foreach (var other in logged.Together)
        {
            if (other == logged.Interaction.Id)
            {
                all.Add(logged);
            }
            else if (await contacts.FindAsync(other.Value) is { } found)
            {
                all.Add(found);
            }
        }

        return all;
    }

    private static async ValueTask<IReadOnlyList<ContactsSavedCard.Contact>> ContactsAsync(
        ICoachStore store, Leader leader, IReadOnlyList<InteractionDetails> all, FollowUpId? showDraft, Instant now)
    {
        var contacts = new List<ContactsSavedCard.Contact>(all.Count);
        foreach (var logged in all)
        {
            contacts.Add(new ContactsSavedCard.Contact(logged.Interaction, logged.Customer.Name)
            {
                Promises = PromisesOf(logged, Localizer.For(leader.Locale)),
                FollowUps = await LinesAsync(store, leader, logged, showDraft, now),
                IsPrivateAgain = logged.IsPrivateAgain,
                AsksWhoHears = logged.AsksWhoHears,
            });
        }

        return contacts;
    }

    private static async ValueTask<IReadOnlyList<ContactsSavedCard.WeekFigures>> WeeksAsync(
        ICoachStore store, PersonId leader, IReadOnlyList<LocalDate> days)
    {
        var targets = await WeekTargets.ReadAsync(store, leader);
        var weeks = new List<ContactsSavedCard.WeekFigures>();
        foreach (var week in days.Select(IsoWeek.Of).Distinct().OrderBy(static week => week.Monday))
        {
            weeks.Add(new ContactsSavedCard.WeekFigures(
                week.Monday,
                await store.Interactions.MinutesAsync(leader, week.Monday, week.Sunday),
                targets.Of(leader, week).Minutes));
        }

        return weeks;
    }

    /// <summary>True for what is owed for what was heard [Gartner: the implicit promise].</summary>
    public static bool IsAcknowledgement(Promise promise, Localizer texts) => promise.Text == texts["Promises.Acknowledgement"];

    /// <summary>What was promised; an acknowledgement that was given is told by itself.</summary>
    private static IReadOnlyList<(string Text, LocalDate Due)> PromisesOf(InteractionDetails logged, Localizer texts) =>
    [
        .. logged.Promises
            .Where(promise => promise.State != PromiseState.Withdrawn
                && !(promise.State == PromiseState.Kept && IsAcknowledgement(promise, texts)))
            .Select(static promise => (promise.Text, promise.Due)),
    ];

    private static async ValueTask<IReadOnlyList<FollowUpLine>> LinesAsync(
        ICoachStore store, Leader leader, InteractionDetails logged, FollowUpId? showDraft, Instant now)
    {
        var shown = logged.FollowUps.Where(static followUp => followUp.State is not (FollowUpState.Dismissed or FollowUpState.Withdrawn)).ToList();
        if (shown.Count == 0)
        {
            return [];
        }

        var lines = await FollowUpLines.ReadAsync(store, leader.Id, Localizer.For(leader.Locale), now.InZone(leader.Zone).Date);
        return
        [
            .. lines.Joined(shown).Select(
                one => lines.Of(one.FollowUp, logged.Interaction, one.FollowUp.Id == showDraft) with { With = one.With }),
        ];
    }
}
