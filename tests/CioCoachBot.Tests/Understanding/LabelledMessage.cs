using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;

namespace CioCoachBot.Tests.Understanding;

/// <summary>
/// A message as a person writes it, and what it means, in the fields of the <c>understand</c> command. A field left out is null, an
/// approach left out is a meeting.
/// </summary>
internal sealed record LabelledMessage(string Text, string Locale, LocalDateTime Now, JsonObject Expected)
{
    private static readonly LocalDate Friday = new(2026, 11, 20);

    private static readonly LocalTime Three = new(15, 0);

    /// <summary>The folder of the labelled messages and of the customers that they are read against.</summary>
    public static string Folder { get; } = FindFolder();

    /// <summary>Reads a file of labelled messages.</summary>
    public static IReadOnlyList<LabelledMessage> Read(string file) =>
        [.. File.ReadLines(Path.Combine(Folder, file)).Where(line => line.Length > 0).Select(Parse)];

    private static LabelledMessage Parse(string line)
    {
        var node = JsonNode.Parse(line)!.AsObject();
        var now = node["now"] is { } said ? Time(said.GetValue<string>()) : Friday.At(Three);
        return new LabelledMessage(node["text"]!.GetValue<string>(), node["locale"]?.GetValue<string>() ?? "en-GB", now, node["expect"]!.AsObject());
    }

    /// <summary>A day, or a day and a time.</summary>
    private static LocalDateTime Time(string now) =>
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(now) is { Success: true } exact
            ? exact.Value
            : LocalDatePattern.Iso.Parse(now).Value.At(Three);

    private static string FindFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null)
        {
            var candidate = Path.Combine(folder.FullName, "tests", "understanding");
            if (Directory.Exists(candidate))
            {
                return candidate;
            }

            folder = folder.Parent;
        }

        throw new DirectoryNotFoundException("tests/understanding");
    }
}
