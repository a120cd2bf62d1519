using NodaTime;

namespace CioCoachBot.Tests.Storage.Delivery;

public abstract class SeenActivitiesSuite(IEngine engine) : StoreSuite(engine)
{
    [EngineFact]
    public async Task The_second_delivery_is_known()
    {
        Assert.True(await Unit(unit => unit.Seen.TryAddAsync(Tenant, "a", Person(1), Now)));
        Assert.False(await Unit(unit => unit.Seen.TryAddAsync(Tenant, "a", Person(1), Now)));
        Assert.True(await Unit(unit => unit.Seen.TryAddAsync(Tenant, "b", Person(1), Now)));
        Assert.True(await Unit(unit => unit.Seen.TryAddAsync(OtherTenant, "a", Person(1), Now)));
    }

    [EngineFact]
    public async Task Of_many_deliveries_at_once_one_is_the_first()
    {
        var first = await Task.WhenAll(Enumerable.Range(0, 32).Select(_ => Task.Run(() => Unit(unit => unit.Seen.TryAddAsync(Tenant, "a", Person(1), Now)))));

        Assert.Single(first, answer => answer);
    }

    [EngineFact]
    public async Task An_answer_is_kept_for_the_second_delivery()
    {
        byte[] answer = [0, 1, 254, 255];
        await Unit(unit => unit.Seen.TryAddAsync(Tenant, "a", Person(1), Now));
        Assert.Null(await Unit(unit => unit.Seen.FindAnswerAsync(Tenant, "a")));
        await Unit(unit => unit.Seen.SaveAnswerAsync(Tenant, "a", answer));

        Assert.Equal(answer, await Unit(unit => unit.Seen.FindAnswerAsync(Tenant, "a")));
        Assert.Null(await Unit(unit => unit.Seen.FindAnswerAsync(Tenant, "b")));
    }

    [EngineFact]
    public async Task What_is_older_is_forgotten()
    {
        await Unit(unit => unit.Seen.TryAddAsync(Tenant, "old", Person(1), Now - Duration.FromTicks(1)));
        await Unit(unit => unit.Seen.TryAddAsync(Tenant, "new", Person(1), Now));

        Assert.Equal(1, await Unit(unit => unit.Seen.ForgetBeforeAsync(Now)));
        Assert.True(await Unit(unit => unit.Seen.TryAddAsync(Tenant, "old", Person(1), Now)));
        Assert.False(await Unit(unit => unit.Seen.TryAddAsync(Tenant, "new", Person(1), Now)));
    }
}
