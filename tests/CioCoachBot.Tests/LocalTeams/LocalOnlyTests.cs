using System.Net;
using System.Text;
using CioCoachBot.LocalTeams;
using Microsoft.AspNetCore.Builder;
using NodaTime;

namespace CioCoachBot.Tests.LocalTeams;

public sealed class LocalOnlyTests : IAsyncLifetime
{
    private LocalTeamsHost _teams = null!;

    public async Task InitializeAsync() => _teams = await LocalTeamsHost.StartAsync();

    public async Task DisposeAsync() => await _teams.DisposeAsync();

    [Theory]
    [InlineData("GET", "/", "rebound.example", null, 403)]
    [InlineData("GET", "/local/api/world", "rebound.example", null, 403)]
    [InlineData("GET", "/local/api/world", "localhost.rebound.example", null, 403)]
    [InlineData("GET", "/local/api/world", "localhost", null, 200)]
    [InlineData("GET", "/local/api/world", "127.0.0.1", null, 200)]
    [InlineData("POST", "/local/api/clock", "localhost", null, 403)]
    [InlineData("POST", "/local/api/clock", "localhost", "https://elsewhere.example", 403)]
    [InlineData("POST", "/local/api/clock", "localhost", "null", 403)]
    [InlineData("POST", "/local/api/clock", "localhost", "http://localhost", 200)]
    [InlineData("GET", "/connector/{tenant}/v3/teams/x", "rebound.example", null, 403)]
    [InlineData("GET", "/connector/{tenant}/v3/teams/x", "localhost", "http://localhost", 403)]
    [InlineData("GET", "/connector/another/v3/teams/x", "localhost", null, 404)]
    public async Task Lets_in_this_machine_alone(string method, string path, string host, string? origin, int status)
    {
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(_teams.Http.BaseAddress!, path.Replace("{tenant}", DemoOrganisation.TenantId, StringComparison.Ordinal)));
        request.Headers.Host = host;
        request.Content = method == "POST" ? new StringContent("""{"to":"hour"}""", Encoding.UTF8, "application/json") : null;
        if (origin is not null)
        {
            request.Headers.Add("Origin", origin);
        }

        using var response = await http.SendAsync(request);

        Assert.Equal(status, (int)response.StatusCode);
    }

    [Theory]
    [InlineData("X-Forwarded-For")]
    [InlineData("CF-Connecting-IP")]
    [InlineData("X-Original-Host")]
    [InlineData("Via")]
    public async Task Refuses_what_a_proxy_passed_on(string mark)
    {
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(_teams.Http.BaseAddress!, "/local/api/world"));
        request.Headers.Host = "localhost";
        request.Headers.TryAddWithoutValidation(mark, "1.1 tunnel");

        using var response = await http.SendAsync(request);

        Assert.Equal(403, (int)response.StatusCode);
    }

    [Fact]
    public void Refuses_to_be_mapped_outside_Development()
    {
        var folder = Directory.CreateTempSubdirectory("local-teams-");
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = "Production" });
        builder.Services.AddLocalTeams(new SetClock(default(Instant)), Path.Combine(folder.FullName, "state.jsonl"));
        using var app = builder.Build() as IDisposable;

        Assert.Throws<InvalidOperationException>(() => ((WebApplication)app).MapLocalTeams());
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Another_machine_would_be_refused()
    {
        var context = new Microsoft.AspNetCore.Http.DefaultHttpContext();
        context.Connection.RemoteIpAddress = IPAddress.Parse("192.0.2.7");
        context.Request.Method = "GET";
        context.Request.Host = new Microsoft.AspNetCore.Http.HostString("localhost");

        var result = await LocalOnly.ForPage(new Microsoft.AspNetCore.Http.DefaultEndpointFilterInvocationContext(context), _ => ValueTask.FromResult<object?>("let in"));

        Assert.NotEqual("let in", result);
    }
}
