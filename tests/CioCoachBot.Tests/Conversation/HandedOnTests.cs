using CioCoachBot.Cards;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Conversation.Routing;
using static CioCoachBot.Tests.Conversation.Organisation;

namespace CioCoachBot.Tests.Conversation;

/// <summary>What a follow-up says once it goes to another partner, is done by another, is taken back or changes its owner.</summary>
public sealed class HandedOnTests
{
    [Fact]
    public async Task What_is_passed_on_is_asked_anew_of_the_other_partner()
    {
        await using var org = await StartedAsync(PartnerRole.Sales);
        var handed = await SendAsync(org);

        var told = (await org.PressesAsync(Cco, handed.Card, "One for sales", [])).The<DirectMessage>();
        Assert.Contains("Shall I send it there?", told.Words(), StringComparison.Ordinal);
        Assert.Contains("It may put the next signature at risk.", told.Words(), StringComparison.Ordinal);
        var there = (await org.PressesAsync(Cio, told.Card, "Send to sales", [])).The<DirectMessage>();

        Assert.Equal(Vp, there.To);
        Assert.Contains("It may put the next signature at risk.", there.Words(), StringComparison.Ordinal);
        Assert.Contains("nine weeks", there.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("who their one contact is", there.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("A bad start stays", there.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("CCO’s", there.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_did_a_joint_item_is_thanked_and_who_never_answered_is_told()
    {
        await using var org = await StartedAsync(PartnerRole.Cmo);
        var (_, cmo, _) = await SendJointAsync(org);

        var done = await org.PressesAsync(Vp, cmo.Card, CardVerbs.PartnerDone);

        Assert.Contains("Done, thank you.", done.The<Reply.Replace>().Words(), StringComparison.Ordinal);
        var other = done.OfType<DirectMessage>().Single(message => message.To == Cco).Words();
        Assert.Contains("The CMO saw it through. Nothing is left for you to do.", other, StringComparison.Ordinal);
        Assert.DoesNotContain("thank", other, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(done.OfType<CardUpdate>(), update => update.Words().Contains("Done: the CMO saw it through.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_the_leader_closes_says_so_on_the_partners_card()
    {
        await using var org = await StartedAsync(PartnerRole.Cmo);
        var (cco, cmo, _) = await SendJointAsync(org);

        var closed = await org.SaysAsync(Cio, "1 is done");

        Assert.All([cco, cmo], card => Assert.Contains(
            "Ada Berg has closed this one.", closed.OfType<CardUpdate>().Single(update => update.CardKey == card.CardKey).Words(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("undo")]
    [InlineData("delete the last one")]
    [InlineData("delete the contact with Contoso")]
    public async Task Taking_back_a_contact_calls_back_what_its_partner_has_not_answered_and_restoring_brings_it_back(string words)
    {
        await using var org = await StartedAsync(PartnerRole.Cmo);
        var saved = (await org.SaysAsync(Cio, "met Contoso for 45 min, onboarding took nine weeks")).The<Reply.Say>().Card;
        var handed = (await org.PressesAsync(Cio, saved, CardVerbs.FollowUpSend)).The<DirectMessage>();

        var undone = words == "undo" ? await org.PressesAsync(Cio, saved, CardVerbs.LogUndo) : await org.SaysAsync(Cio, words);

        var theirs = undone.OfType<CardUpdate>().Single(update => update.CardKey == handed.CardKey);
        Assert.Contains("Ada Berg took back the contact that this came from", theirs.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("I take it", theirs.Words(), StringComparison.Ordinal);
        Assert.Contains(undone, reply => reply is Reply.Say && reply.Words().Contains("What you sent to the CCO is called back with it.", StringComparison.Ordinal));
        Assert.Empty(await org.ReadAsync(store => store.FollowUps.OpenOfPartnerAsync(Cco)));
        Assert.DoesNotContain("I take it", string.Concat((await org.PressesAsync(Cco, handed.Card, CardVerbs.PartnerAccept)).OfType<Reply.Replace>().Select(reply => reply.Words())), StringComparison.Ordinal);
        Assert.Empty(await org.ReadAsync(store => store.FollowUps.OpenOfPartnerAsync(Cco)));

        var restored = await org.SaysAsync(Cio, "restore");

        Assert.Contains("You would own it", restored.OfType<CardUpdate>().Single(update => update.CardKey == handed.CardKey).Words(), StringComparison.Ordinal);
        Assert.Equal(handed.Once.Subject, Assert.Single(await org.ReadAsync(store => store.FollowUps.OpenOfPartnerAsync(Cco))).Id.ToString());
    }

    [Fact]
    public async Task Taking_back_a_contact_tells_both_of_what_was_taken_already()
    {
        await using var org = await StartedAsync(PartnerRole.Cmo);
        var saved = (await org.SaysAsync(Cio, "met Contoso for 45 min, onboarding took nine weeks")).The<Reply.Say>().Card;
        var handed = (await org.PressesAsync(Cio, saved, CardVerbs.FollowUpSend)).The<DirectMessage>();
        await org.PressesAsync(Cco, handed.Card, CardVerbs.PartnerAccept);

        var undone = await org.PressesAsync(Cio, saved, CardVerbs.LogUndo);

        Assert.Contains("Ada Berg took back the contact with Contoso that this came from: onboarding.", undone.The<DirectMessage>().Words(), StringComparison.Ordinal);
        var told = undone.OfType<Reply.Say>().Single(say => say.Words().Contains("The CCO has taken onboarding at Contoso already", StringComparison.Ordinal));
        Assert.Single(await org.ReadAsync(store => store.FollowUps.OpenOfPartnerAsync(Cco)));

        await org.PressesAsync(Cio, told.Card, "Call it back", []);
        Assert.Empty(await org.ReadAsync(store => store.FollowUps.OpenOfPartnerAsync(Cco)));
    }

    [Fact]
    public async Task That_it_is_not_done_after_all_reaches_the_leader_and_so_does_the_next_done()
    {
        await using var org = await StartedAsync(PartnerRole.Cmo);
        var handed = await SendAsync(org);
        await org.PressesAsync(Cco, handed.Card, CardVerbs.PartnerAccept);
        await org.SaysAsync(Cco, "done");

        var undone = await org.SaysAsync(Cco, "undo");
        Assert.Contains("The CCO says that it is not done yet: onboarding at Contoso.", undone.OfType<DirectMessage>().Single(told => told.To == Cio).Words(), StringComparison.Ordinal);

        org.Now += NodaTime.Duration.FromMinutes(1);
        var again = await org.SaysAsync(Cco, "done");
        Assert.Contains("The CCO has done what you asked", again.OfType<DirectMessage>().Single(told => told.To == Cio).Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_joint_item_changes_its_owner_either_way(bool fromCco)
    {
        await using var org = await StartedAsync(PartnerRole.Cmo);
        var (cco, cmo, _) = await SendJointAsync(org);
        var (owner, next, name) = fromCco ? (Cco, Vp, "CMO") : (Vp, Cco, "CCO");
        await org.PressesAsync(owner, (fromCco ? cco : cmo).Card, CardVerbs.PartnerAccept);

        var moved = await org.SaysAsync(Cio, $"the {name} owns it");

        Assert.Equal(FollowUpState.Accepted, Assert.Single(await org.ReadAsync(store => store.FollowUps.OpenOfPartnerAsync(next))).State);
        Assert.Empty(await org.ReadAsync(store => store.FollowUps.OpenOfPartnerAsync(owner)));
        Assert.Contains("asks you to own it: board notes at Contoso", moved.OfType<DirectMessage>().Single(told => told.To == next).Words(), StringComparison.Ordinal);
        Assert.Contains($"asks the {name} to own it", moved.OfType<DirectMessage>().Single(told => told.To == owner).Words(), StringComparison.Ordinal);
        Assert.Equal(2, moved.OfType<CardUpdate>().Count(update => update.CardKey == cco.CardKey || update.CardKey == cmo.CardKey));

        await org.SaysAsync(Cio, "undo");
        Assert.Single(await org.ReadAsync(store => store.FollowUps.OpenOfPartnerAsync(owner)));
    }

    [Fact]
    public async Task A_button_hands_a_joint_item_to_the_other_and_before_anybody_took_it_too()
    {
        await using var org = await StartedAsync(PartnerRole.Cmo);
        var (cco, cmo, saved) = await SendJointAsync(org);
        var asked = await org.SaysAsync(Cio, "the CMO owns it");
        Assert.Contains("The CMO would own it; you support.", asked.OfType<CardUpdate>().Single(update => update.CardKey == cco.CardKey).Words(), StringComparison.Ordinal);

        var taken = await org.PressesAsync(Vp, cmo.Card, CardVerbs.PartnerAccept);
        var confirmation = taken.OfType<CardUpdate>().Single(update => update.Words().Contains("owns it now; you support", StringComparison.Ordinal)).Card;
        await org.PressesAsync(Cio, confirmation, "The CCO owns it", []);

        Assert.Single(await org.ReadAsync(store => store.FollowUps.OpenOfPartnerAsync(Cco)));
        Assert.NotNull(saved);
    }

    private static async Task<Organisation> StartedAsync(PartnerRole second)
    {
        var org = await FoundAsync("Contoso");
        await org.AppointCcoAsync(Cco);
        await org.InstallsAsync(Cio);
        await org.ArrivesAsync(Vp);
        await org.WriteAsync(store => store.Partners.AppointAsync(second, Vp));
        return org;
    }

    private static async Task<DirectMessage> SendAsync(Organisation org)
    {
        var saved = (await org.SaysAsync(Cio, "met Contoso for 45 min, onboarding took nine weeks")).The<Reply.Say>();
        return (await org.PressesAsync(Cio, saved.Card, CardVerbs.FollowUpSend)).The<DirectMessage>();
    }

    private static async Task<(DirectMessage Cco, DirectMessage Cmo, AdaptiveCard Saved)> SendJointAsync(Organisation org)
    {
        var saved = (await org.SaysAsync(Cio, "customer advisory board with Contoso today, 2h")).OnlyCard();
        var sent = (await org.PressesAsync(Cio, saved, "Send to both", [])).OfType<DirectMessage>().ToList();
        return (sent.Single(one => one.To == Cco), sent.Single(one => one.To == Vp), saved);
    }
}
