using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CioCoachBot.Cards;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Coach.Requests;
using NodaTime;

namespace CioCoachBot.Tests.Cards;

/// <summary>What holds for every card.</summary>
public sealed class CardRules
{
    private const string Hostile = "[a](https://evil.example) **b** <at>c</at> \u202Ed\u0007";

    public static TheoryData<string> Names() => [.. Samples.All().Select(static sample => sample.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_button_works_in_old_clients_and_has_a_known_verb(string name)
    {
        foreach (var action in Objects(Card(name)).Where(static node => Type(node) == "Action.Execute"))
        {
            var fallback = action["fallback"]!.AsObject();
            var data = fallback["data"]!.DeepClone().AsObject();
            var verb = data["verb"]!.GetValue<string>();
            Assert.True(data.Remove("verb"));

            Assert.Equal("Action.Submit", Type(fallback));
            Assert.Equal(action["verb"]!.GetValue<string>(), verb);
            Assert.True(JsonNode.DeepEquals(action["data"], data));
            Assert.Equal(action["title"]!.GetValue<string>(), fallback["title"]!.GetValue<string>());
            Assert.Contains(verb, CardVerbs.All, StringComparer.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Card_keeps_the_house_rules(string name)
    {
        var card = Card(name);

        Assert.Equal("1.5", card["version"]!.GetValue<string>());
        Assert.Equal("en", card["lang"]!.GetValue<string>());
        Assert.NotEmpty(card["fallbackText"]!.GetValue<string>());
        Assert.DoesNotContain('!', card["fallbackText"]!.GetValue<string>());
        foreach (var node in Objects(card))
        {
            switch (Type(node))
            {
                case "ActionSet":
                    Assert.NotEmpty(node["actions"]!.AsArray());
                    Assert.InRange(node["actions"]!.AsArray().Count(static action => action!["mode"] is null), 0, IsHearerQuestion(node) ? 3 : 2);
                    break;
                case "Column" when node["width"] is JsonValue width && width.GetValueKind() == JsonValueKind.Number:
                    Assert.InRange(width.GetValue<int>(), 1, 100);
                    break;
                case { } type when type.StartsWith("Input.", StringComparison.Ordinal):
                    Assert.NotEmpty(node["label"]!.GetValue<string>());
                    Assert.True(node["isRequired"] is null || node["errorMessage"] is not null);
                    break;
                case { } type when type.StartsWith("Chart.", StringComparison.Ordinal) || type is "Badge" or "ProgressBar":
                    Assert.NotNull(node["fallback"]);
                    break;
                default:
                    break;
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void At_most_three_buttons_are_in_sight_and_one_is_worth_doing(string name)
    {
        var buttons = Objects(Card(name))
            .Where(static node => node.Parent is JsonArray && Type(node) is "Action.Execute" or "Action.ToggleVisibility").ToList();

        // The three partners stand beside each other where it is asked who should hear an insight.
        Assert.InRange(buttons.Count(static button => button["mode"] is null && !IsHidden(button)), 0, buttons.Exists(IsHearer) ? 6 : 3);
        Assert.InRange(buttons.Count(static button => button["style"] is not null && !IsHidden(button)), 0, 1);
    }

    /// <summary>A line of several opens when it is selected; "…" is for the card as a whole.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void At_most_one_more_button_is_on_a_card(string name)
    {
        var rows = Objects(Card(name)).Where(static node => Type(node) == "ActionSet").ToList();
        var more = rows.Where(static row => row["actions"]!.AsArray().Any(static action => action!["mode"] is not null)).ToList();

        Assert.InRange(more.Count, 0, 1);

        // Nothing but "…" in a row says nothing.
        Assert.All(more, static row => Assert.Contains(row["actions"]!.AsArray(), static action => action!["mode"] is null));
    }

    /// <summary>What a line opens is on its card once, hidden, and is nothing but buttons in sight once it is open; the line itself names it.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void A_line_that_is_selected_opens_its_own_buttons(string name)
    {
        var nodes = Objects(Card(name)).ToList();
        foreach (var opened in nodes.Select(static node => node["selectAction"]).OfType<JsonObject>())
        {
            var id = Assert.Single(opened["targetElements"]!.AsArray())!.GetValue<string>();
            var target = Assert.Single(nodes, node => node["id"]?.GetValue<string>() == id);
            Assert.True(IsHidden(target));
            Assert.Equal("Action.ToggleVisibility", Type(opened));
            Assert.Null(opened["title"]);
            Assert.All(
                target["items"]!.AsArray().SelectMany(static row => row!["actions"]!.AsArray()), static action => Assert.Null(action!["mode"]));
        }
    }

    private static bool IsHearer(JsonNode button) => button["verb"]?.GetValue<string>() == CardVerbs.FollowUpWho;

    private static bool IsHearerQuestion(JsonNode row) => row["actions"]!.AsArray().Any(static action => IsHearer(action!));

    [Fact]
    public void A_phone_shows_no_row_of_buttons_that_is_cut()
    {
        foreach (var card in Localizer.Languages.SelectMany(static language => Samples.All(Localizer.For(language))).Select(static sample => sample.Card))
        {
            foreach (var row in Objects(JsonNode.Parse(card.ToUtf8Json())!).Where(static node => Type(node) == "ActionSet"))
            {
                var titles = row["actions"]!.AsArray().Where(static action => action!["mode"] is null).Select(static action => action!["title"]!.GetValue<string>()).ToList();
                Assert.True(titles.Count < 2 || titles.Sum(static title => title.Length) <= 31, string.Join(" | ", titles));
            }
        }
    }

    [Fact]
    public void Every_verb_is_on_some_card_and_listed_once()
    {
        var used = Samples.All().SelectMany(static sample => Objects(JsonNode.Parse(sample.Card.ToUtf8Json())!))
            .Where(static node => Type(node) == "Action.Execute").Select(static node => node["verb"]!.GetValue<string>());
        var constants = typeof(CardVerbs).GetFields().Where(static field => field.IsLiteral).Select(static field => (string)field.GetRawConstantValue()!);

        Assert.Equal(constants.Order(StringComparer.Ordinal), CardVerbs.All.Order(StringComparer.Ordinal));

        // "Undo" presses these, typed or on a short notice; typed words the last.
        string[] typed = [CardVerbs.UndoHelp, CardVerbs.PromptAgain, CardVerbs.FollowUpReopen, CardVerbs.PromiseReopen, CardVerbs.CustomerBefore, CardVerbs.CustomerBrief, CardVerbs.CustomerRename, CardVerbs.PromptPause, CardVerbs.RequestDraft];
        Assert.Equal(typed.Order(StringComparer.Ordinal), CardVerbs.All.Except(used, StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_people_typed_is_never_read_as_markdown_and_turns_no_text_around()
    {
        foreach (var (name, card) in Worst(Hostile))
        {
            foreach (var node in Objects(JsonNode.Parse(card.ToUtf8Json())!))
            {
                Assert.DoesNotContain("evil.example", Type(node) == "TextBlock" ? node["text"]!.GetValue<string>() : "", StringComparison.Ordinal);
                if (Type(node) == "TextRun")
                {
                    Assert.DoesNotContain(node["text"]!.GetValue<string>(), static c => c == '\u202E' || char.IsControl(c));
                }
            }

            Assert.DoesNotContain("](", card.FallbackText, StringComparison.Ordinal);
            Assert.DoesNotContain('<', card.FallbackText);
            Assert.True(card.ToUtf8Json().Length > 200, name);
        }
    }

    [Theory]
    [InlineData("w ")]
    [InlineData("漢")]
    [InlineData("<")]
    [InlineData("😀")]
    public void Card_is_never_over_its_limit(string of)
    {
        foreach (var (name, card) in Worst(string.Concat(Enumerable.Repeat(of, 3000))))
        {
            var json = card.ToUtf8Json();

            Assert.True(json.Length <= CardSize.Most, $"{name}: {json.Length}");
            var buttons = Objects(JsonNode.Parse(json)!).Count(static node => Type(node) == "Action.Execute");
            Assert.True(buttons > 0 || name is "partner-follow-up-done" or "partner-request-accepted", name);
        }
    }

    [Fact]
    public void Writers_write_what_the_bytes_are()
    {
        var card = ConfirmationCard.Build(Samples.Confirmation(Samples.Line()), Localizer.English);
        var expected = Encoding.UTF8.GetString(card.ToUtf8Json());
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        card.WriteTo(buffer);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            writer.WritePropertyName("content");
            card.WriteTo(writer);
            writer.WriteEndObject();
        }

        Assert.Equal(expected, Encoding.UTF8.GetString(buffer.WrittenSpan));
        Assert.Equal("{\"content\":" + expected + "}", Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void Cut_card_says_so_and_keeps_its_buttons()
    {
        var card = NoticeCard.Build(new() { Text = string.Join('\n', Enumerable.Repeat("<<<<<<<<", 2000)), Buttons = [new("Help", "week.show")] }, Localizer.English);
        var tooLong = card with { Body = [.. Enumerable.Repeat(card.Body[0], 2000), .. card.Body] };
        var json = Encoding.UTF8.GetString(tooLong.ToUtf8Json());

        Assert.Contains("There is more than fits on one card.", json, StringComparison.Ordinal);
        Assert.Contains("week.show", json, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_list_of_customers_keeps_the_chosen_one()
    {
        var customers = Enumerable.Range(1, 3000).Select(static i => new Customer(new(Samples.Id(i)), $"Customer {i}", null, false)).ToList();
        var card = JsonNode.Parse(LogFormCard.Build(Samples.Form(("customer", customers[2500].Id.ToString()), ("date", "2026-11-20")) with { Customers = customers }, Localizer.English).ToUtf8Json())!;
        var choices = Objects(card).Single(static node => node["id"]?.GetValue<string>() == "customer")["choices"]!.AsArray();

        Assert.Contains(choices, choice => choice!["value"]!.GetValue<string>() == customers[2500].Id.ToString());
        Assert.InRange(choices.Count, 100, 2999);
    }

    private static IEnumerable<(string Name, AdaptiveCard Card)> Worst(string words)
    {
        var followUp = Samples.FollowUp() with { Message = words, Theme = "competitor", Answer = words };
        var line = new FollowUpLine(followUp, words, words, Reachable: false, ShowDraft: true) { HeardAt = [words], Draft = words };
        PartnerFollowUpCard.View partners = new()
        {
            FollowUp = followUp,
            From = words,
            Customer = words,
            Contact = Samples.Contact(),
            Today = Samples.Today,
        };
        var values = new[] { "customer", "newCustomer", "date", "minutes", "insight", "promise", "promiseDue" };
        var refusals = values.Select(value => new Refusal(value, RefusalReason.CustomerIsOwnHouse)).ToList();
        yield return ("confirmation", ConfirmationCard.Build(Samples.Confirmation(line, line, line, line) with
        {
            Customer = words,
            Interaction = Samples.Contact(insight: words),
            Promises = [.. Enumerable.Repeat((words, Samples.Today), 9)],
        }, Localizer.English));
        var saved = new ContactsSavedCard.Contact(Samples.Contact(insight: words), words)
        {
            Promises = [.. Enumerable.Repeat((words, Samples.Today), 9)],
            FollowUps = [line, line with { Reachable = true }],
        };
        yield return ("contacts-saved", ContactsSavedCard.Build(new()
        {
            Today = Samples.Today,
            Contacts = [.. Enumerable.Repeat(saved, 12)],
            Weeks = [new(new(2026, 11, 16), 75, 120)],
        }, Localizer.English));
        yield return ("form", LogFormCard.Build(Samples.Form([.. values.Select(value => (value, words))]) with
        {
            Customers = [.. Enumerable.Range(1, 2000).Select(i => new Customer(new(Samples.Id(i)), words, null, false))],
            Refusals = refusals,
            Hint = words,
        }, Localizer.English));
        var said = Samples.Missing(("insight", words), ("promise", words), ("promise2", words), ("saidCustomer", words)) with { Refusals = refusals };
        yield return ("missing", MissingCard.Build(said with
        {
            AsksCustomer = true,
            AsksDate = true,
            AsksMinutes = true,
            Customers = [.. Enumerable.Range(1, 2000).Select(i => new Customer(new(Samples.Id(i)), words, null, false))],
        }, Localizer.English));
        yield return ("missing-new", MissingCard.Build(said with { NewCustomer = words, Suggested = [.. Samples.Customers.Select(customer => customer with { Name = words })] }, Localizer.English));
        yield return ("missing-minutes", MissingCard.Build(said with { Customer = words, AsksMinutes = true }, Localizer.English));
        yield return ("duplicate", DuplicateCard.Build(Samples.Duplicate() with { Customer = words, Form = said.Form }, Localizer.English));
        yield return ("follow-ups", FollowUpsCard.Build(new()
        {
            Today = Samples.Today,
            Mine = [.. Enumerable.Repeat(line, 40)],
            ForMe = [.. Enumerable.Repeat((line, (string?)words), 40)],
        }, Localizer.English));
        yield return ("partner-follow-up", PartnerFollowUpCard.Build(partners with { AskWhy = true, Refusals = refusals }, Localizer.English));
        yield return ("partner-follow-up-done", PartnerFollowUpCard.Build(partners with { FollowUp = followUp with { State = FollowUpState.Declined } }, Localizer.English));
        PartnerRequestCard.View request = new()
        {
            Request = new()
            {
                Id = new(Samples.Id(1)),
                Partner = new("partner"),
                Role = PartnerRole.Cco,
                Leader = new("leader"),
                Kind = RequestKind.Question,
                Words = words,
                Customer = words,
                Answer = words,
                AskedAt = Instant.FromUtc(2026, 11, 16, 8, 0),
            },
            From = words,
            Today = Samples.Today,
        };
        yield return ("partner-request", PartnerRequestCard.Build(request with { Lead = words, Line = words, Refusals = refusals }, Localizer.English));
        yield return ("partner-request-accepted", PartnerRequestCard.Build(
            request with { Request = request.Request with { State = RequestState.Accepted } }, Localizer.English));
        yield return ("which-leader", WhichLeaderCard.Build(
            new()
            {
                Said = words,
                Leaders = [.. Enumerable.Repeat(new WhichLeaderCard.Choice(new("leader"), words), 40)],
                Wanted = new() { Kind = RequestKind.Question, Words = words, Customer = words },
            },
            Localizer.English));
        yield return ("prompt", PromptCard.Build(new() { Minutes = 5, Today = Samples.Today, TargetMinutes = 120, Usual = [(new(Samples.Id(1)), words, 960), (new(Samples.Id(2)), words, 960)] }, Localizer.English));
        yield return ("week", WeekCard.Build(new()
        {
            Monday = new(2026, 11, 16),
            Today = Samples.Today,
            Minutes = 75,
            IndirectMinutes = 0,
            TargetMinutes = 120,
            Interactions = [.. Enumerable.Repeat((Samples.Contact(), words), 60)],
        }, Localizer.English));
        yield return ("partners", PartnersCard.Build(new()
        {
            People = [.. Enumerable.Range(1, 500).Select(i => new CioCoachBot.Coach.Leaders.Person(new(Samples.Id(i).ToString()), words, "Europe/Berlin", "en", Reachable: true))],
            Partners = [],
        }, Localizer.English));
        yield return ("help", HelpCard.Build(new() { Lead = words }, Localizer.English));
        yield return ("notice", NoticeCard.Build(new() { Text = words, Headline = words, Buttons = [new(words, "week.show")] }, Localizer.English));
        var contact = Samples.Contact(insight: words);
        yield return ("history", HistoryCard.Build(Samples.History(60, 3, [.. Enumerable.Repeat((contact, words), HistoryCard.RowsAPage)]) with { Customer = words, LastSeen = Samples.Today, LastInsight = words }, Localizer.English));
        yield return ("promises", PromisesCard.Build(new() { Today = Samples.Today, Promises = [.. Enumerable.Repeat((Samples.OwedPromise(Samples.Today, words), words), 40)], Note = words }, Localizer.English));
        yield return ("brief", BriefCard.Build(new()
        {
            Today = Samples.Today,
            Customer = Samples.Customers[0] with { Name = words },
            Promises = [.. Enumerable.Repeat(Samples.OwedPromise(Samples.Today, words), 9)],
            FollowUps = [.. Enumerable.Repeat(line, 9)],
            Heard = [.. Enumerable.Repeat((words, Samples.Today, false), 9)],
        }, Localizer.English));
        yield return ("coverage", CoverageCard.Build(new() { Today = Samples.Today, Lines = [.. Enumerable.Repeat(new CoverageLine(Samples.Customers[0] with { Name = words }, Samples.Today, Samples.Today), 40)] }, Localizer.English));
        var facts = Samples.Facts();
        yield return ("digest", DigestCard.Build(new()
        {
            Facts = facts with
            {
                Rows = [.. Enumerable.Repeat(facts.Rows[0] with { Name = words }, 60)],
                Heard = [.. Enumerable.Repeat(facts.Heard[0] with { Theme = words, Insights = [.. Enumerable.Range(0, 30).Select(place => new CioCoachBot.Coach.Digests.DigestInsight(place + words, words))] }, 5)],
                NotSeen = [.. Enumerable.Repeat(facts.NotSeen[0] with { Customer = words }, 3)],
            },
        }, Localizer.English));
    }

    private static JsonNode Card(string name) => JsonNode.Parse(Samples.All().Single(sample => sample.Name == name).Card.ToUtf8Json())!;

    private static string? Type(JsonNode node) => node["type"]?.GetValue<string>();

    /// <summary>Microsoft's renderer takes an empty bounded number for wrong, and then no button that wants the inputs works.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void A_number_that_may_stay_empty_has_no_bounds(string name) =>
        Assert.All(
            Objects(Card(name)).Where(static node => Type(node) == "Input.Number" && node["isRequired"]?.GetValue<bool>() != true),
            static input => Assert.True(input["min"] is null && input["max"] is null));

    /// <summary>True inside of what a card shows only after a button was pressed.</summary>
    private static bool IsHidden(JsonNode? node) =>
        node is not null && ((node is JsonObject && node["isVisible"]?.GetValue<bool>() == false) || IsHidden(node.Parent));

    private static IEnumerable<JsonNode> Objects(JsonNode node) => node switch
    {
        JsonObject members => members.Where(static member => member.Value is not null).SelectMany(static member => Objects(member.Value!)).Prepend(node),
        JsonArray items => items.Where(static item => item is not null).SelectMany(static item => Objects(item!)),
        _ => [],
    };
}
