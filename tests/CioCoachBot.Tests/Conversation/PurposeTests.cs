using CioCoachBot.Cards;
using CioCoachBot.Coach.Interactions;
using NodaTime;
using static CioCoachBot.Tests.Conversation.Organisation;

namespace CioCoachBot.Tests.Conversation;

/// <summary>After a save, one tap says what the contact was for, and one where the customer stood on its journey.</summary>
public sealed class PurposeTests
{
    private const string AsksPurpose = "What was it for?";
    private const string AsksStage = "Where are they on their journey?";

    [Fact]
    public async Task One_tap_each_is_saved_in_place_and_undo_takes_it_back()
    {
        await using var org = await FoundedAsync();
        var saved = (await org.SaysAsync(Cio, "met Contoso today for 30 min")).OnlyCard();
        Assert.Contains(AsksPurpose, saved.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain(AsksStage, saved.Words(), StringComparison.Ordinal);
        Assert.Equal("Operations", new CardText(saved).InSight(CardVerbs.LogPurpose));

        var purposed = (await org.PressesAsync(Cio, saved, "Innovation", [])).OnlyCard();
        Assert.Equal((Purpose.DriveInnovation, null), await AimOfLastAsync(org));
        Assert.Contains(AsksStage, purposed.Words(), StringComparison.Ordinal);

        Assert.DoesNotContain("Renew or expand", new CardText(purposed).Titles, StringComparer.Ordinal);
        purposed = (await org.PressesAsync(Cio, purposed, "Other stages", [])).OnlyCard();
        Assert.Equal((Purpose.DriveInnovation, null), await AimOfLastAsync(org));
        var staged = (await org.PressesAsync(Cio, purposed, "Renew or expand", [])).OnlyCard();
        Assert.Equal((Purpose.DriveInnovation, JourneyStage.RenewOrExpand), await AimOfLastAsync(org));
        Assert.DoesNotContain(AsksStage, staged.Words(), StringComparison.Ordinal);
        Assert.Contains("Renew or expand", staged.Words(), StringComparison.Ordinal);

        await org.PressesAsync(Cio, staged, "Undo", []);
        Assert.Equal((Purpose.DriveInnovation, null), await AimOfLastAsync(org));
        await org.SaysAsync(Cio, "undo");
        Assert.Equal((null, null), await AimOfLastAsync(org));
    }

    [Fact]
    public async Task What_was_said_can_be_said_anew()
    {
        await using var org = await FoundedAsync();
        var saved = (await org.SaysAsync(Cio, "met Contoso today for 30 min")).OnlyCard();
        var purposed = (await org.PressesAsync(Cio, saved, "Market trends", [])).OnlyCard();

        var asked = (await org.PressesAsync(Cio, purposed, "Another purpose", [])).OnlyCard();
        Assert.Contains(AsksPurpose, asked.Words(), StringComparison.Ordinal);
        await org.PressesAsync(Cio, asked, "Operations", []);

        Assert.Equal((Purpose.RunOperations, null), await AimOfLastAsync(org));
    }

    [Theory]
    [InlineData("met Contoso today for 30 min, their contract renewal is due in March", "Operations", "Renew or expand")]
    [InlineData("met Contoso today for 30 min, onboarding took nine weeks", "Operations", "Onboard")]
    [InlineData("met Contoso today for 30 min, the market trend goes to subscriptions", "Market trends", "Use")]
    [InlineData("met Contoso today for 30 min, our price is too high", "Go-to-market", "Evaluate")]
    [InlineData("support session with Contoso today for 30 min", "Operations", "Get support")]
    public async Task The_likely_one_is_first(string told, string purpose, string stage)
    {
        await using var org = await FoundedAsync();
        var saved = (await org.SaysAsync(Cio, told)).OnlyCard();
        Assert.Equal(purpose, new CardText(saved).Offered(CardVerbs.LogPurpose)[0]);

        var purposed = (await org.PressesAsync(Cio, saved, purpose, [])).OnlyCard();

        Assert.Equal(stage, new CardText(purposed).Offered(CardVerbs.LogStage)[0]);
    }

    [Fact]
    public async Task Where_two_partners_should_hear_of_it_it_is_not_asked_and_may_be_said()
    {
        await using var org = await FoundedAsync();

        var saved = (await org.SaysAsync(Cio, "co-creation workshop with Contoso today for 2 hours")).OnlyCard();
        Assert.DoesNotContain(AsksPurpose, saved.Words(), StringComparison.Ordinal);

        await org.SaysAsync(Cio, "it was about innovation");
        Assert.Equal((Purpose.DriveInnovation, null), await AimOfLastAsync(org));
    }

    [Fact]
    public async Task Who_should_hear_it_is_asked_before()
    {
        await using var org = await FoundedAsync();

        var saved = (await org.SaysAsync(Cio, "met Contoso today for 30 min, they mentioned the pilot and changed the subject")).OnlyCard();
        Assert.DoesNotContain(AsksPurpose, saved.Words(), StringComparison.Ordinal);

        var answered = (await org.PressesAsync(Cio, saved, "Nobody", [])).OnlyCard();
        Assert.Contains(AsksPurpose, answered.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_correction_keeps_it_and_the_word_of_the_button_says_it()
    {
        await using var org = await FoundedAsync();
        await org.SaysAsync(Cio, "met Contoso today for 30 min");
        await org.SaysAsync(Cio, "innovation");
        await org.SaysAsync(Cio, "actually it was 45 min");

        Assert.Equal((Purpose.DriveInnovation, null), await AimOfLastAsync(org));
    }

    [Theory]
    [InlineData("en-GB", "it was about innovation", Purpose.DriveInnovation, null)]
    [InlineData("en-GB", "It was for go-to-market.", Purpose.GoToMarket, null)]
    [InlineData("en-GB", "that was about market trends", Purpose.StudyMarket, null)]
    [InlineData("en-GB", "they are evaluating", null, JourneyStage.Evaluate)]
    [InlineData("en-GB", "Contoso is still onboarding", null, JourneyStage.Onboard)]
    [InlineData("en-GB", "it was about operations, they are up for renewal", Purpose.RunOperations, JourneyStage.RenewOrExpand)]
    [InlineData("de-DE", "es ging um Innovation", Purpose.DriveInnovation, null)]
    [InlineData("de-DE", "es ging um Markttrends", Purpose.StudyMarket, null)]
    [InlineData("de-DE", "sie sind in der Evaluation", null, JourneyStage.Evaluate)]
    [InlineData("fr-FR", "c'était pour l'innovation", Purpose.DriveInnovation, null)]
    [InlineData("fr-FR", "ils sont en phase d'évaluation", null, JourneyStage.Evaluate)]
    [InlineData("es-ES", "fue sobre innovación", Purpose.DriveInnovation, null)]
    [InlineData("es-ES", "están evaluando", null, JourneyStage.Evaluate)]
    public async Task It_may_be_said_in_words(string locale, string text, Purpose? purpose, JourneyStage? stage)
    {
        await using var org = await FoundedAsync();
        org.ClientLocale = locale;
        await org.SaysAsync(Cio, "met Contoso today for 30 min");

        await org.SaysAsync(Cio, text);

        Assert.Equal((purpose, stage), await AimOfLastAsync(org));
        Assert.Null((await org.ReadAsync(store => store.Interactions.LastAsync(Cio)))!.Insight);
        await org.SaysAsync(Cio, "undo");
        Assert.Equal((null, null), await AimOfLastAsync(org));
    }

    [Fact]
    public async Task What_is_said_of_several_contacts_is_said_of_all()
    {
        await using var org = await FoundedAsync();
        await org.SaysAsync(Cio, "met Contoso for 30 min and Fabrikam for 45 min today");

        var said = await org.SaysAsync(Cio, "they were about innovation");

        Assert.Contains("Innovation", said[^1].Words(), StringComparison.Ordinal);
        var contacts = await org.ReadAsync(store => store.Interactions.OfAsync(Cio, new(2026, 11, 16), new(2026, 11, 16)));
        Assert.Equal([Purpose.DriveInnovation, Purpose.DriveInnovation], contacts.Select(one => one.Purpose));
    }

    [Theory]
    [InlineData("they are evaluating Litware as well and it was about the price")]
    [InlineData("was it about innovation?")]
    [InlineData("innovation is what they buy")]
    public async Task What_says_more_is_none_of_it(string text)
    {
        await using var org = await FoundedAsync();
        await org.SaysAsync(Cio, "met Contoso today for 30 min");

        await org.SaysAsync(Cio, text);

        Assert.Equal((null, null), await AimOfLastAsync(org));
    }

    [Fact]
    public async Task A_contact_that_was_taken_back_says_nothing()
    {
        await using var org = await FoundedAsync();
        var saved = (await org.SaysAsync(Cio, "met Contoso today for 30 min")).OnlyCard();
        await org.PressesAsync(Cio, saved, "Undo", []);

        await org.PressesAsync(Cio, saved, "Innovation", []);

        Assert.Null(await org.ReadAsync(store => store.Interactions.LastAsync(Cio)));
    }

    private static async Task<(Purpose?, JourneyStage?)> AimOfLastAsync(Organisation org) =>
        await org.ReadAsync(store => store.Interactions.LastAsync(Cio)) is { } last ? (last.Purpose, last.Stage) : throw new InvalidOperationException();

    private static async Task<Organisation> FoundedAsync()
    {
        var org = await FoundAsync("Contoso", "Fabrikam", "Litware");
        await org.InstallsAsync(Cio);
        org.Now += Duration.FromMinutes(5);
        return org;
    }
}
