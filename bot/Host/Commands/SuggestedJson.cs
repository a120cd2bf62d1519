using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CioCoachBot.Coach;
using CioCoachBot.Coach.FollowUps;
using NodaTime.Text;

namespace CioCoachBot.Host.Commands;

/// <summary>What is proposed for an insight as one line of JSON.</summary>
internal static class SuggestedJson
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The line for follow-ups, best first, without its end.</summary>
    public static string Write(IReadOnlyList<(FollowUp FollowUp, string Reason, string Draft)> suggested, bool unsure) => Line(json =>
    {
        json.WriteStartArray("followUps");
        foreach (var (followUp, reason, draft) in suggested)
        {
            json.WriteStartObject();
            json.WriteString("partner", EnumCodes.Of(followUp.Role));
            json.WriteString("rule", followUp.Rule);
            json.WriteString("reason", reason);
            json.WriteString("draft", draft);
            json.WriteString("due", LocalDatePattern.Iso.Format(followUp.Due));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteBoolean("unsure", unsure);
    });

    /// <summary>The line for what could not be read, without its end.</summary>
    public static string Error(string why) => Line(json => json.WriteString("error", why));

    private static string Line(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Readable))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
