using CioCoachBot.Coach.Customers;
using CioCoachBot.Understanding.Topics;

namespace CioCoachBot.Tests.Coach.Customers;

public sealed class CustomerRulesTests
{
    [Theory]
    [InlineData("Contoso")]
    [InlineData("HR Solutions GmbH")]
    [InlineData("Legal & General")]
    [InlineData("Sales Force Europe")]
    [InlineData("Salesforce")]
    [InlineData("IT Verlag")]
    [InlineData("Finance Bretagne SA")]
    [InlineData("Team Rubicon")]
    [InlineData("The People's Bank")]
    [InlineData("Société des Transports")]
    [InlineData("La Poste")]
    [InlineData("Die Mobiliar")]
    [InlineData("El Corte Inglés")]
    [InlineData("Security Bank of Kansas")]
    [InlineData("3M")]
    [InlineData("SAP")]
    [InlineData("Itau")]
    [InlineData("日本電気")]
    public void A_company_is_a_customer(string name) => Assert.Null(CustomerRules.CheckName(name, Departments.Known));

    [Theory]
    [InlineData("HR")]
    [InlineData("the finance team")]
    [InlineData("our IT")]
    [InlineData("Sales & Marketing")]
    [InlineData("R&D")]
    [InlineData("Human Resources department")]
    [InlineData("our internal customers")]
    [InlineData("my colleagues")]
    [InlineData("The Board")]
    [InlineData("Personalabteilung")]
    [InlineData("die IT-Abteilung")]
    [InlineData("unser Vertrieb")]
    [InlineData("Geschäftsführung")]
    [InlineData("le service informatique")]
    [InlineData("Direction des ressources humaines")]
    [InlineData("l'équipe finance")]
    [InlineData("Notre comptabilité")]
    [InlineData("Recursos Humanos")]
    [InlineData("departamento de finanzas")]
    [InlineData("nuestro equipo de informática")]
    public void A_department_is_none(string name) => Assert.Equal("newCustomer", CustomerRules.CheckName(name, Departments.Known)?.Field);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("?!")]
    public void A_name_is_needed(string? name) => Assert.Equal("newCustomer", CustomerRules.CheckName(name, Departments.Known)?.Field);

    [Fact]
    public void A_name_has_a_limit()
    {
        Assert.Null(CustomerRules.CheckName(new string('x', Customer.MaxName), Departments.Known));
        Assert.NotNull(CustomerRules.CheckName(new string('x', Customer.MaxName + 1), Departments.Known));
    }
}
