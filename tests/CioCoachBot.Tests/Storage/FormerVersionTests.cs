using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CioCoachBot.Tests.Host;
using NodaTime;
using NodaTime.Text;

namespace CioCoachBot.Tests.Storage;

/// <summary>
/// A database that a former version left behind, opened by this one: every question still gets its figures, every card that stands in Teams
/// still works, what was planned still comes, and nothing comes twice. <c>tests/fixtures/README.md</c> tells how the files were made.
/// </summary>
public sealed class FormerVersionTests
{
    private const string Version = "version-1";

    [Fact]
    public async Task Every_question_gets_the_figures_that_it_got_before()
    {
        var kept = Kept.Read(Version);
        await using var world = await World.OpenAsync(kept, kept.Now);
        var wrong = new List<string>();
        foreach (var question in kept.Answers["questions"]!.AsArray())
        {
            world.TurnTo(Text(question, "at"));
            wrong.AddRange(await world.AskAsync(kept.WithSecretsOfOthers(question!)));
        }

        Report(wrong);
    }

    [Fact]
    public async Task Every_week_adds_up_to_what_it_was()
    {
        var kept = Kept.Read(Version);
        var weeks = kept.Answers["digests"]!.AsArray();
        await using var world = await World.OpenAsync(kept, Kept.InstantOf(weeks[0]!) - Duration.FromHours(1), NothingByItself);
        var digestNow = kept.Presses.First(press => Text(press, "verb") == "digest.now");
        var wrong = new List<string>();
        foreach (var week in weeks)
        {
            world.TurnTo(Text(week, "at"));
            var press = digestNow.DeepClone();
            press["what"] = $"the digest of {Text(week, "week")}";
            press["expect"] = week!["expect"]!.DeepClone();
            wrong.AddRange(await world.PressAsync(press, invoke: true));
        }

        Report(wrong);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Every_button_that_was_posted_still_does_what_it_says(bool invoke)
    {
        var kept = Kept.Read(Version);
        await using var world = await World.OpenAsync(kept, kept.Now);
        var wrong = new List<string>();
        foreach (var press in kept.Presses)
        {
            wrong.AddRange(await world.PressAsync(press, invoke));
        }

        Report(wrong);
    }

    [Fact]
    public async Task What_was_answered_before_is_not_done_again()
    {
        var kept = Kept.Read(Version);
        await using var world = await World.OpenAsync(kept, kept.Now);
        var wrong = new List<string>();
        foreach (var again in kept.Answers["redelivered"]!.AsArray())
        {
            wrong.AddRange(await world.DeliverAgainAsync(again!));
        }

        // Nobody is welcomed a second time, however often Teams tells of an installation.
        foreach (var person in kept.People)
        {
            wrong.AddRange(await world.InstallAgainAsync(person));
        }

        Report(wrong);
    }

    [Fact]
    public async Task What_was_planned_and_what_waited_to_be_sent_still_comes_once()
    {
        var kept = Kept.Read(Version);
        await using var world = await World.OpenAsync(kept, kept.Now);
        var wrong = new List<string>();
        foreach (var planned in kept.Answers["planned"]!.AsArray())
        {
            wrong.AddRange(await world.AwaitAsync(planned!));
        }

        wrong.AddRange(world.Unexpected());
        Report(wrong);
    }

    // The digest that is due on its day would come between those that are asked for.
    private const string NothingByItself = "--Scheduling:Poll=1.00:00:00";

    private static void Report(List<string> wrong) => Assert.True(wrong.Count == 0, string.Join(Environment.NewLine, wrong));

    private static string Text(JsonNode? node, string name) => node![name]!.GetValue<string>();

    /// <summary>The kept files: the database, what is asked of it and who lives in it.</summary>
    private sealed record Kept(string Folder, JsonObject Answers, IReadOnlyList<JsonNode> Presses)
    {
        public static Kept Read(string version)
        {
            var folder = Path.Combine(Repository.Root, "tests", "fixtures", version);
            JsonNode Json(string name) => JsonNode.Parse(File.ReadAllText(Path.Combine(folder, name)))!;
            return new Kept(folder, Json("answers.json").AsObject(), [.. Json("presses.json").AsArray().Select(press => press!)]);
        }

        public Instant Now => InstantPattern.ExtendedIso.Parse(Text(Answers, "now")).Value;

        public IEnumerable<string> People => Answers["people"]!.AsObject().Select(person => person.Key);

        public static Instant InstantOf(JsonNode node) => InstantPattern.ExtendedIso.Parse(Text(node, "at")).Value;

        /// <summary>The question, and what others keep to themselves: no answer may hold that.</summary>
        public JsonNode WithSecretsOfOthers(JsonNode question)
        {
            question = question.DeepClone();
            if (PersonOf(Text(question, "person"))["never"] is { } secrets)
            {
                question["expect"]!["never"] = secrets.DeepClone();
            }

            return question;
        }

        public JsonObject PersonOf(string name) => Answers["people"]![name]!.AsObject();
    }

    /// <summary>The whole bot over a copy of the database, with everybody's Teams.</summary>
    private sealed class World : IAsyncDisposable
    {
        private static readonly Duration Breath = Duration.FromMinutes(3);
        private readonly HashSet<Received> _expected = [];
        private readonly Kept _kept;
        private readonly DirectoryInfo _folder;
        private readonly CoachApp _app;
        private int _next = 7_000_000;
        private int _settled;

        private World(Kept kept, DirectoryInfo folder, CoachApp app) => (_kept, _folder, _app) = (kept, folder, app);

        public static async Task<World> OpenAsync(Kept kept, Instant now, params string[] settings)
        {
            var folder = Directory.CreateTempSubdirectory("former");
            File.Copy(Path.Combine(kept.Folder, "coach.db"), Path.Combine(folder.FullName, "coach.db"));

            // The stand-in Teams of development has been opened before: it installs the app for nobody.
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "local-teams.jsonl"), "{\"kind\":\"opened\"}\n");
            var app = await CoachApp.StartAsync(now, folder, [$"--Coach:Admins={Text(kept.Answers, "admin")}", .. settings]);
            var world = new World(kept, folder, app);
            await world.MeetAsync();
            return world;
        }

