using CioCoachBot.Coach;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Storage;
using CioCoachBot.Storage.Sqlite;
using NodaTime;

namespace CioCoachBot.Tests.Storage.Sqlite;

#pragma warning disable CA1001 // Disposed of through IAsyncLifetime.
public sealed class GroupCommitTests : IAsyncLifetime
#pragma warning restore CA1001
{
    private static readonly TenantId Tenant = new("t");
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 20, 9, 30);
    private SqliteEngine _engine = null!;
    private SqliteDatabase _database = null!;

    public Task InitializeAsync()
    {
        _engine = new SqliteEngine();
        _database = _engine.OpenSqlite();
        return _database.MigrateAsync(CancellationToken.None);
    }

    public async Task DisposeAsync()
    {
        await _database.DisposeAsync();
        _engine.Dispose();
    }

    private Task<bool> Add(string key) => _database.RunAsync(unit => unit.Seen.TryAddAsync(Tenant, key, new PersonId("p"), Now), CancellationToken.None);

    /// <summary>Holds the writer inside a unit, so that what is queued meanwhile waits together.</summary>
    private async Task<(Task<int> Held, ManualResetEventSlim Release)> Hold()
    {
        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var release = new ManualResetEventSlim();
        var held = _database.RunAsync(
            unit =>
            {
                begun.SetResult();
                release.Wait();
                return ValueTask.FromResult(1);
            },
            CancellationToken.None);
        await begun.Task;
        return (held, release);
    }

    [Fact]
    public async Task Units_that_wait_together_share_a_commit()
    {
        var (held, release) = await Hold();
        var waiting = Enumerable.Range(0, 100).Select(i => Add($"{i}")).ToArray();
        release.Set();
        await held;
        Assert.All(await Task.WhenAll(waiting), Assert.True);

        Assert.Equal(2, _database.Commits);
    }

    [Fact]
    public async Task A_batch_is_bounded()
    {
        var (held, release) = await Hold();
        var waiting = Enumerable.Range(0, SqliteWriter.MostInBatch + 1).Select(i => Add($"{i}")).ToArray();
        release.Set();
        await held;
        await Task.WhenAll(waiting);

        Assert.Equal(3, _database.Commits);
    }

    [Fact]
    public async Task One_that_throws_leaves_the_others_writes()
    {
        var (held, release) = await Hold();
        var before = Add("before");
        var thrower = _database.RunAsync<int>(
            async unit =>
            {
                await unit.Seen.TryAddAsync(Tenant, "thrown", new PersonId("p"), Now);
                throw new InvalidTimeZoneException();
            },
            CancellationToken.None);
        var after = Add("after");
        release.Set();
        await held;

        Assert.True(await before);
        await Assert.ThrowsAsync<InvalidTimeZoneException>(() => thrower);
        Assert.True(await after);
        Assert.Equal(2, _database.Commits);
        Assert.False(await Add("before"));
        Assert.True(await Add("thrown"));
        Assert.False(await Add("after"));
    }

    [Fact]
    public async Task Values_go_where_their_numbers_stand_in_the_text()
    {
        var read = await _database.RunAsync(
            unit => ((UnitOfWork)unit).Sql.FirstAsync(
                "select $2, $1, $3, $4, length($5), $2", static row => (row.Text(0), row.Integer(1), row.IsNull(2), row.Text(3), row.Integer(4), row.Text(5)), 7L, "zwölf", null, "", Array.Empty<byte>()),
            CancellationToken.None);

        Assert.Equal(("zwölf", 7L, true, "", 0L, "zwölf"), read);
    }

    [Fact]
    public async Task A_commit_that_fails_faults_everybody_and_the_writer_goes_on()
    {
        var (held, release) = await Hold();
        var innocent = Add("innocent");
        var culprit = _database.RunAsync(
            async unit =>
            {
                await ((UnitOfWork)unit).Sql.ExecuteAsync("pragma defer_foreign_keys = on");
                await unit.Coach(Tenant).Partners.AppointAsync(PartnerRole.Cmo, new PersonId("nobody"));
                return 1;
            },
            CancellationToken.None);
        release.Set();
        await held;

        var first = await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => innocent);
        Assert.Same(first, await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => culprit));
        Assert.True(await Add("innocent"));
    }

    [Fact]
    public async Task A_unit_that_awaits_something_else_is_refused_and_its_writes_taken_back()
    {
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var late = new TaskCompletionSource<Exception?>();
        var stray = _database.RunAsync<int>(
            async unit =>
            {
                await unit.Seen.TryAddAsync(Tenant, "early", new PersonId("p"), Now);
                await gate.Task;
                late.SetResult(await Record.ExceptionAsync(async () => await unit.Seen.TryAddAsync(Tenant, "late", new PersonId("p"), Now)));
                return 1;
            },
            CancellationToken.None);

        var fault = await Assert.ThrowsAsync<InvalidOperationException>(() => stray);
        Assert.Equal(SqliteWriter.AwaitedElsewhere, fault.Message);
        gate.SetResult();
        Assert.IsType<InvalidOperationException>(await late.Task);
        Assert.True(await Add("early"));
        Assert.True(await Add("late"));
    }

    [Fact]
    public async Task A_unit_within_a_unit_is_refused()
    {
        var fault = await Assert.ThrowsAsync<InvalidOperationException>(() => _database.RunAsync(unit => new ValueTask<bool>(Add("inner")), CancellationToken.None));
        Assert.Contains("cannot start another", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_gives_up_waiting_writes_nothing()
    {
        using var cancellation = new CancellationTokenSource();
        var (held, release) = await Hold();
        var given = _database.RunAsync(unit => unit.Seen.TryAddAsync(Tenant, "given up", new PersonId("p"), Now), cancellation.Token);
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => given);
        release.Set();
        await held;

        Assert.True(await Add("given up"));
    }

    [Fact]
    public async Task Closing_finishes_what_waits_and_refuses_what_comes_after()
    {
        var (held, release) = await Hold();
        var waiting = Add("waiting");
        var closing = Task.Run(async () => await _database.DisposeAsync());
        release.Set();
        await closing;

        Assert.True(held.IsCompletedSuccessfully);
        Assert.True(await waiting);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => Add("after"));
    }

    [Fact]
    public async Task A_callers_continuation_never_runs_on_the_writers_thread()
    {
        var writer = await _database.RunAsync(static unit => ValueTask.FromResult(Environment.CurrentManagedThreadId), CancellationToken.None);
        Assert.NotEqual(writer, Environment.CurrentManagedThreadId);
    }
}
