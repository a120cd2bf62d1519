using CioCoachBot.Cards;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Understanding;
using NodaTime;
using static CioCoachBot.Tests.Conversation.Organisation;

namespace CioCoachBot.Tests.Conversation;

/// <summary>Whoever comes is asked once what they are here for, and counts as a leader only after saying so.</summary>
public sealed class ArrivalTests
{
    [Fact]
    public async Task Who_comes_is_asked_once_and_is_no_leader_before_they_say_so()
    {
        await using var org = await FoundAsync("Contoso");
        var question = (await org.ArrivesAsync(Cio)).OnlyCard();
        Assert.Equal(["I lead in IT", "CMO, CCO or head of sales", "I set this up"], new CardText(question).Titles);

        Assert.Empty(await org.ArrivesAsync(Cio));
        Assert.DoesNotContain("What are you here for?", (await org.SaysAsync(Cio, "help")).OnlyCard().Words(), StringComparison.Ordinal);
        Assert.Contains("What are you here for?", (await org.SaysAsync(Cio, "my week")).OnlyCard().Words(), StringComparison.Ordinal);
        Assert.Empty(await org.ReadAsync(store => store.Leaders.AllAsync()));
        Assert.Null(await org.PlannedAsync(DueKind.Prompt, Cio.Value));

        var welcome = (await org.ChoosesAsync(Cio, HereFor.Leading)).The<Reply.Replace>();
        Assert.Contains("a week with customers?", welcome.Words(), StringComparison.Ordinal);
        Assert.Equal(Cio, Assert.Single(await org.ReadAsync(store => store.Leaders.AllAsync())).Id);
        Assert.NotNull(await org.PlannedAsync(DueKind.Prompt, Cio.Value));
        Assert.Empty(await org.ArrivesAsync(Cio));
    }

    [Theory]
    [InlineData("IT")]
    [InlineData("the IT department")]
    [InlineData("CIO")]
    public async Task A_word_answers_what_they_are_here_for(string text)
    {
        await using var org = await FoundAsync("Contoso");
        await org.ArrivesAsync(Cio);

        Assert.Contains("a week with customers?", (await org.SaysAsync(Cio, text))[0].Words(), StringComparison.Ordinal);

        Assert.Equal(Cio, Assert.Single(await org.ReadAsync(store => store.Leaders.AllAsync())).Id);
    }

    [Theory]
    [InlineData("log")]
    [InlineData("met Contoso for 45 min")]
    public async Task Logging_a_contact_is_saying_so(string text)
    {
        await using var org = await FoundAsync("Contoso");
        await org.ArrivesAsync(Cio);

        Assert.Contains("a week with customers?", (await org.SaysAsync(Cio, text))[0].Words(), StringComparison.Ordinal);

        Assert.Single(await org.ReadAsync(store => store.Leaders.AllAsync()));
    }

    [Fact]
    public async Task Nobody_makes_themselves_a_partner_an_admin_agrees()
    {
        await using var org = await FoundAsync("Contoso");
        await org.ArrivesAsync(Admin);
        await org.ArrivesAsync(Cco);
        var which = (await org.ChoosesAsync(Cco, HereFor.Partnering)).OnlyCard();
        Assert.Equal(["CMO", "CCO", "Head of sales", "None of them"], new CardText(which).Titles);

        var said = await org.ChoosesAsync(Cco, HereFor.Partnering, PartnerRole.Cco);
        Assert.Contains("for an admin to confirm", said.The<Reply.Replace>().Words(), StringComparison.Ordinal);
        var asked = said.The<DirectMessage>();
        Assert.Equal(Admin, asked.To);
        Assert.Contains("Cleo Dahl says that they are the CCO", asked.Words(), StringComparison.Ordinal);
        Assert.Null(await org.ReadAsync(store => store.Partners.HolderAsync(PartnerRole.Cco)));
        Assert.Contains("Only an admin", (await org.PressesAsync(Cco, asked.Card, CardVerbs.ClaimAgree)).The<Reply.Show>().Words(), StringComparison.Ordinal);

        var agreed = await org.PressesAsync(Admin, asked.Card, CardVerbs.ClaimAgree);
        Assert.Equal(Cco, agreed.The<DirectMessage>().To);
        Assert.Equal(Cco, (await org.ReadAsync(store => store.Partners.HolderAsync(PartnerRole.Cco)))!.Person.Id);
        Assert.Contains("decided already", (await org.PressesAsync(Admin, asked.Card, CardVerbs.ClaimRefuse)).OnlyCard().Words(), StringComparison.Ordinal);
        Assert.Empty(await org.ReadAsync(store => store.Leaders.AllAsync()));
    }

