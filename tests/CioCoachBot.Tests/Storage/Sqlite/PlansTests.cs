using System.Reflection;
using CioCoachBot.Storage;
using CioCoachBot.Storage.Delivery;
using CioCoachBot.Storage.Sqlite;
using CioCoachBot.Storage.Tables;
using Microsoft.Data.Sqlite;

namespace CioCoachBot.Tests.Storage.Sqlite;

/// <summary>How statements find their rows, as the engine plans it.</summary>
public sealed class PlansTests : IDisposable
{
    /// <summary>What grows with every contact, every leader and every message.</summary>
    private static readonly string[] Large =
    [
        "interactions", "interaction_versions", "heard_themes", "conversations", "message_keys", "posted_cards", "follow_ups", "promises",
        "spoken", "agenda", "outbox", "seen_activities", "people",
    ];

    /// <summary>What walks all the same, and why it may.</summary>
    private static readonly string[] Walks =
    [
        // Once in a while, by a clockwork of its own.
        "OutboxTable.ReleaseAll", "OutboxTable.Depth", "SeenActivitiesTable.Forget", "SpeakersTable.Release",

        // What waits to be said, by the pump.
        "OutboxTable.BulkTenants",

        // Everything of one person goes, once.
        "LeaderTraces.Versions", "LeaderTraces.Answers", "PartnerTraces.Asked", "LeaderTraces.Keys", "PartnerTraces.Keys", "LeaderTraces.Prompts", "LeaderTraces.Plans",

        // Asked for by an admin, over everybody's.
        "FiguresTable.PromiseScores", "PeopleTable.All",
    ];

    private readonly SqliteEngine _engine = new();

    public void Dispose() => _engine.Dispose();

    [Fact]
    public async Task No_statement_walks_through_a_tenant_of_a_large_table()
    {
        await using var database = await OpenAsync();
        var (plans, walks) = (0, new List<string>());
        await database.ReadAsync(
            async unit =>
            {
                foreach (var (name, statement) in Statements())
                {
                    var steps = await PlanAsync(unit, statement);
                    plans += steps.Count > 0 ? 1 : 0;
                    walks.AddRange(steps.Where(step => Walk(step, statement)).Select(step => name));
                }

                return true;
            },
            CancellationToken.None);

        Assert.True(plans > 120, $"only {plans} statements could be planned");
        Assert.Empty(walks.Except(Walks, StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_digest_is_added_up_from_indexes_alone()
    {
        await using var database = await OpenAsync();
        async Task<string> Plan(string statement, params object?[] values) => string.Join('\n', await database.ReadAsync(
            async unit => await ((UnitOfWork)unit).Sql.AllAsync("explain query plan " + statement, row => row.Text(3), values), CancellationToken.None));

        foreach (var statement in new[] { DigestSumsTable.Minutes, DigestSumsTable.CustomersMet })
        {
            Assert.Contains("USING COVERING INDEX interactions_by_day (tenant_id=? AND day>? AND day<?)", await Plan(statement, "t", "a", "b"), StringComparison.Ordinal);
        }

        var met = await Plan(DigestSumsTable.Partnering, "t", "a", "b");
        Assert.Contains("USING COVERING INDEX interactions_of_customer (tenant_id=? AND customer_id=? AND day>? AND day<?)", met, StringComparison.Ordinal);
        Assert.DoesNotContain("TEMP B-TREE", met, StringComparison.Ordinal);

        var shared = await Plan(DigestSumsTable.Shared, "t", "a", "b", 1L, "c", 7);
        Assert.Contains("USING INDEX interactions_shared", shared, StringComparison.Ordinal);
        Assert.DoesNotContain("TEMP B-TREE", shared, StringComparison.Ordinal);
        Assert.Contains("follow_ups_by_state (tenant_id=? AND state=? AND done_at>?", await Plan(DigestSumsTable.Done, "t", 1L, 2L), StringComparison.Ordinal);
        foreach (var plan in new[]
                 {
                     await Plan(DigestSumsTable.Open, "t", 1L), await Plan(DigestSumsTable.WithPartners, "t", 1L, 2L),
                     await Plan(DigestSumsTable.Promises, "t", 1L, 2L, "c"),
                 })
        {
            Assert.Contains("_by_state (tenant_id=? AND state=?", plan, StringComparison.Ordinal);
            Assert.DoesNotContain("_of_leader", plan, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Claiming_walks_an_index_and_sorts_nothing()
    {
        await using var database = await OpenAsync();
        var plan = await database.RunAsync(
            async unit =>
            {
                var steps = new List<string>();
                foreach (var statement in ((OutboxTable)unit.Outbox).ClaimStatements)
                {
                    steps.AddRange(await ((UnitOfWork)unit).Sql.AllAsync("explain query plan " + statement, row => row.Text(3), 1L, null, 2L, 3));
                }

                return steps;
            },
            CancellationToken.None);

        Assert.NotEmpty(plan);
        Assert.DoesNotContain(plan, step => step.Contains("TEMP B-TREE", StringComparison.Ordinal));
        Assert.DoesNotContain(plan, step => step.StartsWith("SCAN", StringComparison.Ordinal) && step != "SCAN picked" && !step.Contains("USING", StringComparison.Ordinal));
    }

    /// <summary>True where the step takes all rows of a tenant, or all of the table; a table goes by its alias.</summary>
    private static bool Walk(string step, string statement)
    {
        var words = step.Split(' ');
        if (words is not (["SEARCH" or "SCAN", var alias, ..]) || (words[0] == "SEARCH" && !step.EndsWith("(tenant_id=?)", StringComparison.Ordinal)))
        {
            return false;
        }

        return Array.Exists(Large, table => alias == table
            || statement.Contains($" {table} {alias} ", StringComparison.Ordinal) || statement.Contains($" {table} as {alias} ", StringComparison.Ordinal));
    }

    private static IEnumerable<(string Name, string Statement)> Statements() =>
        from type in typeof(IDatabase).Assembly.GetTypes()
        from field in type.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)
        where field is { IsLiteral: true } && field.FieldType == typeof(string)
        let statement = ((string)field.GetRawConstantValue()!).Trim()
        where new[] { "select ", "with ", "update ", "delete " }.Any(verb => statement.StartsWith(verb, StringComparison.Ordinal))
        select ($"{type.Name}.{field.Name}", statement);

    /// <summary>The steps; none for a part of a statement.</summary>
    private static async ValueTask<IReadOnlyList<string>> PlanAsync(IUnitOfWork unit, string statement)
    {
        var values = Enumerable.Range(1, 20).Count(number => statement.Contains($"${number}", StringComparison.Ordinal));
        try
        {
            return await ((UnitOfWork)unit).Sql.AllAsync("explain query plan " + statement, static row => row.Text(3), new object?[values]);
        }
        catch (SqliteException)
        {
            return [];
        }
    }

    private async Task<SqliteDatabase> OpenAsync()
    {
        var database = _engine.OpenSqlite();
        await database.MigrateAsync(CancellationToken.None);
        return database;
    }
}
