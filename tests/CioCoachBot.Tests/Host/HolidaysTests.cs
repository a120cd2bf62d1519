using CioCoachBot.Coach;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Host;
using CioCoachBot.LocalTeams;
using CioCoachBot.Storage;
using NodaTime;

namespace CioCoachBot.Tests.Host;

/// <summary>Public holidays from files: read at start, for everybody or for a time zone; a file that is none stops the start.</summary>
public sealed class HolidaysTests : IDisposable
{
    private const string Christmas = """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//holidays//EN
        BEGIN:VEVENT
        UID:christmas
        SUMMARY:Christmas
        DTSTART;VALUE=DATE:20201225
        DTEND;VALUE=DATE:20201227
        RRULE:FREQ=YEARLY
        END:VEVENT
        BEGIN:VEVENT
        UID:foundation
        SUMMARY:Foundation day
        DTSTART;VALUE=DATE:20261126
        END:VEVENT
        BEGIN:VEVENT
        UID:party
        SUMMARY:An evening, no holiday
        DTSTART:20261210T180000Z
        DTEND:20261210T200000Z
        END:VEVENT
        END:VCALENDAR
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("holi days");

    [Fact]
    public async Task Days_of_a_file_are_known_from_the_start_those_of_a_zone_with_it()
    {
        var file = await FileAsync("all.ics", Christmas.ReplaceLineEndings("\r\n"));
        await using var app = await CoachApp.StartAsync(
            new LocalDateTime(2026, 11, 20, 9, 0).InUtc().ToInstant(), null, $"--Coach:Holidays={file}, Europe/Berlin={file}");

        var known = await app.Database.RunAsync(
            unit => unit.Coach(new TenantId(DemoOrganisation.TenantId)).Holidays.AllAsync(), CancellationToken.None);

        Assert.Contains(new Holiday(new(2026, 11, 26), ""), known);
        Assert.Contains(new Holiday(new(2026, 12, 25), "Europe/Berlin"), known);
        Assert.Contains(new Holiday(new(2027, 12, 26), ""), known);
        Assert.DoesNotContain(known, static holiday => holiday.Day == new LocalDate(2026, 12, 27) || holiday.Day == new LocalDate(2026, 12, 10));
        Assert.All(known, static holiday => Assert.InRange(holiday.Day, new(2026, 11, 19), new(2029, 12, 31)));
    }

    [Theory]
    [InlineData("nonsense.ics", "this is no calendar")]
    [InlineData("empty.ics", "")]
    [InlineData("no-day.ics", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR")]
    [InlineData("broken.ics", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20269999\r\nEND:VEVENT\r\nEND:VCALENDAR")]
    [InlineData("missing.ics", null)]
    public async Task A_file_that_is_none_stops_the_start_with_one_sentence(string name, string? content)
    {
        var file = content is null ? Path.Combine(_folder.FullName, name) : await FileAsync(name, content);
        var sentence = await RefusalAsync(file);
        Assert.Contains("Coach__Holidays", sentence, StringComparison.Ordinal);
        Assert.Contains(name, sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_zone_that_is_none_is_named() =>
        Assert.Contains("'Bavaria'", await RefusalAsync("Bavaria=" + await FileAsync("all.ics", Christmas)), StringComparison.Ordinal);

    public void Dispose() => _folder.Delete(recursive: true);

    private async Task<string> FileAsync(string name, string content)
    {
        var path = Path.Combine(_folder.FullName, name);
        await File.WriteAllTextAsync(path, content);
        return path;
    }

    private async Task<string> RefusalAsync(string holidays)
    {
        await using var errors = new StringWriter();
        Assert.Equal(1, await CoachHost.RunAsync(
            [
                "--environment=Development",
                "--urls=http://127.0.0.1:0",
                $"--Storage:ConnectionString=Data Source={Path.Combine(_folder.FullName, "coach.db")}",
                $"--LocalTeams:StatePath={Path.Combine(_folder.FullName, "local-teams.jsonl")}",
                "--Logging:LogLevel:Default=None",
                $"--Coach:Holidays={holidays}",
            ],
            errors).WaitAsync(TimeSpan.FromSeconds(60)));
        return Assert.Single(errors.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
    }
}
