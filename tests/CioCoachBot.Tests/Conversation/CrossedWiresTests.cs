using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Conversation.Routing;
using NodaTime;
using static CioCoachBot.Tests.Conversation.Organisation;

namespace CioCoachBot.Tests.Conversation;

/// <summary>What belongs to one customer, contact or role never goes to another.</summary>
public sealed class CrossedWiresTests
{
    [Fact]
    public async Task A_draft_that_is_open_is_not_sent_with_the_button_of_another_row()
    {
        await using var org = await FoundAsync("Contoso", "Fabrikam");
        await org.AppointCcoAsync(Cco);
        await org.SaysAsync(Cio, "Contoso, 30 min today, onboarding took nine weeks and nobody told them whom to call");
        await org.SaysAsync(Cio, "Fabrikam, 45 min today, their tickets wait four days and support passes them around");
        var list = (await org.SaysAsync(Cio, "follow-ups")).OnlyCard();
        var open = await org.ReadAsync(store => store.FollowUps.OpenOfLeaderAsync(Cio));
        Assert.Equal(2, open.Count);
        var opened = (await org.PressesAsync(Cio, list, CardVerbs.FollowUpDraft, inputs: FollowUpButton.ListedData(open[0].Id))).OnlyCard();

        var shown = await org.PressesAsync(Cio, opened, CardVerbs.FollowUpSend, inputs: [.. FollowUpButton.ListedData(open[1].Id), .. FollowUpButton.ShowData, (DraftForm.InputOf(open[0].Id), "The words for the other one")]);

        Assert.Empty(shown.OfType<DirectMessage>());
        Assert.All(
            await org.ReadAsync(store => store.FollowUps.OpenOfLeaderAsync(Cio)), followUp => Assert.DoesNotContain("other one", followUp.Message ?? "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("I promised Fabrikam a roadmap by 10 December")]
    [InlineData("Fabrikam: they want one invoice a month")]
    public async Task What_is_told_of_another_customer_is_no_answer_to_a_question(string text)
    {
        await using var org = await FoundAsync("Fabrikam");
        await org.InstallsAsync(Cio);
        var asked = (await org.SaysAsync(Cio, "call with Ostermann Glas yesterday, 15 min")).OnlyCard();
        Assert.Contains("Ostermann Glas is new", asked.FallbackText, StringComparison.Ordinal);

        await org.SaysAsync(Cio, text);

        Assert.Empty(await org.ReadAsync(store => store.Interactions.OfAsync(Cio, new LocalDate(2026, 1, 1), new LocalDate(2026, 12, 31))));
        await org.PressesAsync(Cio, asked, "Add and save", []);
        var contact = Assert.Single(await org.ReadAsync(store => store.Interactions.OfAsync(Cio, new LocalDate(2026, 1, 1), new LocalDate(2026, 12, 31))));
        Assert.Equal(15, contact.Minutes);
    }

    [Fact]
    public async Task A_contact_that_fell_through_and_is_logged_can_be_taken_out()
    {
        await using var org = await FoundAsync("Fabrikam");
        await org.SaysAsync(Cio, "Fabrikam, 2 h today");

        var answer = (await org.SaysAsync(Cio, "Fabrikam was called off")).OnlyCard();

        Assert.Contains("Fabrikam, today, 2 h, is in your log", answer.Words(), StringComparison.Ordinal);
        await org.PressesAsync(Cio, answer, "Take it out", []);
        Assert.Empty(await org.ReadAsync(store => store.Interactions.OfAsync(Cio, new LocalDate(2026, 1, 1), new LocalDate(2026, 12, 31))));
    }

    [Fact]
    public async Task Small_talk_owes_a_contributing_customer_nothing()
    {
        await using var org = await FoundAsync("Contoso", "Fabrikam");
        await org.WriteAsync(async store =>
        {
            foreach (var customer in await store.Customers.AllAsync())
            {
                await store.Customers.SaveAsync(customer with { Model = CioCoachBot.Coach.Customers.EngagementModel.Contributing });
            }
        });

        await org.SaysAsync(Cio, "Contoso, 30 min today, we chatted about the weather and football");
        Assert.Empty(await org.ReadAsync(store => store.Promises.OpenOfLeaderAsync(Cio)));
        await org.SaysAsync(Cio, "Fabrikam, 45 min yesterday, onboarding took nine weeks and nobody told them whom to call");
        Assert.Single(await org.ReadAsync(store => store.Promises.OpenOfLeaderAsync(Cio)));
    }

    [Fact]
    public async Task An_admin_who_takes_a_role_that_somebody_holds_is_asked_first()
    {
        await using var org = await FoundAsync();
        await org.AppointCcoAsync(Cco);
        await org.ArrivesAsync(Admin);

        var asked = await org.SaysAsync(Admin, "I am the CCO");
        Assert.Empty(asked.OfType<DirectMessage>());
        Assert.Equal(Cco, (await org.ReadAsync(store => store.Partners.HolderAsync(PartnerRole.Cco)))!.Person.Id);

        await org.PressesAsync(Admin, asked.OnlyCard(), "Take it over", []);
        Assert.Equal(Admin, (await org.ReadAsync(store => store.Partners.HolderAsync(PartnerRole.Cco)))!.Person.Id);
    }
}
