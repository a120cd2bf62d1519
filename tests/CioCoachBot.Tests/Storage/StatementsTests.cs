using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using CioCoachBot.Storage;

namespace CioCoachBot.Tests.Storage;

/// <summary>Reads every string that the assembly's code loads, so that no statement can hide.</summary>
public sealed class StatementsTests
{
    // Each serves all tenants at once and says why where it stands.
    private static readonly string[] OverAllTenants =
    [
        "select 1",
        "select pg_advisory_xact_lock(hashtextextended($1, 0))",
        "delete from seen_activities where seen_at < $1",
        "delete from open_questions where asked_at < $1",
        "delete from undelivered where given_up_at < $1",
        "update outbox set leased_until = 0 where leased_until > 0",
        "select count(*), min(created_at) from outbox",
        "delete from interactions where deleted_at <= $1",
    ];

    [Fact]
    public void Every_statement_names_the_tenant_or_is_on_the_list()
    {
        var statements = Statements();
        Assert.True(statements.Length > 40, $"only {statements.Length} statements found");
        var without = statements.Where(statement => !statement.Contains("tenant_id", StringComparison.Ordinal) && !statement.Contains("schema_migrations", StringComparison.Ordinal));

        Assert.Equal(OverAllTenants.ToHashSet(StringComparer.Ordinal), without.ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_write_to_one_row_is_bound_to_the_first_value_as_its_tenant()
    {
        var loose = Statements()
            .Where(statement => statement.Contains("tenant_id", StringComparison.Ordinal))
            .Where(statement => !statement.Contains("tenant_id = $1", StringComparison.Ordinal) && !statement.Contains("values ($1", StringComparison.Ordinal))
            .Select(statement => statement[..Math.Min(statement.Length, 40)])
            .ToHashSet(StringComparer.Ordinal);

        // What is due and what may be sent are asked for over all tenants, and what was deleted long ago is forgotten wherever it is.
        Assert.Equal(
            new(StringComparer.Ordinal)
            {
                "select tenant_id, kind, subject, due_at,",
                "with picked as materialized (select o.te",
                "insert into speakers (tenant_id, process",
                "select distinct o.tenant_id from outbox ",
                "select tenant_id from speakers where pro",
                "update speakers set held_until = $2 wher",
                "delete from speakers where process = $1 ",
                "delete from interaction_versions as t wh",
                "delete from follow_ups as t where sent_a",
                "update follow_ups as t set leader_id = '",
                "delete from promises as t where exists (",
            },
            loose);
    }

    private static string[] Statements()
    {
        using var file = new PEReader(File.OpenRead(typeof(IDatabase).Assembly.Location));
        var reader = file.GetMetadataReader();
        var statements = new List<string>();
        var handle = reader.GetNextHandle(MetadataTokens.UserStringHandle(0));
        while (!handle.IsNil)
        {
            var text = reader.GetUserString(handle).TrimStart();
            if (new[] { "select ", "insert ", "update ", "delete ", "with mine as (", "with picked " }.Any(verb => text.StartsWith(verb, StringComparison.OrdinalIgnoreCase))) { statements.Add(text); }
            handle = reader.GetNextHandle(handle);
        }

        return [.. statements];
    }
}
