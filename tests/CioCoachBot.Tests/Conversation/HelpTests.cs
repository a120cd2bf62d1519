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
                ("admin", new() { ForAdmin = true }),
                ("partner", new() { ForLeader = false }),
                ("partner and admin", new() { ForLeader = false, ForAdmin = true }),
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

    private static bool IsNotUnderstood(Reply reply) => reply.Words().Contains("did not quite get that", StringComparison.Ordinal);
}