        public void TurnTo(string instant)
        {
            var to = InstantPattern.ExtendedIso.Parse(instant).Value;
            _app.Clock.Set(Instant.Max(to, _app.Clock.GetCurrentInstant() + Breath));
        }

        /// <summary>Asks in the personal chat.</summary>
        public async Task<List<string>> AskAsync(JsonNode question)
        {
            _app.Clock.Advance(Breath);
            var who = Text(question, "person");
            var before = _app.Connector.Accepted.Count;
            await PostAsync(Message(who, Text(question, "text")));
            return await FitAsync($"{who} asks \"{Text(question, "text")}\"", question["expect"]!.AsObject(), null, r => r.Method == "POST" && IsTo(who, r), before);
        }

        /// <summary>Presses a button, and looks at the answer, at the cards that change with it and at those who are told.</summary>
        public async Task<List<string>> PressAsync(JsonNode press, bool invoke)
        {
            _app.Clock.Advance(Breath);
            var who = Text(press, "person");
            var what = $"{who} presses {Text(press, "verb")} as {(invoke ? "an invoke" : "a message")} ({Text(press, "what")})";
            var conversation = Text(press, "conversation");
            var before = _app.Connector.Accepted.Count;
            var activity = invoke
                ? Activity(who, "invoke", conversation, ("name", "adaptiveCard/action"), ("value", press["invoke"]))
                : Activity(who, "message", conversation, ("value", press["submit"]));
            activity["replyToId"] = Text(press, "message");
            var answer = await PostAsync(activity);
            bool IsHere(Received r) => IsTo(who, r) || r.Path.Contains(conversation, StringComparison.Ordinal) || conversation.StartsWith(r.ChannelId + ";", StringComparison.Ordinal) || conversation == r.ChannelId;
            var wrong = await FitAsync(what, press["expect"]!.AsObject(), answer, IsHere, before);
            foreach (var card in press["updates"]?.AsArray() ?? [])
            {
                wrong.AddRange(await FitAsync($"{what}: the card {card}", [], null, r => r.Method == "PUT" && r.Path.EndsWith($"/{card}", StringComparison.Ordinal), before));
            }

            foreach (var told in press["tells"]?.AsArray() ?? [])
            {
                wrong.AddRange(await FitAsync($"{what}: {Text(told, "person")} is told", told!["expect"]!.AsObject(), null, r => r.Method == "POST" && IsTo(Text(told, "person"), r), before));
            }

            wrong.AddRange(await LookBackAsync(press, what, before));
            return wrong;
        }

