using CioCoachBot.Coach.Leaders;

namespace CioCoachBot.Coach.FollowUps.Rules;

/// <summary>
/// The customer asked about a matter of marketing or sales, and the leader had no answer: thirty minutes with the peer who knows it
/// [Maoz: peers in marketing and sales educate the CIO].
/// </summary>
public sealed class UnansweredRule : IFollowUpRule
{
    public const string Name = "unanswered";

    public IEnumerable<Proposal> Propose(FollowUpFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts is { IsUnanswered: true, Themes: [var asked, ..] } && Themes.RoleOf(asked.Theme) is var role && role != PartnerRole.Cco
            ? [new(role, Name, asked.Theme)]
            : [];
    }
}
