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

    [Fact]
    public void OneContactWithSeveralCustomersSharesItsMinutesAndTellsTheWhole()
    {
        var contacts = Read("lunch with contoso and fabrikam yesterday, 75 minutes, they want one login", "Contoso", "Fabrikam").Interactions;

        Assert.Equal([38, 37], contacts.Select(contact => contact.Minutes ?? 0));
        Assert.All(contacts, contact => Assert.Equal(75, contact.SharedMinutes));
        Assert.Equal(["they want one login", null], contacts.Select(contact => contact.Insight), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("contoso and fabrikam yesterday, 30 min each")]
    [InlineData("contoso 30 min, fabrikam 30 min")]
    [InlineData("met contoso and fabrikam, both 30")]
    public void MinutesOfEachAreNotShared(string text)
    {
        var contacts = Read(text, "Contoso", "Fabrikam").Interactions;

        Assert.Equal([30, 30], contacts.Select(contact => contact.Minutes ?? 0));
        Assert.All(contacts, contact => Assert.Null(contact.SharedMinutes));
    }

    [Fact]
    public void ADayThatMayHaveBeenMeantAheadIsInDoubtWithBothReadings()
    {
        var contact = Assert.Single(Read("met contoso on 12 December for an hour", "Contoso").Interactions);

        Assert.Equal([Doubt.Date], contact.Doubts);
        Assert.Equal([new LocalDate(2025, 12, 12), new LocalDate(2026, 12, 12)], contact.Days);
    }

    [Fact]
    public void TwoDaysForOneContactAreBothOffered()
    {
        var contact = Assert.Single(Read("contoso on monday or tuesday, 30 min", "Contoso").Interactions);

        Assert.Equal([Doubt.Date], contact.Doubts);
        Assert.Equal([new LocalDate(2026, 11, 16), new LocalDate(2026, 11, 17)], contact.Days);
    }

    [Theory]
    [InlineData("contoso 10 hours yesterday", Doubt.Minutes)]
    [InlineData("30 min with contoso last week", Doubt.Date)]
    [InlineData("contoso 1h yesterday, cut short", Doubt.Happened)]
    public void WhatCanBeReadInAnotherWayIsInDoubt(string text, Doubt doubt) =>
        Assert.Equal([doubt], Assert.Single(Read(text, "Contoso").Interactions).Doubts);

    [Fact]
    public void OfSeveralCustomersThatFitTheCustomerIsInDoubt() =>
        Assert.Equal([Doubt.Customer], Assert.Single(Read("saw contoso for 30 min", "Contoso Bank", "Contoso Retail").Interactions).Doubts);

    [Theory]
    [InlineData("Contoso, 45 min, yesterday", "Contoso")]
    [InlineData("30 min yesterday woodgrove bank", "Woodgrove Bank")]
    [InlineData("had a call with trey research for 20 minutes", "Trey Research")]
    public void OnTheFirstDayEveryNameIsNew(string text, string customer)
    {
        var contact = Assert.Single(Read(text).Interactions);

        Assert.Equal(customer, contact.Customer);
        Assert.True(contact.CustomerIsNew);
    }

    [Theory]
    [InlineData("Contoso Pharma, 45 min, yesterday", "Contoso Pharma", true)]
    [InlineData("contoso, 45 min, yesterday", "Contoso Retail", false)]
    [InlineData("Northwind 45 min yesterday", "Northwind Traders", false)]
    [InlineData("Northwind Logistics 45 min yesterday", "Northwind Logistics", true)]
    public void ANameThatOnlySharesAWordIsAnother(string text, string customer, bool isNew)
    {
        var contact = Assert.Single(Read(text, "Contoso Retail", "Northwind Traders").Interactions);

        Assert.Equal((customer, isNew), (contact.Customer, contact.CustomerIsNew));
    }

    [Fact]
    public void AnObservationNamesItsSegmentAndNoCustomer()
    {
        var contact = Assert.Single(Read("observed 20 shoppers in our Berlin store for an hour", "Contoso").Interactions);

        Assert.Null(contact.Customer);
        Assert.Equal("shoppers Berlin store", contact.Segment);
    }

    private ParsedMessage Read(string text, params string[] customers) => _understanding.Understand(text, new ParseContext(Friday, "en-GB", customers));
}
