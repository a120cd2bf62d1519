using CioCoachBot.Understanding;
using NodaTime;

namespace CioCoachBot.Tests.Understanding;

/// <summary>What the labelled messages cannot say in their fields.</summary>
public sealed class MessageUnderstandingTests
{
    private static readonly LocalDateTime Friday = new(2026, 11, 20, 15, 0);
    private readonly MessageUnderstanding _understanding = new();

    [Fact]
    public void TheWordLogAloneHasNoContact()
    {
        var understood = Read("log");

        Assert.Equal(Intent.Log, understood.Intent);
        Assert.Empty(understood.Interactions);
    }

    [Fact]
    public void TwoCustomersThatFitAreBothOffered()
    {
        var contact = Assert.Single(Read("saw contoso for 30 min", "Contoso Bank", "Contoso Retail", "Fabrikam").Interactions);

        Assert.Null(contact.Customer);
        Assert.Equal(["Contoso Bank", "Contoso Retail"], contact.Candidates, StringComparer.Ordinal);
    }

    [Fact]
    public void AWholeNameWinsOverOneThatBeginsSo()
    {
        var contact = Assert.Single(Read("saw contoso for 30 min", "Contoso", "Contoso Retail").Interactions);

        Assert.Equal("Contoso", contact.Customer);
        Assert.Empty(contact.Candidates);
    }

    [Fact]
    public void AnUnknownNameIsMarkedAsNew()
    {
        var contact = Assert.Single(Read("met Wingtip Toys for an hour", "Contoso").Interactions);

        Assert.Equal("Wingtip Toys", contact.Customer);
        Assert.True(contact.CustomerIsNew);
    }

    [Fact]
    public void ACustomerNamedLikeAWordOfTheGrammarIsNoSlot()
    {
        var contact = Assert.Single(Read("met Southridge Video for 30 min", "Southridge Video").Interactions);

        Assert.Equal("Southridge Video", contact.Customer);
        Assert.Null(contact.Mode);
    }

    [Theory]
    [InlineData("alpine called me for 15 minutes", "Alpine Ski House")]
    [InlineData("30 min with the wide world guys", "Wide World Importers")]
    [InlineData("coffee with Wide, 30 min", "Wide World Importers")]
    [InlineData("bluwater bnk 30m", "Bluewater Bank")]
    [InlineData("lunch with contoso for 30 min, they see a wide range of wishes", "Contoso")]
    [InlineData("contoso 30m, their bluewater pilots are late", "Contoso")]
    public void AFirstWordStandsForANameWhereItDescribesNothing(string text, string customer)
    {
        var contact = Assert.Single(Read(text, "Contoso", "Alpine Ski House", "Wide World Importers", "Bluewater Bank").Interactions);

        Assert.Equal(customer, contact.Customer);
        Assert.False(contact.CustomerIsNew);
    }

    [Fact]
    public void ANewLineBeginsANewThought()
    {
        var contact = Assert.Single(Read("saw contoso for 30 min\nonboarding is slow\nnobody calls back", "Contoso").Interactions);

        Assert.Equal("onboarding is slow\nnobody calls back", contact.Insight);
    }

    [Fact]
    public void SignsThatNobodySeesPartNothing() => Assert.Equal(Intent.Thanks, Read("\u2764\uFE0F").Intent);

    [Fact]
    public void AScheduleSaysItsWeekday() => Assert.Equal(IsoDayOfWeek.Friday, Read("ask me on Fridays at 3pm").Weekday);

    [Fact]
    public void AnotherListIsReadAfresh()
    {
        Assert.Equal("Contoso", Assert.Single(Read("contoso 30 min", "Contoso").Interactions).Customer);
        Assert.Equal("Contoso Ltd", Assert.Single(Read("contoso 30 min", "Contoso Ltd").Interactions).Customer);
    }

    [Theory]
    [InlineData("Contoso on 04/12/2026, 30 min", "en-GB", 2026, 4, 12)]
    [InlineData("Contoso on 03/11, 30 min", "en-GB", 2026, 11, 3)]
    [InlineData("Contoso on 03/11, 30 min", "en-US", 2026, 3, 11)]
    public void OfTwoReadingsTheValidOneIsMeant(string text, string locale, int year, int month, int day)
    {
        var contact = Assert.Single(_understanding.Understand(text, new ParseContext(Friday, locale, ["Contoso"])).Interactions);

        Assert.Equal(new LocalDate(year, month, day), contact.Date);
    }

    private ParsedMessage Read(string text, params string[] customers) => _understanding.Understand(text, new ParseContext(Friday, "en-GB", customers));
}
