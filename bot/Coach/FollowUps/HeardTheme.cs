using CioCoachBot.Coach.Interactions;
using NodaTime;

namespace CioCoachBot.Coach.FollowUps;

/// <summary>A theme that a customer spoke of, whichever leader heard it.</summary>
/// <param name="Theme">A code of <see cref="Themes.All"/>.</param>
/// <param name="Leader">Who heard it.</param>
/// <param name="IsShared">True where that leader lets others know of it.</param>
/// <param name="Date">The day of the contact.</param>
/// <param name="Customer">Where.</param>
public sealed record HeardTheme(string Theme, PersonId Leader, bool IsShared, LocalDate Date, CustomerId Customer)
{
    /// <summary>Whether a leader may be told of it with its customer.</summary>
    public bool IsKnownTo(PersonId leader) => IsShared || Leader == leader;

    /// <summary>The themes of a contact that counts: what is praised is none, for it does not come back as trouble.</summary>
    public static IReadOnlyCollection<string> CodesOf(Interaction contact, IInsightTopics topics)
    {
        ArgumentNullException.ThrowIfNull(contact);
        ArgumentNullException.ThrowIfNull(topics);
        return contact is { DeletedAt: null, Insight: { } insight } && topics.SenseOf(contact, "en")?.Stance != InsightStance.Praise
            ? topics.Of(insight).Select(static match => match.Theme).ToHashSet(StringComparer.Ordinal)
            : [];
    }
}

/// <summary>
/// What customers spoke of, a row for each theme of a contact that counts: kept with the contact, so that nobody has to read a month of
/// words again to know that something comes back. Praise is none.
/// </summary>
public interface IHeardThemes
{
    /// <summary>Replaces what is kept of the contact.</summary>
    ValueTask SaveAsync(Interaction contact, IReadOnlyCollection<string> themes);

    /// <summary>
    /// Where a theme was heard since a day, but for one contact: what the leader may know of, latest first, and so many at most; then of
    /// each other leader one, and so many leaders at most.
    /// </summary>
    ValueTask<IReadOnlyList<HeardTheme>> OfThemeAsync(string theme, PersonId leader, InteractionId but, LocalDate since, int mostKnown, int mostOthers);

    /// <summary>What the leader may know of, their own and what others let go, from one day to another, both included, latest first.</summary>
    ValueTask<IReadOnlyList<HeardTheme>> KnownToAsync(PersonId leader, LocalDate from, LocalDate to, int most);
}
