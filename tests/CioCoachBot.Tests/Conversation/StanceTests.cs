using CioCoachBot.Cards;
using CioCoachBot.Coach.Interactions;
using NodaTime;
using static CioCoachBot.Tests.Conversation.Organisation;

namespace CioCoachBot.Tests.Conversation;

/// <summary>How an insight is meant is taken from its words, and a leader may say it otherwise: then the drafts follow.</summary>
public sealed class StanceTests
{
    private const string Heard = "met Contoso today for 30 min, onboarding took nine weeks and nobody told them who to call";

    [Theory]
    [InlineData("they love our onboarding and would tell others so", "Praise")]
    [InlineData("onboarding took nine weeks and they are furious", "A concern")]
    [InlineData("they sketched an app that we could build together", "An idea")]
    [InlineData("the market moves to subscriptions", "Market news")]
    [InlineData("they need a contact for the onboarding", "A need")]
    public async Task Its_words_tell_it(string insight, string meant)
    {
        await using var org = await FoundedAsync();

        var saved = (await org.SaysAsync(Cio, "met Contoso today for 30 min, " + insight)).OnlyCard();

        Assert.Contains(meant, saved.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_said_otherwise_with_two_taps_and_the_draft_follows()
    {
        await using var org = await FoundedAsync();
        var saved = (await org.SaysAsync(Cio, Heard)).OnlyCard();
        var before = await DraftAsync(org, saved);

        var asked = (await org.PressesAsync(Cio, saved, "Meant otherwise", [])).OnlyCard();
        Assert.Contains("How was it meant?", asked.Words(), StringComparison.Ordinal);
        var praised = (await org.PressesAsync(Cio, asked, "Praise", [])).OnlyCard();

        Assert.Equal(InsightStance.Praise, await StanceAsync(org));
        Assert.Contains("Praise", praised.Words(), StringComparison.Ordinal);
        Assert.NotEqual(before, await DraftAsync(org, praised), StringComparer.Ordinal);
        await org.SaysAsync(Cio, "undo");
        Assert.Null(await StanceAsync(org));
    }

    [Theory]
    [InlineData("en-GB", "it was praise", InsightStance.Praise)]
    [InlineData("en-GB", "that was meant as an idea", InsightStance.Idea)]
    [InlineData("de-DE", "es war als Lob gemeint", InsightStance.Praise)]
    [InlineData("fr-FR", "c'était une suggestion", InsightStance.Idea)]
    [InlineData("es-ES", "era una necesidad", InsightStance.Need)]
    public async Task It_may_be_said_in_words_and_another_text_begins_anew(string locale, string text, InsightStance stance)
    {
        await using var org = await FoundedAsync();
        org.ClientLocale = locale;
        var saved = (await org.SaysAsync(Cio, Heard)).OnlyCard();

        await org.SaysAsync(Cio, text);
        Assert.Equal(stance, await StanceAsync(org));

        var form = (await org.PressesAsync(Cio, saved, CardVerbs.LogEdit)).OnlyCard();
        await org.PressesAsync(Cio, form, CardVerbs.LogSave, inputs: [.. new CardText(form).Inputs.Select(input => (input.Key, input.Key == "insight" ? "the price is too high" : input.Value))]);
        Assert.Null(await StanceAsync(org));
    }

    [Fact]
    public async Task Where_nothing_was_heard_nothing_is_meant()
    {
        await using var org = await FoundedAsync();
        await org.SaysAsync(Cio, "met Contoso today for 30 min");

        Assert.Contains("Nothing is noted there of what was heard.", (await org.SaysAsync(Cio, "it was praise")).OnlyCard().Words(), StringComparison.Ordinal);
        Assert.Null(await StanceAsync(org));
    }

    private static async Task<string> DraftAsync(Organisation org, AdaptiveCard card) =>
        await org.ReadAsync(store => store.FollowUps.OpenOfLeaderAsync(Cio)) is [var open, ..]
            ? string.Join(' ', new CardText(card).Inputs.Values) + card.Words()[card.Words().IndexOf("Worth", StringComparison.Ordinal)..] + open.Role
            : throw new InvalidOperationException();

    private static async Task<InsightStance?> StanceAsync(Organisation org) =>
        await org.ReadAsync(store => store.Interactions.LastAsync(Cio)) is { } last ? last.Stance : throw new InvalidOperationException();

    private static async Task<Organisation> FoundedAsync()
    {
        var org = await FoundAsync("Contoso");
        await org.InstallsAsync(Cio);
        org.Now += Duration.FromMinutes(5);
        return org;
    }
}
