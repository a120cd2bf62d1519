namespace CioCoachBot.Coach.Customers;

/// <summary>Who can be a customer.</summary>
public static class CustomerRules
{
    /// <summary>Checks the name of a new customer.</summary>
    public static Refusal? CheckName(string? name) => string.IsNullOrWhiteSpace(name) ? new Refusal("newCustomer", "Which customer was it? A name will do.") : null;
}
