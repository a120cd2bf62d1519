using CioCoachBot.LocalTeams;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CioCoachBot.Tests.Host;

/// <summary>A week with the coach, lived in the page of the stand-in Teams: everything is real but the date on which it starts.</summary>
public sealed class WeekTests(Browser browser) : IClassFixture<Browser>, IAsyncLifetime
{
    private readonly DemoHost _demo = new();
    private readonly List<string> _faults = [];

    public Task InitializeAsync() => _demo.StartAsync();

    public async Task DisposeAsync()
    {
        await _demo.StopAsync();
        Assert.Empty(_faults);
    }

    [FactNeeding(Prerequisite.Chromium)]
    public async Task From_the_welcome_to_the_digest()
    {
        var page = await OpenAsync("cio/coach");
        var cards = page.Locator(".message .card");

        var welcome = cards.First;
        await Expect(welcome).ToContainTextAsync("a week with customers?");
        await Button(welcome, "By name").ClickAsync();
        await Expect(Button(welcome, "By name")).ToHaveCountAsync(0);

        await page.Locator("#compose").FillAsync("log");
        await page.Keyboard.PressAsync("Enter");
        var log = cards.Nth(1);
        await log.GetByPlaceholder("Type a name").FillAsync("Contoso");
        await log.GetByLabel("How long").SelectOptionAsync("45");
        await log.GetByLabel("What did you learn?").FillAsync("Onboarding took nine weeks and nobody told them who to call");
        await Button(log, "Save").ClickAsync();
        await Expect(log).ToContainTextAsync("Saved Contoso · today, 16 Nov · 45 min");
        await Expect(log).ToContainTextAsync("45 min of 2 h 30");
        await Expect(log).ToContainTextAsync("Worth taking to the CCO");

        await Button(log, "Send to the CCO").ClickAsync();
        await Expect(log).ToContainTextAsync("Sent to the CCO, due Monday 23 November");

        await GoAsync(page, "cco/coach");
        var handOver = cards.Last;
        await Expect(handOver).ToContainTextAsync("Onboarding took nine weeks");
        await Button(handOver, "I take it").ClickAsync();
        await Expect(Button(handOver, "I take it")).ToHaveCountAsync(0);

        await GoAsync(page, "cio/coach");
        await Expect(log).ToContainTextAsync("The CCO took it");

        await GoAsync(page, "cio/leadership");
        await page.Locator("[data-app=add]").ClickAsync();
        await Button(cards.First, "Mondays 08:30").ClickAsync();
        await Expect(cards.First).ToContainTextAsync("once an admin agrees");

        await GoAsync(page, "admin/coach");
        await page.Locator("[data-app=add]").ClickAsync();
        await Expect(cards.First).ToContainTextAsync("What are you here for?");
        await Button(cards.Last, "It may").ClickAsync();
        await Expect(cards.Last).ToContainTextAsync("The digest comes to the channel");

        await GoAsync(page, "cio/leadership");
        await Expect(cards.Last).ToContainTextAsync("The digest comes here on Mondays 08:30");

        await page.Locator(".clock").ClickAsync();
        await page.GetByRole(AriaRole.Menuitem, new() { Name = "To Monday 08:30" }).ClickAsync();
        var digest = cards.Last;
        await Expect(digest).ToContainTextAsync("Customer time · week 47, 16 to 22 November", new() { Timeout = 20_000 });
        await Expect(digest).ToContainTextAsync("of 2 h 30 · 30%");
        await Expect(digest.GetByRole(AriaRole.Row).Filter(new() { HasText = "CIO" })).ToContainTextAsync("45 min of 2 h 30");
        await Expect(digest).ToContainTextAsync("1 open");
    }

    [FactNeeding(Prerequisite.Chromium)]
    public async Task A_sentence_is_logged_corrected_and_undone_and_history_deletes_and_restores()
    {
        var page = await OpenAsync("cio/coach");
        var cards = page.Locator(".message .card");
        async Task SayAsync(string text)
        {
            var before = await cards.CountAsync();
            await page.Locator("#compose").FillAsync(text);
            await page.Keyboard.PressAsync("Enter");
            await Expect(cards).ToHaveCountAsync(before + 1);
        }

        await Expect(cards.First).ToContainTextAsync("a week with customers?");
        await SayAsync("contoso 45m today, they like the roadmap");
        var log = cards.Nth(1);
        await Expect(log).ToContainTextAsync("Saved Contoso · today, 16 Nov · 45 min");

        await SayAsync("actually it was an hour");
        await Expect(log).ToContainTextAsync("Contoso · today, 16 Nov · 1 h");
        await Expect(cards.Last).ToContainTextAsync("Contoso, today: 1 h, was 45 min. This week 1 h of 2 h 30.");

        await SayAsync("undo");
        await Expect(log).ToContainTextAsync("Contoso · today, 16 Nov · 45 min");
        await SayAsync("undo");
        await Expect(log).ToContainTextAsync("Taken back");
        await Expect(Button(log, "Restore")).ToBeVisibleAsync();

        await SayAsync("what did I log");
        var history = cards.Last;
        await Expect(Button(history, "Newer")).ToHaveCountAsync(0);
        await Button(history, "Older").ClickAsync();
        await Expect(Button(history, "Newer")).ToBeVisibleAsync();
        var rows = history.GetByRole(AriaRole.Button).Filter(new() { HasText = "▾" });
        var deletable = await rows.CountAsync();
        await rows.First.ClickAsync();
        await Button(history, "Delete").First.ClickAsync();
        await Expect(history).ToContainTextAsync("Taken back");
        await Expect(rows).ToHaveCountAsync(deletable - 1);
        await Button(history, "Restore").ClickAsync();
        await Expect(rows).ToHaveCountAsync(deletable);
    }

    [FactNeeding(Prerequisite.Chromium)]
    public async Task What_is_missing_is_answered_with_one_press()
    {
        var page = await OpenAsync("cio/coach");
        var cards = page.Locator(".message .card");
        await Expect(cards.First).ToContainTextAsync("a week with customers?");

        await page.Locator("#compose").FillAsync("talked to Contoso");
        await page.Keyboard.PressAsync("Enter");
        await Button(cards.Nth(1), "45 min").ClickAsync();
        await Expect(cards.Nth(1)).ToContainTextAsync("Saved Contoso · today, 16 Nov · 45 min");
    }

    private static ILocator Button(ILocator card, string name) => card.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    private static async Task GoAsync(IPage page, string place)
        => await page.EvaluateAsync("place => { location.hash = '#/' + place; }", place);

    private async Task<IPage> OpenAsync(string place)
    {
        var page = await browser.OpenAsync();
        page.PageError += (_, error) => _faults.Add(error);
        await page.GotoAsync($"{_demo.Address}#/{place}");
        await Expect(page.GetByText($"Chat of {DemoOrganisation.Cio.Name}")).ToBeVisibleAsync();
        await Expect(page.Locator(".message .card").First).ToBeVisibleAsync(new() { Timeout = DemoHost.FirstStart });
        return page;
    }
}
