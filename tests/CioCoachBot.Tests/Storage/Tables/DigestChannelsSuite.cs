using CioCoachBot.Coach.Digests;
using NodaTime;

namespace CioCoachBot.Tests.Storage.Tables;

public abstract class DigestChannelsSuite(IEngine engine) : StoreSuite(engine)
{
    [Fact]
    public async Task Every_field_survives_and_is_replaced()
    {
        var bare = new DigestChannel { Id = "19:abc@thread.tacv2", InstalledBy = Person(1), ZoneId = "Europe/Berlin" };
        var full = bare with
        {
            Name = "Leadership",
            InstalledBy = Person(2),
            Day = IsoDayOfWeek.Sunday,
            Time = new LocalTime(17, 5),
            ZoneId = "UTC",
            Active = true,
            Language = "fr",
        };
        await Coach(store => store.DigestChannels.SaveAsync(bare));
        Assert.Equal(bare, await Coach(store => store.DigestChannels.FindAsync(bare.Id)));
        await Coach(store => store.DigestChannels.SaveAsync(full));
        Assert.Equal(full, await Coach(store => store.DigestChannels.FindAsync(bare.Id)));
        Assert.Null(await Coach(store => store.DigestChannels.FindAsync("19:other")));
    }
}
