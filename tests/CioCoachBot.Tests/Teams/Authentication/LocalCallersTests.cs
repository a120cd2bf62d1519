using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Options;

namespace CioCoachBot.Tests.Teams.Authentication;

public sealed class LocalCallersTests
{
    private const string LocalUrl = "http://localhost:3979/";

    private static string Body(string serviceUrl = LocalUrl) => Samples.Message(a =>
    {
        a["serviceUrl"] = serviceUrl;
        a["channelId"] = "emulator";
    });

    [Fact]
    public async Task In_Development_without_an_app_id_this_machine_gets_through_without_a_token_on_any_channel()
    {
        await using var bot = await RunningBot.StartAsync(withAppId: false, environment: "Development");
        using var response = await bot.SendAsync(new() { Body = Body() });
        Assert.Equal(200, (int)response.StatusCode);
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/")]
    [InlineData("http://10.0.0.7:3979/")]
    [InlineData("http://localhost.evil.example/")]
    [InlineData("http://me@localhost:3979/")]
    [InlineData("file:///tmp/x")]
    public async Task Its_service_URL_must_be_on_this_machine_too(string serviceUrl)
    {
        await using var bot = await RunningBot.StartAsync(withAppId: false, environment: "Development");
        using var response = await bot.SendAsync(new() { Body = Body(serviceUrl) });
        Assert.Equal(403, (int)response.StatusCode);
    }

    [Theory]
    [InlineData("X-Forwarded-For", "127.0.0.1")]
    [InlineData("Forwarded", "for=127.0.0.1")]
    [InlineData("Via", "1.1 tunnel")]
    [InlineData("CF-Connecting-IP", "203.0.113.7")]
    [InlineData("X-Client-IP", "203.0.113.7")]
    [InlineData("X-Original-Host", "coach.example")]
    [InlineData("Host", "evil.example")]
    public async Task What_a_proxy_or_another_name_brought_is_refused(string header, string value)
    {
        await using var bot = await RunningBot.StartAsync(withAppId: false, environment: "Development");
        var call = new Call { Body = Body() };
        call.Headers.Add((header, value));
        using var response = await bot.SendAsync(call);
        Assert.Equal(401, (int)response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task The_connection_counts_and_not_what_middleware_makes_of_it()
    {
        await using var bot = await RunningBot.StartAsync(withAppId: false, environment: "Development", app: app => app.Use((context, next) =>
        {
            context.Connection.RemoteIpAddress = IPAddress.Parse("203.0.113.7");
            return next(context);
        }));
        using var response = await bot.SendAsync(new() { Body = Body() });
        Assert.Equal(200, (int)response.StatusCode);
    }

    [Fact]
    public async Task A_tenant_that_is_not_served_is_refused()
    {
        await using var bot = await RunningBot.StartAsync(withAppId: false, environment: "Development");
        var body = Samples.Message(a =>
        {
            a["serviceUrl"] = LocalUrl;
            a["channelData"]!["tenant"]!["id"] = "elsewhere";
        });
        using var response = await bot.SendAsync(new() { Body = body });
        Assert.Equal(403, (int)response.StatusCode);
    }

    [Theory]
    [InlineData("Production")]
    [InlineData("Staging")]
    public async Task Anywhere_else_a_missing_app_id_stops_the_start(string environment)
    {
        var fault = await Assert.ThrowsAsync<OptionsValidationException>(() => RunningBot.StartAsync(withAppId: false, environment: environment));
        Assert.Contains("Teams__AppId", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Teams:AppId", "my-bot", "Teams__AppId")]
    [InlineData("Teams:TenantIds", "", "Teams__TenantIds")]
    [InlineData("Teams:TenantIds", "contoso.com", "Teams__TenantIds")]
    [InlineData("Teams:AppTenantId", "", "Teams__AppTenantId")]
    [InlineData("Teams:ClientSecret", "", "Teams__ClientSecret")]
    [InlineData("Teams:ManagedIdentity", "true", "Teams__ManagedIdentity")]
    [InlineData("Teams:CertificatePath", "/nowhere.pfx", "Teams__CertificatePath")]
    [InlineData("Teams:FederatedIdentityClientId", "x", "Teams__FederatedIdentityClientId")]
    [InlineData("Teams:OpenIdMetadataUrl", "http://login.botframework.com/v1/.well-known/openidconfiguration", "Teams__OpenIdMetadataUrl")]
    [InlineData("Teams:Authority", "http://login.microsoftonline.com/", "Teams__Authority")]
    [InlineData("Teams:AllowedHosts", "https://smba.trafficmanager.net", "Teams__AllowedHosts")]
    [InlineData("Teams:AllowedHosts", ".com", "Teams__AllowedHosts")]
    [InlineData("Teams:AllowedHosts", ".trafficmanager.net", "Teams__AllowedHosts")]
    [InlineData("Teams:AllowedHosts", ".eu.azurewebsites.net", "Teams__AllowedHosts")]
    [InlineData("Teams:Pacing:SafetyFactor", "2", "Teams__Pacing__SafetyFactor")]
    [InlineData("Teams:Pacing:Send:PerSecond", "-1", "Teams__Pacing__Send")]
    public async Task A_wrong_setting_stops_the_start_and_is_named(string setting, string value, string named)
    {
        var fault = await Assert.ThrowsAsync<OptionsValidationException>(() => RunningBot.StartAsync(settings: (setting, value)));
        Assert.Contains(named, fault.Message, StringComparison.Ordinal);
    }
}
