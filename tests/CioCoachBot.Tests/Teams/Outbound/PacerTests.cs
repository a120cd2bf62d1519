using CioCoachBot.Teams;
using CioCoachBot.Teams.Outbound;
using FsCheck.Fluent;
using Microsoft.Extensions.Options;
using NodaTime;

namespace CioCoachBot.Tests.Teams.Outbound;

public sealed class PacerTests
{
    private static readonly (int Limit, int Seconds)[] SendWindows = [(6, 1), (7, 2), (57, 30), (1728, 3600)];

    private readonly TestClock _clock = new();

    private Pacer NewPacer(Action<PacingOptions>? change = null)
    {
        var options = new TeamsOptions();
        change?.Invoke(options.Pacing);
        return new(Options.Create(options), _clock.Time);
    }

    [Fact]
    public void No_window_ever_holds_more_than_its_limit_and_a_wait_is_long_enough_and_not_longer()
    {
        var steps = Gen.Sample(Gen.Frequency((6, Gen.Choose(0, 50)), (3, Gen.Choose(50, 1500)), (1, Gen.Choose(1500, 60_000))), 100, 6000);
        var pacer = NewPacer(p => p.TenantPerSecond = 0);
        var sent = new List<Instant>();
        foreach (var step in steps)
        {
            _clock.Advance(Duration.FromMilliseconds(step));
            var wait = pacer.Reserve("t", "a:1", PacedOperation.Send);
            var before = _clock.GetCurrentInstant();
            if (wait > TimeSpan.Zero)
            {
                Assert.False(Fits(sent, before));
                Assert.False(Fits(sent, before + Duration.FromTimeSpan(wait) - Duration.FromTicks(1)));
                _clock.Advance(Duration.FromTimeSpan(wait));
                Assert.Equal(TimeSpan.Zero, pacer.Reserve("t", "a:1", PacedOperation.Send));
            }

            Assert.True(Fits(sent, _clock.GetCurrentInstant()));
            sent.Add(_clock.GetCurrentInstant());
        }
    }

    [Fact]
    public void An_hour_holds_its_limit_at_full_speed()
    {
        var pacer = NewPacer(p => p.TenantPerSecond = 0);
        var start = _clock.GetCurrentInstant();
        var sent = 0;
        while (_clock.GetCurrentInstant() - start < Duration.FromHours(1))
        {
            var wait = pacer.Reserve("t", "a:1", PacedOperation.Send);
            sent += wait == TimeSpan.Zero ? 1 : 0;
            _clock.Advance(Duration.FromTimeSpan(wait));
        }

        Assert.Equal(1728, sent);
    }

    [Fact]
    public void A_tenant_holds_its_limit_over_all_conversations_and_others_do_not_notice()
    {
        var pacer = NewPacer();
        Assert.Equal(48, Enumerable.Range(0, 100).Count(i => pacer.Reserve("t", $"a:{i}", PacedOperation.Send) == TimeSpan.Zero));
        Assert.Equal(TimeSpan.FromSeconds(1), pacer.Reserve("t", "a:new", PacedOperation.Send));
        Assert.Equal(TimeSpan.Zero, pacer.Reserve("other", "a:new", PacedOperation.Send));
    }

    [Fact]
    public void What_is_said_to_many_is_spaced_evenly_and_yields_to_answers_that_wait()
    {
        var pacer = NewPacer();
        void Pass(TimeSpan by) => _clock.Advance(Duration.FromTimeSpan(by));
        var start = _clock.GetCurrentInstant();
        var turns = new List<Duration>();
        while (_clock.GetCurrentInstant() - start < Duration.FromSeconds(10))
        {
            if (pacer.TakeBulkTurn("t") is { Ticks: > 0 } wait)
            {
                Pass(wait);
                continue;
            }

            Assert.Equal(TimeSpan.Zero, pacer.Reserve("t", $"a:{turns.Count}", PacedOperation.Send));
            turns.Add(_clock.GetCurrentInstant() - start);
        }

        Assert.InRange(turns.Count, 475, 481);
        Assert.All(turns.Zip(turns.Skip(1)), pair => Assert.InRange((pair.Second - pair.First).TotalSeconds, 1.0 / 50, 1.0 / 40));
        Pass(TimeSpan.FromSeconds(1));
        var answers = Enumerable.Range(0, 100).Count(i => pacer.Reserve("t", $"b:{i}", PacedOperation.Send) == TimeSpan.Zero);
        Assert.Equal(48, answers);
        Assert.True(pacer.TakeBulkTurn("t") > pacer.Reserve("t", "b:new", PacedOperation.Send));
    }

