using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Coach;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Promises;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Understanding;
using NodaTime;
using static CioCoachBot.Tests.Conversation.Organisation;

namespace CioCoachBot.Tests.Conversation;

public sealed class LoggingTests
{
    [Fact]
    public async Task What_does_not_fit_comes_back_on_the_same_form_with_everything_typed()
    {
        await using var org = await FoundAsync("Contoso");
        await org.InstallsAsync(Cio);
        var form = (await org.SaysAsync(Cio, "log")).OnlyCard();

        var refused = (await org.PressesAsync(
            Cio, form, CardVerbs.LogSave, inputs: [("newCustomer", "HR"), ("date", "2026-11-20"), ("minutesOther", "1000"), ("insight", "They like it"), ("promise", "a demo"), ("promiseDue", "2026-11-01")])).The<Reply.Replace>();

        var card = new CardText(refused.Card);
        Assert.Equal(("HR", "2026-11-20", "1000", "They like it", "a demo", "2026-11-01"), (card.Value("newCustomer"), card.Value("date"), card.Value("minutesOther"), card.Value("insight"), card.Value("promise"), card.Value("promiseDue")));
        Assert.Contains("still to come", card.Words, StringComparison.Ordinal);
        Assert.Contains("more than 16 hours", card.Words, StringComparison.Ordinal);
        Assert.Contains("That day has passed", card.Words, StringComparison.Ordinal);
        Assert.Null(await org.ReadAsync(store => store.Interactions.LastAsync(Cio)));
        Assert.Single(await org.ReadAsync(store => store.Customers.AllAsync()));
    }

    [Fact]
    public async Task A_new_customer_enters_the_list_once_and_another_spelling_is_the_same()
    {
        await using var org = await FoundAsync();
        await org.InstallsAsync(Cio);
        var form = (await org.SaysAsync(Cio, "log")).OnlyCard();

        await org.PressesAsync(Cio, form, CardVerbs.LogSave, inputs: [("newCustomer", "Tailspin Toys"), ("date", "2026-11-16"), ("minutes", "30")]);
        await org.PressesAsync(Cio, form, CardVerbs.LogSave, inputs: [("newCustomer", "tailspin toys."), ("date", "2026-11-16"), ("minutes", "60")]);

        Assert.Equal("Tailspin Toys", Assert.Single(await org.ReadAsync(store => store.Customers.AllAsync())).Name);
        Assert.Equal(90, await MinutesAsync(org));
    }

    [Fact]
    public async Task Two_presses_of_Save_are_one_log_and_a_later_equal_one_is_asked_about()
    {
        await using var org = await FoundAsync("Contoso");
        await org.InstallsAsync(Cio);
        var form = (await org.SaysAsync(Cio, "log")).OnlyCard();
        var contoso = await IdAsync(org, "Contoso");
        (string, string)[] inputs = [("customer", contoso), ("date", "2026-11-16"), ("minutes", "30"), ("partners", "cmo,cco"), ("promise", "a demo")];

        var first = await org.PressesAsync(Cio, form, CardVerbs.LogSave, inputs: inputs);
        org.Now += Duration.FromSeconds(1);
        var second = await org.PressesAsync(Cio, form, CardVerbs.LogSave, inputs: inputs);
        Assert.Equal(first.The<Reply.Replace>().CardKey, second.The<Reply.Replace>().CardKey);
        Assert.Equal(30, await MinutesAsync(org));
        Assert.Single(await org.ReadAsync(store => store.Promises.OpenOfLeaderAsync(Cio)));

        org.Now += Duration.FromMinutes(5);
        var asked = (await org.PressesAsync(Cio, form, CardVerbs.LogSave, inputs: inputs)).The<Reply.Replace>();
        Assert.Equal(30, await MinutesAsync(org));
        Assert.Equal([CardVerbs.LogAnswer, CardVerbs.LogSame], new CardText(asked.Card).Verbs);
    }

