using CioCoachBot.Cards;
using CioCoachBot.Coach;
using CioCoachBot.Conversation.Routing;
using NodaTime;
using NodaTime.Text;

namespace CioCoachBot.Conversation.Views;

/// <summary>The inputs day, time and zone of a weekly slot, for prompts and digests alike.</summary>
internal static class SlotInputs
{
    /// <summary>The slot, or null and why not.</summary>
    public static (IsoDayOfWeek Day, LocalTime Time, string ZoneId)? Read(TurnContext context, List<Refusal> refusals)
    {
        var known = refusals.Count;
        var day = Codes.WeekdayOf(context.Value("day"));
        if (day is null)
        {
            refusals.Add(new Refusal("day", RefusalReason.WeekdayMissing));
        }

        var time = LocalTimePattern.CreateWithInvariantCulture("H:mm").Parse(context.Value("time") ?? string.Empty);
        if (!time.Success)
        {
            refusals.Add(new Refusal("time", RefusalReason.TimeMissing));
        }

        var zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(context.Value("zone") ?? string.Empty);
        if (zone is null)
        {
            refusals.Add(new Refusal("zone", RefusalReason.ZoneUnknown));
        }

        return refusals.Count > known ? null : (day!.Value, time.Value, zone!.Id);
    }
}
