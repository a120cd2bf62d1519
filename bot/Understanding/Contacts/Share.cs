using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Slots;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Contacts;

/// <summary>How long one contact was for each of the customers who shared it.</summary>
/// <param name="Minutes">This customer's.</param>
/// <param name="Whole">The whole, where it was parted.</param>
internal readonly record struct Share(int? Minutes, int? Whole)
{
    /// <summary>The share of the customer at a place: evenly, what is left over for the first.</summary>
    public static Share Of(int? minutes, int customers, int place, bool isEach) =>
        minutes is not { } whole || customers == 1 || isEach
            ? new Share(minutes, null)
            : new Share((whole / customers) + (place < whole % customers ? 1 : 0), whole);

    /// <summary>"30 min each", "both 45": the length is every customer's own.</summary>
    public static bool IsEach(Message message, Segments segments, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            var isBoth = message[i].Mark == Mark.None && message.Is(i, WordClass.All)
                && (message.IsNumber(i + 1) || message.IsMarked(i + 1, Mark.Minutes));
            if (segments.IsFact(i) && (isBoth || (message.Is(i, LexiconTag.Each) && message[i].Mark == Mark.None)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"45 each", "je 45": minutes without their unit.</summary>
    public static int? BareEach(Message message, Segments segments)
    {
        for (var i = 0; i < message.Count; i++)
        {
            var isEach = message.Is(i + 1, LexiconTag.Each) || message.Is(i - 1, LexiconTag.Each) || message.Is(i - 1, WordClass.All);
            if (isEach && segments.IsFact(i) && BareMinutes.At(message, i) is { } minutes)
            {
                return minutes;
            }
        }

        return null;
    }

    /// <summary>As many lengths as customers, in the same order: "Contoso and Fabrikam, an hour and half an hour".</summary>
    public static List<Length>? Respective(List<Length> lengths, int customers) =>
        customers > 1 && lengths.Count == customers && lengths.TrueForAll(length => length.IsPossible) ? lengths : null;
}
