using CioCoachBot.Cards.Forms;
using CioCoachBot.Coach;
using CioCoachBot.Conversation.Routing;
using NodaTime;

namespace CioCoachBot.Conversation.Views;

/// <summary>The inputs day, time and zone of a weekly slot, for prompts and digests alike.</summary>
internal static class SlotInputs
{
    /// <summary>The slot, or null and why not.</summary>
    public static (IsoDayOfWeek Day, LocalTime Time, string ZoneId)? Read(TurnContext context, List<Refusal> refusals)
    {
        var known = refusals.Count;
        var slot = SlotForm.Read(context.Form);
        if (slot.Day is null)
        {
            refusals.Add(new Refusal(SlotForm.DayInput, RefusalReason.WeekdayMissing));
        }

        if (slot.Time is null)
        {
            refusals.Add(new Refusal(SlotForm.TimeInput, RefusalReason.TimeMissing));
        }

        if (slot.ZoneId is null)
        {
            refusals.Add(new Refusal(SlotForm.ZoneInput, RefusalReason.ZoneUnknown));
        }

        return refusals.Count > known ? null : (slot.Day!.Value, slot.Time!.Value, slot.ZoneId!);
    }
}
