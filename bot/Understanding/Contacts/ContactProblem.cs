using CioCoachBot.Understanding.Slots;
using NodaTime;

namespace CioCoachBot.Understanding.Contacts;

/// <summary>The first value in the facts that was said and cannot be.</summary>
internal static class ContactProblem
{
    /// <summary>The first length that no contact can have.</summary>
    public static int? Minutes(SlotMatches slots, Segments segments)
    {
        var index = slots.Lengths.FindIndex(length => segments.IsFact(length.From) && !length.IsPossible);
        return index < 0 ? null : slots.Lengths[index].Minutes;
    }

    public static Problem? Of(SlotMatches slots, Segments segments, LocalDate today, bool ahead)
    {
        if (Minutes(slots, segments) is not null)
        {
            return Problem.Minutes;
        }

        return slots.Days.Exists(day => segments.IsFact(day.From) && (ahead || !day.IsAhead) && day.IsImpossible(today, ahead))
            ? Problem.Date
            : null;
    }
}
