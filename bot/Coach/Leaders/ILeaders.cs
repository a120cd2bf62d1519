namespace CioCoachBot.Coach.Leaders;

/// <summary>The leaders of one tenant.</summary>
public interface ILeaders
{
    /// <summary>The leader with this id, or null.</summary>
    ValueTask<Leader?> FindAsync(PersonId id);

    /// <summary>Every leader, by name.</summary>
    ValueTask<IReadOnlyList<Leader>> AllAsync();

    /// <summary>Every leader, in no order that people know: for sums, since to order thousands by name takes longer than to read them.</summary>
    ValueTask<IReadOnlyList<Leader>> UnorderedAsync();

    /// <summary>Adds the leader, or replaces what is stored under the same id.</summary>
    ValueTask SaveAsync(Leader leader);

    /// <summary>
    /// Deletes the leader and everything that the leader left: contacts with their former versions, promises, follow-ups that were never
    /// sent, targets, what is planned.
    /// A follow-up that was sent is the partner's too and stays, but no longer says whose it was. Name and chat stay for a person who
    /// holds a partner role.
    /// </summary>
    ValueTask ForgetAsync(PersonId id);

    /// <summary>
    /// Takes a leader off who has logged nothing, with targets and plans: the person stays. False, and nothing is changed, where there is
    /// a log: it is the leader's own.
    /// </summary>
    ValueTask<bool> RetireAsync(PersonId id);
}

/// <summary>The people of one tenant whom the coach knows.</summary>
public interface IPeople
{
    /// <summary>The person with this id, or null.</summary>
    ValueTask<Person?> FindAsync(PersonId id);

    /// <summary>Everybody known, by name.</summary>
    ValueTask<IReadOnlyList<Person>> AllAsync();

    /// <summary>Adds the person, or replaces what is known of them.</summary>
    ValueTask SaveAsync(Person person);
}