    [Fact]
    public async Task A_claim_that_is_refused_is_told_kindly_and_an_admin_who_was_not_there_is_asked_later()
    {
        await using var org = await FoundAsync("Contoso");
        await org.ArrivesAsync(Cco);
        Assert.Empty((await org.ChoosesAsync(Cco, HereFor.Partnering, PartnerRole.Sales)).OfType<DirectMessage>());

        var partners = await org.SaysAsync(Admin, "partners");
        Assert.Contains("Cleo Dahl  says: I am  the head of sales", partners[0].Words(), StringComparison.Ordinal);
        var question = partners.The<DirectMessage>();
        Assert.Empty((await org.SaysAsync(Admin, "help")).OfType<DirectMessage>());
        var refused = await org.PressesAsync(Admin, question.Card, CardVerbs.ClaimRefuse);

        Assert.Contains("not the head of sales", refused.The<DirectMessage>().Words(), StringComparison.Ordinal);
        Assert.Null(await org.ReadAsync(store => store.Partners.HolderAsync(PartnerRole.Sales)));
        Assert.Null((await org.ReadAsync(store => store.People.FindAsync(Cco)))!.Claims);
    }

    [Theory]
    [InlineData("hello")]
    [InlineData("what is the weather like")]
    public async Task Who_writes_first_gets_the_question_and_nothing_beside_it_also_after_being_forgotten(string text)
    {
        await using var org = await FoundAsync("Contoso");
        Assert.Contains(CardVerbs.HereForChoose, new CardText((await org.SaysAsync(Cio, text)).OnlyCard()).Verbs, StringComparer.Ordinal);
        await org.ChoosesAsync(Cio, HereFor.Leading);
        await org.SaysAsync(Cio, "delete my data");
        await org.SaysAsync(Cio, "yes");

        Assert.Contains(CardVerbs.HereForChoose, new CardText((await org.SaysAsync(Cio, text)).OnlyCard()).Verbs, StringComparer.Ordinal);
    }

    [Fact]
    public async Task Who_sets_it_up_is_no_leader_and_only_the_settings_make_an_admin()
    {
        await using var org = await FoundAsync();
        await org.ArrivesAsync(Admin);
        await org.ArrivesAsync(Vp);

        Assert.Contains("leaders", (await org.ChoosesAsync(Admin, HereFor.Administration)).OnlyCard().Words(), StringComparison.Ordinal);
        Assert.Contains("Coach__Admins", (await org.ChoosesAsync(Vp, HereFor.Administration)).OnlyCard().Words(), StringComparison.Ordinal);
        Assert.Contains("Only an admin", (await org.SaysAsync(Vp, "partners")).OnlyCard().Words(), StringComparison.Ordinal);
        Assert.Empty(await org.ReadAsync(store => store.Leaders.AllAsync()));
    }

    [Fact]
    public async Task Appointing_a_partner_retires_an_empty_leader_and_ends_the_question()
    {
        await using var org = await FoundAsync("Contoso");
        foreach (var who in new[] { Vp, Cio })
        {
            await org.InstallsAsync(who);
        }

        await org.SaysAsync(Cio, "met Contoso for 45 min");
        var card = (await org.SaysAsync(Admin, "partners"))[^1].Card();
        await org.PressesAsync(Admin, card, CardVerbs.PartnersSave, inputs: [("cmo", Cio.Value), ("cco", Vp.Value), ("sales", "")]);

        Assert.Equal(Cio, Assert.Single(await org.ReadAsync(store => store.Leaders.AllAsync())).Id);
        Assert.Null(await org.PlannedAsync(DueKind.Prompt, Vp.Value));
    }

