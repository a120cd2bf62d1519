using System.Globalization;
using CioCoachBot.Cards;
using CioCoachBot.Cards.Words;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Leaders;
using NodaTime;
using NodaTime.Text;

namespace CioCoachBot.Conversation.Privacy;

/// <summary>A leader's data as comma-separated text (RFC 4180, lines of which none is torn apart), cut into pieces that fit a card each.</summary>
internal static class OwnDataText
{
    /// <summary>The lines, table after table, each with its heading.</summary>
    public static IEnumerable<string> Lines(OwnData data, Leader leader, IReadOnlyDictionary<CustomerId, string> customers)
    {
        string Customer(CustomerId id) => customers.GetValueOrDefault(id, string.Empty);
        yield return "contact,day,customer,minutes,approach,mode,partners,insight,may be quoted,logged (UTC),state";
        foreach (var (contact, state) in data.Contacts.Select(contact => (contact, contact.DeletedAt is null ? "counts" : "taken back"))
            .Concat(data.Former.Select(former => (former, "former version"))))
        {
            yield return Line(
                contact.Id.ToString(), Days.Input(contact.Date), Customer(contact.Customer), Number(contact.Minutes), Terms.Of(contact.Approach),
                contact.Mode is { } mode ? Terms.Of(mode) : "", Codes.Of(contact.Partners), contact.Insight ?? "", contact.Shareable ? "yes" : "no", At(contact.LoggedAt), state);
        }

        if (data.Promises.Count > 0)
        {
            yield return "";
            yield return "promise of contact,customer,due,promise,state,closed (UTC)";
        }

        foreach (var promise in data.Promises)
        {
            yield return Line(
                promise.Interaction.ToString(), Customer(promise.Customer), Days.Input(promise.Due), promise.Text,
                EnumCodes.Of(promise.State), promise.ClosedAt is { } closed ? At(closed) : "");
        }

        if (data.FollowUps.Count > 0)
        {
            yield return "";
            yield return "follow-up of contact,customer,partner,about,due,text,state,answer";
        }

        foreach (var followUp in data.FollowUps)
        {
            yield return Line(
                followUp.Interaction.ToString(), Customer(followUp.Customer), Terms.Of(followUp.Role), followUp.Theme, Days.Input(followUp.Due),
                followUp.Draft, EnumCodes.Of(followUp.State), followUp.Answer ?? "");
        }

        yield return "";
        yield return "setting,value";
        foreach (var target in data.Targets)
        {
            yield return Line("minutes a week from " + Days.Input(target.From), Number(target.MinutesAWeek));
        }

        yield return Line("name", leader.Name);
        yield return Line("title", leader.Title ?? "");
        yield return Line("zone", leader.ZoneId);
        yield return Line("language", leader.Locale);
        yield return Line("question", Days.Weekday(leader.PromptDay) + " " + Days.Time(leader.PromptTime));
        yield return Line("paused until", leader.PausedUntil is { } until ? Days.Input(until) : "");
        yield return Line("in the digest by name", leader.DigestByName ? "yes" : "no");
        yield return Line("joined (UTC)", At(leader.Since));
    }

    /// <summary>The lines in as few pieces as fit a card each.</summary>
    public static IReadOnlyList<string> Components(IEnumerable<string> lines)
    {
        var pieces = new List<string>();
        var piece = new System.Text.StringBuilder();
        var size = 0;
        foreach (var line in lines)
        {
            var more = ExportCard.SizeOf(line + "\n");
            if (size > 0 && size + more > ExportCard.MostText)
            {
                pieces.Add(piece.ToString());
                piece.Clear();
                size = 0;
            }

            piece.Append(line).Append('\n');
            size += more;
        }

        pieces.Add(piece.ToString());
        return pieces;
    }

    private static string Line(params ReadOnlySpan<string> cells)
    {
        var line = new System.Text.StringBuilder();
        for (var i = 0; i < cells.Length; i++)
        {
            var cell = cells[i];
            line.Append(i == 0 ? "" : ",").Append(cell.AsSpan().ContainsAny(",\"\r\n") ? "\"" + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : cell);
        }

        return line.ToString();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string At(Instant at) => InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm").Format(at);
}
