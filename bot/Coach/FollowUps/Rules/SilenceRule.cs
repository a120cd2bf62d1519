using CioCoachBot.Coach.Leaders;

namespace CioCoachBot.Coach.FollowUps.Rules;

/// <summary>
/// There was no contact with a partner for 30 days while themes for that partner piled up: thirty minutes together with the list
/// [domain rule "silence"].
/// </summary>
public sealed class SilenceRule : IFollowUpRule
{
    public const string Name = "silence";

    /// <summary>The first of them came up at least so many days ago: whoever has just begun has not been silent.</summary>
    private const int DaysSilent = 21;

    /// <summary>How many matters for one partner are many.</summary>
    public const int PiledUp = 3;

    public IEnumerable<Proposal> Propose(FollowUpFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return Enum.GetValues<PartnerRole>()
            .Select(role => (Role: role, Open: facts.Proposed.Where(one => one.Role == role).ToList()))
            .Where(of => of.Open.Count + Now(of.Role) >= PiledUp
                && of.Open.Exists(one => one.SuggestedAt.InUtc().Date <= facts.Today.PlusDays(-DaysSilent))
                && of.Open.TrueForAll(static one => one.SentAt is null && one.State != FollowUpState.Done && one.Rule != Name)
                && !facts.Before.Any(contact => contact.Partners.Contains(of.Role)
                    && contact.Date > facts.Today.PlusDays(-FollowUpRules.DaysRemembered)))
            .OrderByDescending(static of => of.Open.Count)
            .Select(of => new Proposal(of.Role, Name, Latest(of.Role, of.Open)));

        int Now(PartnerRole role) => facts.Themes.Any(match => Themes.RoleOf(match.Theme) == role) ? 1 : 0;

        string Latest(PartnerRole role, List<FollowUp> open) => Now(role) > 0
            ? facts.ThemeOf(role)
            : open.MaxBy(static one => one.SuggestedAt)!.Theme;
    }
}
