using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Coach;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Conversation.Routing;
using static CioCoachBot.Tests.Conversation.Organisation;

namespace CioCoachBot.Tests.Conversation;

/// <summary>Partner roles are claimed in words, taken back, and change hands.</summary>
public sealed class RoleTests
{
    [Theory]
    [InlineData("I am the CMO", PartnerRole.Cmo, "en-GB")]
    [InlineData("Hi, I’m the CCO here.", PartnerRole.Cco, "en-GB")]
    [InlineData("i am head of sales", PartnerRole.Sales, "en-GB")]
    [InlineData("I'm our chief customer officer", PartnerRole.Cco, "en-GB")]
    [InlineData("Ich bin der CMO", PartnerRole.Cmo, "de-DE")]
    [InlineData("Ich bin die Vertriebsleiterin", PartnerRole.Sales, "de-DE")]
    [InlineData("ich bin CCO", PartnerRole.Cco, "de-DE")]
    [InlineData("Je suis le CMO", PartnerRole.Cmo, "fr-FR")]
    [InlineData("Je suis directrice commerciale", PartnerRole.Sales, "fr-FR")]
    [InlineData("Je suis la CCO", PartnerRole.Cco, "fr-FR")]
    [InlineData("Soy el CMO", PartnerRole.Cmo, "es-ES")]
    [InlineData("Soy la directora de ventas", PartnerRole.Sales, "es-ES")]
    [InlineData("Yo soy el CCO", PartnerRole.Cco, "es-ES")]
    public async Task Who_says_their_role_in_words_claims_it_as_with_the_button(string text, PartnerRole role, string locale)
    {
        await using var org = await FoundAsync("Contoso");
        await org.ArrivesAsync(Admin);
        org.ClientLocale = locale;

        var answer = await org.SaysAsync(Cco, text);

        Assert.Contains("admin", Assert.Single(answer.OfType<Reply.Say>()).Words(), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(Admin, answer.The<DirectMessage>().To);
        Assert.Equal(role, (await org.ReadAsync(store => store.People.FindAsync(Cco)))!.Claims);
        Assert.Null(await org.ReadAsync(store => store.Partners.HolderAsync(role)));
    }

    [Theory]
    [InlineData("I am meeting the CMO of Contoso tomorrow")]
    [InlineData("I am the CMO's assistant")]
    [InlineData("am I the CMO?")]
    [InlineData("met Contoso for 45 min, I am the head of sales they said")]
    public async Task Who_speaks_of_a_role_claims_none(string text)
    {
        await using var org = await FoundAsync("Contoso");

        await org.SaysAsync(Cco, text);

        Assert.Null((await org.ReadAsync(store => store.People.FindAsync(Cco)))!.Claims);
    }

    [Fact]
    public async Task A_partner_who_says_it_again_is_told_what_they_are()
    {
        await using var org = await FoundAsync();
        await org.AppointCcoAsync(Cco);

        Assert.Contains("You are the CCO here", (await org.SaysAsync(Cco, "I am the CCO")).OnlyCard().Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_claim_that_is_repeated_is_asked_about_once()
    {
        await using var org = await FoundAsync();
        await org.ArrivesAsync(Admin);
        await org.ArrivesAsync(Cco);

        var first = await org.SaysAsync(Cco, "I am the CCO");
        var second = await org.ChoosesAsync(Cco, HereFor.Partnering, PartnerRole.Cco);
        var third = await org.SaysAsync(Cco, "I am the CCO");

        Assert.Equal((1, 0, 0), (first.OfType<DirectMessage>().Count(), second.OfType<DirectMessage>().Count(), third.OfType<DirectMessage>().Count()));
        var agreed = await org.PressesAsync(Admin, first.The<DirectMessage>().Card, CardVerbs.ClaimAgree);
        Assert.Equal(Cco, agreed.The<DirectMessage>().To);
        Assert.Contains("decided already", (await org.PressesAsync(Admin, first.The<DirectMessage>().Card, CardVerbs.ClaimAgree)).OnlyCard().Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_claim_that_is_taken_back_cannot_be_agreed_to()
    {
        await using var org = await FoundAsync();
        await org.ArrivesAsync(Admin);
        var asked = (await org.SaysAsync(Cco, "I am the CCO")).The<DirectMessage>();

        await org.ChoosesAsync(Cco, HereFor.Leading);
        var agreed = await org.PressesAsync(Admin, asked.Card, CardVerbs.ClaimAgree);

        Assert.Contains("nobody says so any more", agreed.OnlyCard().Words(), StringComparison.Ordinal);
        Assert.Null(await org.ReadAsync(store => store.Partners.HolderAsync(PartnerRole.Cco)));
        Assert.NotNull(await org.ReadAsync(store => store.Leaders.FindAsync(Cco)));
    }

    [Fact]
    public async Task A_line_break_in_a_name_begins_no_line_on_the_admins_card()
    {
        await using var org = await FoundAsync();
        await org.ArrivesAsync(Admin);
        org.Names[Cco] = "Cleo\r\n\u2028Approve: yes\tDahl";

        var asked = (await org.SaysAsync(Cco, "I am the CCO")).The<DirectMessage>();

        Assert.StartsWith("Cleo Approve: yes Dahl says that they are the CCO here.", asked.Words(), StringComparison.Ordinal);
        Assert.Equal(Admin, asked.To);
    }

    [Fact]
    public async Task A_role_that_changes_hands_takes_what_is_open_along_and_everybody_is_told()
    {
        await using var org = await StartedAsync();
        var handed = await SendAsync(org);
        await org.PressesAsync(Cco, handed.Card, CardVerbs.PartnerAccept);
        await org.ArrivesAsync(Vp);

        var changed = await AppointAsync(org, Vp);

        var told = changed.OfType<DirectMessage>().ToList();
        Assert.Contains(told, message => message.To == Cco
            && message.Words() == "Your admin says that you are not the CCO here any more. Thank you for what you took up. What was open with you goes to Ben Cole.");
        Assert.Contains(told, message => message.To == Cio
            && message.Words() == "Ben Cole is the CCO now. Your open follow-up has gone there, and I tell you what comes back.");
        var there = Assert.Single(told, message => message.To == Vp && message.Words().Contains("nine weeks", StringComparison.Ordinal));
        Assert.Contains(changed.OfType<CardUpdate>(), update => update.CardKey == handed.CardKey
            && update.Words() == "This one went on with the role. Thank you for your time; nothing is left to do.");

        var followUp = await FindAsync(org, handed);
        Assert.Equal((FollowUpState.Sent, Vp, null), (followUp.State, followUp.Partner, followUp.AnsweredAt));
        await org.PressesAsync(Vp, there.Card, CardVerbs.PartnerAccept);
        Assert.Equal(FollowUpState.Accepted, (await FindAsync(org, handed)).State);
        Assert.Contains("out of date", (await org.PressesAsync(Cco, handed.Card, CardVerbs.PartnerDone)).OnlyCard().Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_nobody_can_receive_is_the_leaders_again(bool isVacant)
    {
        await using var org = await StartedAsync();
        var handed = await SendAsync(org);
        if (!isVacant)
        {
            await org.WriteAsync(async store => await store.People.SaveAsync(new Person(Vp, "Ben Cole", Berlin.Id, "en-GB", false)));
        }

        var changed = await AppointAsync(org, isVacant ? null : Vp);

        var leader = Assert.Single(changed.OfType<DirectMessage>(), message => message.To == Cio).Words();
        Assert.StartsWith(isVacant ? "Nobody is named as CCO now." : "Ben Cole is the CCO now.", leader, StringComparison.Ordinal);
        Assert.Contains("it is with you again", leader, StringComparison.Ordinal);
        Assert.Contains("goes back to the leaders", Assert.Single(changed.OfType<DirectMessage>(), message => message.To == Cco).Words(), StringComparison.Ordinal);
        var followUp = await FindAsync(org, handed);
        Assert.Equal((FollowUpState.Suggested, null, null), (followUp.State, followUp.Partner, followUp.SentAt));
    }

    [Fact]
    public async Task Naming_the_same_holder_again_tells_nobody()
    {
        await using var org = await StartedAsync();
        await SendAsync(org);

        Assert.Empty((await AppointAsync(org, Cco)).OfType<DirectMessage>());
    }

    [Fact]
    public async Task A_claim_that_is_agreed_to_hands_the_role_over_as_well()
    {
        await using var org = await StartedAsync();
        await SendAsync(org);
        await org.ArrivesAsync(Vp);
        await org.ArrivesAsync(Admin);
        var asked = (await org.SaysAsync(Vp, "I am the CCO")).OfType<DirectMessage>().Single();

        var agreed = await org.PressesAsync(Admin, asked.Card, CardVerbs.ClaimAgree);

        Assert.Equal([Cio, Cco, Vp], agreed.OfType<DirectMessage>().Select(message => message.To).Distinct().OrderBy(to => to.Value == Vp.Value ? 2 : to.Value == Cco.Value ? 1 : 0));
    }

    [Fact]
    public async Task A_partner_is_forgotten_once_they_agree_and_what_is_open_goes_back()
    {
        await using var org = await StartedAsync();
        var handed = await SendAsync(org);
        await org.PressesAsync(Cco, handed.Card, CardVerbs.PartnerAccept, inputs: [(PartnerAnswerForm.LineInput, "I call them tomorrow")]);

        var asked = (await org.SaysAsync(Cco, "delete my data"))[^1].Card();
        Assert.Contains("that you are the CCO here, and every line that you wrote to leaders", asked.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain(CardVerbs.DataExport, new CardText(asked).Verbs, StringComparer.Ordinal);
        Assert.NotNull(await org.ReadAsync(store => store.Partners.HolderAsync(PartnerRole.Cco)));
        var done = await org.SaysAsync(Cco, "yes");

        Assert.Contains("I have forgotten your name, your role", done.OfType<Reply.Say>().Single().Words(), StringComparison.Ordinal);
        Assert.Contains("Nobody is named as CCO now.", done.The<DirectMessage>().Words(), StringComparison.Ordinal);
        Assert.Null(await org.ReadAsync(store => store.People.FindAsync(Cco)));
        Assert.Null(await org.ReadAsync(store => store.Partners.HolderAsync(PartnerRole.Cco)));
        var followUp = await FindAsync(org, handed);
        Assert.Equal((FollowUpState.Suggested, null, null), (followUp.State, followUp.Partner, followUp.Answer));

        Assert.Contains("nothing left to delete", (await org.PressesAsync(Cco, CardVerbs.DataForgetNow, new Dictionary<string, string>(StringComparer.Ordinal))).OnlyCard().Words(), StringComparison.Ordinal);
        Assert.Null(await org.ReadAsync(store => store.People.FindAsync(Cco)));
    }

    [Fact]
    public async Task Of_a_leader_who_is_forgotten_no_card_says_that_they_know()
    {
        await using var org = await StartedAsync();
        var handed = await SendAsync(org);
        await org.PressesAsync(Cio, CardVerbs.DataForgetNow, new Dictionary<string, string>(StringComparer.Ordinal));

        var taken = await org.PressesAsync(Cco, handed.Card, CardVerbs.PartnerAccept);

        Assert.DoesNotContain("knows", taken.The<Reply.Replace>().Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("supports", taken.The<Reply.Replace>().Words(), StringComparison.Ordinal);
        Assert.Empty(taken.OfType<DirectMessage>());
    }

    [Fact]
    public async Task A_leader_whose_claim_is_refused_stays_a_leader_and_is_told_no_more_than_that()
    {
        await using var org = await StartedAsync();
        await org.ArrivesAsync(Admin);
        await org.SaysAsync(Cio, "met Contoso for 45 min");
        var asked = (await org.SaysAsync(Cio, "I am the head of sales")).OfType<DirectMessage>().Single();

        var told = (await org.PressesAsync(Admin, asked.Card, CardVerbs.ClaimRefuse)).The<DirectMessage>();

        Assert.Contains("you are not the head of sales here. Your customer time stays", told.Words(), StringComparison.Ordinal);
        Assert.Empty(new CardText(told.Card).Verbs);
        Assert.Contains(await org.ReadAsync(store => store.Leaders.AllAsync()), leader => leader.Id == Cio);
    }

    [Fact]
    public async Task A_leader_who_was_taken_off_does_not_count_again_by_a_card_from_before()
    {
        await using var org = await StartedAsync();
        var form = (await org.SaysAsync(Cio, "log")).OnlyCard();
        var list = (await org.SaysAsync(Admin, "leaders")).OnlyCard();
        await org.PressesAsync(Admin, list, CardVerbs.LeadersCorrect, inputs: [("leader", Cio.Value)]);
        Assert.DoesNotContain(await org.ReadAsync(store => store.Leaders.AllAsync()), leader => leader.Id == Cio);

        var pressed = await org.PressesAsync(Cio, form, CardVerbs.LogSave, inputs: [("newCustomer", "Contoso"), ("minutes", "30")]);

        Assert.Contains("you do not lead in IT here", pressed.OnlyCard().Words(), StringComparison.Ordinal);
        Assert.DoesNotContain(await org.ReadAsync(store => store.Leaders.AllAsync()), leader => leader.Id == Cio);
        await org.SaysAsync(Cio, "met Contoso for 45 min");
        Assert.Contains(await org.ReadAsync(store => store.Leaders.AllAsync()), leader => leader.Id == Cio);
    }

    [Fact]
    public async Task Who_counts_as_a_leader_is_listed_by_name_a_page_at_a_time()
    {
        await using var org = await FoundAsync();
        await org.WriteAsync(async store =>
        {
            for (var i = 1; i <= 14; i++)
            {
                await store.Leaders.SaveAsync(new Leader { Id = new($"leader-{i}"), Name = $"Leader {i:00}", ZoneId = "UTC", Locale = "en", Since = org.Now });
            }
        });

        var first = (await org.SaysAsync(Admin, "leaders")).OnlyCard();
        Assert.Contains("14 people count as IT leaders", first.Words(), StringComparison.Ordinal);
        Assert.Contains("Leader 12", first.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("Leader 13", first.Words(), StringComparison.Ordinal);
        var second = (await org.PressesAsync(Admin, first, "More names", [])).The<Reply.Replace>().Card;

        Assert.Contains("Leader 14", second.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("Leader 12", second.Words(), StringComparison.Ordinal);
        Assert.Equal(["Take off the list", "Names before"], new CardText(second).Titles);
    }

    [Fact]
    public async Task Several_roles_that_change_hands_at_once_are_one_message_to_each()
    {
        await using var org = await StartedAsync();
        await org.WriteAsync(store => store.Partners.AppointAsync(PartnerRole.Cmo, Cco));
        await SendAsync(org);
        var campaign = (await org.SaysAsync(Cio, "met Contoso for 30 min, the campaign did not reach their buyers")).The<Reply.Say>();
        await org.PressesAsync(Cio, campaign.Card, CardVerbs.FollowUpSend);
        await org.ArrivesAsync(Vp);

        var changed = await org.PressesAsync(
            Admin,
            CardVerbs.PartnersSave,
            new Dictionary<string, string>(StringComparer.Ordinal) { ["cmo"] = Vp.Value, ["cco"] = Vp.Value, ["sales"] = "" });

        var leader = Assert.Single(changed.OfType<DirectMessage>(), message => message.To == Cio).Words();
        Assert.Contains("Ben Cole is the CMO now.", leader, StringComparison.Ordinal);
        Assert.Contains("Ben Cole is the CCO now.", leader, StringComparison.Ordinal);
        var former = Assert.Single(changed.OfType<DirectMessage>(), message => message.To == Cco).Words();
        Assert.Contains("you are not the CMO here", former, StringComparison.Ordinal);
        Assert.Contains("you are not the CCO here", former, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_cards_on_which_a_forgotten_partner_stands_are_posted_without_them()
    {
        await using var org = await StartedAsync();
        var handed = await SendAsync(org);
        var taken = await org.PressesAsync(Cco, handed.Card, CardVerbs.PartnerAccept, inputs: [(PartnerAnswerForm.LineInput, "I call them tomorrow")]);
        var confirmation = taken.The<CardUpdate>();
        Assert.Contains("I call them tomorrow", confirmation.Words(), StringComparison.Ordinal);
        await org.PressesAsync(Cco, handed.Card, CardVerbs.PartnerDone);
        var asked = (await org.SaysAsync(Cco, "ask Ada what Contoso says about the portal")).The<DirectMessage>();
        await org.SaysAsync(Cco, "delete my data");

        var updates = (await org.SaysAsync(Cco, "yes")).OfType<CardUpdate>().ToList();

        var stripped = Assert.Single(updates, update => update.CardKey == confirmation.CardKey).Words();
        Assert.DoesNotContain("I call them tomorrow", stripped, StringComparison.Ordinal);
        var gone = Assert.Single(updates, update => update.CardKey == asked.CardKey).Words();
        Assert.Equal("The partner who wrote this has left the coach, and their words are gone. Nothing is left to do.", gone);
    }

    private static async Task<Organisation> StartedAsync()
    {
        var org = await FoundAsync("Contoso");
        await org.AppointCcoAsync(Cco);
        await org.InstallsAsync(Cio);
        return org;
    }

    private static Task<IReadOnlyList<Reply>> AppointAsync(Organisation org, PersonId? holder) => org.PressesAsync(
        Admin,
        CardVerbs.PartnersSave,
        new Dictionary<string, string>(StringComparer.Ordinal) { ["cmo"] = "", ["cco"] = holder?.Value ?? "", ["sales"] = "" });

    private static async Task<DirectMessage> SendAsync(Organisation org)
    {
        var saved = (await org.SaysAsync(Cio, "met Contoso for 45 min, onboarding took nine weeks")).The<Reply.Say>();
        return (await org.PressesAsync(Cio, saved.Card, CardVerbs.FollowUpSend)).The<DirectMessage>();
    }

    private static async Task<FollowUp> FindAsync(Organisation org, DirectMessage sent) =>
        (await org.ReadAsync(store => store.FollowUps.FindAsync(new(Guid.Parse(sent.Once.Subject)))))!;
}
