using CioCoachBot.LocalTeams;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CioCoachBot.Tests.LocalTeams;

public sealed class PageTests(Browser browser) : IClassFixture<Browser>, IDisposable
{
    private readonly List<string> _faults = [];

    private static readonly DemoPerson Cio = DemoOrganisation.Cio;

    [FactNeeding(Prerequisite.Chromium)]
    public async Task A_message_is_answered_and_a_button_changes_its_card_in_place()
    {
        await using var teams = await LocalTeamsHost.StartAsync();
        var page = await OpenAsync(teams);

        await WriteAsync(page, "card");
        var card = page.Locator(".message .card");
        await Expect(card.GetByText("Counted to 0")).ToBeVisibleAsync();
        await Expect(card.GetByText("The chart in words")).ToBeVisibleAsync();
        await card.GetByRole(AriaRole.Button, new() { Name = "Count" }).ClickAsync();

        await Expect(card.GetByText("Counted to 1")).ToBeVisibleAsync();
        await Expect(card).ToHaveCountAsync(1);
    }

    [FactNeeding(Prerequisite.Chromium)]
    public async Task Every_kind_of_action_works()
    {
        await using var teams = await LocalTeamsHost.StartAsync();
        var page = await OpenAsync(teams);
        await WriteAsync(page, "card");
        ILocator Button(string name) => page.Locator(".card").GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

        await Button("Echo").ClickAsync();
        await Expect(page.GetByText("Write a note first.")).ToBeVisibleAsync();
        await page.GetByLabel("Note").FillAsync("kept");
        await Button("Echo").ClickAsync();
        await Expect(page.Locator(".toast")).ToContainTextAsync("\"note\":\"kept\"");
        await Button("Fail").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert).GetByText("This card is out of date.")).ToBeVisibleAsync();
        await Button("Submit").ClickAsync();
        await Expect(page.Locator(".log").GetByText("Submitted: {\"verb\":\"plain\"}")).ToBeVisibleAsync();
        await Button("More").ClickAsync();
        await Expect(page.GetByText("There is more")).ToBeVisibleAsync();
        await Button("Details").ClickAsync();
        await Expect(page.GetByText("Here they are")).ToBeVisibleAsync();
        await Expect(page.GetByLabel("Note")).ToHaveValueAsync("kept");
    }

    [FactNeeding(Prerequisite.Chromium)]
    public async Task What_is_behind_the_dots_works_and_progress_is_drawn()
    {
        await using var teams = await LocalTeamsHost.StartAsync();
        var page = await OpenAsync(teams, width: 400, height: 720);
        await WriteAsync(page, "card");
        var card = page.Locator(".card");

        await Expect(card.GetByText("The bar in words")).ToHaveCountAsync(0);
        Assert.Equal("50%", await card.Locator(".progress > div").EvaluateAsync<string>("bar => bar.style.width"));
        await Expect(page.GetByText("Aside")).ToHaveCountAsync(0);
        await card.GetByRole(AriaRole.Button, new() { Name = "More options" }).ClickAsync();
        await page.GetByText("Aside").ClickAsync();

        await Expect(page.Locator(".toast")).ToContainTextAsync("\"kind\":\"aside\"");
    }

    [FactNeeding(Prerequisite.Chromium)]
    public async Task What_people_write_is_never_markup()
    {
        await using var teams = await LocalTeamsHost.StartAsync();
        var page = await OpenAsync(teams);

        await WriteAsync(page, "<img src=x onerror=alert(1)><b>bold</b>");

        await Expect(page.Locator(".log").GetByText("You said: <img src=x onerror=alert(1)><b>bold</b>")).ToBeVisibleAsync();
        await Expect(page.Locator(".bubble *")).ToHaveCountAsync(0);
    }

    [FactNeeding(Prerequisite.Chromium)]
    public async Task A_message_to_somebody_else_is_told_and_leads_there()
    {
        await using var teams = await LocalTeamsHost.StartAsync();
        var page = await OpenAsync(teams);
        var officer = DemoOrganisation.People.Single(p => p.Role == DemoRole.Cco);

        await teams.ConnectorAsync("POST", $"conversations/{Uri.EscapeDataString(officer.ChatId)}/activities", new { type = "message", text = "A hand-over for you" });
        await page.GetByRole(AriaRole.Button, new() { Name = "New for Chief Customer Officer" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Option, new() { Name = "Yusuf Demirel" })).ToHaveAttributeAsync("aria-selected", "true");
        await Expect(page.Locator(".log").GetByText("A hand-over for you")).ToBeVisibleAsync();
    }

    [FactNeeding(Prerequisite.Chromium)]
    public async Task The_keyboard_is_enough()
    {
        await using var teams = await LocalTeamsHost.StartAsync();
        var page = await OpenAsync(teams);

        await page.Locator(".people-list [aria-selected=true]").FocusAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(page.Locator(".people-list [aria-selected=true]")).ToBeFocusedAsync();
        await Expect(page.GetByText("Chat of Tomasz Wieland")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Leadership" })).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("[data-app=remove]")).ToBeVisibleAsync();
        await Expect(page.Locator("#compose")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("hello");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".thread").GetByText("You said: <at>CIO Coach</at> hello")).ToBeVisibleAsync();
    }

    [FactNeeding(Prerequisite.Chromium)]
    public async Task The_clock_and_the_theme_turn()
    {
        await using var teams = await LocalTeamsHost.StartAsync();
        var page = await OpenAsync(teams);
        var clock = page.Locator(".clock");
        await Expect(clock).ToContainTextAsync("15:0");

        await clock.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("End");
        await page.Keyboard.PressAsync("Enter");
        await Expect(clock).ToContainTextAsync("Mon 30 Nov");
        await Expect(clock).ToContainTextAsync("08:30");

        var light = await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.pane')).backgroundColor");
        await page.GetByRole(AriaRole.Button, new() { Name = "Dark theme" }).ClickAsync();
        Assert.False(light == await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.pane')).backgroundColor"), "The colours did not change.");
    }

    [FactNeeding(Prerequisite.Chromium)]
    public async Task Nothing_is_wider_than_a_phone()
    {
        await using var teams = await LocalTeamsHost.StartAsync();
        var page = await OpenAsync(teams, width: 360, height: 720);
        await WriteAsync(page, "card");
        await Expect(page.Locator(".card").GetByText("Counted to 0")).ToBeVisibleAsync();

        Assert.Equal(360, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        var cut = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('.card .ac-pushButton')].filter(b => b.getBoundingClientRect().right > b.closest('.card').getBoundingClientRect().right).map(b => b.textContent)");
        Assert.Empty(cut);
    }

    [FactNeeding(Prerequisite.Chromium)]
    public async Task On_a_phone_the_messages_scroll_and_the_box_to_write_in_stays()
    {
        await using var teams = await LocalTeamsHost.StartAsync();
        var page = await OpenAsync(teams, width: 360, height: 720);
        for (var i = 1; i <= 12; i++)
        {
            await WriteAsync(page, $"message {i}");
            await Expect(page.Locator(".log").GetByText($"You said: message {i}", new() { Exact = true })).ToBeVisibleAsync();
        }

        await Expect(page.Locator("#compose")).ToBeInViewportAsync();
        await Expect(page.Locator(".log").GetByText("You said: message 12")).ToBeInViewportAsync();
        Assert.Equal(720, await page.EvaluateAsync<int>("document.documentElement.scrollHeight"));
    }

    [FactNeeding(Prerequisite.Chromium)]
    public async Task What_was_not_sent_stays_in_the_box_with_what_it_replies_to()
    {
        await using var teams = await LocalTeamsHost.StartAsync();
        var page = await OpenAsync(teams);
        await page.GetByRole(AriaRole.Option, new() { Name = "Leadership" }).ClickAsync();
        await page.Locator("[data-app=add]").ClickAsync();
        await Expect(page.Locator("[data-app=remove]")).ToBeVisibleAsync();
        await WriteAsync(page, "a post");
        await page.Locator(".thread").Last.GetByRole(AriaRole.Button, new() { Name = "Reply" }).ClickAsync();
        await page.RouteAsync("**/messages", async route =>
        {
            await Expect(page.Locator("#compose")).ToHaveValueAsync("");
            await page.Locator("#compose").FillAsync("typed since");
            await route.FulfillAsync(new() { Status = 503 });
        });

        await WriteAsync(page, "not sent");

        await Expect(page.Locator(".toast").Filter(new() { HasText = "Not sent" })).ToBeVisibleAsync();
        await Expect(page.Locator("#compose")).ToHaveValueAsync("not sent\ntyped since");
        await Expect(page.Locator(".replying")).ToContainTextAsync("Replying to");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Send", Exact = true })).ToBeEnabledAsync();
        _faults.RemoveAll(static fault => fault.Contains("503", StringComparison.Ordinal));
    }

    /// <summary>No script may fail, and the content security policy must let everything pass that the page needs.</summary>
    public void Dispose() => Assert.Empty(_faults);

    private async Task<IPage> OpenAsync(LocalTeamsHost teams, int width = 1280, int height = 860)
    {
        var page = await browser.OpenAsync(width, height);
        page.PageError += (_, error) => _faults.Add(error);
        page.Console += (_, line) =>
        {
            if (line.Type == "error")
            {
                _faults.Add(line.Text);
            }
        };
        await page.GotoAsync(teams.Http.BaseAddress!.ToString());
        await Expect(page.GetByText($"Chat of {Cio.Name}")).ToBeVisibleAsync();
        return page;
    }

    private static async Task WriteAsync(IPage page, string text)
    {
        await page.Locator("#compose").FillAsync(text);
        await page.Locator("#compose").PressAsync("Enter");
    }
}
