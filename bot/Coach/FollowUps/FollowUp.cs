using CioCoachBot.Coach.Leaders;
using NodaTime;

namespace CioCoachBot.Coach.FollowUps;

/// <summary>Where a follow-up stands.</summary>
public enum FollowUpState
{
    /// <summary>Proposed to the leader.</summary>
    Suggested,

    /// <summary>With the partner, unanswered.</summary>
    Sent,

    /// <summary>The partner took it.</summary>
    Accepted,

    /// <summary>The partner said no, with a word why.</summary>
    Declined,

    /// <summary>Done.</summary>
    Done,

    /// <summary>The leader did not want it.</summary>
    Dismissed,

    /// <summary>Was suggested, or sent and unanswered, and went together with its contact or with what the contact said.</summary>
    Withdrawn,

    /// <summary>The leader called it back from the partner.</summary>
    Recalled,

    /// <summary>The partner said that it is one for another partner; what is sent there is a follow-up of its own.</summary>
    Swapped,

    /// <summary>The other partner of a joint item took it or did it; this one supports.</summary>
    Supporting,
}

/// <summary>What came of a follow-up that is done, as its partner says.</summary>
public enum FollowUpResult
{
    /// <summary>Nothing came of it so far.</summary>
    NothingYet,

    /// <summary>An idea was taken up.</summary>
    IdeaTaken,

    /// <summary>A problem was solved.</summary>
    ProblemSolved,

    /// <summary>The customer renewed.</summary>
    Renewal,

    /// <summary>The customer bought more.</summary>
    Expansion,

    /// <summary>The customer speaks for us.</summary>
    Reference,
}

/// <summary>Something worth taking to a partner after a contact with a customer.</summary>
public sealed record FollowUp
{
    public required FollowUpId Id { get; init; }

    /// <summary>The interaction it came from.</summary>
    public required InteractionId Interaction { get; init; }

    /// <summary>The leader whose interaction it was.</summary>
    public required PersonId Leader { get; init; }

    /// <summary>The customer it is about.</summary>
    public required CustomerId Customer { get; init; }

    /// <summary>To whom.</summary>
    public required PartnerRole Role { get; init; }

    /// <summary>The name of the rule that proposed it, see <see cref="Rules.IFollowUpRule"/>.</summary>
    public required string Rule { get; init; }

    /// <summary>What it is about: a code of <see cref="Themes.All"/>.</summary>
    public required string Theme { get; init; }

    /// <summary>Where the theme had come up before.</summary>
    public ThemeHistory Before { get; init; } = new(FollowUpRules.DaysRemembered, []);

    /// <summary>The message as the partner got it, drafted or in the leader's own words; null until it is sent.</summary>
    public string? Message { get; init; }

    /// <summary>The day by which an answer is hoped for, in the leader's zone.</summary>
    public required LocalDate Due { get; init; }

    /// <summary>Where it stands.</summary>
    public FollowUpState State { get; init; } = FollowUpState.Suggested;

    /// <summary>The person it was sent to; null until sent.</summary>
    public PersonId? Partner { get; init; }

    /// <summary>The partner's own line with the yes or the no; null where none was said. At most 500 characters.</summary>
    public string? Answer { get; init; }

    /// <summary>The partner's own line with what was done; null where none was said. At most 500 characters.</summary>
    public string? Outcome { get; init; }

    /// <summary>What came of it; null until the partner says so.</summary>
    public FollowUpResult? Result { get; init; }

    /// <summary>For whom it is, says the partner who swapped it; else null.</summary>
    public PartnerRole? PassedTo { get; init; }

    /// <summary>True where its leader owns it and the partner supports; else whoever takes it owns it, and the leader supports.</summary>
    public bool LeaderOwns { get; init; }

    /// <summary>When it was proposed.</summary>
    public required Instant SuggestedAt { get; init; }

    /// <summary>When it was sent.</summary>
    public Instant? SentAt { get; init; }

    /// <summary>When the partner accepted or declined.</summary>
    public Instant? AnsweredAt { get; init; }

    /// <summary>When it was done.</summary>
    public Instant? DoneAt { get; init; }

    /// <summary>True while it is with its partner and not closed.</summary>
    public bool IsWithPartner => State is FollowUpState.Sent or FollowUpState.Accepted;

    /// <summary>True where it was called back from its partner together with the contact that it came from.</summary>
    public bool IsTakenBackWithContact => State == FollowUpState.Withdrawn && SentAt is not null;

    /// <summary>True where it is with its partner and its day has passed.</summary>
    public bool IsOverdue(LocalDate today) => IsWithPartner && Due < today;
}

/// <summary>The follow-ups of one tenant.</summary>
public interface IFollowUps
{
    /// <summary>The follow-up with this id, or null.</summary>
    ValueTask<FollowUp?> FindAsync(FollowUpId id);

    /// <summary>The follow-ups of one interaction, in the order in which they were proposed.</summary>
    ValueTask<IReadOnlyList<FollowUp>> OfInteractionAsync(InteractionId interaction);

    /// <summary>The leader's follow-ups that are suggested, sent or accepted, soonest due first.</summary>
    ValueTask<IReadOnlyList<FollowUp>> OpenOfLeaderAsync(PersonId leader);

    /// <summary>The leader's follow-ups that were proposed from an instant on, whatever became of them.</summary>
    ValueTask<IReadOnlyList<FollowUp>> SinceAsync(PersonId leader, Instant from);

    /// <summary>The follow-ups that are sent to or accepted by this person, soonest due first.</summary>
    ValueTask<IReadOnlyList<FollowUp>> OpenOfPartnerAsync(PersonId partner);

    /// <summary>All that were ever sent to this person and still are theirs, whatever became of them.</summary>
    ValueTask<IReadOnlyList<FollowUp>> OfPartnerAsync(PersonId partner);

    /// <summary>Those of a role that are sent to or accepted by its holder, soonest due first.</summary>
    ValueTask<IReadOnlyList<FollowUp>> OpenOfRoleAsync(PartnerRole role);

    /// <summary>Adds the follow-up, or replaces what is stored under the same id.</summary>
    ValueTask SaveAsync(FollowUp followUp);
}
