using CioCoachBot.Coach.Interactions;
using CioCoachBot.Understanding.Slots;

namespace CioCoachBot.Understanding.Contacts;

/// <summary>Chooses how and where a contact was from the words that tell of it.</summary>
internal static class How
{
    /// <summary>The word that says most: a video call is video, not phone; a lunch at a fair is the event.</summary>
    public static Mode? Mode(SlotMatches slots, Segments segments, int from, int to)
    {
        Mode? best = null;
        foreach (var sighting in slots.Modes)
        {
            if (IsFact(segments, sighting.From, from, to) && (best is null || Rank(sighting.Value) > Rank(best.Value)))
            {
                best = sighting.Value;
            }
        }

        return best;
    }

    /// <summary>The first word that says more than a meeting; in person with the account's team, a meeting is a strategic visit.</summary>
    public static Approach? Approach(SlotMatches slots, Segments segments, int from, int to, Mode? mode)
    {
        Approach? best = null;
        foreach (var sighting in slots.Approaches)
        {
            if (IsFact(segments, sighting.From, from, to) && best is null or Coach.Interactions.Approach.Meeting)
            {
                best = sighting.Value;
            }
        }

        var isStrategic = best is null or Coach.Interactions.Approach.Meeting && mode == Coach.Interactions.Mode.InPerson
            && slots.AccountTeams.Exists(at => IsFact(segments, at, from, to));
        return isStrategic ? Coach.Interactions.Approach.StrategicAccountVisit : best;
    }

    private static bool IsFact(Segments segments, int at, int from, int to) => at >= from && at < to && segments.IsFact(at);

    private static int Rank(Mode mode) => mode switch
    {
        Coach.Interactions.Mode.Video => 3,
        Coach.Interactions.Mode.Event => 2,
        _ => 1,
    };
}
