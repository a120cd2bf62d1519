using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Coach;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Conversation.Routing;
using NodaTime;
using static CioCoachBot.Tests.Conversation.Organisation;

namespace CioCoachBot.Tests.Conversation;

/// <summary>A follow-up is seen through: reminded of, swapped, done with what came of it, or sent by e-mail.</summary>
public sealed class PartnerFollowUpTests
{
    [Theory]
    [InlineData(false, "This one is still waiting for your answer")]
    [InlineData(true, "You took this one")]
    public async Task A_partner_is_reminded_two_working_days_before_and_on_the_day_and_never_again(bool isTaken, string expected)
    {
        await using var org = await StartedAsync();
        var handed = await SendAsync(org); // On Monday, due on the Monday after.
        if (isTaken)
        {
            await org.PressesAsync(Cco, handed.Card, CardVerbs.PartnerAccept);
        }

        var reminded = new List<(LocalDate Day, string Words)>();
        for (var day = 17; day <= 30; day++)
        {
            org.Turn(new LocalDateTime(2026, 11, day, 9, 1));
            reminded.AddRange((await org.AttendAsync()).OfType<DirectMessage>().Where(message => message.To == Cco)
                .Select(message => (new LocalDate(2026, 11, day), message.Words())));
        }

        Assert.Equal([new LocalDate(2026, 11, 19), new LocalDate(2026, 11, 23)], reminded.Select(one => one.Day));
        Assert.All(reminded, one => Assert.Contains(expected, one.Words, StringComparison.Ordinal));
        Assert.Contains("due today", reminded[1].Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_that_are_due_are_one_message_a_day()
    {
        await using var org = await StartedAsync();
        await SendAsync(org);
        var other = (await org.SaysAsync(Cio, "met Contoso for 30 min, the support line never answers")).The<Reply.Say>();
        await org.PressesAsync(Cio, other.Card, CardVerbs.FollowUpSend);

        org.Turn(new LocalDateTime(2026, 11, 19, 9, 1));
        var reminder = Assert.Single((await org.AttendAsync()).OfType<DirectMessage>(), message => message.To == Cco);

        Assert.Contains("These are still waiting for your answer", reminder.Words(), StringComparison.Ordinal);
        Assert.Contains("onboarding", reminder.Words(), StringComparison.Ordinal);
        Assert.Contains("support", reminder.Words(), StringComparison.Ordinal);
        org.Turn(new LocalDateTime(2026, 11, 19, 15, 1));
        Assert.DoesNotContain((await org.AttendAsync()).OfType<DirectMessage>(), message => message.To == Cco);
        await org.SaysAsync(Cco, "accept 2");
        Assert.Equal(FollowUpState.Accepted, (await org.ReadAsync(store => store.FollowUps.OpenOfPartnerAsync(Cco)))[1].State);
    }

    [Fact]
    public async Task A_leader_who_is_away_is_not_reminded_as_a_partner_either()
    {
        await using var org = await StartedAsync();
        await org.InstallsAsync(Vp);
        await org.AppointCcoAsync(Vp);
        await SendAsync(org);
        await org.SaysAsync(Vp, "I am on vacation until 27 November");
        Assert.NotEmpty(await org.ReadAsync(store => store.Absences.OfAsync(Vp)));

        org.Turn(new LocalDateTime(2026, 11, 19, 9, 1));

        Assert.DoesNotContain((await org.AttendAsync()).OfType<DirectMessage>(), message => message.To == Vp && message.Once.Kind == MessageKind.FollowUp);
    }

    [Fact]
    public async Task What_is_answered_for_good_is_not_reminded_of()
    {
        await using var org = await StartedAsync();
        await org.PressesAsync(Cco, (await SendAsync(org)).Card, CardVerbs.PartnerDecline, inputs: [(PartnerAnswerForm.LineInput, "no")]);

        for (var day = 17; day <= 24; day++)
        {
            org.Turn(new LocalDateTime(2026, 11, day, 9, 1));
            Assert.DoesNotContain(await org.AttendAsync(), message => message is DirectMessage { To: var to } && to == Cco);
        }
    }

    [Fact]
    public async Task What_a_partner_lets_pass_is_a_line_in_the_leaders_week_and_on_both_lists()
    {
        await using var org = await StartedAsync();
        await SendAsync(org);
        Assert.DoesNotContain("Overdue", (await org.SaysAsync(Cio, "my week")).OnlyCard().Words(), StringComparison.Ordinal);

        org.Turn(new LocalDateTime(2026, 11, 25, 10, 0));

        var week = (await org.SaysAsync(Cio, "my week")).OnlyCard().Words();
        Assert.Contains("Overdue with partners Contoso  · onboarding · CCO, was due Monday", week.Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Contains("was due Monday", (await org.SaysAsync(Cio, "follow-ups"))[^1].Words(), StringComparison.Ordinal);
        Assert.Contains("Overdue since Monday", (await org.SaysAsync(Cco, "follow-ups"))[^1].Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A problem was solved", FollowUpResult.ProblemSolved, "A problem was solved.")]
    [InlineData("Nothing yet", FollowUpResult.NothingYet, "Nothing came of it yet.")]
    public async Task Who_has_done_it_says_what_came_of_it(string button, FollowUpResult result, string expected)
    {
        await using var org = await StartedAsync();
        var handed = await SendAsync(org);
        var done = await org.PressesAsync(Cco, handed.Card, CardVerbs.PartnerDone, inputs: [(PartnerAnswerForm.LineInput, "they signed")]);

        var answer = await org.PressesAsync(Cco, done.The<Reply.Replace>().Card, button, []);

        Assert.Equal(result, (await FindAsync(org, handed)).Result);
        Assert.Equal($"Onboarding at Contoso: {expected}", answer.The<DirectMessage>().Words());
        Assert.Contains(expected, answer.The<CardUpdate>().Words(), StringComparison.Ordinal);
        Assert.Contains("they signed", answer.The<CardUpdate>().Words(), StringComparison.OrdinalIgnoreCase);
        Assert.Empty((await org.PressesAsync(Cio, CardVerbs.PartnerResult, new CardText(done.The<Reply.Replace>().Card).DataUnder(button))).OfType<CardUpdate>());
    }

    [Fact]
    public async Task What_came_of_it_may_be_typed()
    {
        await using var org = await StartedAsync();
        var handed = await SendAsync(org);
        await org.SaysAsync(Cco, "done, they signed");

        await org.SaysAsync(Cco, "An idea was taken");

        Assert.Equal(FollowUpResult.IdeaTaken, (await FindAsync(org, handed)).Result);
    }

    [Fact]
    public async Task A_partner_says_for_whom_it_is_and_the_leader_decides()
    {
        await using var org = await StartedAsync();
        await org.ArrivesAsync(Vp);
        await org.WriteAsync(async store => await store.Partners.AppointAsync(PartnerRole.Sales, Vp));
        var handed = await SendAsync(org);

        var swapped = await org.PressesAsync(Cco, handed.Card, "One for sales", [(PartnerAnswerForm.LineInput, "it is in their contract")]);

        Assert.Equal(FollowUpState.Swapped, (await FindAsync(org, handed)).State);
        Assert.Contains("You said that it is one for the head of sales.", swapped.The<Reply.Replace>().Words(), StringComparison.Ordinal);
        var told = swapped.The<DirectMessage>();
        Assert.Equal(Cio, told.To);
        Assert.Contains("The CCO says that onboarding at Contoso is one for the head of sales. Shall I send it there? “it is in their contract”", told.Words(), StringComparison.Ordinal);

        var sent = await org.PressesAsync(Cio, told.Card, "Send to sales", []);

        var there = sent.The<DirectMessage>();
        Assert.Equal(Vp, there.To);
        Assert.Contains("nine weeks", there.Words(), StringComparison.Ordinal);
        Assert.Contains("says that it belongs here", there.Words(), StringComparison.Ordinal);
        Assert.Contains("The CCO says that it is one for the head of sales", sent.The<Reply.Replace>().Words(), StringComparison.Ordinal);
        Assert.Empty(await org.ReadAsync(store => store.FollowUps.OpenOfPartnerAsync(Cco)));
    }

    [Fact]
    public async Task Where_nobody_can_be_reached_the_text_stands_there_to_copy_and_an_e_mail_begins_with_it()
    {
        await using var org = await FoundAsync("Contoso");
        await org.AppointCcoAsync(Cco, reachable: false);
        await org.InstallsAsync(Cio);

        var card = (await org.SaysAsync(Cio, "met Contoso for 45 min, onboarding took nine weeks & more")).The<Reply.Say>().Card;

        Assert.Contains("nine weeks & more", card.Words(), StringComparison.Ordinal);
        var address = new CardText(card).Addresses.Single();
        Assert.StartsWith("mailto:?subject=Heard%20at%20Contoso%3A%20onboarding&body=", address, StringComparison.Ordinal);
        Assert.Contains("nine%20weeks%20%26%20more", address, StringComparison.Ordinal);
        Assert.True(address.Length < 2000);
    }

    private static async Task<Organisation> StartedAsync()
    {
        var org = await FoundAsync("Contoso");
        await org.AppointCcoAsync(Cco);
        await org.InstallsAsync(Cio);
        return org;
    }

    private static async Task<DirectMessage> SendAsync(Organisation org)
    {
        var saved = (await org.SaysAsync(Cio, "met Contoso for 45 min, onboarding took nine weeks")).The<Reply.Say>();
        return (await org.PressesAsync(Cio, saved.Card, CardVerbs.FollowUpSend)).The<DirectMessage>();
    }

    private static async Task<FollowUp> FindAsync(Organisation org, DirectMessage sent) =>
        (await org.ReadAsync(store => store.FollowUps.FindAsync(new(Guid.Parse(sent.Once.Subject)))))!;
}
