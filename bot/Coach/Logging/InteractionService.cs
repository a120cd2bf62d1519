using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.Digests;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Coach.Promises;
using NodaTime;

namespace CioCoachBot.Coach.Logging;

/// <summary>Saves, changes, takes back and restores one leader's contacts, with the follow-ups and promises that come of them.</summary>
/// <param name="store">The tenant's data.</param>
/// <param name="leader">Whose contacts.</param>
/// <param name="topics">What an insight is about.</param>
/// <param name="now">The present instant.</param>
public sealed class InteractionService(ICoachStore store, Leader leader, IInsightTopics topics, Instant now)
{
    /// <summary>Two presses of one button within this time are one.</summary>
    private static readonly Duration DoublePress = Duration.FromMinutes(1);

    private int _made;

    private Suggestions Suggestions => new(store, topics, now.InZone(leader.Zone).Date, now);

    private ContactPromises Promises => new(store, leader, now, NewId);

    /// <summary>The leader's own interaction, deleted or not, with all that came of it; null where it is none or another's.</summary>
    public async ValueTask<InteractionDetails?> FindAsync(Guid? id)
    {
        if (id is not { } value || await store.Interactions.FindAsync(new InteractionId(value)) is not { } interaction
            || interaction.Leader != leader.Id)
        {
            return null;
        }

        return await LoadAsync(interaction);
    }

    /// <summary>What the leader logged last; null where there is nothing.</summary>
    public async ValueTask<InteractionDetails?> LastAsync() =>
        await store.Interactions.LastAsync(leader.Id) is { } interaction ? await LoadAsync(interaction) : null;

    /// <summary>
    /// What the leader logged or changed last, and what was changed together with it; the last of them last. Empty where there is
    /// nothing.
    /// </summary>
    public async ValueTask<IReadOnlyList<InteractionDetails>> LastTouchedAsync()
    {
        var touched = new List<InteractionDetails>();
        foreach (var interaction in await store.Interactions.LastTouchedAsync(leader.Id))
        {
            touched.Add(await LoadAsync(interaction));
        }

        return touched is [.., { Interaction.Version: 1 } last] ? [last] : touched;
    }

    /// <summary>What the first of two quick presses of one button saved; null where this is the first.</summary>
    public async ValueTask<InteractionDetails?> PressedTwiceAsync(LogEntry entry)
    {
        var last = await store.Interactions.LastAsync(leader.Id);
        return last is not null && now - last.LoggedAt <= DoublePress
            && ContactContent.Same(ContactContent.Filled(last, entry, entry.Customer?.Id ?? default), last)
            ? await LoadAsync(last)
            : null;
    }

    /// <summary>A contact in the log that is likely the same: customer, day, and nearly the length; null where there is none.</summary>
    public async ValueTask<Interaction?> AlikeAsync(LogEntry entry)
    {
        var customer = entry.Customer ?? await store.Customers.FindByNameAsync(entry.NewCustomer!);
        return customer is null
            ? null
            : (await store.Interactions.OfAsync(leader.Id, entry.Date, entry.Date))
                .FirstOrDefault(other => other.Customer == customer.Id && InteractionRules.IsAlike(entry.Minutes, other.Minutes));
    }

    /// <summary>Saves a contact, under an id of its card's where it has one.</summary>
    public async ValueTask<InteractionDetails> SaveAsync(LogEntry entry, Guid? id = null)
    {
        var customer = await CustomerOfAsync(entry);
        var empty = new Interaction
        {
            Id = new InteractionId(id ?? NewId()),
            Leader = leader.Id,
            Customer = customer.Id,
            Date = entry.Date,
            Minutes = entry.Minutes,
            LoggedAt = now,
        };
        var interaction = ContactContent.Filled(empty, entry, customer.Id);
        await store.Interactions.AddAsync(interaction);
        await Suggestions.RememberAsync(interaction);
        await TellDigestsAsync(interaction.Date);
        var promises = await Promises.GiveAsync(interaction, entry.Promises);
        var followUps = await Suggestions.RefreshAsync(interaction, customer, []);
        return await AskingAsync(new InteractionDetails(interaction, customer, followUps, promises));
    }