        /// <summary>Delivers an activity that was answered before the version changed.</summary>
        public async Task<List<string>> DeliverAgainAsync(JsonNode again)
        {
            var before = _app.Connector.Accepted.Count;
            var what = Text(again, "what");
            var answer = await PostAsync(again["activity"]!.DeepClone().AsObject());
            var wrong = again["expect"] is { } expect ? await FitAsync(what, expect.AsObject(), answer, _ => false, before) : [];
            wrong.AddRange(await LookBackAsync(again, what, before));
            return wrong;
        }

        public async Task<List<string>> InstallAgainAsync(string who)
        {
            _app.Clock.Advance(Breath);
            var before = _app.Connector.Accepted.Count;
            if (Text(_kept.Answers, "admin") == Text(_kept.PersonOf(who), "objectId") || who == Text(_kept.Answers, "forgotten"))
            {
                // The admin never installed it, and who was forgotten begins anew.
                return [];
            }

            await PostAsync(Activity(who, "installationUpdate", Text(_kept.PersonOf(who), "chatId"), ("action", "add")));
            await SettleAsync();
            return [.. _app.Connector.Accepted.Skip(before).Where(r => IsTo(who, r) && !IsSettling(r)).Select(r => $"{who} is welcomed again: {r.FallbackText}")];
        }

        /// <summary>Turns the clock to what was planned, and waits for it.</summary>
        public async Task<List<string>> AwaitAsync(JsonNode planned)
        {
            var due = Kept.InstantOf(planned) + Duration.FromSeconds(30);
            if (due > _app.Clock.GetCurrentInstant())
            {
                _app.Clock.Set(due);
            }

            var what = $"{Text(planned, "at")}: {Text(planned, "what")}";
            return await FitAsync(what, planned["expect"]!.AsObject(), null, r => r.Method == "POST" && !_expected.Contains(r) && IsPlannedFor(planned, r) && IsNew(planned, r), 0, r => _expected.Add(r));
        }

        // What waited to be sent when the version changed comes as soon as its person is heard.
        private bool IsNew(JsonNode planned, Received r) => planned["waited"] is null
            ? !_app.Connector.Accepted.Take(_settled).Contains(r)
            : r.Body.GetRawText().Contains(planned["expect"]!["offers"]![0]!.GetValue<string>().Split(' ')[1], StringComparison.Ordinal);

        /// <summary>What came without having been planned, or a second time.</summary>
        public IEnumerable<string> Unexpected() => _app.Connector.Accepted.Skip(_settled).Where(r => r.Method == "POST" && !_expected.Contains(r)).Select(r => $"not planned: {r.Path} {r.FallbackText}");

        public async ValueTask DisposeAsync()
        {
            await _app.DisposeAsync();
            _folder.Delete(recursive: true);
        }

        private bool IsPlannedFor(JsonNode planned, Received r) => planned["person"] is { } who ? IsTo(who.GetValue<string>(), r) : r.ChannelId == Text(planned, "channel");

        private bool IsTo(string who, Received r) => r.Path.Contains(Text(_kept.PersonOf(who), "chatId"), StringComparison.Ordinal);

