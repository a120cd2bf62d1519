namespace CioCoachBot.Coach.Customers;

/// <summary>Who can be a customer.</summary>
public static class CustomerRules
{
    /// <summary>Checks the name of a new customer.</summary>
    /// <param name="name">As the person wrote it.</param>
    /// <param name="departments">Which names are the own house.</param>
    /// <returns>
    /// A refusal for <c>newCustomer</c> when the name is empty, has no letter or digit, is longer than <see cref="Customer.MaxName"/>,
    /// or is that of an internal department: IT's "internal customers" are none [Gartner, Samuels]. Else null.
    /// </returns>
    public static Refusal? CheckName(string? name, IDepartments departments)
    {
        ArgumentNullException.ThrowIfNull(departments);
        if (string.IsNullOrWhiteSpace(name) || !name.Any(char.IsLetterOrDigit) || name.Any(char.IsControl))
        {
            return Refused(RefusalReason.CustomerUnnamed);
        }

        if (name.Trim().Length > Customer.MaxName)
        {
            return Refused(RefusalReason.CustomerNameTooLong);
        }

        return departments.IsOne(name) ? Refused(RefusalReason.CustomerIsOwnHouse) : null;
    }

    private static Refusal Refused(RefusalReason reason) => new("newCustomer", reason, Most: Customer.MaxName);
}
