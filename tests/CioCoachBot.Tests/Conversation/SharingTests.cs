using CioCoachBot.Cards;
using CioCoachBot.Coach;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Conversation.Routing;
using NodaTime;
using static CioCoachBot.Tests.Conversation.Organisation;

namespace CioCoachBot.Tests.Conversation;

/// <summary>What a leader heard is theirs until they share it, for that text only.</summary>
public sealed class SharingTests
{
    private const string Private = "The text has changed, so it is private again.";
    private static readonly PersonId[] Others = [Vp, new("22222222-0000-0000-0000-000000000005"), new("22222222-0000-0000-0000-000000000006")];

    [Fact]
    public async Task A_text_that_is_edited_is_private_again_and_the_card_says_so()
    {
        await using var org = await SharedAsync();

        var changed = await EditAsync(org, ("insight", "Onboarding took nine weeks and they blame Ben"));

        Assert.Contains(Private, changed.Words(), StringComparison.Ordinal);
        Assert.Contains(CardVerbs.LogShare, new CardText(changed).Verbs, StringComparer.Ordinal);
        Assert.False(await IsSharedAsync(org));
    }

    [Fact]
    public async Task What_changes_beside_the_text_leaves_it_shared()
    {
        await using var org = await SharedAsync();

        Assert.DoesNotContain(Private, (await EditAsync(org, ("minutes", "60"))).Words(), StringComparison.Ordinal);
        Assert.True(await IsSharedAsync(org));
        await org.SaysAsync(Cio, "actually it was 50 min");
        Assert.True(await IsSharedAsync(org));
        await org.SaysAsync(Cio, "undo");
        Assert.True(await IsSharedAsync(org));
    }

    [Fact]
    public async Task A_text_that_is_merged_is_private_again_and_the_card_says_so()
    {
        await using var org = await SharedAsync();
        org.Now += Duration.FromMinutes(10);
        var asked = (await org.SaysAsync(Cio, "met Contoso for 45 min, the new manager is a friend of Ben")).OnlyCard();

        var merged = await org.PressesAsync(Cio, asked, "It is the same", []);

        Assert.Contains(Private, merged.The<Reply.UpdateOrSay>().Words(), StringComparison.Ordinal);
        Assert.False(await IsSharedAsync(org));
    }

    [Fact]
    public async Task A_text_that_comes_back_is_private_until_it_is_shared_in_its_turn()
    {
        await using var org = await SharedAsync();
        await EditAsync(org, ("insight", "Onboarding took nine weeks and they blame Ben"));

        var undone = await org.SaysAsync(Cio, "undo");

        Assert.Contains(Private, undone.The<Reply.UpdateOrSay>().Words(), StringComparison.Ordinal);
        var back = (await org.ReadAsync(store => store.Interactions.LastAsync(Cio)))!;
        Assert.Equal(("onboarding took nine weeks", false), (back.Insight, back.Shareable));
    }

    [Fact]
    public async Task A_text_that_is_shared_in_the_very_form_that_writes_it_is_shared()
    {
        await using var org = await FoundAsync("Contoso");
        await org.InstallsAsync(Cio);
        await org.SaysAsync(Cio, "met Contoso for 45 min");

        await EditAsync(org, ("insight", "Onboarding took nine weeks"), ("shareable", "true"));

        Assert.True(await IsSharedAsync(org));
    }

