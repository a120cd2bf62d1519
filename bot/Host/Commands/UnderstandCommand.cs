using System.CommandLine;
using System.Text;
using System.Text.Json;
using CioCoachBot.Teams.Protocol;
using CioCoachBot.Understanding;
using NodaTime;
using NodaTime.Text;

namespace CioCoachBot.Host.Commands;

/// <summary>
/// <c>understand</c>: reads one message per line from standard input, plain or a JSON object with <c>text</c> (and, where it
/// wants others than the options say, <c>now</c>, <c>locale</c>, <c>customers</c>), and writes what was understood as one JSON object per
/// line.
/// </summary>
internal static class UnderstandCommand
{
    private static readonly LocalDateTimePattern[] Times =
    [
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm"),
        LocalDateTimePattern.GeneralIso,
        LocalDateTimePattern.ExtendedIso,
    ];

    /// <summary>The command with its options.</summary>
    public static Command Build()
    {
        var now = new Option<string>("--now") { Description = "The person's local time, such as 2026-11-20T15:00; or an instant ending in Z.", Required = true };
        var zone = new Option<string>("--zone") { Description = "The person's IANA time zone.", DefaultValueFactory = _ => "UTC" };
        var customers = new Option<FileInfo>("--customers") { Description = "The customers: one name a line, or a JSON array of names or of objects with a name." };
        var locale = new Option<string>("--locale") { Description = "The person's language and region.", DefaultValueFactory = _ => "en-GB" };
        var command = new Command("understand", "Say what typed messages mean, one JSON object a line.") { now, zone, customers, locale };
        command.SetAction(parsed =>
        {
            if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(parsed.GetValue(zone)!) is not { } place)
            {
                Console.Error.WriteLine("--zone is no IANA time zone.");
                return 1;
            }

            if (Local(parsed.GetValue(now)!, place) is not { } local)
            {
                Console.Error.WriteLine("--now is no date and time such as 2026-11-20T15:00.");
                return 1;
            }

            var file = parsed.GetValue(customers);
            if (file is { Exists: false })
            {
                Console.Error.WriteLine("--customers names no file.");
                return 1;
            }

            var names = file is null ? [] : Customers(File.ReadAllText(file.FullName));
            using var input = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            Run(input, output, new ParseContext(local, parsed.GetValue(locale)!, names), place);
            return 0;
        });
        return command;
    }

    /// <summary>
    /// Answers every line in order, read as a message of Teams is; a line that is no JSON object with a text is a message itself.
    /// </summary>
    internal static void Run(TextReader input, TextWriter output, ParseContext context, DateTimeZone zone)
    {
        var understanding = new MessageUnderstanding();
        while (input.ReadLine() is { } line)
        {
            var (text, own) = Message(line, context, zone);
            output.WriteLine(UnderstoodJson.Write(understanding.Understand(CleanText.Of(text), own)));
        }
    }

    /// <summary>The names of a list: a JSON array, or one a line.</summary>
    internal static List<string> Customers(string text)
    {
        if (text.AsSpan().TrimStart().StartsWith("["))
        {
            try
            {
                using var json = JsonDocument.Parse(text);
                return Names(json.RootElement);
            }
            catch (JsonException)
            {
                // No JSON after all: a name may begin with a bracket.
            }
        }

        return [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
    }

    private static (string Text, ParseContext Context) Message(string line, ParseContext context, DateTimeZone zone)
    {
        if (!line.AsSpan().TrimStart().StartsWith("{"))
        {
            return (line, context);
        }

        try
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            if (Said(root, "text") is not { } text)
            {
                return (line, context);
            }

            if (Said(root, "zone") is { } named && DateTimeZoneProviders.Tzdb.GetZoneOrNull(named) is { } own)
            {
                zone = own;
            }

            return (text, new ParseContext(
                Said(root, "now") is { } now && Local(now, zone) is { } local ? local : context.Now,
                Said(root, "locale") ?? context.Locale,
                root.TryGetProperty("customers", out var names) && names.ValueKind == JsonValueKind.Array ? Names(names) : context.Customers));
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // Malformed, or half of a surrogate pair in an escape: the line itself is the message.
            return (line, context);
        }
    }

    private static string? Said(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static List<string> Names(JsonElement list)
    {
        var names = new List<string>();
        foreach (var item in list.EnumerateArray())
        {
            var name = item.ValueKind switch
            {
                JsonValueKind.String => item.GetString(),
                JsonValueKind.Object => Said(item, "name"),
                _ => null,
            };
            if (!string.IsNullOrWhiteSpace(name))
            {
                names.Add(name);
            }
        }

        return names;
    }

    private static LocalDateTime? Local(string said, DateTimeZone zone)
    {
        foreach (var pattern in Times)
        {
            if (pattern.Parse(said) is { Success: true } local)
            {
                return local.Value;
            }
        }

        if (InstantPattern.ExtendedIso.Parse(said) is { Success: true } instant)
        {
            return instant.Value.InZone(zone).LocalDateTime;
        }

        if (OffsetDateTimePattern.Rfc3339.Parse(said) is { Success: true } offset)
        {
            return offset.Value.ToInstant().InZone(zone).LocalDateTime;
        }

        return LocalDatePattern.Iso.Parse(said) is { Success: true } date ? date.Value.AtMidnight() : null;
    }
}
