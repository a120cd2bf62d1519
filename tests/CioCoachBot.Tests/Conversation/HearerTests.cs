using CioCoachBot.Cards;
using CioCoachBot.Coach;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Conversation.Routing;
using NodaTime;
using static CioCoachBot.Tests.Conversation.Organisation;

namespace CioCoachBot.Tests.Conversation;

/// <summary>Where it is not sure who should hear an insight, the leader is asked in one line, and the answer is remembered.</summary>
public sealed class HearerTests
{
    private const string Asked = "Who should hear this?";
    private const string Unsure = "they spoke about the portal and the price";

    [Fact]
    public async Task An_answer_is_proposed_to_that_partner_at_once()
    {
        await using var org = await FoundedAsync();
        var saved = (await org.SaysAsync(Cio, $"met Contoso today for 30 min, {Unsure}")).OnlyCard();
        Assert.Contains(Asked, saved.Words(), StringComparison.Ordinal);
        Assert.Empty(await OpenAsync(org, Cio));

        var answered = (await org.PressesAsync(Cio, saved, "Sales", [])).OnlyCard();

        Assert.Contains("Worth taking to the head of sales", answered.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain(Asked, answered.Words(), StringComparison.Ordinal);
        Assert.Equal([PartnerRole.Sales], (await OpenAsync(org, Cio)).Select(followUp => followUp.Role));

        // A second press, of another button of the old card, changes nothing.
        await org.PressesAsync(Cio, saved, "CMO", []);
        Assert.Equal([PartnerRole.Sales], (await OpenAsync(org, Cio)).Select(followUp => followUp.Role));
    }

    [Theory]
    [InlineData("sales", PartnerRole.Sales)]
    [InlineData("CMO", PartnerRole.Cmo)]
    [InlineData("the second", PartnerRole.Cco)]
    [InlineData("nobody", null)]
    [InlineData("no", null)]
    public async Task The_answer_can_be_typed(string typed, PartnerRole? heard)
    {
        await using var org = await FoundedAsync();
        await org.SaysAsync(Cio, $"met Contoso today for 30 min, {Unsure}");

        var answered = (await org.SaysAsync(Cio, typed)).The<Reply.Say>().Card;

        Assert.DoesNotContain(Asked, answered.Words(), StringComparison.Ordinal);
        Assert.Equal(heard is { } role ? [role] : [], (await OpenAsync(org, Cio)).Select(followUp => followUp.Role));
    }

    [Fact]
    public async Task What_leaders_here_send_to_a_partner_goes_there_the_next_time_for_every_leader()
    {
        await using var org = await FoundedAsync();
        await org.SaysAsync(Cio, $"met Contoso today for 30 min, {Unsure}");
        await org.SaysAsync(Cio, "sales");

        var next = (await org.SaysAsync(Vp, $"met Fabrikam today for 45 min, {Unsure}")).OnlyCard();

        Assert.Contains("Worth taking to the head of sales", next.Words(), StringComparison.Ordinal);
        await org.SaysAsync(Cio, "delete my data");
        await org.SaysAsync(Cio, "yes");
        Assert.Contains(Asked, (await org.SaysAsync(Vp, $"met Litware today for 20 min, {Unsure}")).OnlyCard().Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_is_remembered_for_the_contact_and_another_text_is_another_question()
    {
        await using var org = await FoundedAsync();
        await org.SaysAsync(Cio, $"met Contoso today for 30 min, {Unsure}");
        await org.SaysAsync(Cio, "nobody");

        var longer = await org.SaysAsync(Cio, "actually it was 45 min");
        Assert.DoesNotContain(longer, reply => reply.Words().Contains(Asked, StringComparison.Ordinal));

        var saved = (await org.SaysAsync(Vp, $"met Contoso today for 30 min, {Unsure}")).OnlyCard();
        Assert.Contains(Asked, saved.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_answered_comes_back_with_a_contact_that_is_restored()
    {
        await using var org = await FoundedAsync();
        var saved = (await org.SaysAsync(Cio, $"met Contoso today for 30 min, {Unsure}")).OnlyCard();
        await org.PressesAsync(Cio, saved, "CCO", []);
        var undone = (await org.PressesAsync(Cio, saved, "Undo", [])).OnlyCard();
        Assert.Empty(await OpenAsync(org, Cio));

        var restored = (await org.PressesAsync(Cio, undone, CardVerbs.LogRestore)).OnlyCard();

        Assert.DoesNotContain(Asked, restored.Words(), StringComparison.Ordinal);
        Assert.Equal([PartnerRole.Cco], (await OpenAsync(org, Cio)).Select(followUp => followUp.Role));
    }

    [Fact]
    public async Task Who_was_there_is_not_offered()
    {
        await using var org = await FoundedAsync();

        var saved = (await org.SaysAsync(Cio, $"met Contoso today for 30 min with our CCO, {Unsure}")).OnlyCard();

        var titles = new CardText(saved).Titles;
        Assert.Contains("Sales", titles, StringComparer.Ordinal);
        Assert.DoesNotContain("CCO", titles, StringComparer.Ordinal);
    }

    private static async Task<Organisation> FoundedAsync()
    {
        var org = await FoundAsync("Contoso", "Fabrikam", "Litware");
        await org.InstallsAsync(Cio);
        await org.InstallsAsync(Vp);
        org.Now += Duration.FromMinutes(5);
        return org;
    }

    private static ValueTask<IReadOnlyList<FollowUp>> OpenAsync(Organisation org, PersonId who) =>
        new(org.ReadAsync(store => store.FollowUps.OpenOfLeaderAsync(who)));
}