    [Fact]
    public async Task Taking_back_withdraws_promises_and_suggestions_and_restoring_brings_them_back()
    {
        await using var org = await FoundAsync("Contoso");
        await org.InstallsAsync(Cio);
        var form = (await org.SaysAsync(Cio, "log")).OnlyCard();
        var saved = (await org.PressesAsync(Cio, form, CardVerbs.LogSave, inputs: [("customer", await IdAsync(org, "Contoso")), ("date", "2026-11-16"), ("minutes", "30"), ("insight", "Onboarding took nine weeks"), ("promise", "a demo")])).The<Reply.Replace>();
        var promise = Assert.Single(await org.ReadAsync(store => store.Promises.OpenOfLeaderAsync(Cio)));
        Assert.Equal(new LocalDate(2026, 11, 23), promise.Due);

        var undone = (await org.PressesAsync(Cio, saved.Card, CardVerbs.LogUndo)).The<Reply.Replace>();
        Assert.Empty(await org.ReadAsync(store => store.FollowUps.OpenOfLeaderAsync(Cio)));
        Assert.Equal(PromiseState.Withdrawn, (await org.ReadAsync(store => store.Promises.FindAsync(promise.Id)))!.State);
        Assert.Null(await org.PlannedAsync(DueKind.Promise, promise.Id.ToString()));

        await org.PressesAsync(Cio, undone.Card, CardVerbs.LogRestore);
        Assert.Equal(FollowUpState.Suggested, Assert.Single(await org.ReadAsync(store => store.FollowUps.OpenOfLeaderAsync(Cio))).State);
        Assert.Equal(PromiseState.Open, (await org.ReadAsync(store => store.Promises.FindAsync(promise.Id)))!.State);
        Assert.NotNull(await org.PlannedAsync(DueKind.Promise, promise.Id.ToString()));
    }

    [Fact]
    public async Task A_changed_insight_refreshes_only_what_was_not_sent()
    {
        await using var org = await FoundAsync("Contoso");
        await org.AppointCcoAsync(Cco);
        await org.InstallsAsync(Cio);
        var form = (await org.SaysAsync(Cio, "log")).OnlyCard();
        (string, string)[] basics = [("customer", await IdAsync(org, "Contoso")), ("date", "2026-11-16"), ("minutes", "30")];
        var saved = (await org.PressesAsync(Cio, form, CardVerbs.LogSave, inputs: [.. basics, ("insight", "Support is slow. The contract is too rigid.")])).The<Reply.Replace>();
        Assert.Equal(2, (await org.ReadAsync(store => store.FollowUps.OpenOfLeaderAsync(Cio))).Count);
        await org.PressesAsync(Cio, CardVerbs.FollowUpSend, Seen((await org.ReadAsync(store => store.FollowUps.OpenOfLeaderAsync(Cio))).First(followUp => followUp.Role == PartnerRole.Cco)));

        var edit = (await org.PressesAsync(Cio, saved.Card, CardVerbs.LogEdit)).The<Reply.Say>();
        await org.PressesAsync(Cio, edit.Card, CardVerbs.LogSave, inputs: [.. basics, ("insight", "No complaints")]);

        Assert.Equal(FollowUpState.Sent, Assert.Single(await org.ReadAsync(store => store.FollowUps.OpenOfLeaderAsync(Cio))).State);
    }

    [Fact]
    public async Task Several_contacts_of_one_message_are_one_confirmation_with_one_undo()
    {
        await using var org = await FoundAsync("Contoso", "Fabrikam");
        await org.InstallsAsync(Cio);
        org.Means["both"] = Both;

        var said = Assert.IsType<Reply.Say>(Assert.Single(await org.SaysAsync(Cio, "both")));

        var card = new CardText(said.Card);
        Assert.Contains("2 contacts · 1 h 30", card.Words, StringComparison.Ordinal);
        Assert.Contains("Contoso", card.Words, StringComparison.Ordinal);
        Assert.Contains("Fabrikam", card.Words, StringComparison.Ordinal);
        Assert.Equal([CardVerbs.LogUndoAll, CardVerbs.LogEdit, CardVerbs.LogEdit], card.Verbs);
        Assert.Equal(90, await MinutesAsync(org));
        Assert.Equal(["a demo", "the roadmap"], (await org.ReadAsync(store => store.Promises.OpenOfLeaderAsync(Cio))).Select(promise => promise.Text), StringComparer.Ordinal);

        var undone = (await org.PressesAsync(Cio, said.Card, CardVerbs.LogUndoAll)).The<Reply.Replace>();
        Assert.Equal(said.CardKey, undone.CardKey);
        Assert.StartsWith("Taken back: Contoso and Fabrikam.", undone.Card.FallbackText, StringComparison.Ordinal);
        Assert.Equal(0, await MinutesAsync(org));
        Assert.Empty(await org.ReadAsync(store => store.Promises.OpenOfLeaderAsync(Cio)));
        var again = (await org.PressesAsync(Cio, said.Card, CardVerbs.LogUndoAll)).The<Reply.Replace>();
        Assert.Equal(undone.Card.FallbackText, again.Card.FallbackText);

        var restored = (await org.PressesAsync(Cio, undone.Card, CardVerbs.LogRestore)).The<Reply.Replace>();
        Assert.StartsWith("Restored: Contoso and Fabrikam.", restored.Card.FallbackText, StringComparison.Ordinal);
        Assert.Equal(90, await MinutesAsync(org));
    }

