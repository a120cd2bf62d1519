using CioCoachBot.Cards;
using CioCoachBot.Conversation.Routing;
using NodaTime;
using static CioCoachBot.Tests.Conversation.Organisation;

namespace CioCoachBot.Tests.Conversation;

/// <summary>A contact to come is noted, and asked about once it has passed.</summary>
public sealed class PlanTests
{
    [Fact]
    public async Task A_planned_contact_is_asked_about_the_morning_after_with_the_customer_in_the_form()
    {
        await using var org = await StartedAsync();

        Assert.Contains("Noted: Contoso tomorrow. I will ask Wednesday morning how it went.", (await org.SaysAsync(Cio, "visiting Contoso tomorrow")).OnlyCard().Words(), StringComparison.Ordinal);
        Assert.Null(await org.ReadAsync(store => store.Interactions.LastAsync(Cio)));
        org.Turn(new LocalDateTime(2026, 11, 18, 8, 59));
        Assert.Empty(await org.AttendAsync());

        org.Turn(new LocalDateTime(2026, 11, 18, 9, 0));
        var asked = (await org.AttendAsync()).The<DirectMessage>();
        Assert.Equal(Cio, asked.To);
        Assert.Contains("How was Contoso (yesterday, 17 Nov)?", asked.Words(), StringComparison.Ordinal);
        Assert.Equal("2026-11-17", new CardText(asked.Card).Value("date"));
        var customer = new CardText(asked.Card).Value("customer")!;
        await org.PressesAsync(Cio, asked.Card, CardVerbs.LogSave, inputs: [("customer", customer), ("date", "2026-11-17"), ("minutes", "45")]);
        Assert.Equal(45, (await org.ReadAsync(store => store.Interactions.LastAsync(Cio)))!.Minutes);
        Assert.Empty(await org.AttendAsync());
    }

    [Fact]
    public async Task What_is_logged_already_or_not_wanted_is_not_asked_about()
    {
        await using var org = await StartedAsync();
        var plan = (await org.SaysAsync(Cio, "visiting Contoso tomorrow")).OnlyCard();
        Assert.Contains("I will not ask about Contoso", (await org.PressesAsync(Cio, plan, CardVerbs.PlanDrop)).OnlyCard().Words(), StringComparison.Ordinal);
        await org.SaysAsync(Cio, "visiting Fabrikam tomorrow");
        org.Turn(new LocalDateTime(2026, 11, 17, 17, 0));
        await org.SaysAsync(Cio, "met Fabrikam for 40 min today");

        org.Turn(new LocalDateTime(2026, 11, 18, 9, 0));
        Assert.Empty(await org.AttendAsync());
    }

    [Fact]
    public async Task A_new_customer_enters_the_list_only_with_the_log()
    {
        await using var org = await StartedAsync();
        await org.SaysAsync(Cio, "visiting Tailspin Toys tomorrow");
        Assert.Null(await org.ReadAsync(store => store.Customers.FindByNameAsync("Tailspin Toys")));

        org.Turn(new LocalDateTime(2026, 11, 18, 9, 0));
        Assert.Equal("Tailspin Toys", new CardText((await org.AttendAsync()).The<DirectMessage>().Card).Value("newCustomer"));
    }

