using System.Globalization;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Conversation.Views;
using CioCoachBot.Understanding.Topics;
using NodaTime;
using NodaTime.Text;

namespace CioCoachBot.Conversation.Privacy;

/// <summary>A leader's data as comma-separated text.</summary>
internal sealed class OwnDataText(Localizer texts)
{
    /// <summary>The lines, table after table, each with its heading.</summary>
    public IEnumerable<string> Lines(OwnData data, Leader leader, IReadOnlyDictionary<CustomerId, string> customers)
    {
        string Customer(CustomerId id) => customers.GetValueOrDefault(id, string.Empty);
        yield return texts["Privacy.Data.Contacts"];
        foreach (var (contact, state) in data.Contacts.Select(
            contact => (contact, contact.DeletedAt is null ? "Privacy.Data.Counts" : "Privacy.Data.TakenBack"))
            .Concat(data.Former.Select(former => (former, "Privacy.Data.Former"))))
        {
            yield return SheetText.Line(
                contact.Id.ToString(),
                Day(contact.Date),
                Customer(contact.Customer),
                Number(contact.Minutes),
                texts.Terms.Of(contact.Approach),
                contact.Mode is { } mode ? texts.Terms.Of(mode) : "",
                string.Join(", ", contact.Partners.Select(texts.Terms.Of)),
                contact.Purpose is { } purpose ? texts.Terms.Of(purpose) : "",
                contact.Stage is { } stage ? texts.Terms.Of(stage) : "",
                contact.Insight ?? "",
                contact.Stance is { } stance ? texts["Logging.Stance." + stance] : "",
                YesNo(contact.Shareable),
                At(contact.LoggedAt),
                texts[state]);
        }

        if (data.Promises.Count > 0)
        {
            yield return "";
            yield return texts["Privacy.Data.Promises"];
        }

        foreach (var promise in data.Promises)
        {
            yield return SheetText.Line(
                promise.Interaction.ToString(),
                Customer(promise.Customer),
                Day(promise.Due),
                promise.Text,
                texts["Privacy.Data.Promise." + promise.State],
                promise.ClosedAt is { } closed ? At(closed) : "");
        }

        if (data.FollowUps.Count > 0)
        {
            yield return "";
            yield return texts["Privacy.Data.FollowUps"];
        }

        foreach (var followUp in data.FollowUps)
        {
            var contact = data.Contacts.FirstOrDefault(contact => contact.Id == followUp.Interaction);
            var heardAt = followUp.Before.Customers.Select(Customer).Where(name => name.Length > 0).ToList();
            var drafted = contact is null ? "" : texts.Message(new(followUp, contact, Customer(followUp.Customer))
            {
                HeardAt = heardAt,
                Sense = InsightTopics.Known.SenseOf(contact, texts.Language),
            });
            yield return SheetText.Line(
                followUp.Interaction.ToString(),
                Customer(followUp.Customer),
                texts.Terms.Of(followUp.Role),
                texts.About(followUp),
                Day(followUp.Due),
                followUp.Message ?? drafted,
                texts["Privacy.Data.FollowUp." + followUp.State],
                followUp.Answer ?? "",
                followUp.Outcome ?? "");
        }

        if (data.Requests.Count > 0)
        {
            yield return "";
            yield return texts["Privacy.Data.Requests"];
        }

        foreach (var request in data.Requests)
        {
            yield return SheetText.Line(
                texts.Terms.Of(request.Role),
                At(request.AskedAt),
                request.Words,
                request.Customer ?? "",
                request.Day is { } day ? Day(day) : "",
                texts["Privacy.Data.Request." + request.State],
                request.Answer ?? "");
        }

        yield return "";
        yield return texts["Privacy.Data.Settings"];
        foreach (var target in data.Targets)
        {
            yield return SheetText.Line(texts["Privacy.Data.TargetFrom", Day(target.From)], Number(target.MinutesAWeek));
        }

        yield return SheetText.Line(texts["Privacy.Data.Name"], leader.Name);
        yield return SheetText.Line(texts["Privacy.Data.Role"], leader.Title ?? "");
        yield return SheetText.Line(texts["Privacy.Data.Zone"], leader.ZoneId);
        yield return SheetText.Line(texts["Privacy.Data.Language"], leader.Locale);
        yield return SheetText.Line(texts["Privacy.Data.Question"], texts.Days.Every(leader.PromptDay, leader.PromptTime));
        yield return SheetText.Line(texts["Privacy.Data.Paused"], leader.PausedUntil is { } until ? Day(until) : "");
        foreach (var absence in data.Absences)
        {
            yield return SheetText.Line(texts["Privacy.Data.Away"], Day(absence.From), Day(absence.Until.PlusDays(-1)));
        }

        foreach (var week in data.WorkingWeeks)
        {
            yield return SheetText.Line(texts["Privacy.Data.WorkingDays", Day(week.From)], texts.Days.Weekdays(week.Days));
        }

        if (leader.Quiet is { } quiet)
        {
            yield return SheetText.Line(texts["Privacy.Data.Quiet"], texts.Days.Time(quiet.From), texts.Days.Time(quiet.Until));
        }

        yield return SheetText.Line(texts["Privacy.Data.ByName"], YesNo(leader.DigestByName));
        yield return SheetText.Line(texts["Privacy.Data.Joined"], At(leader.Since));
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string At(Instant at) => InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm").Format(at);

    private static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);

    private string YesNo(bool value) => texts[value ? "Privacy.Data.Yes" : "Privacy.Data.No"];
}
