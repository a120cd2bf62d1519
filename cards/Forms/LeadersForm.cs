using CioCoachBot.Coach;

namespace CioCoachBot.Cards.Forms;

/// <summary>Who is no leader.</summary>
/// <param name="Leader">Whom the admin chose; null for nobody.</param>
public sealed record LeadersForm(PersonId? Leader)
{
    internal const string LeaderInput = "leader";

    /// <summary>Reads the filled-in form.</summary>
    public static LeadersForm Read(FormData data) => new(data.Text(LeaderInput) is { } chosen ? new PersonId(chosen) : null);
}
