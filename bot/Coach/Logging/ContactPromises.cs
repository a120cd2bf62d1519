using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Promises;
using NodaTime;

namespace CioCoachBot.Coach.Logging;

/// <summary>What one leader promises in contacts, each promise with its reminder.</summary>
/// <param name="store">The tenant's data.</param>
/// <param name="leader">Who promises.</param>
/// <param name="now">The present instant.</param>
/// <param name="newId">Makes an id.</param>
internal sealed class ContactPromises(ICoachStore store, Leader leader, Instant now, Func<Guid> newId)
{
    public async ValueTask<IReadOnlyList<Promise>> GiveAsync(Interaction interaction, IEnumerable<(string Text, LocalDate Due)> said)
    {
        var promises = new List<Promise>();
        foreach (var (text, due) in said)
        {
            promises.Add(await SaveAsync(new Promise
            {
                Id = new PromiseId(newId()),
                Interaction = interaction.Id,
                Leader = leader.Id,
                Customer = interaction.Customer,
                Text = text,
                Due = due,
                GivenAt = now,
            }));
        }

        return promises;
    }

    /// <summary>The form shows one promise: the first open one is changed, or withdrawn where it was emptied.</summary>
    public async ValueTask<IReadOnlyList<Promise>> ReviseAsync(IReadOnlyList<Promise> given, Interaction revised, LogEntry entry)
    {
        var promises = given.ToList();
        var shown = promises.FindIndex(promise => promise.State == PromiseState.Open);
        if (entry.Promises is [var said, ..])
        {
            if (shown < 0)
            {
                promises.AddRange(await GiveAsync(revised, [said]));
            }
            else
            {
                var changed = promises[shown] with { Text = said.Text, Due = said.Due, Customer = revised.Customer };
                promises[shown] = changed == promises[shown] ? changed : await SaveAsync(changed);
            }
        }
        else if (shown >= 0)
        {
            promises[shown] = await SaveAsync(Withdrawn(promises[shown]));
        }

        return promises;
    }

    /// <summary>What is owed is owed to the customer of the contact.</summary>
    public ValueTask<IReadOnlyList<Promise>> MoveAsync(IReadOnlyList<Promise> promises, CustomerId customer) =>
        EachAsync(promises, promise => promise.State == PromiseState.Open && promise.Customer != customer, promise => promise with { Customer = customer });

    /// <summary>Another day by which one of them is owed.</summary>
    public ValueTask<IReadOnlyList<Promise>> MoveAsync(IReadOnlyList<Promise> promises, PromiseId which, LocalDate due) =>
        EachAsync(promises, promise => promise.Id == which, promise => promise with { Due = due });

    public ValueTask<IReadOnlyList<Promise>> WithdrawAsync(IReadOnlyList<Promise> promises) =>
        EachAsync(promises, promise => promise.State == PromiseState.Open, Withdrawn);

    /// <summary>What was withdrawn together with its contact is owed again.</summary>
    public ValueTask<IReadOnlyList<Promise>> RenewAsync(IReadOnlyList<Promise> promises) =>
        EachAsync(promises, promise => promise.State == PromiseState.Withdrawn, promise => promise with { State = PromiseState.Open, ClosedAt = null });

    private async ValueTask<IReadOnlyList<Promise>> EachAsync(
        IReadOnlyList<Promise> promises, Func<Promise, bool> which, Func<Promise, Promise> change)
    {
        var all = new List<Promise>();
        foreach (var promise in promises)
        {
            all.Add(which(promise) ? await SaveAsync(change(promise)) : promise);
        }

        return all;
    }

    private Promise Withdrawn(Promise promise) => promise with { State = PromiseState.Withdrawn, ClosedAt = now };

    private async ValueTask<Promise> SaveAsync(Promise promise)
    {
        await store.Promises.SaveAsync(promise);
        await PromiseReminder.PlanAsync(store, promise, leader);
        return promise;
    }
}
