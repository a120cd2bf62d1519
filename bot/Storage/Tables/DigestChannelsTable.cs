using CioCoachBot.Coach;
using CioCoachBot.Coach.Digests;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Storage.Sql;
using NodaTime;

namespace CioCoachBot.Storage.Tables;

/// <summary>The digest channels of one tenant.</summary>
internal sealed class DigestChannelsTable(ISql sql, string tenant) : IDigestChannels
{
    private const string Columns =
        "id, name, installed_by, day, time_of_day, zone_id, active, language, allowed_by, asked_at, posted_at, installed, team_id, refused_by, posted_week";

    private const string Find = "select " + Columns + " from digest_channels where tenant_id = $1 and id = $2";

    private const string All = "select " + Columns + " from digest_channels where tenant_id = $1 order by id";

    private const string Waiting = "select " + Columns + """
         from digest_channels where tenant_id = $1 and active = 1 and installed = 1 and allowed_by is null order by id
        """;

    private const string Save = "insert into digest_channels (tenant_id, " + Columns + """
        ) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
        on conflict (tenant_id, id) do update set name = excluded.name, installed_by = excluded.installed_by, day = excluded.day,
            time_of_day = excluded.time_of_day, zone_id = excluded.zone_id, active = excluded.active, language = excluded.language,
            allowed_by = excluded.allowed_by, asked_at = excluded.asked_at, posted_at = excluded.posted_at, installed = excluded.installed,
            team_id = excluded.team_id, refused_by = excluded.refused_by, posted_week = excluded.posted_week
        """;

    /// <inheritdoc/>
    public ValueTask<DigestChannel?> FindAsync(string id) => sql.FirstAsync(Find, Read, tenant, id);

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<DigestChannel>> AllAsync() => await sql.AllAsync(All, Read, tenant);

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<DigestChannel>> WaitingAsync() => await sql.AllAsync(Waiting, Read, tenant);

    /// <inheritdoc/>
    public async ValueTask SaveAsync(DigestChannel channel) => await sql.ExecuteAsync(
        Save,
        tenant,
        channel.Id,
        channel.Name,
        channel.InstalledBy.Value,
        EnumCodes.Of(channel.Day),
        Value.Of(channel.Time),
        channel.ZoneId,
        Value.Of(channel.Active),
        channel.Language,
        channel.AllowedBy?.Value,
        Value.Of(channel.AskedAt),
        Value.Of(channel.PostedAt),
        Value.Of(channel.Installed),
        channel.Team,
        channel.RefusedBy?.Value,
        channel.PostedWeek?.ToString());

    private static DigestChannel Read(IRow row) => new()
    {
        Id = row.Text(0),
        Name = row.TextOrNull(1),
        InstalledBy = new(row.Text(2)),
        Day = row.Word<IsoDayOfWeek>(3),
        Time = row.TimeOfDay(4),
        ZoneId = row.Text(5),
        Active = row.Flag(6),
        Language = row.Text(7),
        AllowedBy = row.TextOrNull(8) is { } admin ? new PersonId(admin) : null,
        AskedAt = row.WhenOrNull(9),
        PostedAt = row.WhenOrNull(10),
        Installed = row.Flag(11),
        Team = row.TextOrNull(12),
        RefusedBy = row.TextOrNull(13) is { } refuser ? new PersonId(refuser) : null,
        PostedWeek = IsoWeek.Parse(row.TextOrNull(14)),
    };
}
