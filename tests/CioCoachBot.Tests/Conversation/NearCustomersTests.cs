using CioCoachBot.Coach.Customers;
using CioCoachBot.Conversation.Views;

namespace CioCoachBot.Tests.Conversation;

public sealed class NearCustomersTests
{
    private static readonly IReadOnlyList<Customer> Customers = [.. new[] { "Contoso", "Contoso Pharma", "Tailspin Toys", "IBM", "Litware", "First Up" }
        .Select((name, i) => new Customer(new(new Guid(i + 1, 0, 0, new byte[8])), name, null, false))];

    [Theory]
    [InlineData("Contosso", "Contoso")]
    [InlineData("Tailspn Toyz", "Tailspin Toys")]
    [InlineData("Tailspin Trading", "Tailspin Toys")]
    [InlineData("Litware Incorporated", "Litware")]
    [InlineData("Contoso Pharmaceuticals", "Contoso Pharma", "Contoso")]
    [InlineData("IBN")]
    [InlineData("Fabrikam")]
    [InlineData("")]
    [InlineData("!")]
    public void A_name_is_near_by_its_letters_its_short_form_or_its_first_word(string name, params string[] near) =>
        Assert.Equal(near.Order(StringComparer.Ordinal), NearCustomers.Of(name, Customers).Select(customer => customer.Name).Order(StringComparer.Ordinal));
}
