using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Leaders;
using NodaTime;

namespace CioCoachBot.Coach.FollowUps.Rules;

/// <summary>What a rule may look at: one contact, and what its leader did before.</summary>
public sealed record FollowUpFacts
{
    /// <summary>The contact.</summary>
    public required Interaction Contact { get; init; }

    /// <summary>Its customer.</summary>
    public required Customer Customer { get; init; }

    /// <summary>What its insight is about, best founded first; empty without an insight, and where nothing is sure.</summary>
    public IReadOnlyList<TopicMatch> Themes { get; init; } = [];

    /// <summary>What else the insight touches: codes of <see cref="IInsightTopics.Traits"/>.</summary>
    public IReadOnlyList<string> Traits { get; init; } = [];

    /// <summary>True where the insight praises: what is liked again is no trouble that comes back.</summary>
    public bool IsPraise { get; init; }

    /// <summary>True where the leader had no answer to what the customer asked.</summary>
    public bool IsUnanswered { get; init; }

    /// <summary>Where its themes were heard in the last 30 days, without this contact and without praise: those that the leader may know of,
    /// latest first, then of each of a few other leaders one.</summary>
    public IReadOnlyList<HeardTheme> Heard { get; init; } = [];

    /// <summary>The leader's contacts of the last year, without this one, latest first. Read for strategic accounts only.</summary>
    public IReadOnlyList<Interaction> Before { get; init; } = [];

    /// <summary>What was proposed to the leader in the last 30 days, whatever became of it, without what came of this contact.</summary>
    public IReadOnlyList<FollowUp> Proposed { get; init; } = [];

    /// <summary>Today in the leader's zone.</summary>
    public required LocalDate Today { get; init; }

    /// <summary>The strongest theme of a partner in this insight, or the partner's most general one.</summary>
    public string ThemeOf(PartnerRole role) =>
        Themes.FirstOrDefault(match => FollowUps.Themes.RoleOf(match.Theme) == role)?.Theme ?? FollowUps.Themes.GeneralOf(role);
}

/// <summary>What a rule proposes.</summary>
/// <param name="Role">To whom.</param>
/// <param name="Rule">The rule's name.</param>
/// <param name="Theme">A code of <see cref="Themes.All"/>.</param>
/// <param name="WorkingDays">In how many working days an answer is hoped for.</param>
public sealed record Proposal(PartnerRole Role, string Rule, string Theme, int WorkingDays)
{
    /// <summary>An answer within the usual time.</summary>
    public Proposal(PartnerRole role, string rule, string theme)
        : this(role, rule, theme, Coach.WorkingDays.Default)
    {
    }
}

/// <summary>One reason to take something to a partner.</summary>
public interface IFollowUpRule
{
    /// <summary>What the rule proposes, the most useful first; empty where it has nothing to say.</summary>
    IEnumerable<Proposal> Propose(FollowUpFacts facts);
}
