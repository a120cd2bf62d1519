using System.Net;
using CioCoachBot.Tests.Host;

namespace CioCoachBot.Tests.Manifest;

public sealed class AppPagesTests
{
    [Theory]
    [InlineData("/about")]
    [InlineData("/privacy")]
    [InlineData("/terms")]
    public async Task A_page_is_served_to_anyone_and_loads_nothing_from_elsewhere(string path)
    {
        await using var app = await CoachApp.StartAsync();
        using var client = new HttpClient { BaseAddress = app.Address };
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        var page = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/html", answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains("<h1>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("src=", page, StringComparison.Ordinal);
        Assert.DoesNotContain("http", page, StringComparison.Ordinal);
    }
}
