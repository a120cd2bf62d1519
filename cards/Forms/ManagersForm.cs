using CioCoachBot.Coach;

namespace CioCoachBot.Cards.Forms;

/// <summary>To whom a leader reports.</summary>
/// <param name="Leader">The leader; null for nobody.</param>
/// <param name="Manager">The manager; null for nobody here.</param>
public sealed record ManagersForm(PersonId? Leader, PersonId? Manager)
{
    internal const string LeaderInput = "leader";
    internal const string ManagerInput = "manager";

    /// <summary>Reads the filled-in form.</summary>
    public static ManagersForm Read(FormData data) => new(Person(data.Text(LeaderInput)), Person(data.Text(ManagerInput)));

    private static PersonId? Person(string? chosen) => chosen is { Length: > 0 } id ? new PersonId(id) : null;
}
