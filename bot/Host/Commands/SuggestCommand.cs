using System.CommandLine;
using System.Text;
using System.Text.Json;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.FollowUps.Rules;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Understanding.Topics;
using NodaTime;

namespace CioCoachBot.Host.Commands;

/// <summary>
/// <c>suggest</c>: reads insights from standard input, one JSON object a line, and writes what the coach would propose to take to a
/// partner, one JSON object a line. A line that cannot be read is answered with an <c>error</c>, and the next one is read.
/// </summary>
internal static class SuggestCommand
{
    private const string Example = """{"insight":"Onboarding took nine weeks","customer":"Contoso","locale":"en-GB"}""";

    /// <summary>The command.</summary>
    /// <param name="clock">Tells today, from which a follow-up's day is counted.</param>
    public static Command Build(IClock clock)
    {
        var command = new Command("suggest", "Say what insights are worth taking to which partner, one JSON object a line.");
        command.SetAction(_ =>
        {
            using var input = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            Run(input, output, clock.GetCurrentInstant());
            return 0;
        });
        return command;
    }

    /// <summary>Answers every line in order.</summary>
    internal static void Run(TextReader input, TextWriter output, Instant now)
    {
        while (input.ReadLine() is { } line)
        {
            output.WriteLine(Answer(line, now));
        }
    }

    private static string Answer(string line, Instant now)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.ValueKind != JsonValueKind.Object || string.IsNullOrWhiteSpace(Said(json.RootElement, "insight")))
            {
                return SuggestedJson.Error("This line says no \"insight\". One that does: " + Example);
            }

            return Suggest(json.RootElement, now);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // Malformed, or half of a surrogate pair in an escape.
            return SuggestedJson.Error("This line is no JSON object. One that is: " + Example);
        }
    }

    private static string Suggest(JsonElement said, Instant now)
    {
        var insight = Said(said, "insight")!.Trim();
        if (insight.Length > Interaction.MaxInsight)
        {
            return SuggestedJson.Error($"This insight is longer than {Interaction.MaxInsight} characters; a shorter one is read gladly.");
        }

        var texts = Localizer.For(Said(said, "locale"));
        var customer = Said(said, "customer") is { } name && !string.IsNullOrWhiteSpace(name) ? name.Trim() : texts["FollowUps.ACustomer"];
        var contact = Contact(said, insight, now);
        var reading = InsightTopics.Known.Read(insight);
        var facts = new FollowUpFacts
        {
            Contact = contact,
            Customer = new Customer(contact.Customer, customer, EnumCodes.Find<EngagementModel>(Said(said, "engagementModel")), Strategic: false),
            Themes = reading.Themes,
            Traits = InsightTopics.Known.Traits(insight),
            Today = contact.Date,
        };
        var sense = InsightTopics.Known.SenseOf(insight, texts.Language);
        var suggested = FollowUpRules.Suggest(facts, now);
        return SuggestedJson.Write(
            [.. suggested.Select(followUp => (followUp, texts.Reason(followUp, customer, []), texts.Message(new(followUp, contact, customer) { Sense = sense })))],
            reading.IsUnsure);
    }

    /// <summary>The contact as it would have been logged today; what was not said, or is not on a list, is as it is by default.</summary>
    private static Interaction Contact(JsonElement said, string insight, Instant now)
    {
        var contact = new Interaction
        {
            Id = new InteractionId(Guid.CreateVersion7(now.ToDateTimeOffset())),
            Leader = new PersonId("suggest"),
            Customer = new CustomerId(Guid.CreateVersion7(now.ToDateTimeOffset())),
            Date = now.InUtc().Date,
            Minutes = said.TryGetProperty("minutes", out var minutes) && minutes.ValueKind == JsonValueKind.Number
                && minutes.TryGetInt32(out var number) ? number : 1,
            Insight = insight,
            LoggedAt = now,
            Stage = EnumCodes.Find<JourneyStage>(Said(said, "journeyStage")),
            Partners = Partners(said),
        };
        return EnumCodes.Find<Approach>(Said(said, "approach")) is { } approach ? contact with { Approach = approach } : contact;
    }

    private static List<PartnerRole> Partners(JsonElement said) =>
        said.TryGetProperty("partners", out var partners) && partners.ValueKind == JsonValueKind.Array
            ? [.. partners.EnumerateArray()
                .Where(partner => partner.ValueKind == JsonValueKind.String)
                .Select(partner => EnumCodes.Find<PartnerRole>(partner.GetString()))
                .OfType<PartnerRole>()]
            : [];

    private static string? Said(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
