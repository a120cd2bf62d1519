using CioCoachBot.Coach.Customers;

namespace CioCoachBot.Cards.Forms;

/// <summary>Puts a customer into the form by name.</summary>
public static class LogFormCustomer
{
    /// <summary>The form with the customer of that name, or with the name where it is to be confirmed.</summary>
    public static LogForm Said(this LogForm form, string name, IReadOnlyList<Customer> customers)
    {
        ArgumentNullException.ThrowIfNull(form);
        var known = customers.Named(name);
        return form with { Customer = known?.Id, NewCustomer = null, SaidCustomer = known is null ? name : null };
    }

    /// <summary>The form with the customer of that name, or with the name as that of a new one.</summary>
    public static LogForm With(this LogForm form, string name, IReadOnlyList<Customer> customers)
    {
        ArgumentNullException.ThrowIfNull(form);
        var known = customers.Named(name);
        return form with { Customer = known?.Id, NewCustomer = known is null ? name : null, SaidCustomer = null };
    }
}
