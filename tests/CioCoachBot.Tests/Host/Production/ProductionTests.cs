using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using CioCoachBot.Tests.Teams;

namespace CioCoachBot.Tests.Host.Production;

/// <summary>
/// The Release build in Production settings, from end to end, as in a company's network: nothing is replaced, the hosts have Microsoft's
/// names, and all that leaves the process goes through the proxy.
/// </summary>
public sealed class ProductionTests(ReleaseBuild release) : IClassFixture<ReleaseBuild>, IDisposable
{
    private static readonly Persona Ada = new("7b1c2d3e-4f50-4a61-8b72-93a4b5c6d7e8", "Ada");
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("coach");

    public void Dispose() => _folder.Delete(recursive: true);

    [FactNeeding(Prerequisite.OpenSsl)]
    public async Task What_Teams_signs_is_answered_through_the_companys_proxy()
    {
        await using var network = await CompanyNetwork.StartAsync(_folder.CreateSubdirectory("certificates"));
        await using var bot = await CoachProcess.StartAsync(_folder, release.Program, new(network.Environment, StringComparer.Ordinal)
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Production",
            ["Teams__AppId"] = SigningChannel.AppId,
            ["Teams__TenantIds"] = SigningChannel.Tenant,
            ["Teams__ClientSecret"] = "not-a-secret",
        });

        // Who signs nothing is nobody, and no one plays Teams here.
        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(bot, "help", token: null));
        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(bot, "help", network.Channel.Token(Now(), signedBy: "unendorsed", change: static (_, payload) => payload["aud"] = "somebody-else")));
        foreach (var path in new[] { "/", "/local/app.js", "/local/api/world", $"/connector/{DemoTenant}/v3/conversations" })
        {
            using var page = await bot.Http.GetAsync(path);
            Assert.Equal((path, HttpStatusCode.NotFound), (path, page.StatusCode));
        }

        Assert.Equal(HttpStatusCode.OK, await PostAsync(bot, "help", network.Channel.Token(Now())));

        var (authorization, sent) = await network.NextAsync();
        Assert.Equal("Bearer " + CompanyNetwork.AccessToken, authorization);
        Assert.Equal($"/emea/{SigningChannel.Tenant}/v3/conversations/{Ada.ChatId}/activities", sent.Path);
        Assert.NotEmpty(sent.FallbackText);
        var asked = Assert.Single(network.TokenRequests);
        Assert.Equal((SigningChannel.AppId, "https://api.botframework.com/.default"), ((string?)asked["client_id"], (string?)asked["scope"]));
        Assert.Empty(network.Proxy.Asked.Except(["login.botframework.com:443", "login.microsoftonline.com:443", "smba.trafficmanager.net:443"], StringComparer.Ordinal));
    }

    private static string DemoTenant => CioCoachBot.LocalTeams.DemoOrganisation.TenantId;

    private static DateTimeOffset Now() => TimeProvider.System.GetUtcNow();

    private static async Task<HttpStatusCode> PostAsync(CoachProcess bot, string text, string? token)
    {
        var activity = Ada.Says(text);
        activity["serviceUrl"] = SigningChannel.ServiceUrl;
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = JsonContent.Create(activity) };
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        using var answer = await bot.Http.SendAsync(request);
        return answer.StatusCode;
    }
}
