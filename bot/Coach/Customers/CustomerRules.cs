namespace CioCoachBot.Coach.Customers;

/// <summary>Who can be a customer.</summary>
public static class CustomerRules
{
    /// <summary>Checks the name of a new customer.</summary>
    /// <param name="name">As the person wrote it.</param>
    /// <returns>
    /// A refusal for <c>newCustomer</c> when the name is empty, has no letter or digit, is longer than <see cref="Customer.MaxName"/>,
    /// or is that of an internal department: IT's "internal customers" are none [Gartner, Samuels]. Else null.
    /// </returns>
    public static Refusal? CheckName(string? name)
    {
        if (string.IsNullOrWhiteSpace(name) || !name.Any(char.IsLetterOrDigit))
        {
            return Refused("Which customer was it? Type the organisation's name.");
        }

        if (name.Trim().Length > Customer.MaxName)
        {
            return Refused("That name is too long: 120 characters fit. A short form will do.");
        }

        return InternalDepartments.Contain(name)
            ? Refused("That sounds like your own house. Time with colleagues matters too, but here only customers outside count: who buys or uses what you sell?")
            : null;
    }

    private static Refusal Refused(string message) => new("newCustomer", message);
}
