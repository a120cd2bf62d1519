using System.Text.Json;
using CioCoachBot.Cards.Texts;

namespace CioCoachBot.Tests.Cards;

/// <summary>
/// Every golden card is parsed and rendered by Microsoft's adaptivecards, without a warning but the library's own. What is checked:
/// tests/node/check.mjs.
/// </summary>
public sealed class RenderedCards
{
    [FactNeeding(Prerequisite.Node)]
    public async Task Microsofts_library_shows_every_card()
    {
        await Gallery.BuildAsync();
        foreach (var language in Localizer.Languages.Append(PseudoLanguage.Tag))
        {
            await CheckAsync(GoldenCards.FolderOf(language));
        }
    }

    private static async Task CheckAsync(string cards)
    {
        var output = await Gallery.RunAsync("node", Path.Combine("out", "check.cjs"), cards);

        var checks = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(Directory.GetFiles(cards, "*.json").Length, checks.Count);
        var problems = checks.SelectMany(static check => check.GetProperty("problems").EnumerateArray()
            .Select(problem => check.GetProperty("file").GetString() + ": " + problem.GetString()));
        Assert.Empty(problems);
    }
}
