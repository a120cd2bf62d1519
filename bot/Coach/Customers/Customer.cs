namespace CioCoachBot.Coach.Customers;

/// <summary>
/// An external organisation, the buyer or user of what the enterprise sells. IT's "internal customers" are none [Gartner, Samuels].
/// </summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">As people write it, 1 to 120 characters, unique in the tenant without regard to case and punctuation.</param>
/// <param name="Model">Its engagement model; null until somebody set it.</param>
/// <param name="Strategic">True for a strategic account.</param>
public sealed record Customer(CustomerId Id, string Name, EngagementModel? Model, bool Strategic)
{
    /// <summary>The longest name, in characters.</summary>
    public const int MaxName = 120;

    /// <summary>The longest segment, in characters.</summary>
    public const int MaxSegment = 60;

    /// <summary>The segment that the organisation counts it to, in its own words; null until somebody said so.</summary>
    public string? Segment { get; init; }

    /// <summary>The name by which two spellings are the same customer: letters and digits only, lower case, "and" for "&amp;".</summary>
    public static string Key(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var key = new System.Text.StringBuilder(name.Length);
        foreach (var c in name.Normalize(System.Text.NormalizationForm.FormKC))
        {
            if (c == '&') { key.Append("and"); }
            else if (char.IsLetterOrDigit(c)) { key.Append(char.ToLowerInvariant(c)); }
        }

        return key.ToString();
    }
}

/// <summary>The five customer engagement models, from least to most engaged; each includes the ones before it [Gartner].</summary>
public enum EngagementModel
{
    /// <summary>Passive; served by price and availability.</summary>
    Transactional,

    /// <summary>Passive; reached through new markets or geographies.</summary>
    Demographic,

    /// <summary>Active: permits observation of transactions and context.</summary>
    Personalized,

    /// <summary>Active: starts and joins discussions, gives personal information.</summary>
    Contributing,

    /// <summary>Active: invited into plans for products and services.</summary>
    Partnering,
}

/// <summary>The customers of one tenant.</summary>
public interface ICustomers
{
    /// <summary>The customer with this id, or null.</summary>
    ValueTask<Customer?> FindAsync(CustomerId id);

    /// <summary>The customer whose <see cref="Customer.Key"/> is that of the name, or null.</summary>
    ValueTask<Customer?> FindByNameAsync(string name);

    /// <summary>Every customer, by name.</summary>
    ValueTask<IReadOnlyList<Customer>> AllAsync();

    /// <summary>Their names, in the same order: the same list object as long as no customer changes.</summary>
    ValueTask<IReadOnlyList<string>> NamesAsync();

    /// <summary>Adds the customer, or replaces what is stored under the same id.</summary>
    ValueTask SaveAsync(Customer customer);
}
