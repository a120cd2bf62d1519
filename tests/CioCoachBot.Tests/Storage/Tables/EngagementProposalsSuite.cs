using CioCoachBot.Coach;
using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.Leaders;
using NodaTime;

namespace CioCoachBot.Tests.Storage.Tables;

public abstract class EngagementProposalsSuite(IEngine engine) : StoreSuite(engine)
{
    private static readonly CustomerId One = new(new Guid("00000000-0000-0000-0000-000000000001"));
    private static readonly CustomerId Two = new(new Guid("00000000-0000-0000-0000-000000000002"));
    private static readonly Instant At = Instant.FromUtc(2026, 11, 2, 8, 0);

    [EngineFact]
    public async Task A_customer_has_one_proposal_which_another_replaces()
    {
        EngagementProposal later = new(One, Person(2), null, false, null, At + Duration.FromHours(1));
        EngagementProposal other = new(Two, Person(2), EngagementModel.Personalized, true, null, At);
        await Coach(store => store.EngagementProposals.SaveAsync(new(One, Person(1), EngagementModel.Partnering, null, "they plan with us", At)));
        Assert.Equal("they plan with us", (await Coach(store => store.EngagementProposals.FindAsync(One)))!.Reason);
        await Coach(store => store.EngagementProposals.SaveAsync(later));
        await Coach(store => store.EngagementProposals.SaveAsync(other));

        Assert.Equal([other, later], await Coach(store => store.EngagementProposals.AllAsync()));

        await Coach(store => store.EngagementProposals.ForgetAsync(One));
        Assert.Null(await Coach(store => store.EngagementProposals.FindAsync(One)));
    }

    [EngineFact]
    public async Task Who_is_forgotten_proposes_nothing()
    {
        await Coach(store => store.Leaders.SaveAsync(new Leader { Id = Person(1), Name = "Dana Ito", ZoneId = "UTC", Locale = "en", Since = At }));
        await Coach(store => store.EngagementProposals.SaveAsync(new(One, Person(1), EngagementModel.Partnering, null, null, At)));

        await Coach(store => store.Leaders.ForgetAsync(Person(1)));

        Assert.Empty(await Coach(store => store.EngagementProposals.AllAsync()));
    }
}