    /// <summary>
    /// Changes a contact and keeps the former version. A change that changes nothing is none. A text that was shared and is changed is
    /// private again, for what the form says of sharing was said of the former text.
    /// </summary>
    public async ValueTask<InteractionDetails> ReviseAsync(InteractionDetails logged, LogEntry entry)
    {
        var customer = await CustomerOfAsync(entry);
        var revised = ContactContent.Filled(logged.Interaction, entry, customer.Id);
        var isPrivateAgain = logged.Interaction.Shareable && !ContactContent.IsSameText(logged.Interaction, revised);
        revised = isPrivateAgain ? revised with { Shareable = false } : revised;
        var promises = await Promises.ReviseAsync(logged.Promises, revised, entry);
        if (ContactContent.Same(revised, logged.Interaction))
        {
            return logged with { Promises = promises };
        }

        revised = await StoreAsync(logged, revised);
        var followUps = await RefreshAsync(logged, revised, customer);
        return await AskingAsync(Again(logged, revised, customer, followUps, promises) with { IsPrivateAgain = isPrivateAgain });
    }

    /// <summary>
    /// Changes a contact itself, to one that differs from it, and keeps the former version. What was promised goes with the customer.
    /// Sharing is for one text: another one is private, one from before too, until it is shared in its turn.
    /// </summary>
    public async ValueTask<InteractionDetails> ChangeAsync(InteractionDetails logged, Interaction changed)
    {
        var isPrivateAgain = (logged.Interaction.Shareable || changed.Shareable) && !ContactContent.IsSameText(logged.Interaction, changed);
        changed = isPrivateAgain ? changed with { Shareable = false } : changed;
        if (ContactContent.Same(changed, logged.Interaction))
        {
            return logged;
        }

        var customer = await store.Customers.FindAsync(changed.Customer) ?? throw NoCustomer();
        changed = await StoreAsync(logged, changed with { Version = logged.Interaction.Version });
        var promises = await Promises.MoveAsync(logged.Promises, customer.Id);
        var followUps = await RefreshAsync(logged, changed, customer);
        return await AskingAsync(Again(logged, changed, customer, followUps, promises) with { IsPrivateAgain = isPrivateAgain });
    }

    /// <summary>Another day by which what was promised in a contact is owed.</summary>
    public async ValueTask<InteractionDetails> MovePromiseAsync(InteractionDetails logged, Promise promise, LocalDate due) =>
        logged with { Promises = await Promises.MoveAsync(logged.Promises, promise.Id, due) };

    /// <summary>Keeps who should hear the insight of a contact that asks, and proposes it to them at once.</summary>
    /// <param name="logged">The contact.</param>
    /// <param name="role">Who should hear it; null for nobody.</param>
    public async ValueTask<InteractionDetails> ChooseHearerAsync(InteractionDetails logged, PartnerRole? role)
    {
        if (!logged.AsksWhoHears)
        {
            return logged;
        }

        await store.HearerChoices.SaveAsync(new(logged.Interaction.Id, leader.Id, role, topics.Traits(logged.Interaction.Insight!)));
        var followUps = await Suggestions.RefreshAsync(logged.Interaction, logged.Customer, logged.FollowUps, sameWords: true);
        return logged with { FollowUps = followUps, AsksWhoHears = false };
    }

    /// <summary>Proposes anew; who should hear another insight is another question.</summary>
    private async ValueTask<IReadOnlyList<FollowUp>> RefreshAsync(InteractionDetails logged, Interaction changed, Customer customer)
    {
        var sameWords = string.Equals(logged.Interaction.Insight, changed.Insight, StringComparison.Ordinal);
        if (!sameWords)
        {
            await store.HearerChoices.ForgetAsync(changed.Id);
        }

        return await Suggestions.RefreshAsync(changed, customer, logged.FollowUps, sameWords);
    }

    /// <summary>Takes back the last step of a contact: its last change, or else itself.</summary>
    public async ValueTask<InteractionDetails> StepBackAsync(InteractionDetails logged) =>
        InteractionHistory.Before(
            await store.Interactions.FormerVersionsAsync(logged.Interaction.Id), logged.Interaction) is { DeletedAt: null } former
            ? await ChangeAsync(logged, former)
            : await UndoAsync(logged);

    /// <summary>
    /// Adds to a contact what was said of it a second time: what is new is added, and nothing is overwritten. Null where the insights
    /// together are too long.
    /// </summary>
    public async ValueTask<InteractionDetails?> AddToAsync(InteractionDetails logged, LogEntry entry)
    {
        var interaction = logged.Interaction;
        var insight = ContactContent.Together(interaction.Insight, entry.Insight);
        if (insight?.Length > Interaction.MaxInsight)
        {
            return null;
        }

        logged = await ChangeAsync(logged, interaction with
        {
            Insight = insight,
            Mode = interaction.Mode ?? entry.Mode,
            Approach = interaction.Approach == Approach.Meeting ? entry.Approach : interaction.Approach,
            Partners = [.. interaction.Partners.Union(entry.Partners).Order()],
        });
        var more = entry.Promises.Where(said => !logged.Promises.Any(promise => promise.Text == said.Text));
        return logged with { Promises = [.. logged.Promises, .. await Promises.GiveAsync(logged.Interaction, more)] };
    }

