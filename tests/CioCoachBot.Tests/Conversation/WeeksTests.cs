using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CioCoachBot.Cards;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Conversation.Routing;
using NodaTime;
using NodaTime.Text;
using static CioCoachBot.Tests.Conversation.Organisation;

namespace CioCoachBot.Tests.Conversation;

/// <summary>
/// Twelve weeks of a leader with the coach, to be read aloud from beginning to end. What people type and press stands beside the transcript;
/// after a change on purpose accept the new one: <c>ACCEPT_GOLDEN=1 dotnet test --filter WeeksTests</c>, and read the difference.
/// </summary>
public sealed partial class WeeksTests
{
    private const int Weeks = 12;
    private static readonly LocalDate Monday = new(2026, 11, 16);
    private static readonly PersonId Cmo = new("22222222-0000-0000-0000-000000000005");
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "golden", "weeks");
    private static readonly Dictionary<string, PersonId> People = new(StringComparer.Ordinal) { ["Ada"] = Cio, ["Ben"] = Vp, ["Cleo"] = Cco, ["Hedda"] = Cmo, ["Finn"] = Admin };

    [Theory]
    [InlineData("improves")]
    [InlineData("ignores")]
    [InlineData("travels")]
    public async Task Twelve_weeks_read_well(string name)
    {
        await using var org = await FoundedAsync();
        var diary = new Diary(org);
        foreach (var line in await File.ReadAllLinesAsync(Path.Combine(Folder, name + ".txt")))
        {
            if (Step().Match(line) is { Success: true } step)
            {
                await diary.PassToAsync(When(step));
                await diary.DoAsync(step.Groups["who"].Value, step.Groups["how"].Value, step.Groups["what"].Value);
            }
            else
            {
                Assert.True(line.Length == 0 || line[0] == '#', line);
            }
        }

        await diary.PassToAsync(Monday.PlusWeeks(Weeks).AtMidnight());

        var file = Path.Combine(Folder, name + ".md");
        if (Environment.GetEnvironmentVariable("ACCEPT_GOLDEN") == "1")
        {
            await File.WriteAllTextAsync(file, diary.Text);
        }

        Assert.Equal(await File.ReadAllTextAsync(file), diary.Text);
    }

    /// <summary>Customers with their models, a CCO and a CMO, and the digest in a channel.</summary>
    private static async Task<Organisation> FoundedAsync()
    {
        var org = await FoundAsync();
        await org.WriteAsync(async store =>
        {
            foreach (var (customer, model, strategic) in new[]
            {
                ("Contoso", EngagementModel.Partnering, true), ("Northwind Traders", EngagementModel.Partnering, false),
                ("Fabrikam", EngagementModel.Contributing, false), ("Litware", EngagementModel.Personalized, false),
                ("Proseware", EngagementModel.Transactional, true),
            })
            {
                await store.Customers.SaveAsync(new Customer(new CustomerId(Guid.CreateVersion7(org.Now.ToDateTimeOffset())), customer, model, strategic));
            }
        });
        await org.AppointCcoAsync(Cco);
        await org.WriteAsync(async store =>
        {
            await store.People.SaveAsync(new Person(Cmo, "Hedda Ito", Berlin.Id, "en-GB", false));
            await store.Partners.AppointAsync(PartnerRole.Cmo, Cmo);
        });
        await org.ArrivesAsync(Cmo);
        return org;
    }

    private static LocalDateTime When(Match step)
    {
        var day = Array.IndexOf(["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"], step.Groups["day"].Value);
        var time = LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(step.Groups["time"].Value).Value;
        return Monday.PlusWeeks(int.Parse(step.Groups["week"].Value, CultureInfo.InvariantCulture) - 1).PlusDays(day) + time;
    }

    [GeneratedRegex("^(?<week>[0-9]+) (?<day>[A-Z][a-z]{2}) (?<time>[0-9:]{5}) (?<who>[A-Z][a-z]+) (?<how>[:>*@]) ?(?<what>.*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Step();

    /// <summary>What was said, by day and hour.</summary>
    private sealed partial class Diary(Organisation org)
    {
        private readonly StringBuilder _text = new();
        private readonly List<(PersonId Who, AdaptiveCard Card, CardKey? Key)> _cards = [];
        private LocalDateTime _now = Monday.AtMidnight();
        private LocalDateTime? _written;

        public string Text => _text.ToString();

        /// <summary>Lets the time pass, half hour by half hour, and writes down what the coach says of its own accord.</summary>
        public async Task PassToAsync(LocalDateTime until)
        {
            var next = _now;
            while ((next = next.Date + new LocalTime(next.Hour, next.Minute < 30 ? 0 : 30) + Period.FromMinutes(30)) <= until)
            {
                org.Turn(next);
                _now = next;
                Write(await org.AttendAsync(), Cio, null);
            }

            org.Turn(until);
            _now = until;
        }

        public async Task DoAsync(string name, string how, string what)
        {
            var who = People[name];
            switch (how)
            {
                case "*":
                    Line($"*{name} installs the app{(what.Length > 0 ? " in " + what : "")}.*");
                    if (what.Length > 0)
                    {
                        await org.SetUpDigestAsync();
                    }
                    else
                    {
                        Write(await org.InstallsAsync(who), who, null);
                    }

                    break;
                case "@":
                    Line($"*{name} is in {what}.*");
                    org.ClientZone = DateTimeZoneProviders.Tzdb[what];
                    break;
                case ":":
                    Line($"**{name}:** {what}");
                    Write(await org.SaysAsync(who, what), who, null);
                    break;
                default:
                    var press = Pressed().Match(what);
                    var title = press.Groups["title"].Value;
                    var at = _cards.FindLastIndex(one => one.Who == who && new CardText(one.Card).Titles.Contains(title, StringComparer.Ordinal));
                    Assert.True(at >= 0, $"{_now}: no card of {name} has [{title}], but {string.Join(" ", _cards.Where(one => one.Who == who).TakeLast(3).SelectMany(static one => new CardText(one.Card).Titles).Select(static one => $"[{one}]"))}\n{Text[^Math.Min(Text.Length, 3000)..]}");
                    var typed = press.Groups["typed"].Value.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                        .Select(static pair => pair.Split('=', 2)).Select(static pair => (pair[0], pair[1])).ToArray();
                    Line($"**{name}** presses [{title}]{(typed.Length > 0 ? " with " + press.Groups["typed"].Value.Trim() : "")}");
                    var card = _cards[at];
                    Write(await org.PressesAsync(who, card.Card, title, typed), who, at);
                    break;
            }
        }

        private void Write(IReadOnlyList<Reply> replies, PersonId who, int? pressed)
        {
            foreach (var reply in replies)
            {
                var (to, key, how) = reply switch
                {
                    DirectMessage direct => (direct.To, direct.CardKey, direct.To == Cio ? "" : $"To {NameOf(direct.To)}: "),
                    ChannelPost => (Admin, null, "In the channel: "),
                    CardUpdate update => (OwnerOf(update.CardKey), update.CardKey, $"The card of {NameOf(OwnerOf(update.CardKey))} now reads: "),
                    Reply.UpdateOrSay update => (who, update.CardKey, "The card now reads: "),
                    Reply.Replace replace => (who, replace.CardKey, "The card now reads: "),
                    Reply.Say say => (who, say.CardKey, ""),
                    _ => (who, null, ""),
                };
                if (reply is Reply.Replace && pressed is { } at)
                {
                    _cards.RemoveAt(at);
                    pressed = null;
                }

                if (key is not null)
                {
                    _cards.RemoveAll(one => one.Key == key);
                }

                var card = reply.Card();
                _cards.Add((to, card, key));
                var lines = ReadAloud.Lines(card);
                Line(string.Join('\n', lines.Select((line, i) => "> " + (i == 0 ? how : "") + line.Replace("\n", "\n> ", StringComparison.Ordinal)).Select(static line => line + "  ")));
            }
        }

        private PersonId OwnerOf(CardKey key) => _cards.FindLast(one => one.Key == key) is { Card: not null } known ? known.Who : Cio;

        private static string NameOf(PersonId who) => People.First(one => one.Value == who).Key;

        private void Line(string text)
        {
            if (_written is null || IsoWeek.Of(_written.Value.Date) != IsoWeek.Of(_now.Date))
            {
                for (var week = _written is null ? Monday : IsoWeek.Of(_written.Value.Date).Plus(1).Monday; week <= _now.Date; week = week.PlusWeeks(1))
                {
                    _text.Append(CultureInfo.InvariantCulture, $"## Week {(Period.DaysBetween(Monday, week) / 7) + 1}\n\n");
                }
            }

            if (_written != _now)
            {
                _text.Append("### ").Append(LocalDateTimePattern.CreateWithInvariantCulture("dddd d MMMM, HH:mm").Format(_now)).Append("\n\n");
                _written = _now;
            }

            _text.Append(text).Append("\n\n");
        }

        [GeneratedRegex(@"^(?<title>.*?)(?: \{(?<typed>.*)\})?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
        private static partial Regex Pressed();
    }
}
