using Microsoft.Data.Sqlite;

namespace CioCoachBot.Storage.Sqlite;

/// <summary>
/// Tells the planner what it cannot know: that a tenant is nearly the whole table, and each further column of a key much less. Without it
/// every column is thought to narrow alike, and a look for one leader walks through all of a tenant's rows. Fixed, not measured: a plan
/// does not change with what happens to be in the database.
/// </summary>
internal static class SqliteStatistics
{
    // The analysis of a table that has hardly a row makes the table that holds the figures. What waits in the outbox is little, and is
    // claimed in the order of its index.
    private const string Set = """
        analyze schema_migrations;
        delete from sqlite_stat1;
        insert into sqlite_stat1 (tbl, idx, stat)
        select m.name, i.name, '1000000' || (
            select group_concat(case when i."unique" = 1 and k.seqno = k.last then ' 1'
                    when k.name = 'tenant_id' then ' 1000000' when k.seqno < 2 then ' 100' when k.seqno = 2 then ' 10' else ' 2' end, '')
            from (select seqno, name, max(seqno) over () as last from pragma_index_info(i.name) order by seqno) k)
        from sqlite_master m, pragma_index_list(m.name) i
        where m.type = 'table' and m.name not like 'sqlite%' and m.name not in ('schema_migrations', 'outbox');
        """;

    /// <summary>Sets them, for connections that are opened from now on.</summary>
    public static void Write(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Set;
        command.ExecuteNonQuery();
    }
}