    [Fact]
    public async Task A_pause_puts_the_question_off()
    {
        await using var org = await StartedAsync();
        await org.SaysAsync(Cio, "visiting Contoso tomorrow");
        await org.SaysAsync(Cio, "I'm away until 7 December");

        org.Turn(new LocalDateTime(2026, 11, 18, 9, 0));
        Assert.Empty(await org.AttendAsync());
        org.Turn(new LocalDateTime(2026, 12, 7, 9, 0));
        Assert.Contains("How was Contoso", (await org.AttendAsync()).The<DirectMessage>().Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_planned_contact_keeps_its_minutes_through_a_pause()
    {
        await using var org = await StartedAsync();
        await org.SaysAsync(Cio, "visiting Contoso tomorrow for 45 min");
        await org.SaysAsync(Cio, "I'm away until 7 December");
        org.Turn(new LocalDateTime(2026, 11, 18, 9, 0));
        Assert.Empty(await org.AttendAsync());

        org.Turn(new LocalDateTime(2026, 12, 7, 9, 0));
        var asked = (await org.AttendAsync()).The<DirectMessage>();

        Assert.Equal("45", new CardText(asked.Card).Value("minutes"));
        Assert.Contains("How was Contoso (Tue 17 Nov)?", asked.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_planned_contact_can_be_said_not_to_have_happened()
    {
        await using var org = await StartedAsync();
        await org.SaysAsync(Cio, "visiting Contoso tomorrow for 45 min");
        org.Turn(new LocalDateTime(2026, 11, 18, 9, 0));
        var asked = (await org.AttendAsync()).The<DirectMessage>();

        var answer = await org.PressesAsync(Cio, asked.Card, "It did not happen", []);

        Assert.Contains("Noted: Contoso did not happen. Nothing is logged.", answer.The<Reply.Replace>().Words(), StringComparison.Ordinal);
        Assert.Null(await org.ReadAsync(store => store.Interactions.LastAsync(Cio)));
    }

    [Theory]
    [InlineData("en-GB", "visiting Fabrikam tomorrow for 45 min", "50 min")]
    [InlineData("en-GB", "visiting Fabrikam tomorrow", "50")]
    [InlineData("en-GB", "visiting Fabrikam tomorrow", "lunch with Fabrikam, 50 min")]
    [InlineData("de-DE", "Mittag mit Fabrikam morgen", "Mittag mit Fabrikam 50 Min")]
    [InlineData("en-GB", "visiting Tailspin Toys tomorrow", "met Tailspin Toys for 50 min")]
    public async Task A_typed_answer_is_of_the_planned_contact_and_its_day(string locale, string plan, string answer)
    {
        await using var org = await StartedAsync();
        org.ClientLocale = locale;
        await org.SaysAsync(Cio, plan);
        org.Turn(new LocalDateTime(2026, 11, 18, 9, 0));
        await org.AttendAsync();

        await org.SaysAsync(Cio, answer);

        var log = (await org.ReadAsync(store => store.Interactions.LastAsync(Cio)))!;
        Assert.Equal((50, new LocalDate(2026, 11, 17)), (log.Minutes, log.Date));
        var name = (await org.ReadAsync(store => store.Customers.FindAsync(log.Customer)))!.Name;
        Assert.Equal(plan.Contains("Tailspin", StringComparison.Ordinal) ? "Tailspin Toys" : "Fabrikam", name);
    }

    [Fact]
    public async Task Another_customer_than_the_planned_one_is_a_contact_of_today()
    {
        await using var org = await StartedAsync();
        await org.SaysAsync(Cio, "visiting Fabrikam tomorrow");
        org.Turn(new LocalDateTime(2026, 11, 18, 9, 0));
        await org.AttendAsync();

        await org.SaysAsync(Cio, "met Contoso for 50 min");

        Assert.Equal(new LocalDate(2026, 11, 18), (await org.ReadAsync(store => store.Interactions.LastAsync(Cio)))!.Date);
    }

    [Fact]
    public async Task A_cancelled_contact_logs_nothing_and_a_planned_one_can_be_let_go()
    {
        await using var org = await StartedAsync();
        Assert.StartsWith("Noted: nothing is logged for Fabrikam.", (await org.SaysAsync(Cio, "meeting with Fabrikam was cancelled")).OnlyCard().Words(), StringComparison.Ordinal);
        await org.SaysAsync(Cio, "visiting Fabrikam tomorrow");

        var asked = (await org.SaysAsync(Cio, "Fabrikam cancelled")).OnlyCard();
        Assert.Contains("I still have it planned for", asked.Words(), StringComparison.Ordinal);
        await org.PressesAsync(Cio, asked, CardVerbs.PlanDrop);

        org.Turn(new LocalDateTime(2026, 11, 18, 9, 0));
        Assert.Empty(await org.AttendAsync());
        Assert.Null(await org.ReadAsync(store => store.Interactions.LastAsync(Cio)));
    }

    private static async Task<Organisation> StartedAsync()
    {
        var org = await FoundAsync("Contoso", "Fabrikam");
        await org.InstallsAsync(Cio);
        return org;
    }
}
