using CioCoachBot.LocalTeams;
using CioCoachBot.Tests.Host;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CioCoachBot.Tests.LocalTeams;

/// <summary>The page and the whole bot: what a person does with the app outside its own messages.</summary>
public sealed class ExtensionPageTests(Browser browser) : IClassFixture<Browser>, IDisposable
{
    private readonly List<string> _faults = [];

    [FactNeeding(Prerequisite.Chromium)]
    public async Task A_message_is_logged_from_a_channel_without_the_bot()
    {
        await using var app = await CoachApp.StartAsync();
        var page = await OpenAsync(app);
        await WriteAsync(page, "Fabrikam told me <b>nine</b> weeks is too long");

        var action = page.Locator(".message").Last.GetByRole(AriaRole.Button, new() { Name = "Log as customer contact" });
        await action.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        var dialog = page.GetByRole(AriaRole.Dialog);
        await Expect(dialog.GetByLabel("What did you learn?")).ToHaveValueAsync("Fabrikam told me <b>nine</b> weeks is too long");
        await Expect(dialog.GetByLabel("Customer", new() { Exact = true }).Locator("option:checked")).ToHaveTextAsync("Fabrikam");
        await dialog.GetByLabel("What did you learn?").FillAsync("Nine weeks is too long.");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Expect(dialog.GetByText("How long was it?")).ToBeVisibleAsync();
        await Expect(dialog.GetByLabel("What did you learn?")).ToHaveValueAsync("Nine weeks is too long.");
        await dialog.GetByLabel("How long").SelectOptionAsync("45");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();

        await Expect(dialog).ToBeHiddenAsync();
        await Expect(action).ToBeFocusedAsync();
        await Expect(page.Locator(".toast").GetByText("Saved: Fabrikam, today, 45 min.")).ToBeVisibleAsync();
        await Expect(page.Locator(".message")).ToHaveCountAsync(1);
        await page.GetByRole(AriaRole.Option, new() { Name = "CIO Coach" }).ClickAsync();
        await Expect(page.Locator(".message .card").Last.GetByText("“Nine weeks is too long.”", new() { Exact = true })).ToBeVisibleAsync();
        await page.CloseAsync();
    }

    [FactNeeding(Prerequisite.Chromium)]
    public async Task Escape_closes_the_dialog_and_the_focus_goes_back()
    {
        await using var app = await CoachApp.StartAsync();
        var page = await OpenAsync(app, width: 360, height: 720);
        await WriteAsync(page, "nothing of note");

        var action = page.Locator(".message").Last.GetByRole(AriaRole.Button, new() { Name = "Log as customer contact" });
        await action.ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        await Expect(dialog.GetByLabel("What did you learn?")).ToHaveValueAsync("nothing of note");
        Assert.Equal(360, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        Assert.True(await page.EvaluateAsync<bool>("(({ left, right }) => left >= 0 && right <= 360)(document.querySelector('dialog').getBoundingClientRect())"));
        for (var i = 0; i < 30; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            Assert.True(await page.EvaluateAsync<bool>("document.activeElement === document.body || document.querySelector('dialog').contains(document.activeElement)"), "The focus left the dialog.");
        }

        await page.Keyboard.PressAsync("Escape");
        await Expect(dialog).ToBeHiddenAsync();
        await Expect(action).ToBeFocusedAsync();
        await page.CloseAsync();
    }

    [FactNeeding(Prerequisite.Chromium)]
    public async Task Who_is_no_leader_reads_a_kind_word()
    {
        await using var app = await CoachApp.StartAsync();
        var page = await OpenAsync(app, "admin");
        await WriteAsync(page, "Contoso called");

        await page.Locator(".message").Last.GetByRole(AriaRole.Button, new() { Name = "Log as customer contact" }).ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        await Expect(dialog).ToContainTextAsync("Customer time is what IT leaders keep here");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "OK" }).ClickAsync();

        await Expect(dialog).ToBeHiddenAsync();
        await page.CloseAsync();
    }

    [FactNeeding(Prerequisite.Chromium)]
    public async Task A_customer_is_found_with_the_keyboard_and_goes_into_the_own_message()
    {
        await using var app = await CoachApp.StartAsync();
        var page = await OpenAsync(app);

        var find = page.GetByRole(AriaRole.Button, new() { Name = "Find a customer" });
        await find.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".search-popup [role=option]").First).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator(".search-popup")).ToBeHiddenAsync();
        await Expect(find).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.TypeAsync("nobody");
        await Expect(page.GetByText("No customer has a name like that.")).ToBeVisibleAsync();
        await page.Locator(".search-popup input").FillAsync("fabri");
        await Expect(page.Locator(".search-popup [role=option]")).ToContainTextAsync("FabrikamContributing customer");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".attached").GetByText("Fabrikam")).ToBeVisibleAsync();
        await Expect(page.Locator("#compose")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("who knows them");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.Locator(".message .bubble")).ToHaveTextAsync("who knows them");
        await Expect(page.Locator(".message .card")).ToContainTextAsync("Contributing customer");
        await Expect(page.Locator(".attached")).ToBeHiddenAsync();
        await page.GotoAsync($"{app.Address}#/cmo/leadership");
        await Expect(page.Locator(".message .card")).ToContainTextAsync("Contributing customer");
        await page.CloseAsync();
    }

    public void Dispose() => Assert.Empty(_faults);

    private async Task<IPage> OpenAsync(CoachApp app, string person = "cio", int width = 1280, int height = 860)
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
        await page.GotoAsync($"{app.Address}#/{person}/leadership");
        await Expect(page.GetByText($"Channel in {DemoOrganisation.Leadership.Name}").Last).ToBeVisibleAsync();
        await page.Locator(".mention").ClickAsync();
        return page;
    }

    private static async Task WriteAsync(IPage page, string text)
    {
        await page.Locator("#compose").FillAsync(text);
        await page.Locator("#compose").PressAsync("Enter");
        await Expect(page.Locator(".message .bubble").Last).ToHaveTextAsync(text);
    }
}
