using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CioCoachBot.Tests.Host;

/// <summary>The page with the demo in it, in its states, light and dark: axe finds nothing, and who writes sees what they wrote.</summary>
public sealed class PageAccessTests(Browser browser) : IClassFixture<Browser>, IAsyncLifetime
{
    private readonly DemoHost _demo = new();

    public Task InitializeAsync() => _demo.StartAsync();

    public Task DisposeAsync() => _demo.StopAsync();

    [FactNeeding(Prerequisite.Chromium)]
    public Task Axe_finds_nothing_in_any_state() => CheckAsync(dark: false);

    [FactNeeding(Prerequisite.Chromium)]
    public Task Axe_finds_nothing_in_any_state_of_the_dark_theme() => CheckAsync(dark: true);

    private async Task CheckAsync(bool dark)
    {
        var page = await browser.OpenAsync(1280, 860);
        await page.GotoAsync(_demo.Address + "#/cio/coach");
        if (dark)
        {
            await page.GetByRole(AriaRole.Button, new() { Name = "Dark theme" }).ClickAsync();
        }

        var cards = page.Locator(".message .card");
        await Expect(cards.First).ToBeVisibleAsync(new() { Timeout = DemoHost.FirstStart });
        await FindsNothingAsync(page, "the welcome");

        await WriteAsync(page, "log");
        var form = cards.Last;
        await Expect(form.GetByLabel("How long")).ToBeVisibleAsync();
        await FindsNothingAsync(page, "the form");
        await form.GetByRole(AriaRole.Button, new() { Name = "More", Exact = true }).ClickAsync();
        await FindsNothingAsync(page, "the form, opened");

        foreach (var typed in new[] { "Contoso 45 min today, onboarding took nine weeks", "my week", "history", "help", "settings", "what's open", "who needs a visit", "prepare me for Contoso" })
        {
            var before = await cards.CountAsync();
            await WriteAsync(page, typed);
            await Expect(cards).Not.ToHaveCountAsync(before);
            await FindsNothingAsync(page, typed);
        }

        await page.Locator(".clock").ClickAsync();
        await FindsNothingAsync(page, "the clock's menu");
    }

    [FactNeeding(Prerequisite.Chromium)]
    public async Task Who_writes_while_reading_above_sees_what_they_wrote()
    {
        var page = await browser.OpenAsync(1280, 500);
        await page.GotoAsync(_demo.Address + "#/cio/coach");
        await Expect(page.Locator(".message .card").First).ToBeVisibleAsync(new() { Timeout = DemoHost.FirstStart });
        foreach (var typed in new[] { "help", "my week", "settings" })
        {
            await WriteAsync(page, typed);
        }

        await Expect(page.Locator(".message .card")).ToHaveCountAsync(4);
        await page.EvaluateAsync("document.querySelector('.log').scrollTop = 0");

        await WriteAsync(page, "history");

        await Expect(page.Locator(".message .card")).ToHaveCountAsync(5);
        await page.WaitForFunctionAsync("() => { const log = document.querySelector('.log'); return log.scrollHeight - log.scrollTop - log.clientHeight < 5; }");
    }

    [FactNeeding(Prerequisite.Chromium)]
    public async Task What_a_button_opens_comes_beneath_the_card_that_was_read()
    {
        var page = await browser.OpenAsync(1280, 860);
        await page.GotoAsync(_demo.Address + "#/cio/coach");
        var cards = page.Locator(".message .card");
        await Expect(cards.First).ToBeVisibleAsync(new() { Timeout = DemoHost.FirstStart });
        foreach (var typed in new[] { "my week", "help", "settings" })
        {
            var before = await cards.CountAsync();
            await WriteAsync(page, typed);
            await Expect(cards).Not.ToHaveCountAsync(before);
        }

        var week = cards.Filter(new() { HasText = "This week with customers" });
        await week.GetByRole(AriaRole.Button, new() { Name = "Log a contact" }).ClickAsync();

        await Expect(cards.Last.GetByLabel("How long")).ToBeVisibleAsync();
        await Expect(week).ToHaveCountAsync(1);
    }

    private static async Task FindsNothingAsync(IPage page, string state)
    {
        var found = await page.RunAxe();
        Assert.True(found.Violations.Length == 0, state + ": " + string.Join("; ", found.Violations.Select(violation => $"{violation.Id} at {string.Join(" ", violation.Nodes.Select(node => node.Target))}")));
    }

    private static async Task WriteAsync(IPage page, string text)
    {
        await page.Locator("#compose").FillAsync(text);
        await page.Locator("#compose").PressAsync("Enter");
    }
}
