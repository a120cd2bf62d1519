using CioCoachBot.Host;
using CioCoachBot.Host.Options;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CioCoachBot.Tests.Host;

/// <summary>Wrong settings stop the start with a sentence that names them; right ones mean what the README says.</summary>
public sealed class SettingsTests
{
    private const string One = "7b1c2d3e-4f50-4a61-8b72-93a4b5c6d7e8";
    private const string Two = "8c2d3e4f-5061-4b72-9c83-a4b5c6d7e8f9";

    [Fact]
    public async Task Outside_Development_an_app_id_is_required()
        => Assert.Contains("Teams__AppId", await RefusalsAsync("--environment=Production"), StringComparison.Ordinal);

    [Theory]
    [InlineData("--Coach:Admins=nobody", "Coach__Admins")]
    [InlineData("--Coach:Leaders:0=nobody", "Coach__Leaders")]
    [InlineData("--Coach:Partners:Cmo:Id=nobody", "Coach__Partners__Cmo__Id")]
    [InlineData("--Delivery:Lanes=0", "Delivery__Lanes")]
    [InlineData("--Scheduling:Poll=00:00:00", "Scheduling__Poll")]
    [InlineData("--Storage:ConnectionString=Data Source=:memory:", "Storage__ConnectionString")]
    public async Task A_wrong_setting_is_named(string setting, string name)
        => Assert.Contains(name, await RefusalsAsync("--environment=Development", setting), StringComparison.Ordinal);

    [Fact]
    public async Task Lists_are_read_with_commas_and_by_number()
    {
        await using var app = CoachHost.Build(["--environment=Development", $"--Coach:Admins={One}, {Two.ToUpperInvariant()}", $"--Coach:Leaders:0={One}", "--Coach:Enrolment=Listed"]);
        var options = app.Services.GetRequiredService<IOptions<CoachOptions>>().Value;

        Assert.Equal([One, Two], options.Admins, StringComparer.Ordinal);
        Assert.Equal([One], options.Leaders, StringComparer.Ordinal);
        Assert.Equal(Enrolment.Listed, options.Enrolment);
    }

    private static async Task<string> RefusalsAsync(params string[] settings)
    {
        var folder = Directory.CreateTempSubdirectory("coach");
        try
        {
            using var errors = new StringWriter();
            var exitCode = await CoachHost.RunAsync(
                [
                    "--urls=http://127.0.0.1:0",
                    $"--Storage:ConnectionString=Data Source={Path.Combine(folder.FullName, "coach.db")}",
                    $"--LocalTeams:StatePath={Path.Combine(folder.FullName, "local-teams.jsonl")}",
                    "--Logging:LogLevel:Default=None",
                    .. settings,
                ],
                errors).WaitAsync(TimeSpan.FromSeconds(60));
            Assert.Equal(1, exitCode);
            return errors.ToString();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
