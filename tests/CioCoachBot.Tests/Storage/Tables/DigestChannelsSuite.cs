using CioCoachBot.Coach.Digests;
using NodaTime;

namespace CioCoachBot.Tests.Storage.Tables;

public abstract class DigestChannelsSuite(IEngine engine) : StoreSuite(engine)
{
    [EngineFact]
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
            AllowedBy = Person(3),
            AskedAt = Instant.FromUtc(2026, 11, 16, 8, 0),
            PostedAt = Instant.FromUtc(2026, 11, 17, 8, 0),
            Installed = false,
            Team = "19:general@thread.tacv2",
            RefusedBy = Person(4),
        };
        await Coach(store => store.DigestChannels.SaveAsync(bare));
        Assert.Equal(bare, await Coach(store => store.DigestChannels.FindAsync(bare.Id)));
        await Coach(store => store.DigestChannels.SaveAsync(full));
        Assert.Equal(full, await Coach(store => store.DigestChannels.FindAsync(bare.Id)));
        Assert.Null(await Coach(store => store.DigestChannels.FindAsync("19:other")));

        var waiting = bare with { Id = "19:waiting", Active = true };
        await Coach(store => store.DigestChannels.SaveAsync(waiting));
        Assert.Equal(waiting, Assert.Single(await Coach(store => store.DigestChannels.WaitingAsync())));
        Assert.Equal([full, waiting], await Coach(store => store.DigestChannels.AllAsync()));
    }
}
