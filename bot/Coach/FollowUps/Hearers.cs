using CioCoachBot.Coach.Leaders;

namespace CioCoachBot.Coach.FollowUps;

/// <summary>A leader's answer to who should hear an insight, kept by what the insight touches and never by its words.</summary>
/// <param name="Interaction">The contact whose insight it is.</param>
/// <param name="Leader">Who answered.</param>
/// <param name="Role">Who should hear it; null for nobody.</param>
/// <param name="Traits">What the insight touches: codes of <see cref="IInsightTopics.Traits"/>.</param>
public sealed record HearerChoice(InteractionId Interaction, PersonId Leader, PartnerRole? Role, IReadOnlyList<string> Traits);

/// <summary>How often leaders of the tenant gave an answer.</summary>
/// <param name="Role">The answer; null for nobody.</param>
/// <param name="Times">How often.</param>
public sealed record HearerCount(PartnerRole? Role, int Times);

/// <summary>Who hears what in one tenant, as its leaders said.</summary>
public interface IHearerChoices
{
    /// <summary>The answer that was given for a contact; null where none was.</summary>
    ValueTask<HearerChoice?> FindAsync(InteractionId interaction);

    /// <summary>The answers that were given where an insight had this trait.</summary>
    ValueTask<IReadOnlyList<HearerCount>> CountAsync(string trait);

    /// <summary>Keeps an answer, in place of one that was given for the same contact before.</summary>
    ValueTask SaveAsync(HearerChoice choice);

    /// <summary>Drops the answer for a contact, whose insight is another one now.</summary>
    ValueTask ForgetAsync(InteractionId interaction);
}

/// <summary>What an organisation's answers say of an insight of which nothing is sure.</summary>
public static class HearerRules
{
    /// <summary>What nobody needs to hear is silent from then on, so that one answer is not enough.</summary>
    private const int FewestForNobody = 2;

    /// <summary>Who should hear an insight; null where the answers do not tell.</summary>
    /// <param name="counts">
    /// The answers given before for each thing that it touches. One answer may stand under several of them: the most of any counts.
    /// </param>
    public static HearerCount? Decide(IReadOnlyList<HearerCount> counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        var byRole = counts.GroupBy(static count => count.Role, static count => count.Times)
            .Select(static times => new HearerCount(times.Key, times.Max()))
            .OrderByDescending(static count => count.Times)
            .ToList();
        return byRole is [var most, ..]
            && most.Times * 3 >= byRole.Sum(static count => count.Times) * 2
            && (most.Role is not null || most.Times >= FewestForNobody)
                ? most
                : null;
    }
}
