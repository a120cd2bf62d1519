using CioCoachBot.Coach;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Storage.Sql;

namespace CioCoachBot.Storage.Tables;

/// <summary>Who hears what in one tenant: a row for each trait of an answer, and one of no trait for the answer itself.</summary>
internal sealed class HearerChoicesTable(ISql sql, string tenant) : IHearerChoices
{
    private const string Answer = "";
    private const string Nobody = "nobody";

    private const string Find =
        "select trait, leader_id, role from hearer_choices where tenant_id = $1 and interaction_id = $2 order by trait";

    private const string Count =
        "select role, count(*) from hearer_choices where tenant_id = $1 and trait = $2 group by role order by role";

    private const string Save =
        "insert into hearer_choices (tenant_id, interaction_id, trait, leader_id, role) values ($1, $2, $3, $4, $5)";

    private const string Forget = "delete from hearer_choices where tenant_id = $1 and interaction_id = $2";

    /// <inheritdoc/>
    public async ValueTask<HearerChoice?> FindAsync(InteractionId interaction)
    {
        var rows = await sql.AllAsync(
            Find, static row => (Trait: row.Text(0), Leader: row.Text(1), Role: RoleOf(row.Text(2))), tenant, Value.Of(interaction.Value));
        return rows is [var answer, .. var traits]
            ? new(interaction, new(answer.Leader), answer.Role, [.. traits.Select(static row => row.Trait)])
            : null;
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<HearerCount>> CountAsync(string trait) =>
        await sql.AllAsync(Count, static row => new HearerCount(RoleOf(row.Text(0)), (int)row.Integer(1)), tenant, trait);

    /// <inheritdoc/>
    public async ValueTask SaveAsync(HearerChoice choice)
    {
        await ForgetAsync(choice.Interaction);
        foreach (var trait in choice.Traits.Prepend(Answer))
        {
            await sql.ExecuteAsync(
                Save,
                tenant,
                Value.Of(choice.Interaction.Value),
                trait,
                choice.Leader.Value,
                choice.Role is { } role ? EnumCodes.Of(role) : Nobody);
        }
    }

    /// <inheritdoc/>
    public async ValueTask ForgetAsync(InteractionId interaction) =>
        await sql.ExecuteAsync(Forget, tenant, Value.Of(interaction.Value));

    private static PartnerRole? RoleOf(string role) => role == Nobody ? null : EnumCodes.Find<PartnerRole>(role);
}
