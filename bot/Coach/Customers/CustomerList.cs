namespace CioCoachBot.Coach.Customers;

/// <summary>Finds in a list of customers.</summary>
public static class CustomerList
{
    /// <summary>The customer of that name, however it is spelled; null for none.</summary>
    public static Customer? Named(this IReadOnlyList<Customer> customers, string name)
    {
        var key = Customer.Key(name);
        return customers.FirstOrDefault(customer => Customer.Key(customer.Name) == key);
    }
}