    /// <summary>
    /// Takes a contact back: what was only suggested is withdrawn, so is what a partner has not answered, and what was promised; what a
    /// partner took stays with the partner.
    /// </summary>
    public async ValueTask<InteractionDetails> UndoAsync(InteractionDetails logged)
    {
        if (logged.Interaction.DeletedAt is not null)
        {
            return logged;
        }

        var interaction = await StoreAsync(logged, logged.Interaction with { DeletedAt = now });
        var promises = await Promises.WithdrawAsync(logged.Promises);
        return Again(logged, interaction, logged.Customer, await Suggestions.WithdrawAsync(logged.FollowUps), promises);
    }

    /// <summary>Brings a contact back with its suggestions and promises.</summary>
    public async ValueTask<InteractionDetails> RestoreAsync(InteractionDetails logged)
    {
        if (logged.Interaction.DeletedAt is null)
        {
            return logged;
        }

        var interaction = await StoreAsync(logged, logged.Interaction with { DeletedAt = null });
        var promises = await Promises.RenewAsync(logged.Promises);
        return await AskingAsync(Again(logged, interaction, logged.Customer, await Suggestions.RefreshAsync(
            interaction, logged.Customer, await Suggestions.ReturnAsync(logged.FollowUps), sameWords: true), promises));
    }

    private async ValueTask<InteractionDetails> LoadAsync(Interaction interaction)
    {
        var customer = await store.Customers.FindAsync(interaction.Customer) ?? throw NoCustomer();
        var together = await store.Interactions.LoggedAtAsync(leader.Id, interaction.LoggedAt);
        return await AskingAsync(new InteractionDetails(
            interaction,
            customer,
            await store.FollowUps.OfInteractionAsync(interaction.Id),
            await store.Promises.OfInteractionAsync(interaction.Id))
        {
            Together = together.Count > 1 ? together : [],
        });
    }

    private async ValueTask<InteractionDetails> AskingAsync(InteractionDetails logged) =>
        logged with { AsksWhoHears = await Suggestions.AsksAsync(logged.Interaction, logged.FollowUps) };

    private static InteractionDetails Again(
        InteractionDetails logged, Interaction interaction, Customer customer, IReadOnlyList<FollowUp> followUps, IReadOnlyList<Promise> promises) =>
        logged with { Interaction = interaction, Customer = customer, FollowUps = followUps, Promises = promises };

    private static InvalidOperationException NoCustomer() => new("An interaction without its customer.");

    private async ValueTask<Interaction> StoreAsync(InteractionDetails logged, Interaction interaction)
    {
        interaction = interaction with { Version = interaction.Version + 1 };
        await store.Interactions.ReviseAsync(interaction, now);
        await Suggestions.RememberAsync(interaction);
        await TellDigestsAsync(logged.Interaction.Date, interaction.Date);
        return interaction;
    }

    /// <summary>What changes in a week that is over, a posted digest follows.</summary>
    private async ValueTask TellDigestsAsync(params LocalDate[] days)
    {
        var running = IsoWeek.Of(now, leader.Zone);
        var over = days.Select(IsoWeek.Of).Where(week => week < running).ToHashSet();
        if (over.Count > 0)
        {
            await DigestRefresh.PlanAsync(store, over, now);
        }
    }

    private async ValueTask<Customer> CustomerOfAsync(LogEntry entry) => entry.Customer ?? await AddCustomerAsync(entry.NewCustomer!);

    /// <summary>The customer of that name, which enters the list if it is not there.</summary>
    public async ValueTask<Customer> AddCustomerAsync(string name)
    {
        // Two contacts of one message may name the same new customer.
        if (await store.Customers.FindByNameAsync(name) is { } same)
        {
            return same;
        }

        var customer = new Customer(new CustomerId(NewId()), name, null, false);
        await store.Customers.SaveAsync(customer);
        return customer;
    }

    /// <summary>
    /// A new id; the ids of one turn sort in the order in which they were made, so that the last contact of a message is the last one.
    /// </summary>
    public Guid NewId() => Guid.CreateVersion7(now.Plus(Duration.FromMilliseconds(_made++)).ToDateTimeOffset());
}
