using CioCoachBot.Coach;
using CioCoachBot.Coach.Digests;
using CioCoachBot.Storage.Sql;
using NodaTime;

namespace CioCoachBot.Storage.Tables;

/// <summary>The digest channels of one tenant.</summary>
internal sealed class DigestChannelsTable(ISql sql, string tenant) : IDigestChannels
{
    private const string Columns = "id, name, installed_by, day, time_of_day, zone_id, active, language";

    private const string Find = "select " + Columns + " from digest_channels where tenant_id = $1 and id = $2";

    private const string Save = "insert into digest_channels (tenant_id, " + Columns + """
        ) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
        on conflict (tenant_id, id) do update set name = excluded.name, installed_by = excluded.installed_by, day = excluded.day,
            time_of_day = excluded.time_of_day, zone_id = excluded.zone_id, active = excluded.active, language = excluded.language
        """;

    /// <inheritdoc/>
    public ValueTask<DigestChannel?> FindAsync(string id) => sql.FirstAsync(Find, Read, tenant, id);

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
        channel.Language);

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
    };
}
