using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.Promises;
using NodaTime;
using static CioCoachBot.Tests.Conversation.Organisation;

namespace CioCoachBot.Tests.Conversation;

/// <summary>What an active customer tells is to be acknowledged within five working days: a promise like any other.</summary>
public sealed class AcknowledgementTests
{
    private const string Heard = "met Contoso today for 30 min, onboarding took nine weeks";

    [Theory]
    [InlineData(EngagementModel.Contributing)]
    [InlineData(EngagementModel.Partnering)]
    public async Task It_is_said_on_the_confirmation_and_goes_with_undo(EngagementModel model)
    {
        await using var org = await FoundedAsync(model);

        var saved = (await org.SaysAsync(Cio, Heard)).OnlyCard();

        Assert.Contains("acknowledge what they told us", saved.Words(), StringComparison.Ordinal);
        var promise = Assert.Single(await OpenAsync(org));
        Assert.Equal(new LocalDate(2026, 11, 23), promise.Due);
        await org.PressesAsync(Cio, saved, "Undo", []);
        Assert.Empty(await OpenAsync(org));
    }

    [Fact]
    public async Task It_is_kept_like_any_promise_and_owed_once_a_contact()
    {
        await using var org = await FoundedAsync(EngagementModel.Contributing);
        await org.SaysAsync(Cio, Heard);
        await org.SaysAsync(Cio, "actually it was 45 min");
        Assert.Single(await OpenAsync(org));

        var listed = (await org.SaysAsync(Cio, "promises")).OnlyCard();
        await org.PressesAsync(Cio, listed, CioCoachBot.Cards.CardVerbs.PromiseKept);

        Assert.Empty(await OpenAsync(org));
    }

    [Fact]
    public async Task It_is_kept_with_one_tap_on_the_confirmation_and_undo_owes_it_again()
    {
        await using var org = await FoundedAsync(EngagementModel.Partnering);
        var saved = (await org.SaysAsync(Cio, Heard)).OnlyCard();
        Assert.Equal("Done already", new CardText(saved).InSight(CioCoachBot.Cards.CardVerbs.LogAcknowledge));

        var kept = (await org.PressesAsync(Cio, saved, "Done already", [])).OnlyCard();

        Assert.Empty(await OpenAsync(org));
        Assert.Contains("Acknowledged: they know that we heard them.", kept.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("to acknowledge what they told us", kept.Words(), StringComparison.Ordinal);
        await org.PressesAsync(Cio, saved, "Done already", []);
        await org.SaysAsync(Cio, "undo");
        Assert.Single(await OpenAsync(org));
    }

    [Theory]
    [InlineData(EngagementModel.Personalized, Heard, 0)]
    [InlineData(null, Heard, 0)]
    [InlineData(EngagementModel.Partnering, "met Contoso today for 30 min", 0)]
    [InlineData(EngagementModel.Partnering, "met Contoso today for 30 min, onboarding took nine weeks, I promised a named contact by Friday", 1)]
    public async Task Nothing_is_owed_where_nothing_was_told_and_no_second_time_where_something_was_promised(EngagementModel? model, string told, int owed)
    {
        await using var org = await FoundedAsync(model);

        var saved = (await org.SaysAsync(Cio, told)).OnlyCard();

        Assert.Equal(owed, (await OpenAsync(org)).Count);
        Assert.DoesNotContain("acknowledge what they told us", saved.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_has_no_reminder_of_its_own_is_named_beside_the_question_and_settled_by_the_next_contact()
    {
        await using var org = await FoundedAsync(EngagementModel.Partnering);
        await org.SaysAsync(Cio, Heard);

        org.Turn(new LocalDateTime(2026, 11, 23, 9, 0));
        Assert.Empty(await org.AttendAsync());
        org.Turn(new LocalDateTime(2026, 11, 26, 16, 0));
        Assert.Contains("Contoso has had no word yet on what they told you", (await org.AttendAsync()).OnlyCard().Words(), StringComparison.Ordinal);

        await org.SaysAsync(Cio, "met Contoso today for 45 min, they liked the demo");
        Assert.Empty(await OpenAsync(org));
    }

    private static Task<IReadOnlyList<Promise>> OpenAsync(Organisation org) => org.ReadAsync(store => store.Promises.OpenOfLeaderAsync(Cio));

    private static async Task<Organisation> FoundedAsync(EngagementModel? model)
    {
        var org = await FoundAsync("Contoso");
        await org.WriteAsync(async store => await store.Customers.SaveAsync((await store.Customers.FindByNameAsync("Contoso"))! with { Model = model }));
        await org.InstallsAsync(Cio);
        org.Now += Duration.FromMinutes(5);
        return org;
    }
}
