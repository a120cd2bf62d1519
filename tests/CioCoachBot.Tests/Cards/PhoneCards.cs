using CioCoachBot.Cards.Texts;

namespace CioCoachBot.Tests.Cards;

/// <summary>On a phone of 360 pixels no button of any card is cut or runs out of its card, in no language.</summary>
public sealed class PhoneCards(Browser browser) : IClassFixture<Browser>
{
    private const string Cut = """
        () => [...document.querySelectorAll('figure')].flatMap(figure => {
          const card = figure.querySelector('.ac-adaptiveCard').getBoundingClientRect();
          return [...figure.querySelectorAll('.ac-pushButton')]
            .filter(button => button.offsetParent !== null)
            .filter(button => button.scrollWidth > button.clientWidth + 1 || button.getBoundingClientRect().right > card.right + 1)
            .map(button => figure.querySelector('figcaption').textContent + ': ' + button.textContent);
        })
        """;

    [FactNeeding(Prerequisite.Chromium)]
    public async Task No_button_is_cut()
    {
        foreach (var language in Localizer.Languages)
        {
            var page = await browser.OpenAsync(width: 420, height: 900);
            await page.GotoAsync(await Gallery.MakeAsync(language) + "#light,360,");
            Assert.NotEqual(0, await page.Locator(".ac-pushButton").CountAsync());

            Assert.Empty(await page.EvaluateAsync<string[]>(Cut));
        }
    }
}
