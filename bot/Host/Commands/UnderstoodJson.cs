using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Understanding;
using NodaTime;
using NodaTime.Text;

namespace CioCoachBot.Host.Commands;

/// <summary>What was understood as one line of JSON: every field always, null for what was not said.</summary>
internal static class UnderstoodJson
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly LocalTimePattern Minute = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    /// <summary>The line, without its end.</summary>
    public static string Write(ParsedMessage understood)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Readable))
        {
            json.WriteStartObject();
            json.WriteString("intent", EnumCodes.Of(understood.Intent));
            json.WriteStartArray("interactions");
            foreach (var contact in understood.Interactions)
            {
                Contact(json, contact);
            }

            json.WriteEndArray();
            json.WriteString("customer", understood.Customer);
            Date(json, "date", understood.Date);
            Number(json, "minutes", understood.Minutes);
            Date(json, "until", understood.Until);
            json.WriteString("time", understood.Time is { } time ? Minute.Format(time) : null);
            Number(json, "targetMinutes", understood.TargetMinutes);
            Partners(json, understood.Partners);
            Number(json, "number", understood.Number);
            json.WriteString("person", understood.Person);
            json.WriteString("problem", understood.Problem is { } problem ? EnumCodes.Of(problem) : null);
            Doubts(json, understood.Interactions);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static void Contact(Utf8JsonWriter json, ParsedContact contact)
    {
        json.WriteStartObject();
        json.WriteString("customer", contact.Customer);
        Date(json, "date", contact.Date);
        Number(json, "minutes", contact.Minutes);
        json.WriteString("approach", contact.Approach is { } approach ? EnumCodes.Of(approach) : null);
        json.WriteString("mode", contact.Mode is { } mode ? EnumCodes.Of(mode) : null);
        Partners(json, contact.Partners);
        json.WriteString("segment", contact.Segment);
        json.WriteString("insight", contact.Insight);
        json.WriteStartArray("promises");
        foreach (var promise in contact.Promises)
        {
            json.WriteStartObject();
            json.WriteString("text", promise.Text);
            Date(json, "due", promise.Due);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Doubts(Utf8JsonWriter json, IReadOnlyList<ParsedContact> contacts)
    {
        json.WriteStartArray("doubt");
        foreach (var doubt in contacts.SelectMany(static contact => contact.Doubts).Distinct())
        {
            json.WriteStringValue(EnumCodes.Of(doubt));
        }

        json.WriteEndArray();
    }

    private static void Partners(Utf8JsonWriter json, IReadOnlyList<PartnerRole> partners)
    {
        json.WriteStartArray("partners");
        foreach (var partner in partners)
        {
            json.WriteStringValue(EnumCodes.Of(partner));
        }

        json.WriteEndArray();
    }

    private static void Date(Utf8JsonWriter json, string name, LocalDate? date) =>
        json.WriteString(name, date is { } day ? LocalDatePattern.Iso.Format(day) : null);

    private static void Number(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(name, value);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