    [Fact]
    public async Task What_another_leader_keeps_private_is_in_no_reason_and_no_draft()
    {
        await using var org = await AmongOthersAsync(telling: 1, sharing: 0);

        var saved = (await org.SaysAsync(Cio, "met Contoso for 45 min, onboarding took nine weeks")).OnlyCard();
        var draft = (await org.PressesAsync(Cio, saved, CardVerbs.FollowUpDraft)).OnlyCard();
        var sent = (await org.PressesAsync(Cio, draft, CardVerbs.FollowUpSend)).The<DirectMessage>();

        Assert.Contains("Onboarding is the CCO’s: the first weeks", saved.Words(), StringComparison.Ordinal);
        string[] shown = [saved.Words(), draft.Words(), new CardText(draft).Value(DraftOf(draft))!, sent.Words()];
        Assert.All(shown, static words => Assert.DoesNotContain("Adventure", words, StringComparison.Ordinal));
        Assert.All(shown, static words => Assert.DoesNotContain("time in 30 days", words, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_another_leader_shares_is_named()
    {
        await using var org = await AmongOthersAsync(telling: 1, sharing: 1);

        Assert.Contains(
            "Second time in 30 days that onboarding came up: Contoso, Adventure Works.",
            (await org.SaysAsync(Cio, "met Contoso for 45 min, onboarding took nine weeks")).OnlyCard().Words(),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public async Task Others_who_keep_it_private_are_counted_from_three_on(int telling, bool isCounted)
    {
        await using var org = await AmongOthersAsync(telling, sharing: 0);

        var words = (await org.SaysAsync(Cio, "met Contoso for 45 min, onboarding took nine weeks")).OnlyCard().Words();

        Assert.Equal(isCounted, words.Contains("Three other leaders have heard of it too.", StringComparison.Ordinal));
        Assert.DoesNotContain("Adventure", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_dismissed_stays_so_when_its_contact_is_taken_back_and_restored()
    {
        await using var org = await FoundAsync("Contoso");
        await org.InstallsAsync(Cio);
        var saved = (await org.SaysAsync(Cio, "met Contoso for 45 min, onboarding took nine weeks, and they want a discount on the renewal")).OnlyCard();
        var dismissed = (await org.PressesAsync(Cio, saved, CardVerbs.FollowUpDismiss)).OnlyCard();
        var undone = (await org.PressesAsync(Cio, dismissed, CardVerbs.LogUndo)).OnlyCard();
        Assert.Empty(await org.ReadAsync(store => store.FollowUps.OpenOfLeaderAsync(Cio)));

        await org.PressesAsync(Cio, undone, CardVerbs.LogRestore);

        var open = Assert.Single(await org.ReadAsync(store => store.FollowUps.OpenOfLeaderAsync(Cio)));
        var of = await org.ReadAsync(store => store.FollowUps.OfInteractionAsync(open.Interaction));
        Assert.Equal([FollowUpState.Suggested, FollowUpState.Dismissed], of.Select(one => one.State).Order());
    }

    private static async Task<Organisation> SharedAsync()
    {
        var org = await FoundAsync("Contoso");
        await org.InstallsAsync(Cio);
        var saved = (await org.SaysAsync(Cio, "met Contoso for 45 min, onboarding took nine weeks")).OnlyCard();
        await org.PressesAsync(Cio, saved, CardVerbs.LogShare);
        Assert.True(await IsSharedAsync(org));
        return org;
    }

    /// <summary>Other leaders have heard of onboarding at Adventure Works, and some of them share it.</summary>
    private static async Task<Organisation> AmongOthersAsync(int telling, int sharing)
    {
        var org = await FoundAsync("Contoso", "Adventure Works");
        await org.AppointCcoAsync(Cco);
        await org.InstallsAsync(Cio);
        foreach (var (other, place) in Others.Take(telling).Select((other, place) => (other, place)))
        {
            await org.InstallsAsync(other);
            var saved = (await org.SaysAsync(other, "met Adventure Works for 45 min, onboarding stalled again")).OnlyCard();
            if (place < sharing)
            {
                await org.PressesAsync(other, saved, CardVerbs.LogShare);
            }
        }

        return org;
    }

    private static async Task<AdaptiveCard> EditAsync(Organisation org, params (string, string)[] typed)
    {
        var logged = (await org.ReadAsync(store => store.Interactions.LastAsync(Cio)))!;
        var form = (await org.PressesAsync(Cio, CardVerbs.LogEdit, new Dictionary<string, string>(StringComparer.Ordinal) { ["interactionId"] = logged.Id.ToString() })).OnlyCard();
        return (await org.PressesAsync(Cio, form, "Save", typed)).The<Reply.UpdateOrSay>().Card;
    }

    private static async Task<bool> IsSharedAsync(Organisation org) => (await org.ReadAsync(store => store.Interactions.LastAsync(Cio)))!.Shareable;
}
