using System.Data.Common;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Leaders;

namespace CioCoachBot.Tests.Storage.Tables;

public abstract class PartnersSuite(IEngine engine) : StoreSuite(engine)
{
    private static readonly Person Mara = new(Person(1), "Mara", "Europe/Berlin", "de-DE", Reachable: false);

    [EngineFact]
    public async Task A_role_is_vacant_until_somebody_is_appointed_and_after()
    {
        Assert.Null(await Coach(store => store.Partners.HolderAsync(PartnerRole.Cmo)));

        await Coach(store => store.People.SaveAsync(Mara));
        await Coach(store => store.Partners.AppointAsync(PartnerRole.Cmo, Mara.Id));
        Assert.Equal(new Partner(PartnerRole.Cmo, Mara), await Coach(store => store.Partners.HolderAsync(PartnerRole.Cmo)));
        Assert.Null(await Coach(store => store.Partners.HolderAsync(PartnerRole.Cco)));

        await Coach(store => store.Partners.AppointAsync(PartnerRole.Cmo, null));
        Assert.Null(await Coach(store => store.Partners.HolderAsync(PartnerRole.Cmo)));
    }

    [EngineFact]
    public async Task One_person_may_hold_several_roles_and_a_role_passes_on()
    {
        var next = Mara with { Id = Person(2), Name = "Noor" };
        await Coach(async store =>
        {
            await store.People.SaveAsync(Mara);
            await store.People.SaveAsync(next);
            await store.Partners.AppointAsync(PartnerRole.Sales, Mara.Id);
            await store.Partners.AppointAsync(PartnerRole.Cmo, Mara.Id);
            await store.Partners.AppointAsync(PartnerRole.Sales, next.Id);
        });

        Assert.Equal([new(PartnerRole.Cmo, Mara), new(PartnerRole.Sales, next)], await Coach(store => store.Partners.AllAsync()));
    }

    [EngineFact]
    public async Task Nobody_unknown_is_appointed() =>
        await Assert.ThrowsAnyAsync<DbException>(() => Coach(store => store.Partners.AppointAsync(PartnerRole.Cco, new PersonId("nobody"))));
}
