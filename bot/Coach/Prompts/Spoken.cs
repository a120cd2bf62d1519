using NodaTime;

namespace CioCoachBot.Coach.Prompts;

/// <summary>Something that the coach said to a leader of its own accord.</summary>
/// <param name="Leader">To whom.</param>
/// <param name="At">When.</param>
/// <param name="Kind">What.</param>
/// <param name="About">Of a prompt the key of what it said was worth doing; else empty.</param>
/// <param name="AnsweredAt">When the leader did anything in the chat for the first time after it; null until then.</param>
public sealed record Spoken(PersonId Leader, Instant At, MessageKind Kind, string About, Instant? AnsweredAt = null);

/// <summary>What the coach said to the leaders of one tenant of its own accord.</summary>
public interface ISpoken
{
    /// <summary>What was said to a leader from an instant on, the latest first.</summary>
    ValueTask<IReadOnlyList<Spoken>> OfAsync(PersonId leader, Instant from);

    /// <summary>Adds what was said.</summary>
    ValueTask AddAsync(Spoken spoken);

    /// <summary>The leader has done something: everything that was said before is answered. Tells how much was not yet.</summary>
    ValueTask<int> CloseAsync(PersonId leader, Instant at);
}
