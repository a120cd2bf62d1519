using NodaTime;

namespace CioCoachBot.Coach.Questions;

/// <summary>What the coach asked a person last in their chat, until it is answered, replaced or old.</summary>
/// <param name="Person">Who was asked.</param>
/// <param name="Asked">The question with its answers, in the form of who asks; may hold the person's own words.</param>
/// <param name="AskedAt">When.</param>
public sealed record OpenQuestion(PersonId Person, string Asked, Instant AskedAt)
{
    /// <summary>How long a typed answer is expected.</summary>
    public static readonly Duration Lasts = Duration.FromDays(1);

    /// <summary>True while a typed answer can belong to it.</summary>
    public bool IsOpen(Instant now) => now - AskedAt <= Lasts;
}

/// <summary>The open questions of one tenant, at most one a person.</summary>
public interface IOpenQuestions
{
    /// <summary>What the person was asked last, or null.</summary>
    ValueTask<OpenQuestion?> FindAsync(PersonId person);

    /// <summary>Puts it in the place of what the person was asked before.</summary>
    ValueTask SaveAsync(OpenQuestion question);

    /// <summary>Nothing is asked any more.</summary>
    ValueTask CloseAsync(PersonId person);
}
