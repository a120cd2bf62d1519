using CioCoachBot.LocalTeams;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CioCoachBot.Tests.Host;

/// <summary>
/// The first week of a tenant without a customer, a partner or a leader, lived in the page: four leaders, three partners and an admin, who
/// all say something unexpected.
/// </summary>
public sealed class EmptyTenantTests(Browser browser) : IClassFixture<Browser>, IAsyncLifetime
{
    private readonly DemoHost _demo = new();
    private readonly List<string> _faults = [];
    private IPage _page = null!;

    private ILocator Cards => _page.Locator(".message .card");

    public Task InitializeAsync() => _demo.StartAsync(empty: true);

    public async Task DisposeAsync()
    {
        await _demo.StopAsync();
        Assert.Empty(_faults);
    }

    [FactNeeding(Prerequisite.Chromium)]
    public async Task From_the_installation_to_the_first_digest()
    {
        _page = await browser.OpenAsync();
        _page.PageError += (_, error) => _faults.Add(error);
        await _page.GotoAsync($"{_demo.Address}#/cio/coach");
        await Expect(_page.GetByText($"Chat of {DemoOrganisation.Cio.Name}")).ToBeVisibleAsync();
        await Expect(Cards.First).ToContainTextAsync("What are you here for?", new() { Timeout = DemoHost.FirstStart });

        // The CIO answers with a contact, and says yes in words.
        await SayAsync("relecloud, 45 min, today");
        await Expect(Cards.Last).ToContainTextAsync("Relecloud is new");
        await SayAsync("yes please");
        await Expect(Cards.Last).ToContainTextAsync("Saved Relecloud · today, 16 Nov · 45 min");
        await Expect(Cards.Last).Not.ToContainTextAsync("0%");

        // One greets first and then had lunch with two at once, one tells of what did not take place, one sets somebody else's target.
        await GoAsync("infra/coach");
        await SayAsync("moin");
        await PressAsync("I lead in IT");
        await SayAsync("lunch with Litware and Proseware today, 90 minutes");
        await Expect(Cards.Last).ToContainTextAsync("Litware");
        await SayAsync("yes");
        await Expect(Cards.Last).ToContainTextAsync("Proseware · today, 16 Nov · 45 min");
        await GoAsync("apps/coach");
        await PressAsync("I lead in IT");
        await SayAsync("met Contoso today for an hour, no wait, that was cancelled");
        await Expect(_page.Locator(".message").Last).Not.ToContainTextAsync("Saved");
        await GoAsync("ciso/coach");
        await PressAsync("I lead in IT");
        await SayAsync("set Tomasz's target to 9 hours");
        await Expect(_page.Locator(".message").Last).Not.ToContainTextAsync("9 h");
        await SayAsync("Fabrikam, 30 min, today");
        await Expect(Cards.Last).ToContainTextAsync("Fabrikam is new");
        await SayAsync("yes");
        await Expect(Cards.Last).ToContainTextAsync("Saved Fabrikam · today, 16 Nov · 30 min");

        // Partners say who they are; nobody is one before the admin agrees.
        foreach (var (person, role) in new[] { ("cmo", "CMO"), ("cco", "CCO"), ("sales", "Head of sales") })
        {
            await GoAsync($"{person}/coach");
            await PressAsync("CMO, CCO or head of sales");
            await PressAsync(role);
            await Expect(_page.Locator(".message").Last).ToContainTextAsync("for an admin to confirm");
        }

        await GoAsync("cio/leadership");
        await _page.Locator("[data-app=add]").ClickAsync();
        await Button(Cards.First, "Mondays 08:30").ClickAsync();
        await Expect(Cards.First).ToContainTextAsync("once an admin agrees");

        await GoAsync("admin/coach");
        await _page.Locator("[data-app=add]").ClickAsync();
        await PressAsync("I set this up");
        foreach (var agreed in new[] { "Helena Brandt", "Yusuf Demirel", "Grace Whitcombe" })
        {
            var claim = Cards.Filter(new() { HasText = $"{agreed} says" }).Last;
            await Button(claim, "I agree").ClickAsync();
            await Expect(Button(claim, "I agree")).ToHaveCountAsync(0);
        }

        await Button(Cards.Filter(new() { HasText = "would like the weekly digest" }).Last, "It may").ClickAsync();
        await GoAsync("cio/leadership");
        await Expect(Cards.Last).ToContainTextAsync("The digest comes here on Mondays 08:30");

        await _page.Locator(".clock").ClickAsync();
        await _page.GetByRole(AriaRole.Menuitem, new() { Name = "To Monday 08:30" }).ClickAsync();
        var digest = Cards.Last;
        await Expect(digest).ToContainTextAsync("Customer time · week 47, 16 to 22 November", new() { Timeout = 20_000 });
        await Expect(digest).ToContainTextAsync("2 h 45 of 8 h");
        foreach (var name in new[] { "Ines", "Tomasz", "Priya", "Marcus", "Helena", "Yusuf", "Grace", "Jonas" })
        {
            await Expect(digest).Not.ToContainTextAsync(name);
        }
    }

    private static ILocator Button(ILocator card, string name) => card.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    private Task PressAsync(string button) =>
        Button(Cards.Filter(new() { Has = _page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }) }).Last, button).ClickAsync();

    private async Task GoAsync(string place) => await _page.EvaluateAsync("place => { location.hash = '#/' + place; }", place);

    private async Task SayAsync(string text)
    {
        var messages = _page.Locator(".message");
        var before = await messages.CountAsync();
        await _page.Locator("#compose").FillAsync(text);
        await _page.Keyboard.PressAsync("Enter");
        await Expect(messages.Nth(before + 1)).ToBeVisibleAsync(new() { Timeout = 15_000 });
    }
}