    [Fact]
    public async Task An_admin_takes_off_who_is_no_leader_but_never_a_log()
    {
        await using var org = await FoundAsync("Contoso");
        foreach (var who in new[] { Vp, Cio })
        {
            await org.InstallsAsync(who);
        }

        await org.SaysAsync(Cio, "met Contoso for 45 min");
        var card = (await org.SaysAsync(Admin, "leaders"))[^1].Card();
        Assert.Contains("2 people count as IT leaders", card.Words(), StringComparison.Ordinal);
        Assert.Contains("It is theirs", (await org.PressesAsync(Admin, card, CardVerbs.LeadersCorrect, inputs: [("leader", Cio.Value)])).OnlyCard().Words(), StringComparison.Ordinal);
        var taken = await org.PressesAsync(Admin, card, CardVerbs.LeadersCorrect, inputs: [("leader", Vp.Value)]);

        Assert.Equal(Vp, taken.The<DirectMessage>().To);
        Assert.Equal(Cio, Assert.Single(await org.ReadAsync(store => store.Leaders.AllAsync())).Id);
        Assert.Contains("Only an admin", (await org.PressesAsync(Cio, card, CardVerbs.LeadersCorrect, inputs: [("leader", Cio.Value)])).The<Reply.Show>().Words(), StringComparison.Ordinal);
        Assert.Contains("Only an admin", (await org.SaysAsync(Cio, "leaders")).OnlyCard().Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_adds_the_app_again_the_same_day_is_greeted_once_and_goes_on()
    {
        await using var org = await FoundAsync("Contoso");
        await org.InstallsAsync(Cio);
        await org.ChoosesAsync(Cio, HereFor.Leading);
        await org.SaysAsync(Cio, "met Contoso for 45 min");
        await org.AppointCcoAsync(Cco);
        await org.ArrivesAsync(Cco);
        await org.ArrivesAsync(Vp);
        foreach (var who in new[] { Cio, Cco, Vp })
        {
            await org.DoAsync(who, new Input.Removed());
        }

        Assert.Null(await org.PlannedAsync(DueKind.Prompt, Cio.Value));

        Assert.Contains("Good to have you back; everything is as you left it. I ask ", (await org.ArrivesAsync(Cio)).OnlyCard().Words(), StringComparison.Ordinal);
        Assert.Empty(await org.ArrivesAsync(Cio));
        Assert.NotNull(await org.PlannedAsync(DueKind.Prompt, Cio.Value));
        Assert.Contains("You are the CCO here", (await org.ArrivesAsync(Cco)).OnlyCard().Words(), StringComparison.Ordinal);
        Assert.Contains("What are you here for?", (await org.ArrivesAsync(Vp)).OnlyCard().Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_forgetting_nothing_is_said_to_be_there_still()
    {
        await using var org = await FoundAsync("Contoso");
        await org.InstallsAsync(Cio);
        var saved = (await org.SaysAsync(Cio, "met Contoso for 45 min"))[^1].Card();
        await org.PressesAsync(Cio, CardVerbs.DataForgetNow, new Dictionary<string, string>(StringComparer.Ordinal));

        Assert.Contains("What are you here for?", (await org.PressesAsync(Cio, saved, CardVerbs.LogUndo)).OnlyCard().Words(), StringComparison.Ordinal);
        await org.ChoosesAsync(Cio, HereFor.Leading);
        var pressed = (await org.PressesAsync(Cio, saved, CardVerbs.LogUndo)).OnlyCard().Words();
        Assert.DoesNotContain("othing was lost", pressed, StringComparison.Ordinal);
        Assert.Contains("or is gone", pressed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Weeks_before_somebody_joined_are_no_bars_of_nothing()
    {
        await using var org = await FoundAsync("Contoso");
        await org.InstallsAsync(Cio);
        Assert.DoesNotContain("before", (await org.SaysAsync(Cio, "my week")).OnlyCard().Words(), StringComparison.Ordinal);

        await org.SaysAsync(Cio, "met Contoso for 45 min last Tuesday");
        Assert.Contains("The week before", (await org.SaysAsync(Cio, "my week")).OnlyCard().Words(), StringComparison.Ordinal);
        org.Turn(new LocalDateTime(2026, 11, 24, 9, 0));
        Assert.Contains("The 2 weeks before", (await org.SaysAsync(Cio, "my week")).OnlyCard().Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Make_me_anonymous_leads_to_the_choice_and_posts_nothing()
    {
        await using var org = await FoundAsync();
        await org.InstallsAsync(Cio);
        org.Means["make me anonymous in the digest"] = new ParsedMessage { Intent = Intent.Privacy };
        await org.WriteAsync(async store => await store.Leaders.SaveAsync((await store.Leaders.FindAsync(Cio))! with { DigestByName = true }));

        var privacy = (await org.SaysAsync(Cio, "make me anonymous in the digest")).OnlyCard();
        var chosen = (await org.PressesAsync(Cio, privacy, CardVerbs.DigestConsent)).The<Reply.Replace>();

        Assert.False((await org.ReadAsync(store => store.Leaders.FindAsync(Cio)))!.DigestByName);
        Assert.Contains("only in the total", chosen.Words(), StringComparison.Ordinal);
        Assert.Contains("Show me by name", new CardText(chosen.Card).Titles, StringComparer.Ordinal);
        Assert.Empty((await org.SaysAsync(Cio, "make me anonymous in the digest", inChannel: true)).OfType<ChannelPost>());
    }
}
