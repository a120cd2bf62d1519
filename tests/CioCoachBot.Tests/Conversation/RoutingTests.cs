using CioCoachBot.Cards;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Conversation;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Understanding;
using Microsoft.Extensions.DependencyInjection;
using static CioCoachBot.Tests.Conversation.Organisation;

namespace CioCoachBot.Tests.Conversation;

public sealed class RoutingTests
{
    private static readonly IReadOnlyList<ITurnHandler> Turns = ConversationRegistration.Handlers;

    [Fact]
    public void Every_verb_of_a_card_has_exactly_one_handler_and_every_handler_a_verb_of_a_card() =>
        Assert.Equal(CardVerbs.All.Order(StringComparer.Ordinal), Turns.SelectMany(turn => turn.Verbs).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_intent_is_answered_exactly_once() =>
        Assert.Equal(Enum.GetValues<Intent>().Order(), Turns.SelectMany(turn => turn.Intents).Order());

    [Fact]
    public void Everything_that_happens_to_the_app_is_answered_exactly_once() =>
        Assert.Equal(Enum.GetValues<InstallEvent>().Order(), Turns.SelectMany(turn => turn.InstallEvents).Order());

    [Fact]
    public void Everything_that_can_become_due_is_attended_to_exactly_once() =>
        Assert.Equal(Enum.GetValues<DueKind>().Order(), ConversationRegistration.DueHandlers.Select(occasion => occasion.Kind).Order());

    [Fact]
    public void Every_turn_and_every_occasion_is_registered()
    {
        var types = typeof(ITurnHandler).Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false }).ToList();

        Assert.Equal(Names(types.Where(type => type.IsAssignableTo(typeof(ITurnHandler)))), Names(Turns.Select(turn => turn.GetType())), StringComparer.Ordinal);
        Assert.Equal(Names(types.Where(type => type.IsAssignableTo(typeof(IDueHandler)))), Names(ConversationRegistration.DueHandlers.Select(occasion => occasion.GetType())), StringComparer.Ordinal);
        Assert.Equal(Names(types.Where(type => type.IsAssignableTo(typeof(IDialogHandler)))), Names(ConversationRegistration.Dialogs.Select(dialog => dialog.GetType())), StringComparer.Ordinal);
        Assert.Equal(Names(types.Where(type => type.IsAssignableTo(typeof(ISearchHandler)))), Names(ConversationRegistration.Searches.Select(search => search.GetType())), StringComparer.Ordinal);
    }

    [Fact]
    public void The_conversation_is_added_with_the_understanding_of_the_host()
    {
        using var services = new ServiceCollection().AddSingleton<IUnderstanding, MessageUnderstanding>().AddConversation().BuildServiceProvider();

        Assert.NotNull(services.GetRequiredService<ICoachConversation>());
    }

    [Theory]
    [InlineData("what is the weather like")]
    [InlineData("")]
    [InlineData("42 !!")]
    public async Task What_was_not_understood_gets_the_two_likeliest_actions(string text)
    {
        await using var org = await FoundAsync();
        await org.InstallsAsync(Cio);

        var answer = (await org.SaysAsync(Cio, text)).OnlyCard();

        Assert.Equal([CardVerbs.LogForm, CardVerbs.WeekShow], new CardText(answer).Verbs);
    }

    [Fact]
    public async Task A_button_nobody_knows_gets_a_kind_word_and_an_automatic_press_changes_nothing()
    {
        await using var org = await FoundAsync();
        await org.InstallsAsync(Cio);

        Assert.Contains("do not know this button", (await org.PressesAsync(Cio, "no.such", new Dictionary<string, string>(StringComparer.Ordinal))).The<Reply.Show>().Words(), StringComparison.Ordinal);
        Assert.Empty(await org.PressesAsync(Cio, CardVerbs.WeekNone, new Dictionary<string, string>(StringComparer.Ordinal), automatic: true));
        Assert.Null((await org.ReadAsync(store => store.Leaders.FindAsync(Cio)))!.ClosedWeek);
    }

    [Fact]
    public async Task Commands_are_answered_whatever_their_case()
    {
        await using var org = await FoundAsync("Contoso");
        await org.InstallsAsync(Cio);

        Assert.Contains(CardVerbs.SettingsSave, new CardText((await org.SaysAsync(Cio, " Settings ")).OnlyCard()).Verbs, StringComparer.Ordinal);
        Assert.Contains("0 min of 2 h", (await org.SaysAsync(Cio, "My week")).OnlyCard().FallbackText, StringComparison.Ordinal);
        Assert.Contains(CardVerbs.LogSave, new CardText((await org.SaysAsync(Cio, "LOG")).OnlyCard()).Verbs, StringComparer.Ordinal);
        Assert.Contains("Nothing is open", (await org.SaysAsync(Cio, "follow-ups")).OnlyCard().Words(), StringComparison.Ordinal);
        Assert.Contains("Only an admin", (await org.SaysAsync(Cio, "partners")).OnlyCard().Words(), StringComparison.Ordinal);
        Assert.Contains(CardVerbs.PartnersSave, new CardText((await org.SaysAsync(Admin, "partners")).OnlyCard()).Verbs, StringComparer.Ordinal);
    }

    [Fact]
    public async Task A_log_in_a_channel_is_pointed_to_the_personal_chat_and_names_no_customer()
    {
        await using var org = await FoundAsync("Contoso");
        await org.InstallsAsync(Cio);

        var answer = (await org.SaysAsync(Cio, "met Contoso for 45 min", inChannel: true)).OnlyCard();

        Assert.Contains("personal chat", answer.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("Contoso", answer.Words(), StringComparison.Ordinal);
        Assert.Null(await org.ReadAsync(store => store.Interactions.LastAsync(Cio)));
        Assert.Contains("personal chat", (await org.PressesAsync(Cio, CardVerbs.WeekShow, new Dictionary<string, string>(StringComparer.Ordinal), inChannel: true)).The<Reply.Whisper>().Text, StringComparison.Ordinal);
    }

    private static IEnumerable<string?> Names(IEnumerable<Type> types) => types.Select(type => type.FullName).Order(StringComparer.Ordinal);
}
