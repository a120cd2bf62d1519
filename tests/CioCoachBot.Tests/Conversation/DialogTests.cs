using CioCoachBot.Coach;
using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Conversation.Customers;
using CioCoachBot.Conversation.Logging;
using CioCoachBot.Conversation.Routing;
using static CioCoachBot.Tests.Conversation.Organisation;

namespace CioCoachBot.Tests.Conversation;

public sealed class DialogTests
{
    private static readonly Dictionary<string, string> Contoso = new(StringComparer.Ordinal) { ["newCustomer"] = "contoso", ["date"] = "2026-11-16", ["minutes"] = "45", ["insight"] = "They like it." };

    [Fact]
    public async Task A_message_becomes_the_draft_of_the_insight_and_the_customer_whom_it_names_is_chosen()
    {
        await using var org = await FoundAsync("Contoso", "Fabrikam");
        await org.InstallsAsync(Cio);

        var dialog = (await OpenAsync(org, "Can we meet Contoso on Friday?")).Shows<DialogReply.Show>();

        var form = new CardText(dialog.Card);
        var contoso = (await org.ReadAsync(store => store.Customers.FindByNameAsync("Contoso")))!;
        Assert.Equal("Can we meet Contoso on Friday?", form.Value("insight"));
        Assert.Equal(contoso.Id.ToString(), form.Value("customer"));
        Assert.Equal("2026-11-16", form.Value("date"));
        Assert.Null(form.Value("minutes"));
        Assert.Empty(form.Verbs);
        Assert.DoesNotContain("Action.Execute", System.Text.Encoding.UTF8.GetString(dialog.Card.ToUtf8Json()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Contoso and Fabrikam both asked for it", "The message names Contoso and Fabrikam. Which one was it?")]
    [InlineData("Somebody asked for it", null)]
    public async Task A_customer_is_chosen_only_where_one_is_certain(string message, string? hint)
    {
        await using var org = await FoundAsync("Contoso", "Fabrikam");
        await org.InstallsAsync(Cio);

        var form = new CardText((await OpenAsync(org, message)).Shows<DialogReply.Show>().Card);

        Assert.Null(form.Value("customer"));
        Assert.Null(form.Value("newCustomer"));
        Assert.Equal(hint is not null, form.Words.Contains("The message names", StringComparison.Ordinal));
        Assert.Contains(hint ?? "Log a customer contact", form.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_message_the_form_is_empty_but_for_the_day()
    {
        await using var org = await FoundAsync("Contoso");
        await org.InstallsAsync(Cio);

        var form = new CardText((await org.OpensAsync(Cio, LogInDialog.Form, null)).Shows<DialogReply.Show>().Card);

        Assert.Equal(("2026-11-16", null, null), (form.Value("date"), form.Value("insight"), form.Value("customer")));
    }

    [Theory]
    [InlineData(LogInDialog.Form)]
    [InlineData(LogInDialog.FromMessage)]
    public async Task What_is_submitted_is_saved_and_confirmed_in_the_personal_chat(string dialog)
    {
        await using var org = await FoundAsync("Contoso");
        await org.InstallsAsync(Cio);

        var replies = await org.SubmitsAsync(Cio, dialog, Contoso, inChannel: true);

        var told = Assert.IsType<DirectMessage>(Assert.Single(replies.Messages));
        Assert.Equal(Cio, told.To);
        Assert.StartsWith("Saved: Contoso", told.Card.FallbackText, StringComparison.Ordinal);
        Assert.Equal("Saved: Contoso, today, 45 min. This week 45 min of 2 h. Undo and edit it in our chat.", replies.Shows<DialogReply.Done>().Text);
        var saved = (await org.ReadAsync(store => store.Interactions.LastAsync(Cio)))!;
        Assert.Equal((45, "They like it.", CardKey.Log(saved)), (saved.Minutes, saved.Insight, told.CardKey));
    }

    [Fact]
    public async Task A_leader_without_a_chat_is_told_in_the_dialog_alone()
    {
        await using var org = await FoundAsync("Contoso");
        await org.ChoosesAsync(Cio, HereFor.Leading);

        Assert.Equal("Saved: Contoso, today, 45 min. This week 45 min of 2 h.", (await org.SubmitsAsync(Cio, LogInDialog.Form, Contoso)).Shows<DialogReply.Done>().Text);
    }

    [Fact]
    public async Task What_does_not_fit_comes_back_with_everything_that_was_typed()
    {
        await using var org = await FoundAsync("Contoso");
        await org.InstallsAsync(Cio);
        var typed = new Dictionary<string, string>(StringComparer.Ordinal) { ["newCustomer"] = "Litware", ["date"] = "2026-11-30", ["minutesOther"] = "2000", ["insight"] = "Nine weeks.", ["promise"] = "A call" };

        var form = new CardText((await org.SubmitsAsync(Cio, LogInDialog.FromMessage, typed)).Shows<DialogReply.Show>().Card);

        Assert.Equal(("Litware", "2026-11-30", "2000", "Nine weeks.", "A call"), (form.Value("newCustomer"), form.Value("date"), form.Value("minutesOther"), form.Value("insight"), form.Value("promise")));
        Assert.Contains("still to come", form.Words, StringComparison.Ordinal);
        Assert.Contains("16 hours", form.Words, StringComparison.Ordinal);
        Assert.Null(await org.ReadAsync(store => store.Interactions.LastAsync(Cio)));
    }

    [Fact]
    public async Task Who_is_no_leader_gets_a_kind_word_and_nothing_is_written()
    {
        await using var org = await FoundAsync("Contoso");

        var opened = (await OpenAsync(org, "Contoso is unhappy")).Shows<DialogReply.Done>();
        var submitted = (await org.SubmitsAsync(Cio, LogInDialog.FromMessage, Contoso)).Shows<DialogReply.Done>();

        Assert.Contains("IT leaders", opened.Text, StringComparison.Ordinal);
        Assert.Equal(opened.Text, submitted.Text);
        Assert.Null(await org.ReadAsync(store => store.Leaders.FindAsync(Cio)));
        Assert.Null(await org.ReadAsync(store => store.Interactions.LastAsync(Cio)));
    }

    [Fact]
    public async Task To_open_a_dialog_or_to_search_writes_nothing()
    {
        await using var org = await FoundAsync("Contoso");

        await OpenAsync(org, "Contoso is unhappy");
        await org.SearchesAsync(Cio, FindCustomer.Search, "");

        Assert.Null(await org.ReadAsync(store => store.People.FindAsync(Cio)));
    }

    [Fact]
    public async Task A_dialog_or_search_that_nobody_knows_gets_a_kind_word()
    {
        await using var org = await FoundAsync();
        await org.InstallsAsync(Cio);

        Assert.Contains("do not know this dialog", (await org.OpensAsync(Cio, "", null)).Shows<DialogReply.Done>().Text, StringComparison.Ordinal);
        Assert.Contains("do not know this dialog", (await org.SubmitsAsync(Cio, "settings", Contoso)).Shows<DialogReply.Done>().Text, StringComparison.Ordinal);
        Assert.Contains("do not know", (await org.SearchesAsync(Cio, "x", "", 0, 25)).Is<SearchReply.None>().Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Adventure Works, Contoso, Fabrikam, Northwind Traders, Woodgrove & Sons")]
    [InlineData("wo", "Woodgrove & Sons, Adventure Works")]
    [InlineData("WOODGROVE AND", "Woodgrove & Sons")]
    [InlineData("  con ", "Contoso")]
    public async Task Customers_are_found_by_part_of_their_name(string text, string names)
    {
        await using var org = await FoundAsync("Woodgrove & Sons", "Northwind Traders", "Fabrikam", "Contoso", "Adventure Works");

        Assert.Equal(names, string.Join(", ", (await SearchAsync(org, text)).Is<SearchReply.Results>().All.Select(found => found.Title)));
    }

    [Fact]
    public async Task A_long_list_comes_in_parts()
    {
        await using var org = await FoundAsync([.. Enumerable.Range(10, 60).Select(i => $"Customer {i}")]);

        await org.InstallsAsync(Cio);
        var third = (await org.SearchesAsync(Cio, FindCustomer.Search, "customer", 50, 25)).Is<SearchReply.Results>();

        Assert.Equal((10, "Customer 60"), (third.All.Count, third.All[0].Title));
    }

    [Fact]
    public async Task A_found_customer_shows_what_everybody_may_know_and_nothing_that_was_logged()
    {
        await using var org = await FoundAsync();
        await org.InstallsAsync(Cio);
        await org.WriteAsync(store => store.Customers.SaveAsync(new Customer(new CustomerId(Guid.CreateVersion7(org.Now.ToDateTimeOffset())), "Contoso", EngagementModel.Partnering, Strategic: true)));
        await org.SubmitsAsync(Cio, LogInDialog.Form, Contoso);

        var found = Assert.Single((await SearchAsync(org, "contoso")).Is<SearchReply.Results>().All);

        Assert.Equal(("Contoso", "Partnering customer · strategic account"), (found.Title, found.Line));
        Assert.Equal("Contoso Partnering customer · strategic account", found.Card.Words());
        Assert.Equal("Contoso: Partnering customer · strategic account", found.Card.FallbackText);
    }

    [Theory]
    [InlineData("", "There are no customers yet")]
    [InlineData("zzz", "No customer has a name like that.")]
    public async Task Where_nothing_is_found_a_sentence_says_so(string text, string sentence)
    {
        await using var org = text.Length == 0 ? await FoundAsync() : await FoundAsync("Contoso");

        Assert.StartsWith(sentence, (await SearchAsync(org, text)).Is<SearchReply.None>().Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("con")]
    public async Task Partners_admins_and_strangers_find_no_customer(string text)
    {
        await using var org = await FoundAsync("Contoso");
        await org.InstallsAsync(Cio);
        await org.AppointCcoAsync(Cco);

        foreach (var person in new[] { Cco, Admin, new PersonId("99999999-9999-4999-8999-999999999999") })
        {
            Assert.Contains("IT leaders", (await org.SearchesAsync(person, FindCustomer.Search, text)).Is<SearchReply.None>().Text, StringComparison.Ordinal);
        }

        Assert.Single((await org.SearchesAsync(Cio, FindCustomer.Search, text)).Is<SearchReply.Results>().All);
    }

    private static Task<Answer.InDialog> OpenAsync(Organisation org, string message) => org.OpensAsync(Cio, LogInDialog.FromMessage, message);

    private static async Task<SearchReply> SearchAsync(Organisation org, string text)
    {
        await org.InstallsAsync(Cio);
        return await org.SearchesAsync(Cio, FindCustomer.Search, text);
    }
}
