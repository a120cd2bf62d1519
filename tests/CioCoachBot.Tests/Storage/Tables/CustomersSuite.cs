using System.Data.Common;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Customers;

namespace CioCoachBot.Tests.Storage.Tables;

public abstract class CustomersSuite(IEngine engine) : StoreSuite(engine)
{
    private static readonly Customer Contoso = new(new CustomerId(NewId()), "Contoso", EngagementModel.Partnering, Strategic: true);

    [EngineFact]
    public async Task Is_found_by_id_and_by_any_spelling_of_its_name()
    {
        var smith = new Customer(new CustomerId(NewId()), "Smith & Sons, Ltd.", null, Strategic: false);
        await Coach(store => store.Customers.SaveAsync(smith));

        Assert.Equal(smith, await Coach(store => store.Customers.FindAsync(smith.Id)));
        Assert.Equal(smith, await Coach(store => store.Customers.FindByNameAsync("smith AND sons ltd")));
        Assert.Null(await Coach(store => store.Customers.FindByNameAsync("smith")));
    }

    [EngineFact]
    public async Task Saving_again_replaces_and_moves_the_name()
    {
        var renamed = Contoso with { Name = "Contoso Group", Model = null, Strategic = false };
        await Coach(store => store.Customers.SaveAsync(Contoso));
        await Coach(store => store.Customers.SaveAsync(renamed));

        Assert.Equal([renamed], await Coach(store => store.Customers.AllAsync()));
        Assert.Null(await Coach(store => store.Customers.FindByNameAsync("Contoso")));
        Assert.Equal(renamed, await Coach(store => store.Customers.FindByNameAsync("contoso-group")));
    }

    [EngineFact]
    public async Task Two_customers_cannot_have_one_name()
    {
        await Coach(store => store.Customers.SaveAsync(Contoso));
        await Assert.ThrowsAnyAsync<DbException>(() => Coach(store => store.Customers.SaveAsync(Contoso with { Id = new(NewId()), Name = "CONTOSO" })));

        Assert.Equal([Contoso], await Coach(store => store.Customers.AllAsync()));
    }

    [EngineFact]
    public async Task All_are_ordered_by_name()
    {
        foreach (var name in new[] { "Northwind", "adatum", "Fabrikam" })
        {
            await Coach(store => store.Customers.SaveAsync(new(new CustomerId(NewId()), name, null, Strategic: false)));
        }

        Assert.Equal(["adatum", "Fabrikam", "Northwind"], (await Coach(store => store.Customers.AllAsync())).Select(customer => customer.Name).ToArray());
    }

    [EngineFact]
    public async Task The_list_is_read_once_until_a_customer_changes()
    {
        await Coach(store => store.Customers.SaveAsync(Contoso));
        var names = await Coach(store => store.Customers.NamesAsync());
        Assert.Same(names, await Coach(store => store.Customers.NamesAsync()));
        Assert.Same(names, await Database.ReadAsync(unit => unit.Coach(Tenant).Customers.NamesAsync(), CancellationToken.None));
        Assert.Empty(await Unit(unit => unit.Coach(OtherTenant).Customers.NamesAsync()));

        await Coach(store => store.Customers.SaveAsync(Contoso with { Name = "Contoso Group" }));
        Assert.Equal(["Contoso Group"], await Coach(store => store.Customers.NamesAsync()));
    }

    [EngineFact]
    public async Task What_was_taken_back_is_on_nobodys_list()
    {
        await Coach(store => store.Customers.SaveAsync(Contoso));
        await Assert.ThrowsAsync<InvalidOperationException>(() => Coach(async store =>
        {
            await store.Customers.SaveAsync(Contoso with { Name = "Never" });
            Assert.Equal(["Never"], await store.Customers.NamesAsync());
            throw new InvalidOperationException();
        }));

        Assert.Equal(["Contoso"], await Coach(store => store.Customers.NamesAsync()));
        await Coach(store => store.Customers.SaveAsync(Contoso with { Name = "Contoso Group" }));
        Assert.Equal(["Contoso Group"], await Coach(store => store.Customers.NamesAsync()));
    }
}