    [Fact]
    public void Operations_are_counted_apart()
    {
        var pacer = NewPacer();
        int Burst(PacedOperation operation) => Enumerable.Range(0, 30).Count(_ => pacer.Reserve("t", "a:1", operation) == TimeSpan.Zero);
        Assert.Equal([6, 6], [Burst(PacedOperation.Send), Burst(PacedOperation.Create)]);
    }

    [Fact]
    public void The_third_429_within_a_minute_slows_the_tenant_for_a_minute_and_each_one_more_further()
    {
        var pacer = NewPacer();
        int Burst(string tenant) => Enumerable.Range(0, 100).Count(i => pacer.Reserve(tenant, $"a:{i}", PacedOperation.Send) == TimeSpan.Zero);
        pacer.Throttled("t", "a:x", PacedOperation.Send, TimeSpan.FromSeconds(1));
        pacer.Throttled("t", "a:y", PacedOperation.Send, TimeSpan.FromSeconds(1));
        Assert.Equal(48, Burst("t"));
        _clock.Advance(Duration.FromSeconds(2));
        pacer.Throttled("t", "a:z", PacedOperation.Send, TimeSpan.FromSeconds(1));
        Assert.Equal(36, Burst("t"));
        Assert.Equal(48, Burst("other"));
        _clock.Advance(Duration.FromSeconds(2));
        foreach (var conversation in Enumerable.Range(0, 20))
        {
            pacer.Throttled("t", $"b:{conversation}", PacedOperation.Send, TimeSpan.FromSeconds(1));
        }

        Assert.Equal(11, Burst("t"));
        _clock.Advance(Duration.FromMinutes(1));
        Assert.Equal(48, Burst("t"));
    }

    [Fact]
    public void Without_Retry_After_the_pause_grows_up_to_a_minute()
    {
        var pacer = NewPacer();
        var pauses = new List<double>();
        for (var i = 0; i < 9; i++)
        {
            var pause = pacer.Throttled("t", "a:1", PacedOperation.Send, null);
            pauses.Add(pause.TotalSeconds);
            _clock.Advance(Duration.FromTimeSpan(pause));
        }

        var expected = new double[] { 1, 2, 4, 8, 16, 32, 60, 60, 60 };
        Assert.All(pauses.Zip(expected), p => Assert.InRange(p.First, p.Second, p.Second * 1.27));
    }

    [Fact]
    public void Memory_is_bounded()
    {
        var pacer = NewPacer(p => p.TenantPerSecond = 0);
        for (var i = 0; i < 100_000; i++)
        {
            _clock.Advance(Duration.FromMilliseconds(1));
            pacer.Reserve("t", $"a:{i}", PacedOperation.Send);
        }

        Assert.InRange(pacer.Remembered, 1, TenantPace.Capacity);
    }

    [Fact]
    public void A_limit_of_0_is_none()
    {
        var pacer = NewPacer(p =>
        {
            p.TenantPerSecond = 0;
            (p.Send.PerSecond, p.Send.PerTwoSeconds, p.Send.PerThirtySeconds, p.Send.PerHour) = (0, 0, 0, 0);
        });
        Assert.All(Enumerable.Range(0, 5000), _ => Assert.Equal(TimeSpan.Zero, pacer.Reserve("t", "a:1", PacedOperation.Send)));
    }

    private static bool Fits(List<Instant> sent, Instant now) =>
        SendWindows.All(w => sent.Count < w.Limit || sent[^w.Limit] + Duration.FromSeconds(w.Seconds) <= now);
}
