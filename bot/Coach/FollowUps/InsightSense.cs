using CioCoachBot.Coach.Interactions;

namespace CioCoachBot.Coach.FollowUps;

/// <summary>What of an insight decides how a partner is asked: a complaint is no praise, and what was told is not asked again.</summary>
/// <param name="Stance">How it is meant.</param>
/// <param name="IsDated">True where it says when.</param>
/// <param name="OffersToSpeak">True where the customer would be a reference.</param>
/// <param name="IsUnanswered">True where the leader had no answer to what the customer asked.</param>
/// <param name="Language">The language that it is written in, as two letters of ISO 639.</param>
public sealed record InsightSense(InsightStance Stance, bool IsDated, bool OffersToSpeak, bool IsUnanswered, string Language)
{
    /// <summary>True where a partner is wished for who shows us something.</summary>
    public bool WantsToBeShown { get; init; }

    /// <summary>How things stand, where that asks for something else than the theme does; else null.</summary>
    public InsightCase? Case { get; init; }
}

/// <summary>How what was heard at a contact is meant: as its leader says, else as its words tell.</summary>
public static class ContactSense
{
    /// <summary>The sense; null where nothing was heard.</summary>
    /// <param name="topics">What an insight is about.</param>
    /// <param name="contact">The contact.</param>
    /// <param name="locale">The leader's: it decides where the words do not tell the language.</param>
    public static InsightSense? SenseOf(this IInsightTopics topics, Interaction contact, string locale)
    {
        ArgumentNullException.ThrowIfNull(topics);
        ArgumentNullException.ThrowIfNull(contact);
        if (string.IsNullOrWhiteSpace(contact.Insight))
        {
            return null;
        }

        var told = topics.SenseOf(contact.Insight, locale);
        return contact.Stance is { } stance
            ? told with { Stance = stance, OffersToSpeak = told.OffersToSpeak && stance == InsightStance.Praise }
            : told;
    }
}
