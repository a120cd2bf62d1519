using System.Net;
using CioCoachBot.Host.Packaging;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;

namespace CioCoachBot.Tests.Manifest;

public sealed class AppPagesTests
{
    [Theory]
    [InlineData("/about")]
    [InlineData("/privacy")]
    [InlineData("/terms")]
    public async Task A_page_is_served_to_anyone_and_loads_nothing_from_elsewhere(string path)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        await using var app = builder.Build();
        app.MapAppPages();
        await app.StartAsync();

        using var client = app.GetTestClient();
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        var page = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/html", answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains("<h1>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("src=", page, StringComparison.Ordinal);
        Assert.DoesNotContain("http", page, StringComparison.Ordinal);
    }
}
