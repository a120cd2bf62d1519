using CioCoachBot.Cards;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Conversation.Routing;
using NodaTime;
using static CioCoachBot.Tests.Conversation.Organisation;

namespace CioCoachBot.Tests.Conversation;

/// <summary>A button of the card that was said last is pressed by typing what it says, or a word for what it does.</summary>
public sealed class ButtonWordsTests
{
    [Theory]
    [InlineData("en-GB", "start")]
    [InlineData("en-GB", "Start")]
    [InlineData("de-DE", "beginnen")]
    [InlineData("de-DE", "los geht’s")]
    [InlineData("fr-FR", "commencer")]
    [InlineData("es-ES", "empezar")]
    public async Task The_welcome_begins(string locale, string word)
    {
        await using var org = await FoundAsync();
        org.ClientLocale = locale;
        var welcome = (await org.InstallsAsync(Cio)).OnlyCard();
        var pressed = (await org.PressesAsync(Cio, welcome, CardVerbs.WelcomeStart)).The<Reply.Replace>().Words();
        await using var other = await FoundAsync();
        other.ClientLocale = locale;
        await other.InstallsAsync(Cio);

        Assert.Equal(pressed, (await other.SaysAsync(Cio, word)).The<Reply.Say>().Words());
    }

    [Theory]
    [InlineData("accept", FollowUpState.Accepted)]
    [InlineData("I take it", FollowUpState.Accepted)]
    [InlineData("annehmen", FollowUpState.Accepted)]
    public async Task A_partner_answers_in_a_word(string word, FollowUpState state)
    {
        await using var org = await HandedOverAsync();

        await org.SaysAsync(Cco, word);

        Assert.Equal(state, Assert.Single(await org.ReadAsync(store => store.FollowUps.OpenOfPartnerAsync(Cco))).State);
    }

    [Theory]
    [InlineData("keep")]
    [InlineData("behalten")]
    [InlineData("garder")]
    [InlineData("conservar")]
    public async Task What_was_about_to_be_forgotten_is_kept_in_a_word(string word)
    {
        await using var org = await FoundAsync("Contoso");
        await org.InstallsAsync(Cio);
        await org.SaysAsync(Cio, "met Contoso for 45 min");
        var asked = (await org.SaysAsync(Cio, "forget me")).OnlyCard();
        Assert.Contains(CardVerbs.DataKeep, new CardText(asked).Verbs, StringComparer.Ordinal);
        var pressed = (await org.PressesAsync(Cio, asked, CardVerbs.DataKeep)).The<Reply.Replace>().Words();
        await org.SaysAsync(Cio, "forget me");

        Assert.Equal(pressed, (await org.SaysAsync(Cio, word)).OnlyCard().Words());
        Assert.Single(await org.ReadAsync(store => store.Interactions.OfAsync(Cio, new(2026, 11, 1), new(2026, 11, 30))));
    }

    [Theory]
    [InlineData("restore")]
    [InlineData("wiederherstellen")]
    [InlineData("rétablir")]
    [InlineData("restaurar")]
    public async Task What_was_taken_back_is_restored_in_a_word(string word)
    {
        await using var org = await FoundAsync("Contoso");
        await org.InstallsAsync(Cio);
        await org.SaysAsync(Cio, "met Contoso for 45 min");
        await org.SaysAsync(Cio, "undo");
        Assert.Empty(await org.ReadAsync(store => store.Interactions.OfAsync(Cio, new(2026, 11, 1), new(2026, 11, 30))));

        await org.SaysAsync(Cio, word);

        Assert.Single(await org.ReadAsync(store => store.Interactions.OfAsync(Cio, new(2026, 11, 1), new(2026, 11, 30))));
    }

    [Theory]
    [InlineData("skip", "I will not ask again before next Thursday")]
    [InlineData("not now", "I will ask again once: tomorrow at 16:00")]
    [InlineData("Ask me tomorrow", "I will ask again once: tomorrow at 16:00")]
    [InlineData("why", "I ask once a week")]
    [InlineData("Why this?", "I ask once a week")]
    [InlineData("log", "Log a customer contact")]
    public async Task The_question_of_the_week_is_answered_in_a_word(string word, string answer)
    {
        await using var org = await FoundAsync();
        await org.InstallsAsync(Cio);
        org.Turn(new LocalDateTime(2026, 11, 19, 16, 0));
        Assert.Single(await org.AttendAsync());

        Assert.Contains(answer, (await org.SaysAsync(Cio, word)).OnlyCard().Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("edit")]
    [InlineData("bearbeiten")]
    [InlineData("modifier")]
    [InlineData("editar")]
    public async Task The_contact_that_was_confirmed_last_is_opened(string word)
    {
        await using var org = await FoundAsync("Contoso");
        await org.InstallsAsync(Cio);
        await org.SaysAsync(Cio, "met Contoso for 45 min");

        var form = (await org.SaysAsync(Cio, word)).OnlyCard();
        Assert.Equal("45", new CardText(form).Value("minutes"));
        Assert.StartsWith("It stands at Contoso", (await org.SaysAsync(Cio, "cancel")).OnlyCard().FallbackText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_card_is_changed_where_it_stands_and_said_anew()
    {
        await using var org = await FoundAsync("Contoso");
        await org.InstallsAsync(Cio);
        var saved = (await org.SaysAsync(Cio, "met Contoso for 45 min, onboarding took nine weeks")).The<Reply.Say>();

        var shared = await org.SaysAsync(Cio, "Let the digest quote it");

        Assert.Equal(saved.CardKey, shared.The<CardUpdate>().CardKey);
        Assert.Equal(saved.CardKey, shared.The<Reply.Say>().CardKey);
        Assert.True((await org.ReadAsync(store => store.Interactions.LastAsync(Cio)))!.Shareable);
    }

    [Fact]
    public async Task A_word_presses_no_button_of_an_earlier_card_and_none_where_two_are_meant()
    {
        await using var org = await FoundAsync("Contoso");
        await org.InstallsAsync(Cio);
        await org.SaysAsync(Cio, "help");
        Assert.Contains("did not quite get that", (await org.SaysAsync(Cio, "start")).OnlyCard().Words(), StringComparison.Ordinal);

        await org.SaysAsync(Cio, "met Contoso for 45 min, the price is too high and the hotline never calls back");
        await org.SaysAsync(Cio, "skip");
        Assert.Equal(2, (await org.ReadAsync(store => store.FollowUps.OpenOfLeaderAsync(Cio))).Count);
    }

    [Fact]
    public async Task What_the_coach_says_next_closes_what_it_asked_before()
    {
        await using var org = await FoundAsync("Contoso");
        await org.InstallsAsync(Cio);
        await org.SaysAsync(Cio, "delete my data");
        org.Turn(new LocalDateTime(2026, 11, 19, 16, 0));
        org.Now -= Duration.FromSeconds(1);
        await org.SaysAsync(Cio, "delete my data");
        org.Now += Duration.FromSeconds(1);
        Assert.Single(await org.AttendAsync());

        await org.SaysAsync(Cio, "yes");

        Assert.NotNull(await org.ReadAsync(store => store.Leaders.FindAsync(Cio)));
    }

    private static async Task<Organisation> HandedOverAsync()
    {
        var org = await FoundAsync("Contoso");
        await org.AppointCcoAsync(Cco);
        await org.InstallsAsync(Cio);
        var saved = (await org.SaysAsync(Cio, "met Contoso for 45 min, onboarding took nine weeks")).OnlyCard();
        await org.PressesAsync(Cio, saved, CardVerbs.FollowUpSend);
        return org;
    }
}
