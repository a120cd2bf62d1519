using CioCoachBot.Coach;
using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.Leaders;
using NodaTime;

namespace CioCoachBot.Tests.Storage.Tables;

public abstract class DeclinedRungsSuite(IEngine engine) : StoreSuite(engine)
{
    private static readonly CustomerId One = new(new Guid("00000000-0000-0000-0000-000000000001"));
    private static readonly CustomerId Two = new(new Guid("00000000-0000-0000-0000-000000000002"));
    private static readonly Instant At = Instant.FromUtc(2026, 11, 2, 8, 0);

    [EngineFact]
    public async Task A_no_is_of_one_customer_and_one_model_and_goes_with_its_leader()
    {
        await Coach(store => store.Leaders.SaveAsync(new Leader { Id = Person(1), Name = "Dana Ito", ZoneId = "UTC", Locale = "en", Since = At }));
        DeclinedRung no = new(One, EngagementModel.Partnering, Person(1), At);
        await Coach(store => store.DeclinedRungs.SaveAsync(no));
        await Coach(store => store.DeclinedRungs.SaveAsync(no with { At = At + Duration.FromDays(1) }));

        Assert.Equal(no, await Coach(store => store.DeclinedRungs.FindAsync(One, EngagementModel.Partnering)));
        Assert.Null(await Coach(store => store.DeclinedRungs.FindAsync(One, EngagementModel.Contributing)));
        Assert.Null(await Coach(store => store.DeclinedRungs.FindAsync(Two, EngagementModel.Partnering)));

        await Coach(store => store.Leaders.ForgetAsync(Person(1)));
        Assert.Null(await Coach(store => store.DeclinedRungs.FindAsync(One, EngagementModel.Partnering)));
    }
}
