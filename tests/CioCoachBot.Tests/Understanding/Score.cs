using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace CioCoachBot.Tests.Understanding;

/// <summary>
/// Compares what was understood with the label. A slot counts where either side says something; insight and promises agree
/// when one text contains the other (words without case, accents and marks) and is at least half as long.
/// </summary>
internal sealed class Score
{
    private static readonly string[] Fields = ["customer", "date", "minutes", "until", "time", "targetMinutes", "number", "person", "problem", "partners"];
    private static readonly string[] ContactFields = ["customer", "date", "minutes", "approach", "mode", "partners", "insight", "promises"];

    /// <summary>Compared only where the label says them: those who label seldom think of them.</summary>
    private static readonly string[] FieldsWhereSaid = ["doubt"];
    private static readonly string[] ContactFieldsWhereSaid = ["segment"];

    public int Slots { get; private set; }

    public int RightSlots { get; private set; }

    public int Messages { get; private set; }

    public int RightMessages { get; private set; }

    public double SlotShare => (double)RightSlots / Slots;

    public double MessageShare => (double)RightMessages / Messages;

    /// <summary>Adds a message; says what was wrong, or null.</summary>
    public string? Add(LabelledMessage message, JsonObject understood)
    {
        var wrong = new StringBuilder();
        Compare("intent", message.Expected["intent"], understood["intent"], wrong);
        foreach (var field in Fields)
        {
            Compare(field, message.Expected[field], understood[field], wrong);
        }

        CompareWhereSaid(FieldsWhereSaid, message.Expected, understood, wrong);

        var expected = message.Expected["interactions"]?.AsArray() ?? [];
        var found = understood["interactions"]!.AsArray();
        for (var i = 0; i < Math.Max(expected.Count, found.Count); i++)
        {
            if (i >= expected.Count || i >= found.Count)
            {
                Count(right: false, "contact " + (i + 1).ToString(CultureInfo.InvariantCulture), wrong);
                continue;
            }

            foreach (var field in ContactFields)
            {
                var said = expected[i]![field];
                Compare(field, field == "approach" && said is null ? "meeting" : said, found[i]![field], wrong);
            }

            CompareWhereSaid(ContactFieldsWhereSaid, expected[i]!, found[i]!, wrong);
        }

        Messages++;
        RightMessages += wrong.Length == 0 ? 1 : 0;
        return wrong.Length == 0 ? null : message.Text + "\n    " + wrong;
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"slots {RightSlots} of {Slots} = {SlotShare:P1}, whole messages {RightMessages} of {Messages} = {MessageShare:P1}");

    private void CompareWhereSaid(string[] fields, JsonNode expected, JsonNode found, StringBuilder wrong)
    {
        foreach (var field in fields.Where(field => expected[field] is not null))
        {
            Compare(field, expected[field], found[field], wrong);
        }
    }

    private void Compare(string field, JsonNode? expected, JsonNode? found, StringBuilder wrong)
    {
        if (IsNothing(expected) && IsNothing(found))
        {
            return;
        }

        var right = field switch
        {
            "insight" => IsAlike(expected, found),
            "promises" => IsAlikeList(expected, found),
            _ => JsonNode.DeepEquals(expected, found),
        };
        Count(right, $"{field}: expected {expected?.ToJsonString() ?? "nothing"}, found {found?.ToJsonString() ?? "nothing"}; ", wrong);
    }

    private void Count(bool right, string what, StringBuilder wrong)
    {
        Slots++;
        RightSlots += right ? 1 : 0;
        if (!right)
        {
            wrong.Append(what);
        }
    }

    private static bool IsNothing(JsonNode? node) => node is null or JsonArray { Count: 0 };

    private static bool IsAlikeList(JsonNode? expected, JsonNode? found)
    {
        var (labels, promises) = (expected?.AsArray() ?? [], found?.AsArray() ?? []);
        return labels.Count == promises.Count && labels.Zip(promises).All(pair =>
            IsAlike(pair.First!["text"], pair.Second!["text"]) && JsonNode.DeepEquals(pair.First["due"], pair.Second["due"]));
    }

    private static bool IsAlike(JsonNode? expected, JsonNode? found)
    {
        if (expected is null || found is null)
        {
            return false;
        }

        var (label, text) = (Words(expected), Words(found));
        var (shorter, longer) = label.Length <= text.Length ? (label, text) : (text, label);
        return shorter.Length * 2 >= longer.Length && string.Join(' ', longer).Contains(string.Join(' ', shorter), StringComparison.Ordinal);
    }

    private static string[] Words(JsonNode node)
    {
        var plain = new StringBuilder();
        foreach (var c in node.GetValue<string>().Normalize(NormalizationForm.FormD))
        {
            if (char.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                plain.Append(char.IsLetterOrDigit(c) || c == '%' ? char.ToLowerInvariant(c) : ' ');
            }
        }

        return plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