    [Fact]
    public async Task Each_of_several_contacts_is_corrected_and_edited_on_their_one_card()
    {
        await using var org = await FoundAsync("Contoso", "Fabrikam");
        await org.InstallsAsync(Cio);
        org.Means["both"] = Both;
        org.Means["make it an hour and a half"] = new ParsedMessage { Intent = Intent.Edit, Minutes = 90 };
        org.Means["undo contoso"] = new ParsedMessage { Intent = Intent.Undo, Customer = "Contoso" };
        var said = (await org.SaysAsync(Cio, "both")).The<Reply.Say>();

        var corrected = (await org.SaysAsync(Cio, "make it an hour and a half")).The<Reply.UpdateOrSay>();
        Assert.Equal(said.CardKey, corrected.CardKey);
        Assert.Contains("2 contacts · 2 h", new CardText(corrected.Card).Words, StringComparison.Ordinal);

        var (verb, data) = new CardText(corrected.Card).Button("Edit Contoso");
        var form = (await org.PressesAsync(Cio, verb, data)).The<Reply.Say>();
        var edited = (await org.PressesAsync(Cio, form.Card, "Save", [("minutes", "60")])).The<Reply.UpdateOrSay>();
        Assert.Equal(said.CardKey, edited.CardKey);
        Assert.Contains("2 contacts · 2 h 30", new CardText(edited.Card).Words, StringComparison.Ordinal);

        var undone = (await org.SaysAsync(Cio, "undo contoso")).The<Reply.UpdateOrSay>();
        Assert.Equal(said.CardKey, undone.CardKey);
        undone = (await org.SaysAsync(Cio, "undo contoso")).The<Reply.UpdateOrSay>();
        Assert.Contains("Taken back", new CardText(undone.Card).Words, StringComparison.Ordinal);
        Assert.Contains("1 contact · 1 h 30", new CardText(undone.Card).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_certain_of_one_message_is_saved_on_one_card_and_the_rest_is_asked_after_it()
    {
        await using var org = await FoundAsync("Contoso", "Fabrikam");
        await org.InstallsAsync(Cio);
        org.Means["three"] = Log([new ParsedContact { Customer = "Tailspin Toys", CustomerIsNew = true, Minutes = 15 }, .. Both.Interactions]);

        var replies = await org.SaysAsync(Cio, "three");

        Assert.Contains(CardVerbs.LogUndoAll, new CardText(Assert.IsType<Reply.Say>(replies[0]).Card).Verbs, StringComparer.Ordinal);
        var question = Assert.IsType<Reply.Say>(replies[1]).Card;
        var added = (await org.PressesAsync(Cio, question, "Add and save", [])).The<Reply.Replace>();
        Assert.Contains(CardVerbs.LogUndo, new CardText(added.Card).Verbs, StringComparer.Ordinal);
        Assert.Equal(105, await MinutesAsync(org));
    }

    [Fact]
    public async Task Actually_it_was_an_hour_changes_the_last_one_on_its_own_card()
    {
        await using var org = await FoundAsync("Contoso");
        await org.InstallsAsync(Cio);
        var said = (await org.SaysAsync(Cio, "met Contoso for 45 min")).The<Reply.Say>();
        org.Means["actually it was an hour"] = new ParsedMessage { Intent = Intent.Edit, Minutes = 60 };

        var changed = await org.SaysAsync(Cio, "actually it was an hour");

        Assert.Equal(said.CardKey, changed.The<Reply.UpdateOrSay>().CardKey);
        Assert.Contains("Changed", changed.The<Reply.UpdateOrSay>().Words(), StringComparison.Ordinal);
        Assert.Contains("Contoso, today: 1 h, was 45 min. This week 1 h of 2 h.", changed.The<Reply.Say>().Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_leaders_log_and_another_tenants_are_out_of_reach()
    {
        await using var org = await FoundAsync("Contoso");
        await org.InstallsAsync(Cio);
        await org.InstallsAsync(Vp);
        var form = (await org.SaysAsync(Cio, "log")).OnlyCard();
        await org.PressesAsync(Cio, form, CardVerbs.LogSave, inputs: [("customer", await IdAsync(org, "Contoso")), ("date", "2026-11-16"), ("minutes", "30"), ("insight", "Onboarding took nine weeks"), ("promise", "a demo")]);
        var log = (await org.ReadAsync(store => store.Interactions.LastAsync(Cio)))!;
        var followUp = Assert.Single(await org.ReadAsync(store => store.FollowUps.OpenOfLeaderAsync(Cio)));
        var promise = Assert.Single(await org.ReadAsync(store => store.Promises.OpenOfLeaderAsync(Cio)));
        (string Verb, string Key, string Id)[] presses =
        [
            (CardVerbs.LogUndo, "interactionId", log.Id.ToString()), (CardVerbs.LogUndoAll, "interactionIds", log.Id.ToString()), (CardVerbs.LogEdit, "interactionId", log.Id.ToString()),
            (CardVerbs.LogRestore, "interactionId", log.Id.ToString()), (CardVerbs.LogSave, "interactionId", log.Id.ToString()),
            (CardVerbs.FollowUpSend, "followUpId", followUp.Id.ToString()), (CardVerbs.FollowUpDraft, "followUpId", followUp.Id.ToString()),
            (CardVerbs.FollowUpDone, "followUpId", followUp.Id.ToString()), (CardVerbs.FollowUpDismiss, "followUpId", followUp.Id.ToString()),
            (CardVerbs.PartnerAccept, "followUpId", followUp.Id.ToString()), (CardVerbs.PartnerDone, "followUpId", followUp.Id.ToString()),
            (CardVerbs.PartnerDecline, "followUpId", followUp.Id.ToString()),
            (CardVerbs.PromiseKept, "promiseId", promise.Id.ToString()), (CardVerbs.PromiseMove, "promiseId", promise.Id.ToString()), (CardVerbs.PromiseBroken, "promiseId", promise.Id.ToString()),
            (CardVerbs.PromiseReopen, "promiseId", promise.Id.ToString()), (CardVerbs.FollowUpReopen, "followUpId", followUp.Id.ToString()),
        ];

        foreach (var (verb, key, id) in presses)
        {
            await OutOfDateAsync(Vp, verb, key, id);
            await OutOfDateAsync(Cio, verb, key, "no id");
        }

        org.Speaking = new TenantId("99999999-0000-0000-0000-000000000009");
        await org.InstallsAsync(Cio);
        foreach (var (verb, key, id) in presses)
        {
            await OutOfDateAsync(Cio, verb, key, id);
        }

        org.Speaking = Tenant;
        Assert.Equal(log, (await org.ReadAsync(store => store.Interactions.FindAsync(log.Id)))! with { Partners = log.Partners });
        Assert.Equal(followUp, await org.ReadAsync(store => store.FollowUps.FindAsync(followUp.Id)));
        Assert.Equal(promise, await org.ReadAsync(store => store.Promises.FindAsync(promise.Id)));

        async Task OutOfDateAsync(PersonId who, string verb, string key, string id) =>
            Assert.Contains("out of date", (await org.PressesAsync(who, verb, Data(key, id))).The<Reply.Show>().Words(), StringComparison.Ordinal);
    }

    private static ParsedMessage Both => Log(
        new ParsedContact { Customer = "Contoso", Minutes = 30, Promises = [new ParsedPromise("a demo", null), new ParsedPromise("the roadmap", new LocalDate(2026, 11, 27))] },
        new ParsedContact { Customer = "Fabrikam", Minutes = 60 });

    private static ParsedMessage Log(params ParsedContact[] contacts) => new() { Intent = Intent.Log, Interactions = contacts };

    private static Dictionary<string, string> Seen(FollowUp followUp) =>
        FollowUpButton.SeenData(followUp.Due).Concat(FollowUpButton.Data(followUp.Id)).ToDictionary(static one => one.Item1, static one => one.Item2, StringComparer.Ordinal);

    private static Dictionary<string, string> Data(string key, string value) => new(StringComparer.Ordinal) { [key] = value };

    private static Task<string> IdAsync(Organisation org, string customer) => org.ReadAsync(async store => (await store.Customers.FindByNameAsync(customer))!.Id.ToString());

    private static Task<int> MinutesAsync(Organisation org) =>
        org.ReadAsync(store => store.Interactions.MinutesAsync(Cio, new LocalDate(2026, 11, 16), new LocalDate(2026, 11, 22)));
}
