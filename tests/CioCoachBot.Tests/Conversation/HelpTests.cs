using CioCoachBot.Cards;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Conversation;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Understanding;
using static CioCoachBot.Tests.Conversation.Organisation;

namespace CioCoachBot.Tests.Conversation;

/// <summary>What the help says can be typed works when it is typed.</summary>
public sealed class HelpTests
{
    public static TheoryData<string, string, string> Examples()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var language in Localizer.Languages)
        {
            foreach (var (who, view) in new (string, HelpCard.View)[]
            {
                ("leader", new()),
                ("leader", new() { Rest = true }),
                ("admin", new() { ForAdmin = true }),
                ("admin", new() { ForAdmin = true, Rest = true }),
                ("partner", new() { ForLeader = false, ForPartner = true }),
                ("partner and admin", new() { ForLeader = false, ForPartner = true, ForAdmin = true }),
            })
            {
                foreach (var example in HelpCard.Examples(view))
                {
                    data.Add(language, who, example);
                }
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task An_example_works_when_it_is_typed(string language, string who, string example)
    {
        var say = HelpCard.Say(example, Localizer.For(language));
        await using var org = await FoundAsync("Contoso");
        org.ClientLocale = language;
        var speaker = who.EndsWith("admin", StringComparison.Ordinal) ? Admin : who == "partner" ? Cco : Cio;
        if (who.StartsWith("partner", StringComparison.Ordinal))
        {
            await org.AppointCcoAsync(speaker);
        }

        await org.InstallsAsync(speaker);
        if (!who.StartsWith("partner", StringComparison.Ordinal))
        {
            await org.SaysAsync(speaker, "met Contoso for 45 min yesterday");
        }

        var inChannel = example == HelpCard.DigestExample;
        if (inChannel)
        {
            await org.InstallsAsync(speaker, inChannel: true);
        }

        var answer = await org.SaysAsync(speaker, say, inChannel);

        Assert.NotEmpty(answer);
        var texts = Localizer.For(language);
        Assert.DoesNotContain(answer, reply => reply.Words().Contains(texts["Onboarding.NotUnderstood"], StringComparison.Ordinal));
        Assert.DoesNotContain(answer, reply => reply.Words().Contains(texts["Onboarding.NotUnderstoodPartner"], StringComparison.Ordinal));
        Assert.DoesNotContain(answer, reply => reply.Words().Contains(texts["Routing.ForLeaders"], StringComparison.Ordinal));
        Assert.DoesNotContain(answer, reply => reply.Words().Contains(texts["Routing.DigestInChannel"], StringComparison.Ordinal));
    }

    [Fact]
    public async Task Help_is_twelve_lines_at_most_and_the_rest_is_behind_a_button()
    {
        foreach (var view in new HelpCard.View[]
        {
            new(), new() { ForAdmin = true }, new() { Rest = true }, new() { ForAdmin = true, Rest = true },
            new() { ForLeader = false, ForPartner = true }, new() { ForLeader = false, ForAdmin = true },
        })
        {
            Assert.InRange(HelpCard.Examples(view).Count(), 3, 12);
        }

        await using var org = await FoundAsync("Contoso");
        await org.InstallsAsync(Admin);
        var help = (await org.SaysAsync(Admin, "help")).OnlyCard();
        Assert.DoesNotContain("scorecard", help.Words(), StringComparison.Ordinal);
        Assert.Contains("scorecard", (await org.PressesAsync(Admin, help, CardVerbs.HelpMore)).OnlyCard().Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_understood_is_seen_as_such_by_this_very_test()
    {
        await using var org = await FoundAsync();
        await org.InstallsAsync(Cio);
        await org.AppointCcoAsync(Cco);
        await org.InstallsAsync(Cco);

        Assert.Contains(await org.SaysAsync(Cio, "what is the weather like"), IsNotUnderstood);
        Assert.Contains(await org.SaysAsync(Cco, "what is the weather like"), IsNotUnderstood);
    }

    [Fact]
    public void Every_intent_has_exactly_one_turn_and_only_the_unknown_is_not_understood()
    {
        foreach (var intent in Enum.GetValues<Intent>())
        {
            var turn = Assert.Single(ConversationRegistration.Handlers, turn => turn.Intents.Contains(intent));
            Assert.Equal(intent == Intent.Unknown, turn is CioCoachBot.Conversation.Onboarding.OfferHelp);
        }
    }

    [Theory]
    [InlineData("fr-FR", "oubliez-moi")]
    [InlineData("fr-FR", "supprimez mes données")]
    [InlineData("de-DE", "vergessen Sie mich")]
    [InlineData("es-ES", "olvídeme")]
    public async Task Who_wants_to_be_forgotten_may_say_so_politely(string locale, string text)
    {
        await using var org = await FoundAsync();
        org.ClientLocale = locale;
        await org.InstallsAsync(Cio);

        Assert.Contains(CardVerbs.DataForgetNow, new CardText((await org.SaysAsync(Cio, text)).OnlyCard()).Verbs, StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("fr-FR", "annulez", Intent.Undo)]
    [InlineData("fr-FR", "aidez-moi", Intent.Help)]
    [InlineData("fr-FR", "ne me demandez plus rien", Intent.Pause)]
    [InlineData("fr-FR", "reprenez", Intent.Resume)]
    [InlineData("de-DE", "machen Sie das rückgängig", Intent.Undo)]
    [InlineData("de-DE", "helfen Sie mir", Intent.Help)]
    [InlineData("de-DE", "fragen Sie mich nicht mehr", Intent.Pause)]
    [InlineData("es-ES", "deshágalo", Intent.Undo)]
    [InlineData("es-ES", "ayúdeme", Intent.Help)]
    [InlineData("es-ES", "no me pregunte más", Intent.Pause)]
    public void A_polite_form_means_the_same(string locale, string text, Intent intent) => Assert.Equal(
        intent, new MessageUnderstanding().Understand(text, new ParseContext(new(2026, 11, 16, 9, 0), locale, [])).Intent);

    [Theory]
    [InlineData("how much did Priya log")]
    [InlineData("what did Priya log")]
    public async Task What_others_log_is_theirs_and_what_may_be_seen_is_said(string text)
    {
        await using var org = await FoundAsync("Contoso");
        await org.InstallsAsync(Cio);

        Assert.StartsWith("What others log is theirs, and I show it to nobody.", (await org.SaysAsync(Cio, text)).OnlyCard().Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_was_met_within_a_week_needs_no_visit()
    {
        await using var org = await FoundAsync("Contoso", "Fabrikam");
        await org.InstallsAsync(Cio);
        await org.SaysAsync(Cio, "met Contoso for 45 min");

        var card = (await org.SaysAsync(Cio, "who needs a visit")).OnlyCard().Words();

        Assert.Contains("Fabrikam", card, StringComparison.Ordinal);
        Assert.DoesNotContain("Contoso", card, StringComparison.Ordinal);
    }

    private static bool IsNotUnderstood(Reply reply) => reply.Words().Contains("did not quite get that", StringComparison.Ordinal);
}
