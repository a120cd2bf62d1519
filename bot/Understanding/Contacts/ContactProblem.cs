using CioCoachBot.Understanding.Slots;
using NodaTime;

namespace CioCoachBot.Understanding.Contacts;

/// <summary>The first value in the facts that was said and cannot be.</summary>
internal static class ContactProblem
{
    public static Problem? Of(SlotMatches slots, Segments segments, LocalDate today, bool ahead)
    {
        if (slots.Lengths.Exists(length => segments.IsFact(length.From) && !length.IsPossible))
        {
            return Problem.Minutes;
        }

        return slots.Days.Exists(day => segments.IsFact(day.From) && (ahead || !day.IsAhead) && day.IsImpossible(today, ahead))
            ? Problem.Date
            : null;
    }
}