        /// <summary>What must not have come, and what is asked afterwards.</summary>
        private async Task<List<string>> LookBackAsync(JsonNode step, string what, int before)
        {
            var wrong = new List<string>();
            if (step["quiet"] is JsonArray quiet)
            {
                await SettleAsync();
                wrong.AddRange(from who in quiet
                               from r in _app.Connector.Accepted.Skip(before)
                               where r.Method == "POST" && IsTo(who!.GetValue<string>(), r) && !IsSettling(r)
                               select $"{what}: {who} got {r.FallbackText}");
            }

            foreach (var question in step["afterwards"]?.AsArray() ?? [])
            {
                wrong.AddRange((await AskAsync(question!)).Select(fault => $"{what}, then {fault}"));
            }

            return wrong;
        }

        /// <summary>
        /// Everybody's client shows itself once, as after every release: the addresses that the database knows are those of another
        /// machine.
        /// </summary>
        private async Task MeetAsync()
        {
            // A channel from before an admin had to agree gets figures once one did.
            var admin = _kept.People.First(who => Text(_kept.PersonOf(who), "objectId") == Text(_kept.Answers, "admin"));
            var channel = Text(_kept.Presses.First(press => Text(press, "verb") == "digest.now"), "conversation").Split(';')[0];
            var allow = new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = "digest.allow", ["data"] = new JsonObject { ["channel"] = channel } }, ["trigger"] = "manual" };
            var allows = Activity(admin, "invoke", channel, ("name", "adaptiveCard/action"), ("value", allow));
            allows["replyToId"] = "1790580240000";
            await PostAsync(allows);

            foreach (var who in _kept.People)
            {
                // Who was forgotten is met in the questions; the admin is no leader, and does not become one by what only an admin can ask.
                if (who != Text(_kept.Answers, "forgotten"))
                {
                    await PostAsync(Message(who, Text(_kept.PersonOf(who), "objectId") == Text(_kept.Answers, "admin") ? "partners" : "help"));
                }
            }

            foreach (var press in _kept.Presses.Where(press => Text(press, "verb") is "digest.mine" or "digest.example").DistinctBy(press => Text(press, "conversation").Split(';')[0], StringComparer.Ordinal))
            {
                await PostAsync(Activity(Text(press, "person"), "invoke", Text(press, "conversation"), ("name", "adaptiveCard/action"), ("value", JsonNode.Parse("""{"action":{"type":"Action.Execute","verb":"digest.example","data":{}},"trigger":"manual"}"""))));
            }

            foreach (var who in _kept.People.Where(who => who != Text(_kept.Answers, "forgotten")))
            {
                await _app.Connector.WaitForAsync(r => IsTo(who, r));
            }

            _settled = _app.Connector.Accepted.Count;
        }

        private static bool IsSettling(Received r) => r.Path.Contains(Stranger, StringComparison.Ordinal);

        private const string Stranger = "a:settling";

        /// <summary>
        /// Waits until everything that was said before has arrived: somebody without any part in it asks, and has the answer.
        /// </summary>
        private async Task SettleAsync()
        {
            var before = _app.Connector.Accepted.Count;
            var activity = Message(_kept.People.Last(), "help");
            activity["from"] = new JsonObject { ["id"] = "29:settling", ["name"] = "Nobody", ["aadObjectId"] = "c0a1e599-3d2b-4f7a-8c1e-6b5a4d3c2b99" };
            activity["conversation"]!["id"] = Stranger;
            await PostAsync(activity);
            await _app.Connector.WaitForAsync(IsSettling, after: before);
            await Task.Delay(250);
        }

        private async Task<JsonElement?> PostAsync(JsonObject activity)
        {
            using var answer = await _app.PostAsync(activity);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            var body = await answer.Content.ReadAsStringAsync();
            return body.Length == 0 ? null : JsonDocument.Parse(body).RootElement.Clone();
        }

        private JsonObject Message(string who, string text) => Activity(who, "message", Text(_kept.PersonOf(who), "chatId"), ("text", text), ("textFormat", "plain"));

        private JsonObject Activity(string who, string type, string conversation, params ReadOnlySpan<(string Name, JsonNode? Value)> rest)
        {
            var person = _kept.PersonOf(who);
            var isChannel = conversation.StartsWith("19:", StringComparison.Ordinal);
            var activity = new JsonObject
            {
                ["type"] = type,
                ["id"] = string.Create(CultureInfo.InvariantCulture, $"f:{++_next}"),
                ["channelId"] = "msteams",
                ["timestamp"] = InstantPattern.ExtendedIso.Format(_app.Clock.GetCurrentInstant()),
                ["from"] = new JsonObject { ["id"] = Text(person, "channelId"), ["name"] = who, ["aadObjectId"] = Text(person, "objectId") },
                ["recipient"] = new JsonObject { ["id"] = "28:0f0e0d0c-0b0a-4908-8706-0504030201aa", ["name"] = "CIO Coach" },
                ["conversation"] = new JsonObject { ["conversationType"] = isChannel ? "channel" : "personal", ["isGroup"] = isChannel, ["tenantId"] = Text(person, "tenant"), ["id"] = conversation },
                ["entities"] = new JsonArray(new JsonObject { ["type"] = "clientInfo", ["locale"] = Text(person, "locale"), ["platform"] = "Web", ["timezone"] = Text(person, "zone") }),
                ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = Text(person, "tenant") } },
                ["locale"] = Text(person, "locale"),
            };
            if (isChannel)
            {
                activity["channelData"]!["channel"] = new JsonObject { ["id"] = conversation.Split(';')[0] };
            }

            foreach (var (name, value) in rest)
            {
                activity[name] = value?.DeepClone();
            }

            return activity;
        }

        /// <summary>Waits until the answer and what was sent say together what is expected; else tells what is missing.</summary>
        private async Task<List<string>> FitAsync(string what, JsonObject expect, JsonElement? answer, Func<Received, bool> counts, int after, Action<Received>? used = null)
        {
            // Where nothing came yet there is nothing to look at: some answer is due always.
            var missing = new List<string> { "no answer" };
            for (var tries = 0; tries < 400; tries++)
            {
                var received = _app.Connector.Accepted.Skip(after).Where(counts).ToList();
                if (used is not null && received.Find(r => Said.Of([r.Body]).Missing(expect).Count == 0) is { } one)
                {
                    used(one);
                    return [];
                }

                // One card says it, or all together; a card that belongs to the step before may come late.
                List<JsonElement> cards = [.. answer is { } shown ? [shown] : Array.Empty<JsonElement>(), .. received.Select(r => r.Activity)];
                var said = Said.Of(cards);
                missing = said.IsEmpty ? missing : said.Missing(expect);
                if (used is null && !said.IsEmpty && (missing.Count == 0 || cards.Exists(card => Said.Of([card]).Missing(expect).Count == 0)))
                {
                    return [];
                }

                if (tries == 399)
                {
                    return [$"{what}: {string.Join("; ", missing)} in: {said.Words}"];
                }

                await Task.Delay(tries < 20 ? 10 : 25);
            }

            return missing;
        }
    }

    /// <summary>What cards say and offer, without their layout.</summary>
    private sealed record Said(string Words, IReadOnlyList<string> Lines, IReadOnlyList<string> Offers)
    {
        public bool IsEmpty => Words.Length == 0 && Offers.Count == 0;

        public static Said Of(IReadOnlyList<JsonElement> cards)
        {
            var all = cards.SelectMany(Objects).ToList();
            var words = string.Join('\n', all.Where(e => !IsAction(e)).SelectMany(e => new[] { StringOf(e, "text"), StringOf(e, "value"), StringOf(e, "label") }).OfType<string>());
            return new Said(
                Plain(words.Replace("\n", " ", StringComparison.Ordinal)),
                [.. words.Split('\n').Select(line => Plain(line.Replace("\"\"", "\"", StringComparison.Ordinal)))],
                [.. all.Where(e => StringOf(e, "type") is "Action.Execute").Select(e => $"{StringOf(e, "verb")} {(e.TryGetProperty("data", out var data) ? string.Join(' ', Strings(data)) : "")} ")]);
        }

        /// <summary>What of the expectation does not hold.</summary>
        public List<string> Missing(JsonObject expect)
        {
            var missing = new List<string>();
            missing.AddRange(Each(expect, "figures").GroupBy(figure => figure, StringComparer.Ordinal).Where(figure => Count(figure.Key) < figure.Count()).Select(figure => $"no {figure.Key}{(figure.Count() > 1 ? $" × {figure.Count()}" : "")}"));
            missing.AddRange(Each(expect, "says").Where(text => !Has(Words, text)).Select(text => $"no \"{text}\""));
            missing.AddRange(Each(expect, "never").Where(text => Has(Words, text)).Select(text => $"\"{text}\" is there"));
            missing.AddRange(Each(expect, "offers").Where(button => !IsOffered(button)).Select(button => $"no button {button}"));
            missing.AddRange(Each(expect, "offersNot").Where(IsOffered).Select(button => $"a button {button}"));
            missing.AddRange((expect["rows"]?.AsArray() ?? []).Select(row => row!.AsArray().Select(cell => cell!.GetValue<string>()).ToList()).Where(row => !Lines.Any(line => row.TrueForAll(cell => Has(line, cell)))).Select(row => $"no row {string.Join(" | ", row)}"));
            return missing;
        }

        private static IEnumerable<string> Each(JsonObject expect, string name) => (expect[name]?.AsArray() ?? []).Select(value => value!.GetValue<string>());

        private static bool Has(string words, string text) => words.Contains(Plain(text), StringComparison.OrdinalIgnoreCase);

        /// <summary>A verb, or a verb and a value of the button's data.</summary>
        private bool IsOffered(string button)
        {
            var parts = button.Split(' ');
            return Offers.Any(offer => offer.StartsWith(parts[0] + " ", StringComparison.Ordinal) && (parts.Length == 1 || offer.Contains($" {parts[1]} ", StringComparison.Ordinal)));
        }

        /// <summary>
        /// How often a figure is there as a figure of its own: "1 h" is not in "1 h 10", nor "5 min" in "45 min"; "17 Nov" is in "17
        /// November".
        /// </summary>
        private int Count(string figure)
        {
            var end = figure.EndsWith(" h", StringComparison.Ordinal) ? @"(?! \d\d\b)\b" : figure.EndsWith('%') ? "" : char.IsLetter(figure[^1]) && !figure.EndsWith(" min", StringComparison.Ordinal) ? "" : @"\b";
            return Regex.Count(Words, $@"(?<![\w:.]){Regex.Escape(figure)}{end}", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5));
        }

        private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

        private static string? StringOf(JsonElement element, string name) => element.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String or JsonValueKind.Number ? value.ToString() : null;

        private static IEnumerable<string> Strings(JsonElement data) => data.ValueKind == JsonValueKind.Object ? data.EnumerateObject().Select(pair => pair.Value.ToString()) : [];

        /// <summary>What stands in for an action is the same button; what stands in for a chart is what most clients show.</summary>
        private static bool IsAction(JsonElement element) => StringOf(element, "type")?.StartsWith("Action.", StringComparison.Ordinal) == true;

        private static IEnumerable<JsonElement> Objects(JsonElement element) => element.ValueKind switch
        {
            JsonValueKind.Object => element.EnumerateObject()
                .Where(pair => pair.Name is not "choices" && (pair.Name is not "fallback" || !IsAction(element)))
                .SelectMany(pair => Objects(pair.Value)).Prepend(element),
            JsonValueKind.Array => element.EnumerateArray().SelectMany(Objects),
            _ => [],
        };
    }
}
