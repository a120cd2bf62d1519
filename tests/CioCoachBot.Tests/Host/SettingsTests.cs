using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using CioCoachBot.Delivery;
using CioCoachBot.Host;
using CioCoachBot.Host.Options;
using CioCoachBot.Host.Scheduling;
using CioCoachBot.Storage;
using CioCoachBot.Teams;
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
    [InlineData("--Delivery:Poll=00:00:00.010", "Delivery__Poll")]
    [InlineData("--Delivery:Poll=90.00:00:00", "Delivery__Poll")]
    [InlineData("--Delivery:Lease=00:00:00", "Delivery__Lease")]
    [InlineData("--Delivery:TriesWhenUncertain=0", "Delivery__TriesWhenUncertain")]
    [InlineData("--Delivery:GiveUpAfter=-00:00:01", "Delivery__GiveUpAfter")]
    [InlineData("--Delivery:Lanes=many", "Delivery:Lanes")]
    [InlineData("--Scheduling:Poll=00:00:00", "Scheduling__Poll")]
    [InlineData("--Scheduling:PutOff=00:00:00", "Scheduling__PutOff")]
    [InlineData("--Teams:Pacing:SafetyFactor=1.5", "Teams__Pacing__SafetyFactor")]
    [InlineData("--Teams:Pacing:Create:PerHour=-1", "Teams__Pacing__Create")]
    [InlineData("--Teams:Pacing:TenantPerSecond=-1", "Teams__Pacing__TenantPerSecond")]
    [InlineData("--Storage:ConnectionString=Data Source=:memory:", "Storage__ConnectionString")]
    public async Task A_wrong_setting_is_named_in_one_sentence(string setting, string name)
    {
        var refusals = await RefusalsAsync("--environment=Development", setting);

        Assert.Contains(name, Assert.Single(refusals.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("none.pfx", null, null)]
    [InlineData("garbage.pfx", "no certificate", null)]
    [InlineData("garbage.pem", "no certificate", null)]
    [InlineData("halved.pem", "-----BEGIN CERTIFICATE-----\nMIIB", null)]
    [InlineData("locked.pfx", "PKCS #12", "another password")]
    [InlineData("locked.pfx", "PKCS #12", null)]
    [InlineData("keyless.pem", "PEM", null)]
    public async Task A_certificate_that_cannot_be_read_stops_the_start(string name, string? content, string? password)
    {
        var folder = Directory.CreateTempSubdirectory("coach");
        try
        {
            var path = Path.Combine(folder.FullName, name);
            if (content is not null)
            {
                await File.WriteAllBytesAsync(path, CertificateFile(content));
            }

            var refusals = await RefusalsAsync(
                "--environment=Production", $"--Teams:AppId={One}", $"--Teams:TenantIds={Two}", $"--Teams:CertificatePath={path}", $"--Teams:CertificatePassword={password}");

            Assert.Contains("Teams__CertificatePath", Assert.Single(refusals.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task A_taken_address_is_told_in_one_sentence()
    {
        var folder = Directory.CreateTempSubdirectory("coach");
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        try
        {
            var (exitCode, output, errors) = await CoachProcess.FailAsync(folder, $"http://{taken.LocalEndpoint}");

            Assert.Equal(1, exitCode);
            Assert.Contains($"{taken.LocalEndpoint}", Assert.Single(errors.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
            Assert.DoesNotContain("Exception", output, StringComparison.Ordinal);
            Assert.DoesNotContain("fail:", output, StringComparison.Ordinal);
            Assert.DoesNotContain("crit:", output, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task A_file_that_another_process_uses_is_told_in_one_sentence()
    {
        var folder = Directory.CreateTempSubdirectory("coach");
        try
        {
            await using var running = await CoachProcess.StartAsync(folder);
            var (exitCode, _, errors) = await CoachProcess.FailAsync(folder, "http://127.0.0.1:0");

            Assert.Equal(1, exitCode);
            Assert.Contains("coach.db is in use by another process", Assert.Single(errors.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_told_in_one_sentence()
    {
        var refusals = await RefusalsAsync("--environment=Development", "--Storage:ConnectionString=Host=127.0.0.1;Port=1;Database=coach;Username=coach;Password=secret");

        Assert.Contains("Storage__ConnectionString", Assert.Single(refusals.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.DoesNotContain("secret", refusals, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_database_is_for_the_eyes_of_its_user_alone()
    {
        var folder = Directory.CreateTempSubdirectory("coach");
        try
        {
            await using var app = await CoachApp.StartAsync(folder: folder);
            var files = folder.GetFiles("coach.db*");

            Assert.NotEmpty(files);
            Assert.All(files, static file => Assert.True(OperatingSystem.IsWindows() || file.UnixFileMode == (UnixFileMode.UserRead | UnixFileMode.UserWrite), $"{file.Name}: {file.UnixFileMode}"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static byte[] CertificateFile(string content)
    {
        using var key = RSA.Create(2048);
        using var certificate = new CertificateRequest("CN=bot", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2036, 1, 1, 0, 0, 0, TimeSpan.Zero));
        return content switch
        {
            "PKCS #12" => certificate.Export(X509ContentType.Pkcs12, "the password"),
            "PEM" => Encoding.ASCII.GetBytes(certificate.ExportCertificatePem()),
            _ => Encoding.ASCII.GetBytes(content),
        };
    }

    [Fact]
    public async Task All_settings_are_checked_in_the_same_way()
    {
        await using var app = CoachHost.Build(["--environment=Development"]);
        var ours = new[] { typeof(CoachOptions), typeof(TeamsOptions), typeof(StorageOptions), typeof(PumpOptions), typeof(SchedulingOptions) };

        Assert.All(ours, options => Assert.EndsWith(
            "OptionsCheck",
            Assert.Single(app.Services.GetServices(typeof(IValidateOptions<>).MakeGenericType(options)))!.GetType().Name,
            StringComparison.Ordinal));
    }

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
